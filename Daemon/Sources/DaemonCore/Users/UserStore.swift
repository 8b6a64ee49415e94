import Postgres

/// All that is asked of the tables `users`, `tiers` and `settings`.
package enum UserStore {
    package enum SQL: String, StatementSet {
        case insert = """
            INSERT INTO users (id, email, password_hash, tier, role)
            VALUES ($1, $2, $3, $4, $5)
            RETURNING id, email, tier, role, created_at, disabled_at
            """
        case find = """
            SELECT id, email, tier, role, created_at, disabled_at FROM users WHERE id = $1
            """
        case passwordByEmail = """
            SELECT id, password_hash FROM users WHERE email = $1 AND disabled_at IS NULL
            """
        case passwordByID = """
            SELECT email, password_hash FROM users WHERE id = $1 AND disabled_at IS NULL
            """
        case lock = "SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE"
        case setPassword = "UPDATE users SET password_hash = $2 WHERE id = $1"
        case page = """
            SELECT id, email, tier, role, created_at, disabled_at FROM users
            WHERE $1::uuid IS NULL OR id < $1
            ORDER BY id DESC LIMIT $2
            """
        case change = """
            UPDATE users SET
                tier = coalesce($2, tier),
                role = coalesce($3, role),
                disabled_at = CASE
                    WHEN $4::boolean IS NULL THEN disabled_at
                    WHEN $4 THEN coalesce(disabled_at, now())
                END
            WHERE id = $1
            RETURNING id, email, tier, role, created_at, disabled_at
            """
        // Administrators are counted one change at a time.
        case lockAdministrators = "SELECT pg_advisory_xact_lock(1835102828, 1)"
        case countAdministrators = """
            SELECT count(*) FROM users WHERE role = 'admin' AND disabled_at IS NULL
            """
        case tier = """
            SELECT t.name, requests_minute, requests_day, weight, wall_ms_max, memory_pages_max,
                   fuel_max, module_bytes_max, input_bytes_max, running_max, queued_max
            FROM tiers t WHERE t.name = $1
            """
        case agreeOnSetting = """
            WITH inserted AS (
                INSERT INTO settings (name, value) VALUES ($1, $2)
                ON CONFLICT (name) DO NOTHING RETURNING value
            )
            SELECT value FROM inserted
            UNION ALL SELECT value FROM settings WHERE name = $1
            """
    }

    private static func user(_ row: Row) throws -> User {
        let (id, email, tier, role, createdAt, disabledAt) = try row.decode(
            UserID.self, String.self, String.self, Role.self, Timestamp.self, Timestamp?.self)
        return User(
            id: id, email: email, tier: tier, role: role, createdAt: createdAt,
            disabledAt: disabledAt)
    }

    static func insert(
        _ email: EmailAddress, passwordHash: String?, tier: String, role: Role,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> User {
        let rows = try await database.query(
            SQL.insert, UserID.make(), email.text, passwordHash, tier, role)
        return try user(rows.only)
    }

    static func find(
        _ id: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> User? {
        try await database.query(SQL.find, id).first.map(user)
    }

    /// The account that has this address, and the hash of its password.
    static func password(
        email: EmailAddress, in database: borrowing some Querying & ~Copyable
    ) async throws -> (UserID, hash: String?)? {
        try await database.query(SQL.passwordByEmail, email.text).first?
            .decode(UserID.self, String?.self)
    }

    static func password(
        of id: UserID, in database: borrowing some Querying & ~Copyable
    ) async throws -> (email: String, hash: String?)? {
        try await database.query(SQL.passwordByID, id).first?.decode(String.self, String?.self)
    }

    static func setPassword(
        of id: UserID, hash: String, in database: borrowing some Querying & ~Copyable
    ) async throws {
        _ = try await database.query(SQL.setPassword, id, hash)
    }

    /// Lets one transaction at a time count what a user has, and add to it.
    static func lock(_ id: UserID, in transaction: borrowing Transaction) async throws {
        _ = try await transaction.query(SQL.lock, id)
    }

    /// Newest first, those before a given one.
    static func page(
        before id: UserID?, limit: Int64, in database: borrowing some Querying & ~Copyable
    ) async throws -> [User] {
        try await database.query(SQL.page, id, limit).map(user)
    }

    /// Changes what is not nil.
    static func change(
        _ id: UserID, tier: String?, role: Role?, isDisabled: Bool?,
        in database: borrowing some Querying & ~Copyable
    ) async throws -> User? {
        try await database.query(SQL.change, id, tier, role, isDisabled).first.map(user)
    }

    /// How many can administer, and nobody else changes that until the transaction ends.
    static func lockAndCountAdministrators(
        in transaction: borrowing Transaction
    ) async throws -> Int64 {
        _ = try await transaction.query(SQL.lockAdministrators)
        return try await transaction.query(SQL.countAdministrators).only.decode(Int64.self)
    }

    static func tier(
        _ name: String, in database: borrowing some Querying & ~Copyable
    ) async throws -> Tier? {
        try await database.query(SQL.tier, name).first.map(tier)
    }

    static func tier(_ row: Row) throws -> Tier {
        let (
            name, perMinute, perDay, weight, wall, pages, fuel, module, input, running, queued
        ) = try row.decode(
            String.self, Int32.self, Int32.self, Int32.self, Int32.self, Int32.self, Int64.self,
            Int64.self, Int64.self, Int32.self, Int32.self)
        return Tier(
            name: name, requestsPerMinute: perMinute, requestsPerDay: perDay, weight: weight,
            wallMillisecondsMax: wall, memoryPagesMax: pages, fuelMax: fuel,
            moduleBytesMax: module, inputBytesMax: input, runningMax: running, queuedMax: queued)
    }

    /// Under which name the deployment's pepper is agreed on.
    static let pepperFingerprint = "pepper fingerprint"

    /// What the deployment holds to: this value, unless there was another before.
    static func agree(
        on name: String, _ value: Bytes, in database: borrowing some Querying & ~Copyable
    ) async throws -> Bytes {
        let rows = try await database.query(SQL.agreeOnSetting, name, value)
        guard let row = rows.first else {
            // Another node inserted it at this very moment; it is visible to a new statement.
            return try await database.query(SQL.agreeOnSetting, name, value).only
                .decode(Bytes.self)
        }
        return try row.decode(Bytes.self)
    }
}
