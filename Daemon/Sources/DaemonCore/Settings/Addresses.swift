#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where to listen: a host and a port.
package struct HostAndPort: Sendable, Equatable {
    package let host: String
    package let port: Int
}

extension SettingKind where Value == HostAndPort {
    static let hostAndPort = Self(
        description: "a host and a port, as in 127.0.0.1:9090",
        read: { text in
            guard let colon = text.lastIndex(of: ":"), colon != text.startIndex,
                let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
            else { return nil }
            var host = text[..<colon]
            if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
            return HostAndPort(host: String(host), port: port)
        },
        write: { $0.host.contains(":") ? "[\($0.host)]:\($0.port)" : "\($0.host):\($0.port)" })
}

/// An address of the internet, of either version; what is written differently may be the same.
package struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// Four bytes or sixteen.
    package let bytes: [UInt8]

    package init?(_ text: some StringProtocol) {
        let text = String(text)
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
            return
        }
        var sixteen = in6_addr()
        guard inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
        let all = withUnsafeBytes(of: sixteen) { Array($0) }
        // A socket for both versions gives those of four bytes in this form.
        let isMapped = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xff && all[11] == 0xff
        bytes = isMapped ? Array(all[12...]) : all
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    package var description: String {
        var text = [CChar](repeating: 0, count: 64)
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The first `count` bits, the others zero.
    func prefix(bits count: Int) -> Self {
        Self(
            bytes: bytes.enumerated().map { index, byte in
                let bits = min(8, max(0, count - index * 8))
                return byte & UInt8(truncatingIfNeeded: 0xff00 >> bits)
            })
    }

    /// The part that one customer of a network has to themselves.
    package var subscriber: Self { bytes.count == 4 ? self : prefix(bits: 64) }
}

/// All addresses that begin in the same way.
package struct AddressRange: Sendable, Equatable {
    let start: NetworkAddress
    let bits: Int

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = NetworkAddress(first) else { return nil }
        var bits = address.bytes.count * 8
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...bits).contains(given) else { return nil }
            bits = given
        }
        start = address.prefix(bits: bits)
        self.bits = bits
    }

    package func contains(_ address: NetworkAddress) -> Bool {
        address.bytes.count == start.bytes.count && address.prefix(bits: bits) == start
    }
}

extension SettingKind where Value == AddressRange {
    static let addressRange = Self(
        description: "an address or a range as in 10.0.0.0/8", read: { AddressRange($0) },
        write: { "\($0.start)/\($0.bits)" })
}
