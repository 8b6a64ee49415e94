package import Postgres

/// Somebody with an account.
package struct User: Sendable, Equatable {
    package let id: UserID
    package let email: String
    package let tier: String
    package let role: Role
    package let createdAt: Timestamp
    package let disabledAt: Timestamp?
}

/// How much of the service an account may use.
package struct Tier: Sendable, Equatable {
    package let name: String
    package let requestsPerMinute: Int32
    package let requestsPerDay: Int32
    package let weight: Int32
    package let wallMillisecondsMax: Int32
    package let memoryPagesMax: Int32
    package let fuelMax: Int64
    package let moduleBytesMax: Int64
    package let inputBytesMax: Int64
    package let runningMax: Int32
    package let queuedMax: Int32
}

/// An address as it is stored: without blanks around it and in lower case.
package struct EmailAddress: Sendable, Equatable {
    package let text: String

    /// Nil if mail cannot be sent there. Whether it can is not known before it is tried.
    package init?(_ text: String) {
        let text = text.trimmingBlanks.lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, text.count <= 254,
            text.utf8.count <= 1_000,
            text.unicodeScalars.allSatisfy({
                !$0.properties.isWhitespace && $0.properties.generalCategory != .control
            })
        else { return nil }
        self.text = text
    }
}

extension String {
    var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

/// What people may call what is theirs.
package enum NameRule {
    package static let complaint = "must have 1 to 100 characters"

    /// The name as it is stored; nil if it cannot be one.
    package static func name(_ text: String) -> String? {
        let text = text.trimmingBlanks
        guard (1...100).contains(text.unicodeScalars.count),
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return nil }
        return text
    }
}

/// What may be somebody's password.
package enum PasswordRule {
    package static let charactersMin = 10
    package static let bytesMax = 1_024

    /// What is wrong with a password, if anything is.
    package static func complaint(_ password: String, email: String) -> String? {
        if password.count < charactersMin { return "must have \(charactersMin) characters or more" }
        if password.utf8.count > bytesMax { return "must have \(bytesMax) bytes or fewer" }
        if password.lowercased() == email { return "must not be the e-mail address" }
        if Set(password).count < 4 { return "must have more than three different characters" }
        return nil
    }
}
