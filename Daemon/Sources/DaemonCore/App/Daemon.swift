import Hummingbird
package import Logging
import NIOCore
import Postgres
import ServiceLifecycle

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A whole node: its database server if it has one of its own, and what answers requests.
package struct Daemon: ServiceLifecycle.Service {
    private let configuration: Configuration
    private let logger: Logger
    /// Is told what a person must see once: the key of the first administrator.
    private let announce: @Sendable (String) -> Void
    /// Is told the port when requests are answered.
    private let onReady: @Sendable (Int) -> Void

    package init(
        _ configuration: Configuration, logger: Logger,
        announce: @escaping @Sendable (String) -> Void,
        onReady: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.logger = logger
        self.announce = announce
        self.onReady = onReady
    }

    /// Starts everything in order, runs until told to stop, and stops everything in reverse.
    package func run() async throws {
        // The folder stays locked until everything has ended.
        let data = try DataFolder(configuration.data)
        let pepper = try pepper(data)
        guard let url = configuration.databaseURL else {
            var options = PrivateCluster.Options()
            options.account = configuration.databaseAccount
            let cluster = try PrivateCluster(data, options: options, logger: logger)
            do {
                try await cancelWhenGracefulShutdown { try await cluster.start() }
                try await serve(
                    cluster.connectionSettings(), pepper, [ClusterService(cluster: cluster)])
            } catch {
                await cluster.stop()
                throw error
            }
            await cluster.stop()
            return
        }
        try await serve(ConnectionSettings(url: url), pepper, [])
    }

    /// Only brings the database up to date.
    package static func migrate(
        _ configuration: Configuration, logger: Logger
    ) async throws -> [Int32] {
        let migrator = try Migrator(Migrations.all, logger: logger)
        if let url = configuration.databaseURL {
            return try await migrator.migrate(ConnectionSettings(url: url))
        }
        var options = PrivateCluster.Options()
        options.account = configuration.databaseAccount
        let cluster = try PrivateCluster(
            DataFolder(configuration.data), options: options, logger: logger)
        let applied: Result<[Int32], any Error>
        do {
            try await cluster.start()
            applied = .success(try await migrator.migrate(cluster.connectionSettings()))
        } catch {
            applied = .failure(error)
        }
        await cluster.stop()
        return try applied.get()
    }

    private func pepper(_ data: DataFolder) throws -> Pepper {
        let text =
            try configuration.pepper ?? data.secret("pepper", make: { Pepper.generate() })
        guard let pepper = Pepper(text) else { throw ConfigurationError.weakPepper }
        return pepper
    }

    private func serve(
        _ settings: ConnectionSettings, _ pepper: Pepper, _ below: [any ServiceLifecycle.Service]
    ) async throws {
        let service = try await cancelWhenGracefulShutdown {
            _ = try await Migrator(Migrations.all, logger: logger).migrate(settings)
            let database = Database(settings, limits: configuration.poolLimits, logger: logger)
            let service = try await Service(
                database: database, pepper: pepper, passwordCost: configuration.passwordCost,
                queueMax: configuration.queueMax, logger: logger)
            guard try await service.users.agree(on: pepper) else {
                throw ConfigurationError.otherPepper
            }
            if let key = try await service.users.makeFirstAdministrator() { announce(key) }
            return service
        }
        var services = below + [BackgroundService(service: service)]
        if configuration.role.runsTasks {
            services.append(WorkService(service, configuration, logger: logger))
        }
        if configuration.role.answersRequests { services.append(application(service)) }
        // They are told to end in the reverse order, each when those after it have ended.
        services.append(DrainService(service: service))
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: services, logger: logger))
        do {
            try await group.run()
        } catch let error as IOError {
            throw ConfigurationError.cannotListen(
                host: configuration.host, port: configuration.port,
                String(cString: strerror(error.errnoCode)))
        }
    }

    private func application(_ service: Service) -> some ServiceLifecycle.Service {
        Application(
            router: service.routes().router,
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: "martletd"),
            onServerRunning: { [onReady] channel in
                onReady(channel.localAddress?.port ?? 0)
            },
            logger: logger)
    }
}

/// Keeps the private server running while others need it.
private struct ClusterService: ServiceLifecycle.Service {
    let cluster: PrivateCluster

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do {
                try await cluster.supervise()
            } catch is CancellationError {
                // Nobody needs the server any more; it is stopped when all others have ended.
            }
        }
    }
}

/// Lets go of those who wait for tasks before anything else is told to end: an application ends
/// when its requests have, and so does all that comes after it.
private struct DrainService: ServiceLifecycle.Service {
    let service: Service

    func run() async throws {
        try? await gracefulShutdown()
        service.drain()
    }
}

/// What goes on besides answering requests.
private struct BackgroundService: ServiceLifecycle.Service {
    let service: Service

    func run() async throws {
        service.listener.start()
        await withTaskGroup { group in
            group.addTask { await service.database.pool.maintain() }
            group.addTask { await service.authenticator.follow(service.listener) }
            group.addTask { await service.signals.follow(service.listener) }
            group.addTask { await service.signals.publish(in: service.database) }
            group.addTask { await sweep() }
            try? await gracefulShutdown()
            service.listener.stop()
            group.cancelAll()
        }
        await service.database.pool.close()
    }

    /// For so long what a task wrote can be had.
    private static let resultDays: Int64 = 30

    /// Removes what has expired, now and then.
    private func sweep() async {
        while !Task.isCancelled {
            try? await service.sessions.deleteExpired()
            try? await service.tasks.sweep(resultDays: Self.resultDays)
            try? await Task.sleep(for: .seconds(600))
        }
    }
}
