/// What the process exits with. The guest's own code is passed on verbatim, as far as it fits.
enum ExitStatus: Equatable {
    case success
    /// `check` found problems, or a directive of `wast` failed.
    case problemsFound
    /// Wrong arguments on the command line. (`EX_USAGE`)
    case usage
    /// The host failed: a file could not be read or written, memory ran out. (`EX_IOERR`)
    case hostFailure
    case timedOut
    /// Malformed or invalid, or with imports that nobody provides.
    case invalidModule
    /// No such file, or no such export.
    case notFound
    /// A trap, or an exception that nobody caught; as a shell reports `SIGABRT`.
    case trapped
    /// As a shell reports `SIGXCPU`.
    case outOfFuel
    /// The guest called `proc_exit`.
    case guest(UInt32)

    var code: Int32 {
        switch self {
        case .success: 0
        case .problemsFound: 1
        case .usage: 64
        case .hostFailure: 74
        case .timedOut: 124
        case .invalidModule: 126
        case .notFound: 127
        case .trapped: 134
        case .outOfFuel: 152
        case .guest(let code):
            // A process has eight bits. A failure must not become a success by losing the others.
            code != 0 && code & 0xFF == 0 ? 1 : Int32(code & 0xFF)
        }
    }

    /// For `--help`.
    static let help = """
        EXIT STATUS:
          the guest's own code where it exits by itself, and otherwise
          0    success
          1    'check' found problems, or a directive of 'wast' failed
          64   wrong arguments
          74   a file could not be read or written, or memory ran out
          124  timed out
          126  the module is malformed, invalid, or imports what nobody provides
          127  no such file or export
          134  trap, or uncaught exception
          152  out of fuel
        """
}

/// Ends the command with a message on standard error.
struct Failure: Error, CustomStringConvertible {
    var status: ExitStatus
    var description: String

    init(_ status: ExitStatus, _ description: String) {
        self.status = status
        self.description = description
    }
}
