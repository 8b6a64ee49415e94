#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `read` of the system, under a name that `Files` does not have.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
    read(file, buffer, size)
}

/// The few things that are done with files here.
package enum Files {
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

    package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// What is known about a file, without following a link at the end of its path.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    /// A whole file that is expected to be small.
    package static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while case let count = systemRead(descriptor, &buffer, buffer.count), count > 0 {
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Replaces what is in a file, whose owner stays.
    static func overwrite(_ path: String, with text: String) throws(ClusterError) {
        let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path, "cannot be opened: \(lastError)") }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else {
            throw .file(path, "cannot be written: \(lastError)")
        }
    }

    /// Makes a folder, and those above it, if it is missing.
    static func makeFolder(_ path: String, mode: mode_t) throws(ClusterError) {
        if mkdir(path, mode) == 0 {
            chmod(path, mode)
            return
        }
        switch errno {
        case EEXIST: return
        case ENOENT:
            guard let slash = path.dropLast().lastIndex(of: "/"), slash > path.startIndex else {
                throw .file(path, "cannot be made: \(lastError)")
            }
            try makeFolder(String(path[..<slash]), mode: 0o755)
            guard mkdir(path, mode) == 0 else {
                throw .file(path, "cannot be made: \(lastError)")
            }
        default: throw .file(path, "cannot be made: \(lastError)")
        }
    }

    static func giveTo(_ account: Account?, _ path: String) throws(ClusterError) {
        guard let account else { return }
        guard chown(path, account.user, account.group) == 0 else {
            throw .file(path, "cannot be given to \(account.name): \(lastError)")
        }
    }

    /// The path from the root, with links resolved; the file must exist.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// What is in a folder; nothing if it cannot be read.
    package static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Deletes a file, or a folder with all that is in it, as far as that is possible.
    package static func delete(_ path: String) {
        if let status = status(path), status.st_mode & S_IFMT == S_IFDIR {
            for name in names(in: path) { delete(path + "/" + name) }
        }
        remove(path)
    }

    package static var lastError: String { String(cString: strerror(errno)) }
}

/// An account of the operating system.
struct Account: Sendable {
    let name: String
    let user: uid_t
    let group: gid_t

    init?(named name: String) {
        guard let entry = getpwnam(name) else { return nil }
        self.name = name
        user = entry.pointee.pw_uid
        group = entry.pointee.pw_gid
    }
}
