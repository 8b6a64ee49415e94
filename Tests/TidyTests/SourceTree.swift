import Foundation

/// The files of the repository that people write: what is committed, and what is about to be.
struct SourceTree: Sendable {
    struct File: Sendable, CustomStringConvertible {
        /// From the root of the repository.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var description: String { path }
    }

    let root: URL
    /// Every text file, by path.
    let files: [File]

    static let shared = SourceTree(
        root: URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL)

    /// Not ours, or not texts: the repository's own data (a file in a linked work tree), the
    /// official test suite.
    private static let skipped: Set = [".git", "suite"]

    init(root: URL) {
        self.root = root
        var files: [File] = []
        var pending = [""]
        while let folder = pending.popLast() {
            let url = root.appending(path: folder)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            for name in names where !Self.skipped.contains(name) {
                let path = folder.isEmpty ? name : folder + "/" + name
                if Self.isFolder(root.appending(path: path)) {
                    if !name.hasPrefix(".") || name == ".ci" { pending.append(path) }
                } else if let text = try? String(
                    contentsOf: root.appending(path: path), encoding: .utf8)
                {
                    files.append(File(path: path, text: text))
                }
            }
        }
        self.files = files.sorted { $0.path < $1.path }
    }

    func contains(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    func swiftFiles(under folders: String...) -> [File] {
        files.filter { file in
            file.path.hasSuffix(".swift") && folders.contains { file.path.hasPrefix($0 + "/") }
        }
    }

    private static func isFolder(_ url: URL) -> Bool {
        let values = try? url.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
        return values?.isDirectory == true && values?.isSymbolicLink != true
    }
}
