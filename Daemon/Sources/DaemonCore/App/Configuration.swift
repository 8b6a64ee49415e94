package import Postgres

/// How a daemon is to run.
package struct Configuration: Sendable {
    /// The folder of what is the daemon's own.
    package var data: String
    /// A database to use in place of a private one.
    package var databaseURL: String?
    /// The pepper, if it does not come from the folder.
    package var pepper: String?
    /// The key that signs receipts, in base64, if it does not come from the folder.
    package var receiptKey: String?
    package var host = "127.0.0.1"
    package var port = 8_080
    /// Who runs the private database server if the daemon is root.
    package var databaseAccount = "postgres"
    package var passwordCost = PasswordHasher.Cost.standard
    package var poolLimits = ConnectionPool.Limits()

    package init(data: String) {
        self.data = data
    }
}

/// What is wrong with how a daemon was to run; each case is a line that says what to do.
package enum ConfigurationError: Error, Equatable {
    case weakPepper
    case otherPepper
    case wrongReceiptKey
    case cannotListen(host: String, port: Int, String)
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String {
        switch self {
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
        }
    }
}
