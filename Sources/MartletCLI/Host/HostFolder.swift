import FoundationEssentials

/// Folders of the host.
enum HostFolder {
    /// The files of a folder and of those in it whose names end in a suffix, by path; of anything
    /// but a folder, itself.
    /// - Throws: `Failure` where a folder cannot be read or has no such file
    static func files(in path: String, suffix: String) throws(Failure) -> [String] {
        guard isFolder(path) else { return [path] }
        var (files, pending) = ([String](), [path])
        while let folder = pending.popLast() {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder)
            } catch {
                throw Failure(.hostFailure, "\(folder): the folder cannot be read")
            }
            for name in names {
                let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                if isFolder(path) {
                    pending.append(path)
                } else if name.hasSuffix(suffix) {
                    files.append(path)
                }
            }
        }
        guard !files.isEmpty else { throw Failure(.notFound, "\(path): no \(suffix) files in it") }
        return files.sorted()
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
