package import Hummingbird
import Logging
package import NIOCore
import Postgres
import Synchronization

/// What goes with a request through the service: nothing that decides what may be done.
package struct ServiceContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the request came from, unless it came from a test.
    package let remoteAddress: SocketAddress?
    package let requestID: String
    private let channel: any Channel
    private let wasConnected: Bool
    let facts = RequestFacts()

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

/// What comes to light about a request on its way, for those who see it at its end.
final class RequestFacts: Sendable {
    private struct Known {
        var user: UserID?
        var allowance: RequestAllowance?
        var change: (kind: SecurityEvent.Kind, subject: String?)?
    }

    private let known = Mutex(Known())

    func note(user: UserID) { known.withLock { $0.user = user } }
    func note(_ allowance: RequestAllowance) { known.withLock { $0.allowance = allowance } }
    /// That something was changed which those should know of who guard the service.
    func note(_ kind: SecurityEvent.Kind, _ subject: String? = nil) {
        known.withLock { $0.change = (kind, subject) }
    }

    var user: UserID? { known.withLock { $0.user } }
    var allowance: RequestAllowance? { known.withLock { $0.allowance } }
    var change: (kind: SecurityEvent.Kind, subject: String?)? { known.withLock { $0.change } }
}
