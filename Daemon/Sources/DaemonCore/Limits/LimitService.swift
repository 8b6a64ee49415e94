package import Postgres

/// How often users may ask for something.
package struct LimitService: Sendable {
    private let taking: Grouping<UserID, RequestAllowance?>

    package init(database: Database) {
        taking = Grouping(weightMax: 32) { users in
            try await LimitStore.take(of: users, in: database).map { .success($0) }
        }
    }

    /// Takes one request of those that a user has. Without the database nothing is taken, and the
    /// error is thrown: nobody gets through.
    package func take(_ user: UserID) async throws -> RequestAllowance {
        guard let allowance = try await taking(user) else { throw Problem.unauthenticated }
        guard allowance.isTaken else { throw Problem.rateLimited(allowance) }
        return allowance
    }
}
