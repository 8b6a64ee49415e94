import Foundation

/// The files of this package.
enum Sources {
    private static let root = URL(filePath: #filePath).appending(path: "../../..")
        .standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    static func names(of folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .sorted()
    }

    /// All Swift files of the product.
    static func texts() throws -> [(path: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(
            atPath: root.appending(path: "Sources").path
        ).filter { $0.hasSuffix(".swift") }.map { ("/" + $0, try text("Sources/" + $0)) }
    }
}
