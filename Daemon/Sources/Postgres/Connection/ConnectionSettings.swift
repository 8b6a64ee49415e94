import CLibPQ

/// Where the database is, and how long it may take over things.
package struct ConnectionSettings: Sendable {
    /// A connection string as libpq takes it: `postgres://…` or `host=… dbname=…`.
    package var url: String
    package var applicationName = "martletd"
    package var statementTimeoutMilliseconds = 5_000
    package var idleInTransactionTimeoutMilliseconds = 10_000
    package var lockTimeoutMilliseconds = 2_000
    package var connectTimeoutSeconds = 5

    package init(url: String) {
        self.url = url
    }

    /// The same database without limits on time, for what is allowed to take long.
    package var unlimited: Self {
        var settings = self
        settings.statementTimeoutMilliseconds = 0
        settings.idleInTransactionTimeoutMilliseconds = 0
        settings.lockTimeoutMilliseconds = 0
        return settings
    }

    /// Why this is no connection string, if it is none. It never quotes what may be a password.
    package var complaint: String? {
        var message: UnsafeMutablePointer<CChar>?
        let options = PQconninfoParse(url, &message)
        PQconninfoFree(options)
        guard options == nil else { return nil }
        defer { PQfreemem(message) }
        return "it must be as in postgres://user@host:5432/name or host=… dbname=…"
    }

    /// The same for programs that are started, as variables: everybody sees what stands in a
    /// command line.
    var environment: [String] {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &message) else {
            PQfreemem(message)
            return []
        }
        defer { PQconninfoFree(options) }
        var variables: [String] = []
        var option = options
        while option.pointee.keyword != nil {
            if let name = option.pointee.envvar, let value = option.pointee.val {
                variables.append("\(String(cString: name))=\(String(cString: value))")
            }
            option += 1
        }
        return variables
    }

    /// What is sent before anything else.
    ///
    /// Plans are kept, and one that was made while a table was small would read all of it for ever:
    /// every statement has an index, and is to use it. Those that look at everything say so.
    var greeting: String {
        """
        SET enable_seqscan = off;
        SET enable_hashjoin = off;
        SET enable_mergejoin = off;
        SET jit = off;
        SET statement_timeout = \(statementTimeoutMilliseconds);
        SET idle_in_transaction_session_timeout = \(idleInTransactionTimeoutMilliseconds);
        SET lock_timeout = \(lockTimeoutMilliseconds);
        SET client_min_messages = warning;
        SET timezone = 'UTC';
        """
    }

    /// libpq's own settings. Later ones win over those in the connection string.
    var keywords: [(String, String)] {
        [
            ("dbname", url),
            ("application_name", applicationName),
            ("client_encoding", "UTF8"),
            ("connect_timeout", String(connectTimeoutSeconds)),
            // A server that vanished without a word is noticed after some 20 seconds.
            ("keepalives", "1"),
            ("keepalives_idle", "10"),
            ("keepalives_interval", "3"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "20000"),
        ]
    }
}
