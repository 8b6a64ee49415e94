import Synchronization

/// A bar on standard error for what takes long: on terminals only, and not before half a second.
///
/// It shares the terminal with the program, whose output takes it away for the moment.
final class ProgressBar: Sendable {
    private let label: String
    let isEnabled: Bool
    private let start = ContinuousClock.now
    private let lastDrawn = Mutex<ContinuousClock.Instant?>(nil)

    static let delay = Duration.milliseconds(500)
    static let interval = Duration.milliseconds(100)

    init(_ label: String, isEnabled: Bool) {
        self.label = label
        self.isEnabled = isEnabled && Terminal.isErrorTerminal
    }

    /// Says how much is done; draws at most every tenth of a second.
    func update(_ done: UInt64, of total: UInt64) {
        guard isEnabled else { return }
        let now = ContinuousClock.now
        lastDrawn.withLock { lastDrawn in
            guard now - (lastDrawn ?? start) >= (lastDrawn == nil ? Self.delay : Self.interval)
            else { return }
            lastDrawn = now
            Terminal.printError("\r" + Self.line(label, done, of: total), terminator: "")
        }
    }

    /// Takes the bar away, if there is one; the next update draws it again.
    func hide() {
        guard isEnabled else { return }
        lastDrawn.withLock { lastDrawn in
            if lastDrawn != nil { Terminal.printError("\r\u{1B}[K", terminator: "") }
        }
    }

    /// `running  [#######-------------]  35.0 %`
    static func line(_ label: String, _ done: UInt64, of total: UInt64, width: Int = 30) -> String {
        let share = total == 0 ? 0 : min(1, Double(done) / Double(total))
        let filled = Int(share * Double(width))
        let bar = String(repeating: "#", count: filled)
        let rest = String(repeating: "-", count: width - filled)
        return "\(label)  [\(bar)\(rest)]  \(tenths(share * 100)) %"
    }
}
