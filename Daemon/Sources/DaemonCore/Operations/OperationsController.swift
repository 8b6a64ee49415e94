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
        routes.add(.get, "/metrics", needs: .admin) { [health] _, _, _ in
            await Self.metrics(health)
        }
    }

    struct StatusBody: Encodable { let status: String }

    /// All figures, in the text format of Prometheus.
    static func metrics(_ health: NodeHealth) async -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: await health.metricsText())))
    }

    /// A listener that answers with the figures and nothing else, to whoever can reach it.
    static func listener(
        _ address: HostAndPort, _ health: NodeHealth, logger: Logger,
        onReady: @escaping @Sendable (Int) -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        router.get("/metrics") { _, _ in await metrics(health) }
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
