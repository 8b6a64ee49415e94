import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization
import TestCluster
import Testing

@testable import DaemonCore

/// A connection on which anything can be sent, also what no client would.
final class RawConnection: Sendable {
    private let channel: any Channel
    private let received: Received

    private final class Received: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let state = Mutex((text: "", isEnded: false))

        func channelRead(context _: ChannelHandlerContext, data: NIOAny) {
            let text = String(buffer: unwrapInboundIn(data))
            state.withLock { $0.text += text }
        }

        func channelInactive(context _: ChannelHandlerContext) {
            state.withLock { $0.isEnded = true }
        }

        func errorCaught(context: ChannelHandlerContext, error _: any Error) {
            context.close(promise: nil)
        }
    }

    private init(_ channel: any Channel, _ received: Received) {
        self.channel = channel
        self.received = received
    }

    static func open(_ port: Int) async throws -> RawConnection {
        let received = Received()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { $0.pipeline.addHandler(received) }
            .connect(host: "127.0.0.1", port: port).get()
        return RawConnection(channel, received)
    }

    /// Sends something, which fails only when nobody is there any more.
    func send(_ text: String) async {
        try? await channel.writeAndFlush(ByteBuffer(string: text))
    }

    var text: String { received.state.withLock { $0.text } }
    var isEnded: Bool { received.state.withLock { $0.isEnded } }

    /// Forgets what came so far.
    func clear() { received.state.withLock { $0.text = "" } }

    func close() { channel.close(promise: nil) }

    /// Waits until something has come.
    func wait(for part: String) async throws {
        try await until({ text.contains(part) }, "so far: \(text)")
    }

    func waitForEnd() async throws {
        try await until({ isEnded }, "so far: \(text)")
    }
}

/// A service that listens, for as long as `body` runs.
func withServer(
    _ change: (inout Configuration) -> Void = { _ in },
    _ body: @Sendable (Int, DaemonCore.Service) async throws -> Void
) async throws {
    var configuration = TestService.configuration
    configuration.port = 0
    change(&configuration)
    let service = try await TestService.make(configuration: configuration)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let application = Daemon.application(service, configuration, logger: TestCluster.quiet) {
        port.yield($0)
    }
    let group = ServiceGroup(
        configuration: .init(services: [application], logger: TestCluster.quiet))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        var iterator = ports.makeAsyncIterator()
        let first = await iterator.next()
        let number = try #require(first)
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(number, service))
        } catch {
            outcome = .failure(error)
        }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
        try outcome.get()
    }
}
