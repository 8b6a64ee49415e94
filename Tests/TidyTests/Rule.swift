import Testing

/// Something that must not be in a file, and a text that shows it.
struct Rule: Sendable, CustomTestStringConvertible {
    let name: String
    /// Which files it looks at.
    let applies: @Sendable (SourceTree.File) -> Bool
    /// What is wrong in a file: line numbers, from 1, and a word on each.
    let violations: @Sendable (SourceTree.File) -> [(line: Int, what: String)]
    /// A file that breaks the rule.
    let planted: SourceTree.File

    var testDescription: String { name }

    static let all = [noFoundation, openPoints, safety, length, ownVoice]

    /// A rule that no line may match a pattern.
    private static func forbidding(
        _ name: String, _ pattern: @escaping @Sendable () -> Regex<Substring>,
        planted: SourceTree.File, where applies: @escaping @Sendable (SourceTree.File) -> Bool
    ) -> Rule {
        Rule(
            name: name, applies: applies,
            violations: { file in
                let pattern = pattern()
                return file.lines.enumerated().compactMap { index, line in
                    line.firstMatch(of: pattern).map { (index + 1, String($0.output)) }
                }
            },
            planted: planted)
    }

    /// The runtime takes no clock, no locale and no second allocator from the outside.
    static let noFoundation = forbidding(
        "the runtime does not import Foundation",
        { /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:\w+\s+)?(?:Foundation\w*|Dispatch)\b.*/ },
        planted: .init(path: "Sources/Martlet/A.swift", text: "package import Foundation\n"),
        where: { file in
            ["WasmModule", "MartletOps", "Martlet", "MartletWASI"].contains {
                file.path.hasPrefix("Sources/\($0)/")
            }
        })

    /// An open point that nobody tracks is never closed.
    static let openPoints = forbidding(
        "every open point names its issue",
        { /\b(?:TODO|FIXME|XXX)\b(?!\(#\d+\)).*/ },
        planted: .init(path: "Sources/Martlet/A.swift", text: "// TODO: later\n"),
        where: { !$0.path.hasPrefix("Tests/TidyTests/") })

    /// The project speaks of itself: no places and no people of the machine it was written on.
    static let ownVoice = forbidding(
        "texts speak of the project only",
        {
            /(?i)(?:^|[^\w.])\/(?:work|root|home)\/.*|\bcolleagues?\b|\bmy machine\b|\bthis session\b|\bworktree\b/
        },
        planted: .init(path: "README.md", text: "A colleague built it in /home/me/martlet.\n"),
        where: { !$0.path.hasPrefix("Tests/TidyTests/") })

    /// Longer files should look for a seam; tables and printed code have none.
    static let length = Rule(
        name: "no source file has more than 600 lines",
        applies: { file in
            file.path.hasSuffix(".swift")
                && !longFiles.contains { file.path.hasPrefix($0) }
        },
        violations: { file in
            let count = file.lines.count - 1
            return count > linesMax ? [(linesMax, "\(count) lines")] : []
        },
        planted: .init(
            path: "Sources/Martlet/A.swift", text: String(repeating: "\n", count: linesMax + 1)))

    static let linesMax = 600
    static let longFiles = ["Sources/Martlet/Execution/Handlers/"]

    /// Whoever steps outside the checked language says why that is sound, where it is declared.
    ///
    /// Calls that lend a pointer to a closure need no sentence of their own. In the compiler's and
    /// the engine's files one for each file will do: they are made of little else.
    static let safety = Rule(
        name: "unsafe declarations say why they are safe",
        applies: { file in
            file.path.hasPrefix("Sources/") && file.path.hasSuffix(".swift")
                && !file.text.contains("// Printed by HandlerGenerator")
        },
        violations: { file in
            let declaration =
                /^\s*[^\/]*(?:\b(?:let|var)\s+\w+\s*:\s*Unsafe\w+Pointer|@unchecked Sendable|nonisolated\(unsafe\)|unowned\(unsafe\)|\bunsafe(?:BitCast|Downcast)\(|\bunsafelyUnwrapped\b).*/
            let lines = file.lines
            let reasons = lines.indices.filter { lines[$0].contains("SAFETY") }
            let isEngine = ["Compilation", "Execution"].contains {
                file.path.hasPrefix("Sources/Martlet/\($0)/")
            }
            return lines.indices.compactMap { index in
                guard lines[index].wholeMatch(of: declaration) != nil else { return nil }
                let isExplained =
                    isEngine ? !reasons.isEmpty : reasons.contains { abs($0 - index) <= 8 }
                return isExplained ? nil : (index + 1, String(lines[index]))
            }
        },
        planted: .init(
            path: "Sources/Martlet/A.swift",
            text: "struct A { var bytes: UnsafeRawPointer }\n"))
}
