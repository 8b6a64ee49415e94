import WasmModule

/// Whether a conditional branch is taken as a rule. spec: appendix, Branch Hints
enum BranchHint: UInt8 {
    case unlikely, likely

    init?(_ contents: [UInt8]) {
        guard contents.count == 1 else { return nil }
        self.init(rawValue: contents[0])
    }
}

/// The hints of one function.
struct BranchHints {
    static let sectionName = TextError.Annotation.branchHint.rawValue

    /// `nil` in constant expressions.
    let function: UInt32?
    /// Bytes of the function's locals: offsets count from where those begin.
    private let localsSize: Int
    private(set) var hints: [(offset: UInt32, hint: BranchHint)] = []

    init(function: UInt32?, locals: [LocalRun]) {
        self.function = function
        var writer = ByteWriter()
        writer.vector(locals) {
            $0.unsigned($1.count)
            $0.valueType($1.type)
        }
        localsSize = writer.count
    }

    /// Adds a hint for the instruction that will be written next.
    mutating func add(_ hint: BranchHint, at writer: InstructionWriter) {
        hints.append((UInt32(localsSize + writer.bytes.count), hint))
    }

    /// The contents of the custom section.
    static func encode(_ functions: [BranchHints]) -> [UInt8] {
        var writer = ByteWriter()
        writer.vector(functions) { writer, function in
            writer.unsigned(function.function ?? 0)
            writer.vector(function.hints) { writer, entry in
                writer.unsigned(entry.offset)
                writer.count(1)
                writer.byte(entry.hint.rawValue)
            }
        }
        return writer.bytes
    }
}
