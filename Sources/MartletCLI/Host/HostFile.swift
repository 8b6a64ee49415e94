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
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = try read(into: &chunk, from: descriptor, path: path)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Waits for input and says how many bytes came; 0 at the end.
    static func read(
        into buffer: inout [UInt8], from descriptor: Int32, path: String
    ) throws(Failure) -> Int {
        while true {
            // The module's own `read` hides the system's.
            let count = buffer.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count >= 0 { return count }
            guard errno == EINTR else { throw failure(path) }
        }
    }

    /// Makes a file of some bytes.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        if path == "-" { return try write(bytes, to: 1) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
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
