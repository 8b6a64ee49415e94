// swift-format-ignore-file
internal import Martlet
internal import WasmModule

extension WASIPreview1 {
    /// One function of the interface.
    struct Row: Sendable {
        /// Bytes that a call asks to be moved; they are priced before it acts. Looks only at the
        /// arguments, at memory and at the configuration. Traps where the call would.
        typealias Bytes = @Sendable (WASIPreview1) -> (borrowing Caller, Arguments) throws -> UInt64
        typealias Handler = @Sendable (WASIPreview1) -> (borrowing Caller, Arguments) throws -> Errno

        let name: String
        let parameters: [ValueType]
        let results: [ValueType]
        let bytes: Bytes?
        let handler: Handler

        init(
            _ name: String, _ parameters: [ValueType], results: [ValueType] = [.i32],
            bytes: Bytes? = nil, _ handler: @escaping Handler
        ) {
            self.name = name
            self.parameters = parameters
            self.results = results
            self.bytes = bytes
            self.handler = handler
        }

        /// A function that answers the same to every program, because it takes what does not exist.
        init(_ name: String, _ parameters: [ValueType], always errno: Errno) {
            self.init(name, parameters) { _ in { _, _ in errno } }
        }
    }

    /// All of `wasi_snapshot_preview1`: what a program can do, and what it is told about the rest.
    ///
    /// A file descriptor other than the three streams is EBADF everywhere, and so is a stream
    /// where the function takes a file or a directory. Addresses outside the memory trap; other
    /// arguments out of range are EINVAL.
    static let table: [Row] = [
        // Arguments and environment
        Row("args_get",                [.i32, .i32], bytes: WASIPreview1.argsBytes, WASIPreview1.argsGet),
        Row("args_sizes_get",          [.i32, .i32], WASIPreview1.argsSizesGet),
        Row("environ_get",             [.i32, .i32], bytes: WASIPreview1.environBytes, WASIPreview1.environGet),
        Row("environ_sizes_get",       [.i32, .i32], WASIPreview1.environSizesGet),
        // Clocks
        Row("clock_res_get",           [.i32, .i32], WASIPreview1.clockResGet),
        Row("clock_time_get",          [.i32, .i64, .i32], WASIPreview1.clockTimeGet),
        Row("poll_oneoff",             [.i32, .i32, .i32, .i32], bytes: WASIPreview1.pollBytes, WASIPreview1.pollOneoff),
        // Streams
        Row("fd_close",                [.i32], WASIPreview1.fdClose),
        Row("fd_fdstat_get",           [.i32, .i32], WASIPreview1.fdFdstatGet),
        Row("fd_fdstat_set_flags",     [.i32, .i32], WASIPreview1.fdFdstatSetFlags),
        Row("fd_filestat_get",         [.i32, .i32], WASIPreview1.fdFilestatGet),
        Row("fd_pread",                [.i32, .i32, .i32, .i64, .i32], WASIPreview1.fdPread),
        Row("fd_prestat_dir_name",     [.i32, .i32, .i32], WASIPreview1.fdPrestatDirName),
        Row("fd_pwrite",               [.i32, .i32, .i32, .i64, .i32], WASIPreview1.fdPwrite),
        Row("fd_read",                 [.i32, .i32, .i32, .i32], bytes: WASIPreview1.readBytes, WASIPreview1.fdRead),
        Row("fd_renumber",             [.i32, .i32], WASIPreview1.fdRenumber),
        Row("fd_seek",                 [.i32, .i64, .i32, .i32], WASIPreview1.fdSeek),
        Row("fd_tell",                 [.i32, .i32], WASIPreview1.fdTell),
        Row("fd_write",                [.i32, .i32, .i32, .i32], bytes: WASIPreview1.writeBytes, WASIPreview1.fdWrite),
        // Process
        Row("proc_exit",               [.i32], results: [], WASIPreview1.procExit),
        Row("proc_raise",              [.i32], WASIPreview1.procRaise),
        Row("random_get",              [.i32, .i32], bytes: WASIPreview1.randomBytes, WASIPreview1.randomGet),
        Row("sched_yield",             [], always: .success),
        // Files: there are none
        Row("fd_advise",               [.i32, .i64, .i64, .i32], always: .badDescriptor),
        Row("fd_allocate",             [.i32, .i64, .i64], always: .badDescriptor),
        Row("fd_datasync",             [.i32], always: .badDescriptor),
        Row("fd_fdstat_set_rights",    [.i32, .i64, .i64], always: .badDescriptor),
        Row("fd_filestat_set_size",    [.i32, .i64], always: .badDescriptor),
        Row("fd_filestat_set_times",   [.i32, .i64, .i64, .i32], always: .badDescriptor),
        Row("fd_sync",                 [.i32], always: .badDescriptor),
        // Directories: there are none, nor does the program find any opened
        Row("fd_prestat_get",          [.i32, .i32], always: .badDescriptor),
        Row("fd_readdir",              [.i32, .i32, .i32, .i64, .i32], always: .badDescriptor),
        Row("path_create_directory",   [.i32, .i32, .i32], always: .badDescriptor),
        Row("path_filestat_get",       [.i32, .i32, .i32, .i32, .i32], always: .badDescriptor),
        Row("path_filestat_set_times", [.i32, .i32, .i32, .i32, .i64, .i64, .i32], always: .badDescriptor),
        Row("path_link",               [.i32, .i32, .i32, .i32, .i32, .i32, .i32], always: .badDescriptor),
        Row("path_open",               [.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i32, .i32], always: .badDescriptor),
        Row("path_readlink",           [.i32, .i32, .i32, .i32, .i32, .i32], always: .badDescriptor),
        Row("path_remove_directory",   [.i32, .i32, .i32], always: .badDescriptor),
        Row("path_rename",             [.i32, .i32, .i32, .i32, .i32, .i32], always: .badDescriptor),
        Row("path_symlink",            [.i32, .i32, .i32, .i32, .i32], always: .badDescriptor),
        Row("path_unlink_file",        [.i32, .i32, .i32], always: .badDescriptor),
        // Sockets: there are none
        Row("sock_accept",             [.i32, .i32, .i32], WASIPreview1.sock),
        Row("sock_recv",               [.i32, .i32, .i32, .i32, .i32, .i32], WASIPreview1.sock),
        Row("sock_send",               [.i32, .i32, .i32, .i32, .i32], WASIPreview1.sock),
        Row("sock_shutdown",           [.i32, .i32], WASIPreview1.sock),
    ]
}
