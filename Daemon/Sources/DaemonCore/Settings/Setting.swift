import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One thing about a node that can be chosen, and everything that is known about it.
///
/// Options, variables, keys of the file, explanations and the table of the documentation are all
/// made from these.
package struct Setting: Sendable {
    /// Words joined by `_`, as in the file.
    package let name: String
    /// What a value looks like.
    package let kind: String
    /// What holds if nothing is said; for some it depends on the machine.
    package let defaultText: String
    package let meaning: String
    /// A secret is never printed, and is not taken as an option: everybody sees those.
    package let isSecret: Bool
    package let variable: String

    /// Puts a value where it belongs, or says what a value would have to be.
    let set: @Sendable (String, inout Configuration) -> Bool
    let show: @Sendable (Configuration) -> String

    package var option: String? {
        isSecret ? nil : "--" + name.map { $0 == "_" ? "-" : String($0) }.joined()
    }

    init<Value>(
        _ name: String, _ path: any WritableKeyPath<Configuration, Value> & Sendable,
        _ kind: SettingKind<Value>, variable: String? = nil, isSecret: Bool = false,
        defaultText: String? = nil, _ meaning: String
    ) {
        self.name = name
        self.kind = kind.description
        self.meaning = meaning
        self.isSecret = isSecret
        self.variable = variable ?? "MARTLET_" + name.uppercased()
        self.defaultText =
            defaultText ?? kind.write(Configuration(data: "martlet-data")[keyPath: path])
        set = { text, configuration in
            guard let value = kind.read(text) else { return false }
            configuration[keyPath: path] = value
            return true
        }
        show = { kind.write($0[keyPath: path]) }
    }
}

/// What values of one type look like as text.
struct SettingKind<Value: Sendable>: Sendable {
    let description: String
    let read: @Sendable (String) -> Value?
    let write: @Sendable (Value) -> String
}

extension SettingKind where Value == String {
    static let text = Self(
        description: "text", read: { $0.isEmpty ? nil : $0 }, write: { $0 })

    static let path = Self(
        description: "a path", read: { $0.isEmpty || $0.contains("\0") ? nil : $0 },
        write: { $0 })
}

extension SettingKind where Value: FixedWidthInteger {
    static func whole(_ range: ClosedRange<Value>) -> Self {
        Self(
            description: "a whole number, \(range.lowerBound) to \(range.upperBound)",
            read: { text in Value(text).flatMap { range.contains($0) ? $0 : nil } },
            write: { "\($0)" })
    }

    /// So many bytes, for short with one of the letters K, M and G.
    static func bytes(_ range: ClosedRange<Value>) -> Self {
        Self(
            description: "bytes, with K, M or G for powers of 1024, "
                + "\(shortBytes(range.lowerBound)) to \(shortBytes(range.upperBound))",
            read: { text in readBytes(text).flatMap { range.contains($0) ? $0 : nil } },
            write: { shortBytes($0) })
    }

    fileprivate static func readBytes(_ text: String) -> Value? {
        guard let last = text.last else { return nil }
        let powers: [Character: Value] = ["K": 10, "M": 20, "G": 30]
        guard let power = powers[last] else { return Value(text) }
        guard let number = Value(text.dropLast()) else { return nil }
        let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: 1 << power)
        return isTooMuch ? nil : bytes
    }

    fileprivate static func shortBytes(_ bytes: Value) -> String {
        for (letter, power) in [("G", 30), ("M", 20), ("K", 10)]
        where bytes != 0 && bytes.trailingZeroBitCount >= power {
            return "\(bytes >> power)\(letter)"
        }
        return "\(bytes)"
    }
}

extension SettingKind where Value == UInt64 {
    /// So many bytes, or a part of what the machine has.
    static let memory = Self(
        description: "bytes, with K, M or G for powers of 1024, or a share as in 50%; at least 16M",
        read: { text in
            let bytes: UInt64? =
                if text.hasSuffix("%") {
                    UInt64(text.dropLast()).flatMap {
                        (1...100).contains($0) ? Machine.memoryBytes / 100 * $0 : nil
                    }
                } else {
                    SettingKind<UInt64>.readBytes(text)
                }
            return bytes.flatMap { $0 >= 16 << 20 ? $0 : nil }
        },
        write: { shortBytes($0) })
}

extension SettingKind where Value == Duration {
    static func seconds(_ range: ClosedRange<Double>) -> Self {
        Self(
            description: "seconds, \(number(range.lowerBound)) to \(number(range.upperBound))",
            read: { text in
                guard let value = Double(text), range.contains(value) else { return nil }
                return .seconds(value)
            },
            write: { number($0 / .seconds(1)) })
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
}

extension SettingKind
where Value: RawRepresentable<String> & CaseIterable {
    static var choice: Self {
        Self(
            description: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "),
            read: { Value(rawValue: $0) }, write: { $0.rawValue })
    }
}

extension SettingKind {
    /// The same, or nothing.
    static func optional<Wrapped>(_ kind: SettingKind<Wrapped>) -> Self where Value == Wrapped? {
        Self(
            description: kind.description, read: { text in kind.read(text).map { .some($0) } },
            write: { $0.map(kind.write) ?? "" })
    }

    /// Several of something, with commas in between.
    static func list<Element>(of kind: SettingKind<Element>) -> Self where Value == [Element] {
        Self(
            description: kind.description + "; several with commas in between",
            read: { text in
                let parts = text.split(separator: ",", omittingEmptySubsequences: false)
                let values = parts.compactMap { kind.read(String($0).trimmingBlanks) }
                return values.count == parts.count ? values : nil
            },
            write: { $0.map(kind.write).joined(separator: ",") })
    }
}

/// What the machine has, or what of it this process may use.
enum Machine {
    static var cores: Int {
        let online = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return max(1, online)
    }

    /// The memory, or the limit of the control group if that is less.
    static var memoryBytes: UInt64 {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let pageBytes = sysconf(Int32(_SC_PAGESIZE))
        var bytes = UInt64(max(1, pages)) * UInt64(max(1, pageBytes))
        let limits = [
            "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        ]
        for path in limits {
            if let text = Files.read(path), let limit = UInt64(text.trimmingBlanks) {
                bytes = min(bytes, limit)
            }
        }
        return bytes
    }

    static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        return String(
            decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
