#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the processor rounds, and whether it keeps subnormals: a setting of each thread that anything in
/// the process may have changed, and that WebAssembly does not leave open. spec: exec-numeric
enum FloatEnvironment {
    /// Calls a body in the default environment. Any other is put back afterwards.
    @inline(__always)
    static func withDefault<Result>(_ body: () -> Result) -> Result {
        var found = fenv_t()
        fegetenv(&found)
        if isDefault(found) { return body() }
        var wanted = found
        setDefault(&wanted)
        fesetenv(&wanted)
        defer { fesetenv(&found) }
        return body()
    }

    #if arch(x86_64)
        /// Rounding, both ways to flush subnormals, and the masks of the exceptions; the rest is what
        /// computations have left.
        private static let settings: UInt32 = 0xFFC0
        private static let defaults: UInt32 = 0x1F80

        private static func isDefault(_ environment: fenv_t) -> Bool {
            environment.__mxcsr & settings == defaults
        }

        private static func setDefault(_ environment: inout fenv_t) {
            environment.__mxcsr = environment.__mxcsr & ~settings | defaults
        }
    #elseif arch(arm64)
        private static func isDefault(_ environment: fenv_t) -> Bool { environment.__fpcr == 0 }

        private static func setDefault(_ environment: inout fenv_t) { environment.__fpcr = 0 }
    #endif
}
