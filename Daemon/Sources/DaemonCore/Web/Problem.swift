package import HTTPTypes
import Hummingbird
import NIOCore

/// Why a request was not done: all reasons there are (RFC 9457).
package enum ProblemType: String, CaseIterable, Sendable {
    case malformedRequest = "malformed-request"
    case invalidFields = "invalid-fields"
    case unauthenticated
    case wrongCredentials = "wrong-credentials"
    case insufficientCredits = "insufficient-credits"
    case spendCapReached = "spend-cap-reached"
    case forbidden
    case crossOrigin = "cross-origin"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case emailTaken = "email-taken"
    case tooManyKeys = "too-many-keys"
    case tooManyCaps = "too-many-caps"
    case lastAdministrator = "last-administrator"
    case invalidModule = "invalid-module"
    case agentNameTaken = "agent-name-taken"
    case tooManyAgents = "too-many-agents"
    case tooManyVersions = "too-many-versions"
    case agentRetired = "agent-retired"
    case agentWithoutModule = "agent-without-module"
    case invalidLink = "invalid-link"
    case idempotencyKeyMissing = "idempotency-key-missing"
    case idempotencyKeyReused = "idempotency-key-reused"
    case taskUnfinished = "task-unfinished"
    case queueFull = "queue-full"
    case bodyTooLarge = "body-too-large"
    case rangeNotSatisfiable = "range-not-satisfiable"
    case rateLimited = "rate-limited"
    case requestTimeout = "request-timeout"
    case unsupportedMediaType = "unsupported-media-type"
    case unavailable
    case internalError = "internal-error"

    /// The reference that answers give. It is the path of a page that says the same as `meaning`.
    package var path: String { "/problems/\(rawValue)" }

    package var status: HTTPResponse.Status {
        switch self {
        case .malformedRequest, .idempotencyKeyMissing: .badRequest
        case .invalidFields, .idempotencyKeyReused, .invalidModule: .unprocessableContent
        case .unauthenticated, .wrongCredentials: .unauthorized
        case .insufficientCredits, .spendCapReached: .paymentRequired
        case .forbidden, .crossOrigin, .invalidLink: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .emailTaken, .tooManyKeys, .tooManyCaps, .lastAdministrator, .agentNameTaken,
            .tooManyAgents,
            .tooManyVersions, .agentRetired, .agentWithoutModule, .taskUnfinished:
            .conflict
        case .queueFull: .tooManyRequests
        case .bodyTooLarge: .contentTooLarge
        case .rangeNotSatisfiable: .rangeNotSatisfiable
        case .rateLimited: .tooManyRequests
        case .requestTimeout: .requestTimeout
        case .unsupportedMediaType: .unsupportedMediaType
        case .unavailable: .serviceUnavailable
        case .internalError: .internalServerError
        }
    }

    package var title: String {
        switch self {
        case .malformedRequest: "The request cannot be read"
        case .invalidFields: "Some fields are not as they must be"
        case .unauthenticated: "The request needs a key or a session"
        case .wrongCredentials: "The credentials are wrong"
        case .insufficientCredits: "There are not enough credits"
        case .spendCapReached: "A spend cap is reached"
        case .forbidden: "The key may not do this"
        case .crossOrigin: "The request comes from another site"
        case .notFound: "There is no such thing"
        case .methodNotAllowed: "This cannot be done there"
        case .emailTaken: "There is an account with this e-mail address"
        case .tooManyKeys: "There are too many keys"
        case .tooManyCaps: "There are too many spend caps"
        case .lastAdministrator: "There must be an administrator"
        case .invalidModule: "The module cannot be run here"
        case .agentNameTaken: "There is an agent with this name"
        case .tooManyAgents: "There are too many agents"
        case .tooManyVersions: "The agent has too many versions"
        case .agentRetired: "The agent has retired"
        case .agentWithoutModule: "The agent has no module that could be run"
        case .invalidLink: "The link does not work"
        case .idempotencyKeyMissing: "The request needs an Idempotency-Key"
        case .idempotencyKeyReused: "The Idempotency-Key belongs to another request"
        case .taskUnfinished: "The task is not over"
        case .queueFull: "Too many tasks wait"
        case .bodyTooLarge: "The body is too large"
        case .rangeNotSatisfiable: "There are no such bytes"
        case .rateLimited: "There were too many requests"
        case .requestTimeout: "The request came too slowly"
        case .unsupportedMediaType: "The body has an unsupported type"
        case .unavailable: "The service cannot do this now"
        case .internalError: "Something went wrong here"
        }
    }

    /// What to do about it.
    package var meaning: String {
        switch self {
        case .malformedRequest:
            "The body is not the JSON that it must be, or a part of the address is not. `detail` "
                + "says where."
        case .invalidFields:
            "The request can be read, but values in it are not allowed. `fields` names each and "
                + "says why."
        case .unauthenticated:
            "No credentials came with the request, or they are unknown, expired or revoked. Send "
                + "`Authorization: Bearer` with a key or with the token of a session."
        case .wrongCredentials:
            "The e-mail address and password do not belong together, or the renewal was used "
                + "already."
        case .insufficientCredits:
            "The work could cost more than the account has free. `needed` and `available` say how "
                + "much, and `affordable_fuel` the limit with which the work would be taken."
        case .spendCapReached:
            "The work could cost more than a cap on the key or the agent leaves, which `detail` "
                + "names. `needed`, `available` and `affordable_fuel` are measured by it."
        case .forbidden:
            "The credentials are good, but not for this: `detail` names the scope that is missing."
        case .crossOrigin:
            "A cookie came with a request that changes something, and `Origin` is not this "
                + "service. Programs use the `Authorization` header."
        case .notFound:
            "Nothing is at this address, or it is somebody else's."
        case .methodNotAllowed:
            "Something is at this address, but the method is none of those that `Allow` lists."
        case .emailTaken: "Log in to it, or register another address."
        case .tooManyKeys: "Revoke keys that are not used any more."
        case .tooManyCaps: "Remove caps that are not needed any more."
        case .lastAdministrator:
            "The change would leave nobody who can administer the service."
        case .invalidModule:
            "The bytes are no valid module of WebAssembly, or it needs what it is not given here. "
                + "`fields` lists what is wrong with it, a hundred problems at most."
        case .agentNameTaken: "You have another agent with this name that has not retired."
        case .tooManyAgents: "Retire agents that are not used any more."
        case .tooManyVersions: "No version can be added to this agent. Make another one."
        case .agentRetired: "It cannot be changed, run or fetched any more. Make another one."
        case .agentWithoutModule:
            "No module was uploaded, or the version is retired. Upload one, or choose a version."
        case .invalidLink:
            "The link has expired, or it is not as it was given out. Ask for a new one."
        case .idempotencyKeyMissing:
            "Send a text of your own in `Idempotency-Key`, 1 to 200 visible ASCII characters, and "
                + "the same one if you send the same request again."
        case .idempotencyKeyReused:
            "A request with this key was done before, and it was not the same as this one. Use "
                + "another key."
        case .taskUnfinished: "Ask again later, or with `wait`."
        case .queueFull:
            "As many tasks of yours wait as your tier allows, or as many as the service takes from "
                + "all. Try again after the seconds in `Retry-After`."
        case .bodyTooLarge: "`detail` says how large it may be."
        case .rangeNotSatisfiable:
            "The range that is asked for begins after the end; `Content-Range` says where that is."
        case .rateLimited:
            "The user, or the address, has asked more often than it may. Try again after the "
                + "seconds in `Retry-After`; `RateLimit` says what is left, and how soon all is."
        case .requestTimeout:
            "The body did not come as fast as the service waits for it. Send it again, over a "
                + "better connection."
        case .unsupportedMediaType: "`detail` says which type is wanted."
        case .unavailable: "Try again after the seconds in `Retry-After`."
        case .internalError:
            "It is our fault and has been logged; `request_id` finds it."
        }
    }
}

/// What is wrong with one field of a request.
package struct FieldProblem: Sendable, Equatable, Encodable {
    package let field: String
    package let problem: String
}

/// How far credits do not suffice. Amounts are millionths of a credit.
package struct Shortfall: Sendable, Equatable {
    /// May have more than 64 bits.
    package let needed: String
    package let available: Credits
    /// The most fuel that what is available pays for.
    package let affordableFuel: String
}

/// One reason, with what is special about this case. Every error that leaves the service is one.
package struct Problem: Error, Equatable {
    package let type: ProblemType
    package var detail: String?
    package var fields: [FieldProblem] = []
    package var shortfall: Shortfall?
    package var headers: HTTPFields = [:]

    private init(_ type: ProblemType, _ detail: String? = nil) {
        self.type = type
        self.detail = detail
    }

    package static func malformed(_ detail: String) -> Self { Self(.malformedRequest, detail) }

    package static func invalid(_ field: String, _ problem: String) -> Self {
        invalid([FieldProblem(field: field, problem: problem)])
    }

    package static func invalid(_ fields: [FieldProblem]) -> Self {
        var problem = Self(.invalidFields)
        problem.fields = fields
        return problem
    }

    package static var unauthenticated: Self {
        var problem = Self(.unauthenticated)
        problem.headers[.wwwAuthenticate] = "Bearer realm=\"martletd\""
        return problem
    }

    package static let wrongCredentials = Self(.wrongCredentials)

    package static func forbidden(missing scope: Scope) -> Self {
        Self(.forbidden, "the scope \(scope.rawValue) is missing")
    }

    package static func insufficientCredits(_ shortfall: Shortfall) -> Self {
        var problem = Self(.insufficientCredits)
        problem.shortfall = shortfall
        return problem
    }

    package static func spendCapReached(_ kind: SpendCap.Kind, _ shortfall: Shortfall) -> Self {
        var problem = Self(.spendCapReached, "the cap of the \(kind.rawValue)")
        problem.shortfall = shortfall
        return problem
    }

    package static let crossOrigin = Self(.crossOrigin)
    package static let notFound = Self(.notFound)

    package static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Self {
        var problem = Self(.methodNotAllowed)
        problem.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        return problem
    }

    package static let emailTaken = Self(.emailTaken)
    package static let tooManyKeys = Self(.tooManyKeys)
    package static let tooManyCaps = Self(.tooManyCaps)
    package static let lastAdministrator = Self(.lastAdministrator)

    /// How many problems of a module are told.
    package static let moduleProblemsMax = 100

    /// Everything that is wrong with a module.
    package static func invalidModule(_ problems: [FieldProblem]) -> Self {
        var problem = Self(.invalidModule)
        if problems.count > moduleProblemsMax {
            problem.detail =
                "there are \(problems.count) problems; the first \(moduleProblemsMax) are listed"
        }
        problem.fields = Array(problems.prefix(moduleProblemsMax))
        return problem
    }

    package static let agentNameTaken = Self(.agentNameTaken)
    package static let tooManyAgents = Self(.tooManyAgents)
    package static let tooManyVersions = Self(.tooManyVersions)
    package static let agentRetired = Self(.agentRetired)
    package static let agentWithoutModule = Self(.agentWithoutModule)
    package static let invalidLink = Self(.invalidLink)

    package static let idempotencyKeyMissing = Self(.idempotencyKeyMissing)
    package static let idempotencyKeyReused = Self(.idempotencyKeyReused)

    package static let taskUnfinished = Self(.taskUnfinished)

    package static func queueFull(retryAfter seconds: Int) -> Self {
        var problem = Self(.queueFull)
        problem.headers[.retryAfter] = String(seconds)
        return problem
    }

    package static func bodyTooLarge(bytesMax: Int) -> Self {
        Self(.bodyTooLarge, "at most \(bytesMax) bytes")
    }

    package static func rangeNotSatisfiable(size: Int64) -> Self {
        var problem = Self(.rangeNotSatisfiable)
        problem.headers[.contentRange] = "bytes */\(size)"
        problem.headers[.acceptRanges] = "bytes"
        return problem
    }

    package static func rateLimited(_ allowance: RequestAllowance) -> Self {
        rateLimited(retryAfter: allowance.secondsToWait, headers: allowance.headers)
    }

    package static func rateLimited(
        retryAfter seconds: Int64, headers: HTTPFields = [:]
    ) -> Self {
        var problem = Self(.rateLimited)
        problem.headers = headers
        problem.headers[.retryAfter] = String(seconds)
        return problem
    }

    package static let requestTimeout = Self(.requestTimeout)

    package static func unsupportedMediaType(wanted: String) -> Self {
        Self(.unsupportedMediaType, "send \(wanted)")
    }

    package static func unavailable(retryAfter seconds: Int) -> Self {
        var problem = Self(.unavailable)
        problem.headers[.retryAfter] = String(seconds)
        return problem
    }

    package static let internalError = Self(.internalError)

    /// The problem of a part of a request, its fields named within the whole.
    func inside(_ part: String) -> Self {
        var problem = self
        problem.fields = fields.map {
            FieldProblem(field: "\(part).\($0.field)", problem: $0.problem)
        }
        if let detail { problem.detail = "\(part): \(detail)" }
        return problem
    }
}

extension Problem {
    private struct Body: Encodable {
        let type: String
        let title: String
        let status: Int
        let detail: String?
        let fields: [FieldProblem]?
        let needed: String?
        let available: Credits?
        let affordableFuel: String?
        let requestId: String
    }

    func response(requestID: String) throws -> Response {
        let (body, headers) = try content(requestID: requestID)
        return Response(
            status: type.status, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    /// The body, and the fields that go with it.
    func content(requestID: String) throws -> (ByteBuffer, HTTPFields) {
        let body = try JSONBody.encode(
            Body(
                type: type.path, title: type.title, status: type.status.code, detail: detail,
                fields: fields.isEmpty ? nil : fields, needed: shortfall?.needed,
                available: shortfall?.available, affordableFuel: shortfall?.affordableFuel,
                requestId: requestID))
        var fields = headers
        fields[.contentType] = "application/problem+json"
        return (body, fields)
    }
}

extension HTTPResponse.Status {
    fileprivate static var paymentRequired: Self {
        .init(code: 402, reasonPhrase: "Payment Required")
    }
}
