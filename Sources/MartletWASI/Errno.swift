/// The error numbers of preview 1, as far as they are given.
package enum Errno: UInt16, Sendable {
    case success = 0
    /// EBADF
    case badDescriptor = 8
    /// EINVAL
    case invalidArgument = 28
    /// ENOTDIR
    case notDirectory = 54
    /// ENOTSOCK
    case notSocket = 57
    /// ENOTSUP
    case notSupported = 58
    /// ESPIPE
    case notSeekable = 70
}

/// The kinds of files, as far as they exist here.
enum FileType: UInt8 {
    /// What a pipe is in preview 1. The C library takes it for no terminal, and buffers.
    case unknown = 0
    /// A terminal.
    case characterDevice = 2
}

/// The rights of streams. There is none to seek: the C library asks that of a terminal.
enum Rights {
    static let read: UInt64 = 1 << 1
    static let write: UInt64 = 1 << 6
}
