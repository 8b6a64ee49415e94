package import Hummingbird
import Logging
package import NIOCore
import Postgres

/// What goes with a request through the service: nothing that decides what may be done.
package struct ServiceContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, unless it came from a test.
    package let remoteAddress: SocketAddress?
    package let requestID: String
    private let channel: any Channel
    private let wasConnected: Bool

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        wasConnected = source.channel.isActive
        remoteAddress = source.channel.remoteAddress
        requestID = Identifier.make().description
        logger[metadataKey: "request_id"] = .string(requestID)
    }

    /// Whether somebody may still be there to read the answer.
    var hasClient: Bool { !wasConnected || channel.isActive }

    /// The identifier in the path. Whatever cannot be one is not there.
    func id<Entity>(_ name: String) throws(Problem) -> ID<Entity> {
        guard let text = parameters.get(name), let id = ID<Entity>(text) else { throw .notFound }
        return id
    }
}
