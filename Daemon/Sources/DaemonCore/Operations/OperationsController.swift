import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What those see who look after a node.
struct OperationsController: Sendable {
    let health: NodeHealth
    let readiness: Readiness

    func addRoutes(to routes: inout Routes) {
        routes.addPublic(.get, "/livez") { _, _ in try .json(StatusBody(status: "ok")) }
        routes.addPublic(.get, "/readyz") { [readiness] _, _ in
            guard await readiness.isReady() else { throw Problem.unavailable(retryAfter: 2) }
            return try .json(StatusBody(status: "ok"))
        }
        routes.addPublic(.get, "/health") { [health] _, _ in
            let report = await health.report()
            return try .json(
                report, status: report.status == .unhealthy ? .serviceUnavailable : .ok)
        }
        routes.add(.get, "/metrics", needs: .admin) { [health] request, _, _ in
            await Self.metrics(health, for: request)
        }
    }

    struct StatusBody: Encodable { let status: String }

    /// All figures, in the format that is asked for.
    static func metrics(_ health: NodeHealth, for request: Request) async -> Response {
        let format = MetricsFormat(accept: request.headers[.accept])
        return Response(
            status: .ok, headers: [.contentType: format.mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(string: await health.metricsText(format))))
    }

    /// A listener that answers with the figures and nothing else, to whoever can reach it.
    static func listener(
        _ address: HostAndPort, _ health: NodeHealth, logger: Logger,
        onReady: @escaping @Sendable (Int) -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        router.get("/metrics") { request, _ in await metrics(health, for: request) }
        var limits = EdgeLimits()
        limits.connectionsMax = 16
        return Application(
            router: router,
            server: EdgeChannel.server(
                limits: limits, certificate: nil,
                gate: ConnectionGate(connectionsMax: limits.connectionsMax)),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port), serverName: "martletd"),
            onServerRunning: { channel in onReady(channel.localAddress?.port ?? 0) },
            logger: logger)
    }
}
