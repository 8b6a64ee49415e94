import Martlet

/// The file of `--profile`; its ending says in what format.
struct ProfileFile: Equatable {
    enum Format: String, CaseIterable {
        /// A page with a flame graph.
        case html
        /// The file format of speedscope.
        case json
        /// One line for each stack.
        case folded
    }

    var path: String
    var format: Format

    static func parse(_ path: String) throws(ArgumentError) -> ProfileFile {
        let ending = path.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
        guard let format = ending.flatMap({ Format(rawValue: $0.lowercased()) }) else {
            throw ArgumentError(
                """
                name a file that ends in .html (a flame graph), .json (for speedscope) or .folded \
                (a line for each stack)
                """)
        }
        return ProfileFile(path: path, format: format)
    }

    /// What the file is to hold.
    func contents(_ profile: LabelledProfile) throws -> [UInt8] {
        switch format {
        case .html: try profile.flameGraph()
        case .json: try profile.speedscope()
        case .folded: profile.folded()
        }
    }
}
