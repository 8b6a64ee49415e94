#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files of the host; `-` is a standard stream.
enum HostFile {
    /// A whole file.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if descriptor != 0 { close(descriptor) } }
        // Most files are read whole, to where they stay.
        var bytes = try read(upTo: max(1 << 16, size(of: descriptor)), from: descriptor, path: path)
        while !bytes.isEmpty {
            let piece = try read(upTo: 1 << 20, from: descriptor, path: path)
            guard !piece.isEmpty else { break }
            bytes += piece
        }
        return bytes
    }

    /// Waits for input and takes what comes, at most `count` bytes; empty at the end.
    static func read(
        upTo count: Int, from descriptor: Int32, path: String
    ) throws(Failure) -> [UInt8] {
        var isRead = false
        // Memory for bytes that never come is not touched.
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            repeat {
                // The module's own `read` hides the system's.
                #if canImport(Glibc)
                    let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
                isRead = got >= 0
                length = max(0, got)
            } while !isRead && errno == EINTR
        }
        guard isRead else { throw failure(path) }
        return bytes
    }

    /// How large a file is; 0 for a stream.
    private static func size(of descriptor: Int32) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return 0 }
        return Int(status.st_size)
    }

    /// Makes a file of some bytes.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        if path == "-" { return try write(bytes, to: 1) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    /// Makes a file piece by piece. Until all of it is on the disk, the old one stays.
    static func replace(
        _ path: String, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
    ) throws {
        let newPath = "\(path).\(getpid()).new"
        let descriptor = open(newPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        do {
            defer { close(descriptor) }
            try body { try write($0, to: descriptor, path: path) }
            guard fsync(descriptor) == 0 else { throw failure(path) }
        } catch {
            unlink(newPath)
            throw error
        }
        guard rename(newPath, path) == 0 else { throw failure(path) }
    }

    /// Writes all of some bytes.
    static func write(
        _ bytes: [UInt8], to descriptor: Int32, path: String = "-"
    ) throws(Failure) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count >= 0 { done += count } else if errno != EINTR { throw failure(path) }
        }
    }

    /// Why the last call of the system failed.
    private static func failure(_ path: String) -> Failure {
        let number = errno
        let name = path == "-" ? "standard stream" : path
        return Failure(
            number == ENOENT ? .notFound : .hostFailure,
            "\(name): \(String(cString: strerror(number)))")
    }
}
