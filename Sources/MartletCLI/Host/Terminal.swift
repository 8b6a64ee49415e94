#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The process's own streams.
enum Terminal {
    static var isInputTerminal: Bool { isatty(0) != 0 }
    static var isOutputTerminal: Bool { isatty(1) != 0 }
    static var isErrorTerminal: Bool { isatty(2) != 0 }

    /// A message for the user; never mixed with what the guest prints on standard output.
    static func printError(_ text: String, terminator: String = "\n") {
        // There is nobody to tell if even this fails.
        try? HostFile.write(Array((text + terminator).utf8), to: 2)
    }

    static func print(_ text: String, terminator: String = "\n") throws(Failure) {
        try HostFile.write(Array((text + terminator).utf8), to: 1)
    }

    /// One piece of input, at most `count` bytes; empty at the end.
    static func readInput(_ count: Int) throws(Failure) -> [UInt8] {
        try HostFile.read(upTo: count, from: 0, path: "-")
    }
}
