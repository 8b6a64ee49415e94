import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import NIOSSL
import Synchronization

/// The certificate that connections are secured with, which can be replaced while others go on.
package final class Certificate: Sendable {
    private let certificateFile: String
    private let privateKeyFile: String
    private let current: Mutex<Current>

    private struct Current {
        var configuration: TLSConfiguration
        /// What was made of it, since that takes long.
        var channel: TLSChannel<HTTP1Channel>?
    }

    package init(certificateFile: String, privateKeyFile: String) throws {
        self.certificateFile = certificateFile
        self.privateKeyFile = privateKeyFile
        current = try Mutex(Current(configuration: Self.read(certificateFile, privateKeyFile)))
    }

    /// Takes what is in the files now, for connections from now on. If that cannot be used, all
    /// stays as it is.
    package func reload() throws {
        let new = try Self.read(certificateFile, privateKeyFile)
        current.withLock { $0 = Current(configuration: new) }
    }

    private static func read(
        _ certificateFile: String, _ privateKeyFile: String
    ) throws -> TLSConfiguration {
        do {
            var configuration = try TLSConfiguration.makeServerConfiguration(
                certificateChain: NIOSSLCertificate.fromPEMFile(certificateFile)
                    .map { .certificate($0) },
                privateKey: .privateKey(NIOSSLPrivateKey(file: privateKeyFile, format: .pem)))
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = ["http/1.1"]
            // That the key belongs to the certificate shows only when both are used.
            _ = try NIOSSLContext(configuration: configuration)
            return configuration
        } catch {
            throw ConfigurationError.certificate("\(error)")
        }
    }

    /// The channel of the one listener that has this certificate, secured with it.
    func secured(_ channel: HTTP1Channel) throws -> TLSChannel<HTTP1Channel> {
        try current.withLock { current in
            if let made = current.channel { return made }
            let made = try TLSChannel(channel, tlsConfiguration: current.configuration)
            current.channel = made
            return made
        }
    }
}
