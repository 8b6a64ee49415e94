import Hummingbird
package import Logging
import NIOCore
import Postgres
import Receipts
import ServiceLifecycle
import UnixSignals

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
        let signer = try signer(data)
        guard let url = configuration.databaseURL else {
            var options = PrivateCluster.Options()
            options.account = configuration.databaseAccount
            let cluster = try PrivateCluster(data, options: options, logger: logger)
            do {
                try await cancelWhenGracefulShutdown { try await cluster.start() }
                try await serve(
                    cluster.connectionSettings(), pepper, signer,
                    [ClusterService(cluster: cluster)])
            } catch {
                await cluster.stop()
                throw error
            }
            await cluster.stop()
            return
        }
        try await serve(ConnectionSettings(url: url), pepper, signer, [])
    }

    /// Only brings the database up to date.
    package static func migrate(
        _ configuration: Configuration, logger: Logger
    ) async throws -> [Int32] {
        try await withDatabase(configuration, logger: logger) { settings in
            try await DatabaseCopy.requireWhole(settings)
            return try await Migrator(Migrations.all, logger: logger).migrate(settings)
        }
    }

    /// Has the database for a moment: the one that is named, or that of a private server which is
    /// started and stopped.
    static func withDatabase<Value: Sendable>(
        _ configuration: Configuration, logger: Logger,
        _ body: (ConnectionSettings) async throws -> Value
    ) async throws -> Value {
        if let url = configuration.databaseURL {
            return try await body(ConnectionSettings(url: url))
        }
        var options = PrivateCluster.Options()
        options.account = configuration.databaseAccount
        let cluster = try PrivateCluster(
            DataFolder(configuration.data), options: options, logger: logger)
        let outcome: Result<Value, any Error>
        do {
            try await cluster.start()
            outcome = .success(try await body(cluster.connectionSettings()))
        } catch {
            outcome = .failure(error)
        }
        await cluster.stop()
        return try outcome.get()
    }

    private func pepper(_ data: DataFolder) throws -> Pepper {
        let text =
            try configuration.pepper ?? data.secret("pepper", make: { Pepper.generate() })
        guard let pepper = Pepper(text) else { throw ConfigurationError.weakPepper }
        return pepper
    }

    private func signer(_ data: DataFolder) throws -> ReceiptSigner {
        let text =
            try configuration.receiptKey
            ?? data.secret("receipt-key", make: { ReceiptKey.generate() })
        guard let signer = ReceiptKey.signer(text) else { throw ConfigurationError.wrongReceiptKey }
        return signer
    }

    private func serve(
        _ settings: ConnectionSettings, _ pepper: Pepper, _ signer: ReceiptSigner,
        _ below: [any ServiceLifecycle.Service]
    ) async throws {
        let service = try await cancelWhenGracefulShutdown {
            try await DatabaseCopy.requireWhole(settings)
            _ = try await Migrator(Migrations.all, logger: logger).migrate(settings)
            let database = Database(settings, limits: configuration.poolLimits, logger: logger)
            let service = try await Service(
                database: database, pepper: pepper, receiptSigner: signer,
                configuration: configuration, logger: logger)
            guard try await service.users.agree(on: pepper) else {
                throw ConfigurationError.otherPepper
            }
            try await service.receipts.registerKey()
            if let key = try await service.users.makeFirstAdministrator() { announce(key) }
            return service
        }
        let certificate = try configuration.certificate()
        let application = Self.application(
            service, configuration, certificate: certificate, logger: logger, onReady: onReady)
        // They are stopped in the reverse order, each when those after it have ended.
        var services: [any ServiceLifecycle.Service] =
            below + [BackgroundService(service: service, logger: logger)]
        if configuration.role.runsTasks {
            services.append(WorkService(service, configuration, logger: logger))
        }
        if configuration.role.answersRequests { services.append(application) }
        if let certificate {
            services.append(ReloadService(certificate: certificate, logger: logger))
        }
        if let address = configuration.metricsAddress {
            services.append(
                OperationsController.listener(address, service.health, logger: logger) {
                    logger.notice("metrics on port \($0)")
                })
        }
        services.append(
            DrainService(service: service, time: configuration.drainTime))
        var groupConfiguration = ServiceGroupConfiguration(services: services, logger: logger)
        // What goes on then is cut off, so that the database server still ends properly.
        groupConfiguration.maximumGracefulShutdownDuration = configuration.shutdownTimeout * 0.8
        do {
            try await ServiceGroup(configuration: groupConfiguration).run()
        } catch let error as IOError {
            throw ConfigurationError.cannotListen(
                host: configuration.host, port: configuration.port,
                String(cString: strerror(error.errnoCode)))
        }
    }
}

extension Daemon {
    /// What listens and answers.
    static func application(
        _ service: Service, _ configuration: Configuration, certificate: Certificate? = nil,
        logger: Logger, onReady: @escaping @Sendable (Int) -> Void
    ) -> some ApplicationProtocol {
        Application(
            router: service.routes().router,
            server: EdgeChannel.server(
                limits: configuration.edge, certificate: certificate, gate: service.gate),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: "martletd"),
            onServerRunning: { channel in onReady(channel.localAddress?.port ?? 0) },
            logger: logger)
    }
}

extension Configuration {
    /// The certificate, if connections are to be secured.
    fileprivate func certificate() throws -> Certificate? {
        guard let certificateFile, let privateKeyFile else { return nil }
        return try Certificate(certificateFile: certificateFile, privateKeyFile: privateKeyFile)
    }
}

/// Tells those who ask that this node is about to stop, before it does.
private struct DrainService: ServiceLifecycle.Service {
    let service: Service
    let time: Duration

    func run() async throws {
        try? await gracefulShutdown()
        service.drain()
        try? await Task.sleep(for: time)
    }
}

/// Reads the certificate again on SIGHUP.
private struct ReloadService: ServiceLifecycle.Service {
    let certificate: Certificate
    let logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            do {
                try certificate.reload()
                logger.notice("the certificate was read again")
            } catch {
                logger.error("\(error); the old one stays in use")
            }
        }
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

/// What goes on besides answering requests.
private struct BackgroundService: ServiceLifecycle.Service {
    let service: Service
    let logger: Logger

    func run() async throws {
        service.listener.start()
        await withTaskGroup { group in
            group.addTask { await service.database.pool.maintain() }
            group.addTask { await service.authenticator.follow(service.listener) }
            group.addTask { await service.signals.follow(service.listener) }
            group.addTask { await service.signals.publish(in: service.database) }
            group.addTask { await service.security.run() }
            group.addTask { await sweep() }
            group.addTask { await audit() }
            try? await gracefulShutdown()
            service.listener.stop()
            group.cancelAll()
        }
        await service.database.pool.close()
    }

    /// Looks every minute whether the ledger adds up.
    private func audit() async {
        while !Task.isCancelled {
            do {
                let found = try await service.health.audit()
                if !found.isEmpty {
                    logger.critical(
                        "the ledger does not add up", metadata: ["found": "\(found)"])
                }
            } catch {
                if !Task.isCancelled { logger.warning("the audit failed: \(error)") }
            }
            try? await Task.sleep(for: .seconds(60))
        }
    }

    /// For so long what a task wrote can be had.
    private static let resultDays: Int64 = 30

    /// Removes what has expired, now and then.
    private func sweep() async {
        while !Task.isCancelled {
            try? await service.sessions.deleteExpired()
            try? await service.tasks.sweep(resultDays: Self.resultDays)
            try? await SnapshotStore.sweep(in: service.database)
            try? await service.security.sweep()
            try? await Task.sleep(for: .seconds(600))
        }
    }
}
