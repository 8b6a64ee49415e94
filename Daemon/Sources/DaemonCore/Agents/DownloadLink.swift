import Crypto
import Postgres

/// A link by which anybody gets the module of one version of an agent, for some time.
package struct DownloadLink: Sendable, Equatable {
    package let agent: AgentID
    package let version: Int32
    /// In seconds since 1970.
    package let expires: Int64

    package static let route = "/api/v1/downloads/:id/:version"
    var path: String { "/api/v1/downloads/\(agent)/\(version)" }
}

/// Signs links and knows its own again, on every node that has the same pepper.
struct LinkSigner: Sendable {
    private let key: SymmetricKey

    init(pepper: Pepper) {
        key = pepper.derivedKey("links to modules")
    }

    /// Path, query and signature.
    func url(_ link: DownloadLink) -> String {
        let mac = HMAC<SHA256>.authenticationCode(for: Self.text(link), using: key)
        return "\(link.path)?expires=\(link.expires)&signature=\(Bytes(mac).hex)"
    }

    /// Whether the signature is one of ours. How long that takes does not tell how wrong it is.
    func accepts(_ signature: some StringProtocol, of link: DownloadLink) -> Bool {
        guard let mac = Bytes(hex: signature) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            mac.bytes, authenticating: Self.text(link), using: key)
    }

    private static func text(_ link: DownloadLink) -> [UInt8] {
        Array("GET \(link.path) \(link.expires)".utf8)
    }
}
