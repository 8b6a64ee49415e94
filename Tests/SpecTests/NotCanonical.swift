/// What keeps a module of the suite from being encoded to the very bytes it was decoded from.
enum NotCanonical: CaseIterable {
    /// A number of the module's structure, such as a size or an index, has more bytes than needed.
    case longNumbers
    /// A section is there that contains nothing.
    case emptySections
    /// A segment names the first table or memory, which goes without saying.
    case namedFirst

    private var lines: [String: [Int]] {
        switch self {
        case .longNumbers:
            [
                "core/binary-leb128.wast": [
                    2, 7, 12, 18, 24, 32, 41, 49, 57, 66, 75, 87, 99, 111, 120, 133, 146, 1002,
                    1010,
                    1019, 1030, 1038, 1047, 1056,
                ],
                "core/float_literals.wast": [224],
                "core/multi-memory/binary0.wast": [2, 8, 36],
            ]
        case .emptySections:
            [
                "core/binary.wast": [250, 256, 452, 480, 597, 644, 697, 725, 779, 843],
                "core/custom.wast": [14],
            ]
        case .namedFirst:
            ["core/elem.wast": [286, 386, 402, 487]]
        }
    }

    /// Files and the lines where the modules begin.
    static let places = Set(
        allCases.flatMap { reason in
            reason.lines.flatMap { file, lines in lines.map { "\(file):\($0)" } }
        })
}
