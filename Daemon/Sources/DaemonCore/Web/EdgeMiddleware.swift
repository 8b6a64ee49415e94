import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Postgres

/// The outermost layer: names requests, turns every error into a problem, says how browsers are to
/// treat answers, and writes down what was asked.
struct EdgeMiddleware: RouterMiddleware {
    typealias Context = ServiceContext

    private let limits: EdgeLimits
    private let isSecured: Bool
    private let addresses: AddressLimiter
    private let metrics: MetricsRegistry
    private let security: SecurityLog?
    private let isStopping: @Sendable () -> Bool
    private let clock = ContinuousClock()

    init(
        configuration: Configuration = Configuration(data: ""),
        metrics: MetricsRegistry = MetricsRegistry(),
        security: SecurityLog? = nil,
        isStopping: @escaping @Sendable () -> Bool = { false }
    ) {
        limits = configuration.edge
        isSecured = configuration.certificateFile != nil
        addresses = AddressLimiter(requestsMinute: limits.addressRequestsMinute)
        self.metrics = metrics
        self.security = security
        self.isStopping = isStopping
    }

    func handle(
        _ request: Request, context: ServiceContext,
        next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let start = clock.now
        metrics.add(.httpActive, 1)
        defer { metrics.add(.httpActive, -1) }
        let trace = TraceContext(request.headers)
        let address = client(of: request, context)
        var context = context
        context.logger[metadataKey: "trace_id"] = .string(trace.traceID)
        var response: Response
        do {
            try admit(request, from: address)
            response = try await next(request, context)
            if let change = context.facts.change {
                note(change.kind, change.subject, address, context)
            }
        } catch let error as HTTPParserError {
            // The connection is of no use any more; the server below knows what to do with it.
            throw error
        } catch {
            let problem = Self.problem(error, context.logger)
            note(problem, request, address, context)
            response = try problem.response(requestID: context.requestID)
        }
        response.headers[.requestID] = context.requestID
        response.headers[.traceparent] = trace.header
        for field in context.facts.allowance?.headers ?? [:] {
            response.headers[field.name] = field.value
        }
        secure(&response.headers)
        // A client that comes back is to find another node.
        if isStopping() { response.headers[.connection] = "close" }
        log(request, response, address, context, clock.now - start)
        return response
    }

    // MARK: Before

    /// Refuses what need not be looked at.
    private func admit(_ request: Request, from address: NetworkAddress?) throws {
        if let address, let wait = addresses.take(address) {
            metrics.count(.rateLimited, [("limit", "address")])
            throw Problem.rateLimited(retryAfter: Int64((wait / .seconds(1)).rounded(.up)))
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }),
            length > limits.bodyBytesMax
        {
            throw Problem.bodyTooLarge(bytesMax: limits.bodyBytesMax)
        }
    }

    /// Where a request comes from. What proxies say counts as far as they are trusted: the last
    /// address that no trusted one has is the client's.
    private func client(of request: Request, _ context: ServiceContext) -> NetworkAddress? {
        guard var address = (context.remoteAddress?.ipAddress).flatMap({ NetworkAddress($0) })
        else { return nil }
        let hops = request.headers[values: .xForwardedFor]
            .flatMap { $0.split(separator: ",") }.suffix(32)
        for hop in hops.reversed() {
            guard limits.trustedProxies.contains(where: { $0.contains(address) }),
                let before = NetworkAddress(String(hop).trimmingBlanks)
            else { break }
            address = before
        }
        return address
    }

    // MARK: After

    private func secure(_ headers: inout HTTPFields) {
        headers[.xContentTypeOptions] = "nosniff"
        headers[.xFrameOptions] = "DENY"
        headers[.referrerPolicy] = "no-referrer"
        headers[.crossOriginResourcePolicy] = "same-origin"
        if isSecured { headers[.strictTransportSecurity] = "max-age=31536000" }
        if headers[.contentSecurityPolicy] == nil {
            headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }

    /// Writes down what somebody should look at who guards the service, and makes guessing slow.
    private func note(
        _ problem: Problem, _ request: Request, _ address: NetworkAddress?,
        _ context: ServiceContext
    ) {
        let kind: SecurityEvent.Kind
        switch problem.type {
        case .wrongCredentials: kind = .wrongCredentials
        case .unauthenticated where request.headers[.authorization] != nil: kind = .keyRefused
        case .forbidden: kind = .scopeMissing
        case .crossOrigin: kind = .otherOrigin
        case .rateLimited where context.facts.user != nil:
            metrics.count(.rateLimited, [("limit", "user")])
            return
        default: return
        }
        if let address, problem.type.status == .unauthorized {
            addresses.charge(address, requests: AddressLimiter.failureCost)
        }
        note(kind, context.endpointPath, address, context)
    }

    private func note(
        _ kind: SecurityEvent.Kind, _ subject: String?, _ address: NetworkAddress?,
        _ context: ServiceContext
    ) {
        metrics.count(.securityEvents, [("event", kind.rawValue)])
        security?.note(
            .init(
                kind: kind, address: address?.description, user: context.facts.user,
                subject: subject))
        context.logger.notice(
            "security event",
            metadata: [
                "event": .string(kind.rawValue), "address": .string(address?.description ?? "-"),
                "route": .string(context.endpointPath ?? "-"), "subject": .string(subject ?? "-"),
            ])
    }

    private func log(
        _ request: Request, _ response: Response, _ address: NetworkAddress?,
        _ context: ServiceContext, _ time: Duration
    ) {
        var metadata: Logger.Metadata = [
            "method": .string(request.method.rawValue), "path": .string(request.uri.path),
            "route": .string(context.endpointPath ?? "-"),
            "status": .stringConvertible(response.status.code),
            "duration_us": .stringConvertible(Int64(time / .microseconds(1))),
            "address": .string(address?.description ?? "-"),
        ]
        if let user = context.facts.user { metadata["user"] = .string(user.description) }
        let route = context.endpointPath ?? "none"
        metrics.count(
            .httpRequests,
            [
                ("method", Self.label(request.method)), ("route", route),
                ("status", String(response.status.code)),
            ])
        metrics.record(.httpDuration, [("route", route)], time: time)
        context.logger.info("request", metadata: metadata)
    }

    /// Clients may make up methods.
    private static func label(_ method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
        return known.contains(method) ? method.rawValue : "other"
    }

    /// The one place where errors get their names for the outside.
    static func problem(_ error: any Error, _ logger: Logger) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as PostgresError where error.isUnavailability:
            logger.warning("\(error)")
            return .unavailable(retryAfter: 1)
        case let error as HTTPError:
            switch error.status {
            case .notFound: return .notFound
            case .contentTooLarge: return .bodyTooLarge(bytesMax: Request.jsonBytesMax)
            case let status where status.kind == .clientError:
                return .malformed(error.body ?? "\(status)")
            default: break
            }
        case is CancellationError: return .unavailable(retryAfter: 1)
        default: break
        }
        logger.error("internal error", metadata: ["error": "\(error)"])
        return .internalError
    }
}

/// Which larger action a request belongs to (W3C Trace Context). One that comes without is the
/// beginning of one.
struct TraceContext: Equatable {
    let traceID: String
    let spanID: String
    let flags: String

    init(_ headers: HTTPFields) {
        spanID = Self.random(bytes: 8)
        let parts = headers[.traceparent].map {
            $0.split(separator: "-", omittingEmptySubsequences: false)
        }
        // Later versions may add parts, but begin as this one; ff is none.
        if let parts, parts.count >= 4, parts.count == 4 || parts[0] != "00", parts[0] != "ff",
            zip(parts, [2, 32, 16, 2]).allSatisfy({ Self.isHex($0, count: $1) }),
            parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
        {
            traceID = String(parts[1])
            flags = String(parts[3])
        } else {
            traceID = Self.random(bytes: 16)
            flags = "00"
        }
    }

    var header: String { "00-\(traceID)-\(spanID)-\(flags)" }

    private static func isHex(_ text: Substring, count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    private static func random(bytes count: Int) -> String {
        (0..<count).map { index in
            // Not all of them zero, which would mean that there is none.
            let byte = UInt8.random(in: (index == 0 ? 1 : 0)...255)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

extension HTTPField.Name {
    static func known(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("\(name) names no field") }
        return name
    }

    static let requestID = known("X-Request-Id")
    static let idempotencyKey = known("Idempotency-Key")
    static let idempotentReplayed = known("Idempotent-Replayed")
    static let xFrameOptions = known("X-Frame-Options")
    static let xForwardedFor = known("X-Forwarded-For")
    static let referrerPolicy = known("Referrer-Policy")
    static let rateLimit = known("RateLimit")
    static let rateLimitPolicy = known("RateLimit-Policy")
}
