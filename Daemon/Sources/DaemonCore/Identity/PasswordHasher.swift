import Crypto
import CryptoExtras
import FoundationEssentials

/// Turns passwords into what may be stored of them, on threads of its own.
///
/// A hash takes a tenth of a second and 32 MiB on purpose. So few are made at a time, and few may
/// wait for that.
package final class PasswordHasher: Sendable {
    /// How much work a hash is: `1 << logRounds` rounds on blocks of 1 KiB, three times.
    package struct Cost: Sendable, Equatable {
        package var logRounds: Int
        static let blockSize = 8
        static let parallelism = 3

        package static let standard = Self(logRounds: 15)

        package init(logRounds: Int) {
            self.logRounds = logRounds
        }
    }

    private let cost: Cost
    private let threads = BoundedThreads(count: 2, waitingMax: 32)
    /// Stands in for the hash of somebody who does not exist.
    private let nobody: String

    package init(cost: Cost = .standard) {
        self.cost = cost
        let salt = Self.randomBytes(16)
        nobody = Self.phc(cost, salt, Self.randomBytes(32))
    }

    package func hash(_ password: String) async throws -> String {
        let salt = Self.randomBytes(16)
        let key = try await derive(password, salt, cost)
        return Self.phc(cost, salt, key)
    }

    /// Whether the password is the one of the hash. Without a hash it is not, after as much work.
    package func verify(_ password: String, _ hash: String?) async throws -> Bool {
        guard let (cost, salt, expected) = Self.parse(hash ?? nobody) else { return false }
        let key = try await derive(password, salt, cost)
        // A comparison of MACs under a random key takes the same time wherever they differ.
        let comparison = SymmetricKey(size: .bits256)
        let isEqual = HMAC<SHA256>.isValidAuthenticationCode(
            HMAC<SHA256>.authenticationCode(for: expected, using: comparison),
            authenticating: key, using: comparison)
        return isEqual && hash != nil
    }

    private func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) async throws -> [UInt8] {
        try await threads.run {
            let key = try KDF.Scrypt.deriveKey(
                from: Array(password.utf8), salt: salt, outputByteCount: 32,
                rounds: 1 << cost.logRounds, blockSize: Cost.blockSize,
                parallelism: Cost.parallelism)
            return key.withUnsafeBytes { Array($0) }
        }
    }

    private static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in generator.next() }
    }

    // MARK: The text form

    /// `$scrypt$ln=15,r=8,p=3$salt$key`, so that a hash says how it was made.
    private static func phc(_ cost: Cost, _ salt: [UInt8], _ key: [UInt8]) -> String {
        "$scrypt$ln=\(cost.logRounds),r=\(Cost.blockSize),p=\(Cost.parallelism)"
            + "$\(base64(salt))$\(base64(key))"
    }

    private static func parse(_ text: String) -> (Cost, salt: [UInt8], key: [UInt8])? {
        let parts = text.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt",
            let settings = parts[1].wholeMatch(of: /ln=([0-9]{1,2}),r=8,p=3/),
            let logRounds = Int(settings.1), (1...20).contains(logRounds),
            let salt = bytes(parts[2]), let key = bytes(parts[3])
        else { return nil }
        return (Cost(logRounds: logRounds), salt, key)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        String(Data(bytes).base64EncodedString().prefix { $0 != "=" })
    }

    private static func bytes(_ base64: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        return Data(base64Encoded: base64 + padding).map { Array($0) }
    }
}
