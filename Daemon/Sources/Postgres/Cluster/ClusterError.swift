/// Why there is no private database server, each in one line with what to do.
package enum ClusterError: Error, Equatable {
    case serverMissing
    case wrongVersion(needed: String, found: String?)
    case noAccount(String)
    case notReachableFor(account: String, folder: String)
    case inUse(folder: String)
    case file(String, String)
    case notInitialised(String)
    case notStarted(String)
    case copyFailed(String)
    case notEmpty
    case restoreUnfinished
    case inUseByNodes(Int)
    case foreignServer(folder: String, found: String)
}

extension ClusterError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .serverMissing:
            "no PostgreSQL server is installed (15 or later); get it with: "
                + "apt-get install postgresql -- or name a database with DATABASE_URL"
        case .wrongVersion(let needed, let found):
            "the data are of PostgreSQL \(needed), but \(found.map { "only \($0)" } ?? "nothing") "
                + "is installed; get it with: apt-get install postgresql-\(needed)"
        case .noAccount(let name):
            "PostgreSQL does not run as root, and there is no account \(name) to run it; "
                + "name another with --pg-user"
        case .notReachableFor(let account, let folder):
            "the account \(account), which runs PostgreSQL, may not enter \(folder); "
                + "choose another --data, or open it with: chmod o+x \(folder)"
        case .inUse(let folder): "\(folder) is in use by another martletd"
        case .file(let path, let what): "\(path) \(what)"
        case .notInitialised(let message): "initdb failed: \(message)"
        case .notStarted(let message): "PostgreSQL did not start: \(message)"
        case .copyFailed(let message): message
        case .notEmpty:
            "the database has tables already; restore into a new one, or replace what is there "
                + "with --force"
        case .restoreUnfinished:
            "a restore into this database was cut short; do it again, with --force, or put back what "
                + "was there with: DROP SCHEMA public CASCADE; "
                + "ALTER SCHEMA before_restore RENAME TO public"
        case .inUseByNodes(let count):
            "\(count) connections of running nodes use the database; stop them first"
        case .foreignServer(let folder, let found):
            "the server on the socket of \(folder) serves \(found)"
        }
    }
}
