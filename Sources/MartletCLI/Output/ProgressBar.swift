/// A bar on standard error for what takes long: on terminals only, and not before half a second.
struct ProgressBar {
    private let label: String
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?

    static let delay = Duration.milliseconds(500)
    static let interval = Duration.milliseconds(100)

    /// - Parameter isQuiet: never draws anything
    init(_ label: String, isQuiet: Bool = false) {
        self.label = label
        isShown = !isQuiet && Terminal.isErrorTerminal
    }

    /// Says how much is done; draws at most every tenth of a second.
    mutating func update(_ done: UInt64, of total: UInt64) {
        guard isShown else { return }
        let now = ContinuousClock.now
        guard now - start >= Self.delay, lastDrawn.map({ now - $0 >= Self.interval }) ?? true else {
            return
        }
        lastDrawn = now
        Terminal.printError("\r" + Self.line(label, done, of: total), terminator: "")
    }

    /// Takes the bar away, if there is one.
    mutating func finish() {
        guard lastDrawn != nil else { return }
        lastDrawn = nil
        Terminal.printError("\r\u{1B}[K", terminator: "")
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
