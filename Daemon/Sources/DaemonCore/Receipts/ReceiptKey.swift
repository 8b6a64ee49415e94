import FoundationEssentials
package import Postgres
package import Receipts

package typealias ReceiptKeyID = ID<ReceiptKey>

/// The public part of a key that a node has signed receipts with, or is going to.
package struct ReceiptKey: Sendable, Equatable {
    package let id: ReceiptKeyID
    package let publicKey: PublicKey
    package let createdAt: Timestamp
}

/// The private part, as a text for a file or an environment.
extension ReceiptKey {
    /// A new one.
    package static func generate() -> String {
        var generator = SystemRandomNumberGenerator()
        return Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
            .base64EncodedString()
    }

    /// Nil if the text is no key.
    package static func signer(_ text: String) -> ReceiptSigner? {
        Data(base64Encoded: text).flatMap { ReceiptSigner(seed: [UInt8]($0)) }
    }
}
