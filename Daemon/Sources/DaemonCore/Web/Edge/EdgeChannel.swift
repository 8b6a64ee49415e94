import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import Synchronization

/// What a connection goes through before its requests reach the service: the cap on connections,
/// TLS if there is a certificate, and the limits on time and size.
struct EdgeChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let plain: HTTP1Channel
    private let certificate: Certificate?
    private let gate: ConnectionGate

    static func server(
        limits: EdgeLimits, certificate: Certificate?, gate: ConnectionGate
    ) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            let configuration = HTTP1Channel.Configuration(
                additionalChannelHandlers: [ConnectionGuard(limits: limits)],
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headBytesMax, maxHeaderListSize: limits.headBytesMax,
                    maxHeaderFieldCount: 100))
            return Self(
                plain: HTTP1Channel(responder: responder, configuration: configuration),
                certificate: certificate, gate: gate)
        }
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        if !gate.enter(channel) {
            let refusal = RefusalHandler(isSilent: certificate != nil)
            do {
                try channel.pipeline.syncOperations.addHandler(refusal)
            } catch {
                return channel.eventLoop.makeFailedFuture(error)
            }
            return plain.setup(channel: channel, logger: logger)
        }
        guard let certificate else { return plain.setup(channel: channel, logger: logger) }
        do {
            return try certificate.secured(plain).setup(channel: channel, logger: logger)
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await plain.handle(value: value, logger: logger)
    }
}

/// Counts connections.
package final class ConnectionGate: Sendable {
    private let connectionsMax: Int
    private let count = Mutex(0)

    package init(connectionsMax: Int) {
        self.connectionsMax = connectionsMax
    }

    package var connections: Int { count.withLock { $0 } }

    /// Lets a connection in if there is room, and notes when it ends.
    func enter(_ channel: any Channel) -> Bool {
        let isLetIn = count.withLock { count in
            guard count < connectionsMax else { return false }
            count += 1
            return true
        }
        if isLetIn {
            channel.closeFuture.whenComplete { [self] _ in count.withLock { $0 -= 1 } }
        }
        return isLetIn
    }
}

/// Tells a client that there is no room, and ends the connection without reading what it sends.
///
/// The end waits until the client has ended its side, or a second: ending at once, with something
/// unread, would make the client's system throw away the answer.
private final class RefusalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Whether there is nobody to tell, since what is sent is to be encrypted.
    private let isSilent: Bool

    init(isSilent: Bool) {
        self.isSilent = isSilent
    }

    func channelActive(context: ChannelHandlerContext) {
        guard !isSilent else {
            context.close(promise: nil)
            return
        }
        let answer =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n"
            + "Connection: close\r\n\r\n"
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)), promise: nil)
        context.close(mode: .output, promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    }

    func channelRead(context _: ChannelHandlerContext, data _: NIOAny) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}
