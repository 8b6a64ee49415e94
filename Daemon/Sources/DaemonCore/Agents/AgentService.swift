package import Postgres

/// The rules about agents.
package struct AgentService: Sendable {
    private let database: Database
    private let modules: ModuleService

    package init(database: Database, modules: ModuleService) {
        self.database = database
        self.modules = modules
    }

    // MARK: Running

    /// What a task on an agent is to run and to pay: of the version that it names, or the current
    /// one. Throws a problem if the caller cannot run that.
    package func resolve(
        _ agent: AgentID, version: Int32?, for identity: Identity,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> TaskModule {
        guard
            let found = try await AgentStore.runnable(
                agent, version: version, for: identity.user, in: database)
        else { throw Problem.notFound }
        guard !found.isRetired else { throw Problem.agentRetired }
        guard let number = found.version, let sha256 = found.sha256 else {
            throw version == nil ? Problem.agentWithoutModule : Problem.notFound
        }
        guard found.owner != identity.user, found.pricePerMfuel.micro > 0 else {
            return TaskModule(agent: agent, version: number, sha256: sha256)
        }
        return TaskModule(
            agent: agent, version: number, sha256: sha256, pricePerMfuel: found.pricePerMfuel,
            payee: found.owner)
    }
}
