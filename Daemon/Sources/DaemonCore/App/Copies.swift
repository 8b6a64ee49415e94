package import Logging
import Postgres

extension Daemon {
    /// Writes everything in the database into a file. A node that runs goes on.
    package static func backUp(
        _ configuration: Configuration, to file: String, logger: Logger
    ) async throws {
        do {
            try await withDatabase(configuration, logger: logger) { settings in
                try await DatabaseCopy.save(settings, to: file)
            }
        } catch ClusterError.inUse {
            var options = PrivateCluster.Options()
            options.account = configuration.databaseAccount
            let cluster = try PrivateCluster(
                DataFolder(of: configuration.data), options: options, logger: logger)
            try await DatabaseCopy.save(cluster.connectionSettings(), to: file)
        }
    }

    /// Brings what was saved into the database, and that to the schema of this version.
    package static func restore(
        _ configuration: Configuration, from file: String, replacing: Bool, logger: Logger
    ) async throws {
        // Without the pepper no key would work, and the data folder would get another one.
        guard let pepper = try knownPepper(configuration) else {
            throw ConfigurationError.problems([
                "a backup holds no secrets: set MARTLET_PEPPER to that of the node it was made of, "
                    + "which is in secrets/pepper of its data folder unless it was set there, too"
            ])
        }
        try await withDatabase(configuration, logger: logger) { settings in
            do {
                try await DatabaseCopy.load(settings, from: file, replacing: replacing) {
                    try await accept(settings, pepper, logger)
                }
            } catch ClusterError.copyFailed(let message) {
                throw ClusterError.file(
                    file, "cannot be restored, and the database is as before: \(message)")
            }
        }
    }

    /// Brings what was saved to the schema of this version, if its keys work with the pepper.
    private static func accept(
        _ settings: ConnectionSettings, _ pepper: Pepper, _ logger: Logger
    ) async throws {
        _ = try await Migrator(Migrations.all, logger: logger).migrate(settings)
        let database = Database(settings, logger: logger)
        let agreed = try await UserStore.agree(
            on: UserStore.pepperFingerprint, pepper.fingerprint, in: database)
        await database.pool.close()
        guard agreed == pepper.fingerprint else { throw ConfigurationError.otherPepper }
    }

    private static func knownPepper(_ configuration: Configuration) throws -> Pepper? {
        if let text = configuration.pepper { return Pepper(text) }
        guard let folder = try? DataFolder(of: configuration.data), folder.hasSecret("pepper")
        else { return nil }
        return Pepper(try folder.secret("pepper", make: { Pepper.generate() }))
    }
}
