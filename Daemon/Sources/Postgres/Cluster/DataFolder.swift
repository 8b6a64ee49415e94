import Crypto

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The folder in which a daemon keeps what is its own, for one daemon at a time.
package final class DataFolder: Sendable {
    package let path: String
    /// Nil if somebody else has the folder, too.
    private let lock: Int32?

    /// Makes the folder if it is missing and locks it until this object or the process is gone.
    package init(_ path: String) throws(ClusterError) {
        try Files.makeFolder(path, mode: 0o711)
        guard let absolute = Files.absolute(path) else {
            throw .file(path, "cannot be found: \(Files.lastError)")
        }
        self.path = absolute
        let lock = open(absolute + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw .file(absolute, "cannot be written to: \(Files.lastError)") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .inUse(folder: absolute)
        }
        self.lock = lock
    }

    /// The folder of a daemon that may be running, only to look at.
    package init(of path: String) throws(ClusterError) {
        guard let absolute = Files.absolute(path) else {
            throw .file(path, "cannot be found: \(Files.lastError)")
        }
        self.path = absolute
        lock = nil
    }

    /// Whether there is a secret with this name already.
    package func hasSecret(_ name: String) -> Bool { Files.exists(path + "/secrets/" + name) }

    deinit {
        guard let lock else { return }
        // A process that is just being started may have the file open, too, for a moment.
        flock(lock, LOCK_UN)
        close(lock)
    }

    /// A short text that only the owner may read: made on first use and the same ever after.
    package func secret(_ name: String, make: () -> String) throws(ClusterError) -> String {
        let folder = path + "/secrets"
        try Files.makeFolder(folder, mode: 0o700)
        let file = folder + "/" + name
        if let text = Files.read(file) {
            return text.trimmingTrailingNewline
        }
        let text = make()
        // A whole file or none: a crash in between must not leave half a secret.
        let temporary = file + ".new"
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .file(file, "cannot be made: \(Files.lastError)") }
        let line = Array((text + "\n").utf8)
        let written = write(descriptor, line, line.count)
        let isSynced = fsync(descriptor) == 0
        close(descriptor)
        guard written == line.count, isSynced, rename(temporary, file) == 0 else {
            throw .file(file, "cannot be written: \(Files.lastError)")
        }
        return text
    }

    /// Where a socket fits: its whole path has 107 bytes at most.
    func socketFolder(for account: Account?) throws(ClusterError) -> String {
        var folder = path + "/run"
        if (folder + "/.s.PGSQL.5432").utf8.count > 107 {
            let digest = SHA256.hash(data: Array(path.utf8)).prefix(8)
            folder =
                "/tmp/martletd-"
                + String(digest.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, radix: 16)
        }
        try Files.makeFolder(folder, mode: 0o700)
        try Files.giveTo(account, folder)
        guard let status = Files.status(folder), status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == account?.user ?? geteuid(), status.st_mode & 0o77 == 0
        else { throw .file(folder, "must be a folder that nobody else can enter") }
        return folder
    }
}

extension String {
    fileprivate var trimmingTrailingNewline: String {
        hasSuffix("\n") ? String(dropLast()) : self
    }
}
