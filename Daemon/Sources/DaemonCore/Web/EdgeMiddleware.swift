import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Postgres

/// The outermost layer: names requests, turns every error into a problem, and says how browsers
/// are to treat answers.
struct EdgeMiddleware: RouterMiddleware {
    typealias Context = ServiceContext

    func handle(
        _ request: Request, context: ServiceContext,
        next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPParserError {
            // The connection is of no use any more; the server below knows what to do with it.
            throw error
        } catch {
            response = try Self.problem(error, context.logger)
                .response(requestID: context.requestID)
        }
        response.headers[.requestID] = context.requestID
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.xFrameOptions] = "DENY"
        response.headers[.referrerPolicy] = "no-referrer"
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        }
        if response.headers[.cacheControl] == nil {
            response.headers[.cacheControl] = "no-store"
        }
        context.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "path": "\(request.uri.path)",
                "status": "\(response.status.code)",
            ])
        return response
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

extension HTTPField.Name {
    static func known(_ name: String) -> Self {
        guard let name = Self(name) else { preconditionFailure("\(name) names no field") }
        return name
    }

    static let requestID = known("X-Request-Id")
    static let idempotencyKey = known("Idempotency-Key")
    static let idempotentReplayed = known("Idempotent-Replayed")
    static let xFrameOptions = known("X-Frame-Options")
    static let referrerPolicy = known("Referrer-Policy")
}
