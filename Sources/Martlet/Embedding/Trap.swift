public import WasmModule

/// Why and where a program was stopped by the rules of WebAssembly. spec: trap
public struct Trap: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case unreachable
        case integerDivideByZero
        case integerOverflow
        case invalidConversionToInteger
        case outOfBoundsMemoryAccess
        case outOfBoundsTableAccess
        /// `call_indirect` past the end of its table
        case undefinedElement
        /// `call_indirect` of a null element
        case uninitializedElement(UInt64)
        case indirectCallTypeMismatch
        case nullReference
        case nullFunctionReference
        case nullExceptionReference
        case nullStructureReference
        case nullArrayReference
        case nullI31Reference
        case castFailure
        case outOfBoundsArrayAccess
        /// An object found no room under `Limits.heapBytes`.
        case heapExhausted
        case callStackExhausted
        /// `memory.grow` past the cap, where the limits ask for a trap
        case memoryGrowthRefused
        /// An import that was stubbed out was called: module and name.
        case missingImport(String, String)
        /// An error thrown by a host function, as text.
        case host(String)
    }

    public let reason: Reason
    /// Innermost frame first, at most `backtraceLimit` of them.
    public let backtrace: [Frame]

    public static let backtraceLimit = 64

    package init(_ reason: Reason, backtrace: [Frame] = []) {
        self.reason = reason
        self.backtrace = backtrace
    }

    /// One active function at the time of the trap.
    public struct Frame: Sendable, Hashable {
        /// In the function index space of its module.
        public let function: FunctionIndex
        /// From the name section, else from the exports.
        public let name: String?
        /// Offset of the instruction from the start of the module's binary; `nil` for a host function.
        public let offset: Int?

        package init(function: FunctionIndex, name: String?, offset: Int?) {
            self.function = function
            self.name = name
            self.offset = offset
        }
    }
}

extension Trap.Reason: CustomStringConvertible {
    /// The phrase of the official test suite, where it has one.
    public var description: String {
        switch self {
        case .unreachable: "unreachable"
        case .integerDivideByZero: "integer divide by zero"
        case .integerOverflow: "integer overflow"
        case .invalidConversionToInteger: "invalid conversion to integer"
        case .outOfBoundsMemoryAccess: "out of bounds memory access"
        case .outOfBoundsTableAccess: "out of bounds table access"
        case .undefinedElement: "undefined element"
        case .uninitializedElement(let index): "uninitialized element \(index)"
        case .indirectCallTypeMismatch: "indirect call type mismatch"
        case .nullReference: "null reference"
        case .nullFunctionReference: "null function reference"
        case .nullExceptionReference: "null exception reference"
        case .nullStructureReference: "null structure reference"
        case .nullArrayReference: "null array reference"
        case .nullI31Reference: "null i31 reference"
        case .castFailure: "cast failure"
        case .outOfBoundsArrayAccess: "out of bounds array access"
        case .heapExhausted: "heap exhausted"
        case .callStackExhausted: "call stack exhausted"
        case .memoryGrowthRefused: "memory growth refused"
        case .missingImport(let module, let name): "missing import \(module).\(name)"
        case .host(let message): "host error: \(message)"
        }
    }
}

extension Trap: CustomStringConvertible {
    public var description: String {
        guard let frame = backtrace.first else { return "trap: \(reason)" }
        let name = frame.name.map { " $\($0)" } ?? ""
        let place = frame.offset.map { ", at 0x" + String($0, radix: 16) } ?? ""
        return "trap: \(reason) (func \(frame.function)\(name)\(place))"
    }
}
