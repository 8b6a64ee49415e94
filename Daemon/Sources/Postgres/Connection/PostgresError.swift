/// What can go wrong between the daemon and its database.
package enum PostgresError: Error, Equatable {
    /// No connection could be made.
    case unreachable(String)
    /// The connection broke; `wasSent` is false if the server cannot have seen the statement.
    case connectionLost(String, wasSent: Bool)
    /// The connection broke while a transaction was committed: it may be there or not.
    case outcomeUnknown(String)
    /// Every connection stayed in use for as long as one is waited for.
    case noConnectionFree
    /// The server refused a statement.
    case server(ServerError)
    /// A result is not of the shape that the code expects: a bug here.
    case unexpectedResult(String)
}

/// A statement that the server refused.
package struct ServerError: Error, Equatable {
    package let state: SQLState
    /// The constraint that was violated, if that is what happened.
    package let constraint: String?
    package let message: String
}

/// The five letters by which PostgreSQL classifies an error.
package struct SQLState: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let serializationFailure = Self(rawValue: "40001")
    package static let deadlockDetected = Self(rawValue: "40P01")
    package static let uniqueViolation = Self(rawValue: "23505")
    package static let foreignKeyViolation = Self(rawValue: "23503")
    package static let checkViolation = Self(rawValue: "23514")
    package static let queryCanceled = Self(rawValue: "57014")
    package static let lockNotAvailable = Self(rawValue: "55P03")
    package static let undefinedTable = Self(rawValue: "42P01")
    package static let invalidStatementName = Self(rawValue: "26000")

    /// The server is going away or coming up, and sends everybody home.
    var endsConnection: Bool {
        ["57P01", "57P02", "57P03", "25P03"].contains(rawValue) || rawValue.hasPrefix("08")
    }
}

extension PostgresError {
    /// Doing the whole transaction again may well succeed.
    var isRetryable: Bool {
        switch self {
        case .server(let error):
            error.state == .serializationFailure || error.state == .deadlockDetected
        default: false
        }
    }

    /// The database is away or overloaded; what was asked for may work later.
    package var isUnavailability: Bool {
        switch self {
        case .unreachable, .connectionLost, .outcomeUnknown, .noConnectionFree: true
        case .server(let error):
            error.state.endsConnection || error.state == .queryCanceled
                || error.state == .lockNotAvailable || isRetryable
        case .unexpectedResult: false
        }
    }

    /// The statement broke the constraint with this name.
    package func violates(_ constraint: String) -> Bool {
        guard case .server(let error) = self else { return false }
        return error.constraint == constraint
    }
}

extension PostgresError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreachable(let message): "the database cannot be reached: \(message)"
        case .connectionLost(let message, _): "the connection to the database broke: \(message)"
        case .outcomeUnknown(let message):
            "the connection to the database broke during a commit: \(message)"
        case .noConnectionFree: "every connection to the database is in use"
        case .server(let error): "the database refused a statement: \(error)"
        case .unexpectedResult(let message): "unexpected result of a statement: \(message)"
        }
    }
}

extension ServerError: CustomStringConvertible {
    package var description: String { "\(message) (\(state.rawValue))" }
}
