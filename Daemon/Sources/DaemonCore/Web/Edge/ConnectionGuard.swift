import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import Postgres

/// Ends connections that take more time than they should, and answers `Expect: 100-continue`.
///
/// A head has until a deadline, however its bytes come; a body has to come at a rate, as long as
/// it is us who wait for it; and what is sent has to be taken.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: EdgeLimits
    private let clock = ContinuousClock()

    /// Requests whose heads were read and whose answers have not been written to their ends.
    private var unanswered = 0
    private var isReadingBody = false
    private var isAnswering = false
    private var isQuiescing = false
    /// Whether the answer that is being written is the last.
    private var isLast = false
    private var bodyBytes = 0
    /// How long the body was waited for, and since when it is being waited for now.
    private var waited: Duration = .zero
    private var waitingSince: ContinuousClock.Instant?

    private var deadline: Scheduled<Void>?
    private var stall: Scheduled<Void>?

    init(limits: EdgeLimits) {
        self.limits = limits
    }

    // MARK: The connection

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { expectHead(context, within: limits.headTimeout) }
    }

    func channelActive(context: ChannelHandlerContext) {
        expectHead(context, within: limits.headTimeout)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        stall?.cancel()
        // Half a body must not be taken for a whole one.
        if isReadingBody { context.fireErrorCaught(ChannelError.inputClosed) }
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { isQuiescing = true }
        context.fireUserInboundEventTriggered(event)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stall?.cancel()
        stall = context.channel.isWritable ? nil : close(context, in: limits.idleTimeout)
        context.fireChannelWritabilityChanged()
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(context, head)
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            // Whoever said beforehand how much it is was answered by the service.
            if bodyBytes > limits.bodyBytesMax {
                give(context, .bodyTooLarge(bytesMax: limits.bodyBytesMax))
                return
            }
        case .end:
            isReadingBody = false
            waitingSince = nil
            deadline?.cancel()
            if unanswered == 0 { expectHead(context, within: limits.idleTimeout) }
        }
        context.fireChannelRead(data)
    }

    private func begin(_ context: ChannelHandlerContext, _ head: HTTPRequest) {
        unanswered += 1
        isReadingBody = true
        bodyBytes = 0
        waited = .zero
        waitingSince = nil
        if head.headerFields[.expect]?.lowercased() == "100-continue", unanswered == 1,
            head.headerFields[.contentLength].flatMap({ Int($0) }) ?? 0 <= limits.bodyBytesMax
        {
            let interim = HTTPResponsePart.head(HTTPResponse(status: .continue))
            context.writeAndFlush(wrapOutboundOut(interim), promise: nil)
        }
        watchBody(context)
    }

    func read(context: ChannelHandlerContext) {
        if isReadingBody, waitingSince == nil { waitingSince = clock.now }
        context.read()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if let since = waitingSince { waited += clock.now - since }
        waitingSince = nil
        context.fireChannelReadComplete()
    }

    // MARK: Writing

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isAnswering = true
            // So that a client does not send one more request just when the connection is closed.
            if isQuiescing { head.headerFields[.connection] = "close" }
            isLast = head.headerFields[.connection] == "close"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
            return
        case .body: break
        case .end:
            isAnswering = false
            unanswered -= 1
            if isLast {
                context.writeAndFlush(data, promise: promise)
                finish(context)
                return
            }
            if !isReadingBody, unanswered == 0 {
                expectHead(context, within: limits.idleTimeout)
            } else if isReadingBody, unanswered == 0 {
                // Nobody needs the rest of the body; it may still come for a moment.
                deadline?.cancel()
                deadline = close(context, in: limits.bodyGrace)
            }
        }
        context.write(data, promise: promise)
    }

    // MARK: Time

    private func expectHead(_ context: ChannelHandlerContext, within time: Duration) {
        deadline?.cancel()
        deadline = close(context, in: time)
    }

    private func close(_ context: ChannelHandlerContext, in time: Duration) -> Scheduled<Void> {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
    }

    /// Looks again when a body that came as slowly as it may would have to be there.
    private func watchBody(_ context: ChannelHandlerContext) {
        guard isReadingBody else { return }
        let waiting = waited + (waitingSince.map { clock.now - $0 } ?? .zero)
        let allowed =
            limits.bodyGrace + .seconds(Double(bodyBytes) / Double(limits.bodyRateMin))
        guard waiting < allowed else {
            give(context, .requestTimeout)
            return
        }
        deadline?.cancel()
        let again = max(allowed - waiting, .milliseconds(10))
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: TimeAmount(again)) {
            let (handler, context) = bound.value
            handler.watchBody(context)
        }
    }

    /// Ends our side. What the client still sends is not read; it has a moment to end its own.
    private func finish(_ context: ChannelHandlerContext) {
        guard isReadingBody else {
            context.close(promise: nil)
            return
        }
        context.close(mode: .output, promise: nil)
        deadline?.cancel()
        deadline = close(context, in: limits.bodyGrace)
    }

    /// Says what is wrong, if nothing else is being said, and ends the connection.
    private func give(_ context: ChannelHandlerContext, _ problem: Problem) {
        if unanswered == 1, !isAnswering,
            let (head, body) = try? problem.rawAnswer()
        {
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(body)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
        context.close(promise: nil)
    }
}

extension Problem {
    /// An answer for a connection whose request never reached the service.
    fileprivate func rawAnswer() throws -> (HTTPResponse, ByteBuffer) {
        let (body, fields) = try content(requestID: Identifier.make().description)
        var head = HTTPResponse(status: type.status, headerFields: fields)
        head.headerFields[.contentLength] = String(body.readableBytes)
        head.headerFields[.connection] = "close"
        return (head, body)
    }
}
