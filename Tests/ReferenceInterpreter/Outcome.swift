package import Martlet
package import WasmModule

/// How a run ended or why it paused, and what it has cost so far.
package struct ReferenceOutcome: Sendable, Hashable {
    package enum Status: Sendable, Hashable {
        case returned([Value])
        /// The place of the innermost WebAssembly frame; `nil` where none was active.
        case trapped(Trap.Reason, at: Place?)
        /// An exception that nothing caught: its tag's position among all tags of the store, and
        /// its payload.
        case threw(tag: Int, payload: [Value])
        case exited(UInt32)
        /// Before the instruction at a place, of which nothing has been charged or done; `nil`
        /// between the steps of instantiation.
        case suspended(SuspensionCause, at: Place?)
    }

    package enum SuspensionCause: Sendable, Hashable {
        case fuel
        /// A host function threw `HostPause`.
        case hostPause
    }

    /// An instruction of a function.
    package struct Place: Sendable, Hashable {
        /// In the index space of the function's own module.
        package var function: FunctionIndex
        /// From the start of the module's bytes.
        package var offset: Int

        package init(function: FunctionIndex, offset: Int) {
            self.function = function
            self.offset = offset
        }
    }

    package var status: Status
    package var report: FuelReport
}

/// Why the store could not do what it was asked for; nothing has run then.
package enum ReferenceError: Error, Hashable {
    case unknownImport(module: String, name: String)
    case incompatibleImportType(module: String, name: String)
    /// The memories or tables of the module would exceed the limits of the store.
    case limitsExceeded
    case unknownExport(String)
    /// The arguments are not of the function's parameter types.
    case wrongArguments
    /// The store has a suspended run, which must be resumed first.
    case suspended
    /// The store has no suspended run.
    case notSuspended
}

/// Why the instruction or the step of instantiation at hand does not complete.
enum Interruption: Error {
    case trap(Trap.Reason)
    /// The exception leaves the outermost frame.
    case uncaught(Reference)
    case exit(UInt32)
    case suspension(ReferenceOutcome.SuspensionCause)
}
