package import Logging
package import Postgres

/// How a daemon is to run. What is given here is what holds if nothing is said.
package struct Configuration: Sendable {
    /// A file with more settings.
    package var config: String?
    /// The folder of what is the daemon's own.
    package var data: String
    /// A database to use in place of a private one.
    package var databaseURL: String?
    /// The pepper, if it does not come from the folder.
    package var pepper: String?
    /// The key that signs receipts, in base64, if it does not come from the folder.
    package var receiptKey: String?
    /// Who runs the private database server if the daemon is root.
    package var databaseAccount = "postgres"
    package var passwordCost = PasswordHasher.Cost.standard
    package var poolLimits = ConnectionPool.Limits()

    package var role = NodeRole.all
    /// What others see this node as.
    package var nodeName = Machine.hostName
    /// Threads that run tasks.
    package var workers = Machine.cores
    /// Tasks that run at the same time, taking turns on the threads.
    package var slots = 64
    /// Seconds that others wait before they take over the tasks of a node that is not heard of.
    package var leaseSeconds: Int64 = 15
    /// How often tasks are saved that run for long; zero: only when their node stops.
    package var checkpointInterval: Duration = .seconds(30)
    /// What all tasks that run may have together.
    package var memoryBytes = Machine.memoryBytes / 2
    /// What modules that are kept compiled may take.
    package var cacheBytes = 256 << 20
    /// What an outcome that was there already costs: so many hundredths of the price of its run.
    package var cachedResultPercent: Int64 = 10
    /// Tasks that may wait in the whole deployment.
    package var queueMax = 10_000
    /// Functions that a module may have, imported ones included.
    package var moduleFunctionsMax = Self.moduleFunctionsStandard
    package static let moduleFunctionsStandard = 100_000
    /// What a new account begins with.
    package var startingCredits: Int64 = 0

    package var host = "127.0.0.1"
    package var port = 8_080
    package var metricsAddress: HostAndPort?
    package var edge = EdgeLimits()
    package var certificateFile: String?
    package var privateKeyFile: String?

    package var logLevel = Logger.Level.info
    package var logFormat = LogFormat.json
    /// For how long a node that is to stop tells others so before it takes no more requests.
    package var drainTime: Duration = .seconds(1)
    /// After how long it ends even if something still goes on.
    package var shutdownTimeout: Duration = .seconds(25)

    package init(data: String) {
        self.data = data
    }
}

/// What a node does.
package enum NodeRole: String, Sendable, CaseIterable {
    case all, api, worker

    package var answersRequests: Bool { self != .worker }
    package var runsTasks: Bool { self != .api }
}

package enum LogFormat: String, Sendable, CaseIterable {
    case json, text
}

/// What a connection, and whoever is behind it, may take.
package struct EdgeLimits: Sendable {
    package var connectionsMax = 1_000
    package var headBytesMax = 32 << 10
    /// For the head of the first request, from the beginning of the connection.
    package var headTimeout: Duration = .seconds(10)
    /// For the next request on the same connection, and for a client to take what is sent to it.
    package var idleTimeout: Duration = .seconds(60)
    /// How fast a body must come, once it had the time of grace.
    package var bodyRateMin = 1_024
    package var bodyGrace: Duration = .seconds(10)
    /// The most that any body may have; most routes take much less.
    package var bodyBytesMax = 64 << 20
    /// Requests in a minute from one address, known users or not.
    package var addressRequestsMinute = 6_000
    /// Whose word is taken for where a request comes from.
    package var trustedProxies: [AddressRange] = []
}

/// What is wrong with how a daemon was to run; each case is a line that says what to do.
package enum ConfigurationError: Error, Equatable {
    case problems([String])
    case weakPepper
    case otherPepper
    case wrongReceiptKey
    case cannotListen(host: String, port: Int, String)
    case certificate(String)
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .problems(let problems): problems.joined(separator: "\n")
        case .weakPepper:
            "MARTLET_PEPPER must have 32 characters or more, chosen at random; make one with: "
                + "openssl rand -hex 32"
        case .otherPepper:
            "the pepper is not the one that this database was set up with, so no key would work; "
                + "set MARTLET_PEPPER to what the other nodes have (or to secrets/pepper of their "
                + "data folder)"
        case .wrongReceiptKey:
            "MARTLET_RECEIPT_KEY must be 32 random bytes in base64; make one with: "
                + "openssl rand -base64 32"
        case .cannotListen(let host, let port, let reason):
            "cannot listen on \(host):\(port): \(reason)"
        case .certificate(let reason):
            "the certificate of --tls-certificate and --tls-key cannot be used: \(reason)"
        }
    }
}
