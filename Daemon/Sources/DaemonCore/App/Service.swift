import HTTPTypes
import Hummingbird
package import Logging
package import Postgres
package import Receipts

/// Everything that answers requests, wired together in one place.
package struct Service: Sendable {
    package let database: Database
    package let listener: NotificationListener
    package let authenticator: Authenticator
    package let users: UserService
    package let keys: APIKeyService
    package let sessions: SessionService
    package let credits: CreditService
    package let modules: ModuleService
    package let agents: AgentService
    package let tasks: TaskService
    package let signals: TaskSignals
    let uploads = UploadBudget()
    package let receipts: ReceiptService
    package let limits: LimitService
    package let security: SecurityLog
    package let readiness: Readiness
    package let gate: ConnectionGate
    package let metrics: MetricsRegistry
    package let health: NodeHealth
    private let edge: EdgeMiddleware
    private let cachedResultPercent: Int64

    package init(
        database: Database, pepper: Pepper, receiptSigner: ReceiptSigner,
        configuration: Configuration, logger: Logger
    ) async throws {
        let tokens = try await TokenSigner(pepper: pepper)
        let hasher = PasswordHasher(cost: configuration.passwordCost)
        self.database = database
        listener = NotificationListener(
            database.settings, channels: [IdentityStore.channel] + QueueStore.channels,
            logger: logger)
        authenticator = Authenticator(database: database, pepper: pepper, tokens: tokens)
        keys = APIKeyService(database: database, pepper: pepper)
        users = UserService(
            database: database, hasher: hasher, keys: keys,
            startingCredits: Credits(micro: configuration.startingCredits))
        sessions = SessionService(
            database: database, hasher: hasher, pepper: pepper, tokens: tokens)
        credits = CreditService(database: database)
        modules = ModuleService(
            database: database, functionsMax: configuration.moduleFunctionsMax)
        agents = AgentService(
            database: database, modules: modules, links: LinkSigner(pepper: pepper))
        signals = TaskSignals()
        receipts = ReceiptService(database: database, signer: receiptSigner)
        limits = LimitService(database: database)
        security = SecurityLog(database: database)
        readiness = Readiness(database: database)
        gate = ConnectionGate(connectionsMax: configuration.edge.connectionsMax)
        metrics = MetricsRegistry()
        health = NodeHealth(
            database: database, credits: credits, readiness: readiness, gate: gate,
            metrics: metrics)
        tasks = TaskService(
            database: database, credits: credits, modules: modules, signals: signals,
            statistics: health.statistics, queueMax: configuration.queueMax)
        cachedResultPercent = configuration.cachedResultPercent
        edge = EdgeMiddleware(
            configuration: configuration, metrics: metrics, security: security,
            isStopping: { [readiness] in readiness.isStopping })
    }

    /// Prepares for the end of this node: others are to get the requests, and who waits for
    /// something is to ask them.
    func drain() {
        readiness.drain()
        signals.drain()
    }

    /// What runs tasks on this node, and how much of the node it may take.
    package func makeWorker(
        _ configuration: TaskWorker.Configuration,
        scheduler: ExecutionScheduler.Configuration, cacheBytes: Int, logger: Logger
    ) -> TaskWorker {
        let scheduler = ExecutionScheduler(
            scheduler, modules: ModuleCache(byteCountMax: cacheBytes))
        health.statistics.watchMemory { scheduler.memory.reserved }
        return TaskWorker(
            database: database,
            settlement: TaskSettlement(
                database: database, receipts: receipts, cachedPercent: cachedResultPercent),
            modules: modules, scheduler: scheduler, signals: signals, statistics: health.statistics,
            configuration: configuration,
            logger: logger)
    }

    /// Every route there is.
    package func routes() -> Routes {
        var routes = Routes(authenticator: authenticator, limits: limits, edge: edge)
        OperationsController(health: health, readiness: readiness).addRoutes(to: &routes)
        InfoController().addRoutes(to: &routes)
        UsersController(users: users, authenticator: authenticator).addRoutes(to: &routes)
        SessionsController(sessions: sessions, authenticator: authenticator)
            .addRoutes(to: &routes)
        APIKeysController(keys: keys, authenticator: authenticator).addRoutes(to: &routes)
        CreditsController(credits: credits).addRoutes(to: &routes)
        TasksController(tasks: tasks, reader: SubmissionReader(budget: uploads)).addRoutes(
            to: &routes)
        AgentsController(agents: agents).addRoutes(to: &routes)
        AgentModulesController(agents: agents, modules: modules, budget: uploads)
            .addRoutes(to: &routes)
        ReceiptsController(receipts: receipts).addRoutes(to: &routes)
        SecurityController(security: security).addRoutes(to: &routes)
        routes.refuseOtherMethods()
        return routes
    }
}

/// All statements of all stores, for the test that has the server read each.
package enum Statements {
    package static let all: [any StatementSet.Type] = [
        Migrator.SQL.self, UserStore.SQL.self, APIKeyStore.SQL.self, SessionStore.SQL.self,
        IdentityStore.SQL.self, CreditStore.SQL.self, SpendingStore.SQL.self,
        TaskStore.SQL.self, QueueStore.SQL.self, CachedResultStore.SQL.self,
        SnapshotStore.SQL.self,
        BlobStore.SQL.self, AgentStore.SQL.self,
        ReceiptStore.SQL.self,
        LimitStore.SQL.self, SecurityStore.SQL.self,
    ]
}
