package import Foundation

/// How thorough tests are, and where what they need lies.
package enum Differential {
    package static let environment = ProcessInfo.processInfo.environment
    /// Set by `scripts/test --full`.
    package static let isFull = environment["MARTLET_FULL"] == "1"
    /// The root of the repository.
    package static let repository = URL(filePath: #filePath).appending(path: "../../..")
        .standardizedFileURL
}
