package import Postgres

/// The steps that lead to the schema of this version, from the folder `Migrations`.
package enum Migrations {
    package static let all: [Migration] = files.compactMap { name, bytes in
        Migration(fileName: name, sql: String(decoding: bytes, as: UTF8.self))
    }

    /// Every file of the folder, in order; a test compares the two.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("0001_users.sql", PackageResources._001_users_sql),
        ("0002_credits.sql", PackageResources._002_credits_sql),
        ("0003_agents.sql", PackageResources._003_agents_sql),
        ("0004_tasks.sql", PackageResources._004_tasks_sql),
        ("0005_limits.sql", PackageResources._005_limits_sql),
        ("0006_receipts.sql", PackageResources._006_receipts_sql),
        ("0007_security_events.sql", PackageResources._007_security_events_sql),
        ("0008_cached_results.sql", PackageResources._008_cached_results_sql),
        ("0009_snapshots.sql", PackageResources._009_snapshots_sql),
    ]
}
