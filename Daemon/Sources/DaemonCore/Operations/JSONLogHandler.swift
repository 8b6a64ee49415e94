import FoundationEssentials
package import Logging
import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Configuration {
    /// What the node says goes to standard error, as the settings want it.
    package var logger: Logger {
        var logger = Logger(label: "martletd") { [logFormat, nodeName] label -> any LogHandler in
            switch logFormat {
            case .json: JSONLogHandler(node: nodeName)
            case .text: StreamLogHandler.standardError(label: label)
            }
        }
        logger.logLevel = logLevel
        return logger
    }
}

/// Writes each event as one line of JSON, in one piece.
package struct JSONLogHandler: LogHandler {
    package var logLevel = Logger.Level.notice
    package var metadata: Logger.Metadata = [:]
    private let node: String
    private let write: @Sendable (String) -> Void

    package init(node: String, write: @escaping @Sendable (String) -> Void = Self.standardError) {
        self.node = node
        self.write = write
    }

    /// A line that is written at once does not mix with those of other threads.
    package static func standardError(_ line: String) {
        let bytes = Array(line.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                unistdWrite(STDERR_FILENO, buffer.baseAddress, sent, bytes.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var line = "{\"time\":\"\(Timestamp.now)\",\"level\":\"\(event.level)\",\"node\":"
        line += Self.quoted(node) + ",\"message\":" + Self.quoted("\(event.message)")
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            line += "," + Self.quoted(key) + ":" + Self.text(value)
        }
        if let error = event.error { line += ",\"error\":" + Self.quoted("\(error)") }
        write(line + "}\n")
    }

    private static func text(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): quoted(text)
        case .stringConvertible(let number as any FixedWidthInteger): "\(number)"
        case .stringConvertible(let value): quoted("\(value)")
        case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
        case .dictionary(let values):
            "{"
                + values.sorted { $0.key < $1.key }.map { quoted($0.key) + ":" + text($0.value) }
                .joined(separator: ",") + "}"
        }
    }

    /// A text as JSON has it: nothing in it ends the line or the text.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _
            where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
                || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// `write` of the system, under a name that the handler does not have.
private func unistdWrite(
    _ file: Int32, _ base: UnsafeRawPointer?, _ start: Int, _ end: Int
) -> Int {
    write(file, base.map { $0 + start }, end - start)
}
