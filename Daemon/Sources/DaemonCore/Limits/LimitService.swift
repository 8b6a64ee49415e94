package import Postgres

/// How often users may ask for something.
package struct LimitService: Sendable {
    private let database: Database

    package init(database: Database) {
        self.database = database
    }

    /// Takes one request of those that a user has. Without the database nothing is taken, and the
    /// error is thrown: nobody gets through.
    package func take(_ user: UserID) async throws -> RequestAllowance {
        guard let allowance = try await LimitStore.take(of: user, in: database) else {
            throw Problem.unauthenticated
        }
        guard allowance.isTaken else { throw Problem.rateLimited(allowance) }
        return allowance
    }
}
