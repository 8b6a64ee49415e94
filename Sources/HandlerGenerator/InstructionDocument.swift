import WasmModule

/// Renders `Documentation/Instructions.md`: every row of the instruction table, by section.
func renderInstructionDocument() -> String {
    let rows = InstructionTable.rows
    let contextual = rows.count { $0.type == .contextual }
    var lines = [
        "# Instructions",
        "",
        "<!-- Printed by HandlerGenerator from the instruction table; do not edit: scripts/generate -->",
        "",
        "The \(rows.count) instructions of WebAssembly 3.0 as Martlet's instruction table",
        "(`Sources/WasmModule/Instructions/InstructionTable+Rows.swift`) has them.",
        "",
        "- **Encoding**: the bytes of the opcode in hexadecimal, prefix first.",
        "- **Immediates**: what follows the opcode, in the order of the binary format.",
        "- **Type**: operands and results; *address* is `i32` or `i64`, as the memory has it.",
        "  The \(contextual) instructions without a fixed type (—) have a validation rule of their own.",
        "- **Cost**: the class that a fuel schedule prices; see [Fuel](Fuel.md).",
    ]
    for section in InstructionTable.sections {
        lines += ["", "## \(section.title)", ""]
        lines += ["| Encoding | Instruction | Immediates | Type | Cost |", "|---|---|---|---|---|"]
        lines += section.rows.map(tableLine)
    }
    return lines.joined(separator: "\n") + "\n"
}

private func tableLine(_ row: InstructionTable.Row) -> String {
    "| `\(row.encoding.hexadecimal)` | `\(row.mnemonic)` | \(row.immediates.name) "
        + "| \(row.type.signature) | \(row.cost) |"
}

extension InstructionTable.Encoding {
    /// The bytes of the opcode: the prefix, if any, then the code as an unsigned LEB128 number.
    fileprivate var hexadecimal: String {
        guard prefix != 0 else { return hexadecimalByte(code) }
        var bytes = [hexadecimalByte(UInt16(prefix))]
        var rest = code
        repeat {
            let group = rest & 0x7F
            rest >>= 7
            bytes.append(hexadecimalByte(rest == 0 ? group : group | 0x80))
        } while rest != 0
        return bytes.joined(separator: " ")
    }
}

private func hexadecimalByte(_ byte: UInt16) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
}

extension InstructionType {
    /// Operands and results, as in `i32 i32 → i32`.
    fileprivate var signature: String {
        switch self {
        case .unary(let type): "\(type) → \(type)"
        case .binary(let type): "\(type) \(type) → \(type)"
        case .ternary(let type): "\(type) \(type) \(type) → \(type)"
        case .test(let type): "\(type) → i32"
        case .compare(let type): "\(type) \(type) → i32"
        case .convert(let source, to: let target): "\(source) → \(target)"
        case .constant(let type): "→ \(type)"
        case .load(let type, let bytes): "*address* → \(type), \(size(bytes))"
        case .store(let type, let bytes): "*address* \(type) →, \(size(bytes))"
        case .loadLane(let bytes): "*address* v128 → v128, \(size(bytes))"
        case .storeLane(let bytes): "*address* v128 →, \(size(bytes))"
        case .replaceLane(let type): "v128 \(type) → v128"
        case .shift: "v128 i32 → v128"
        case .contextual: "—"
        }
    }

    private func size(_ bytes: UInt8) -> String { bytes == 1 ? "1 byte" : "\(bytes) bytes" }
}

extension ImmediateShape {
    /// The immediates in words.
    fileprivate var name: String {
        switch self {
        case .none: ""
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "16 bytes"
        case .shuffle: "16 lane indices"
        case .lane: "lane index"
        case .memarg: "memory argument"
        case .memargLane: "memory argument, lane index"
        case .blockType: "block type"
        case .label: "label"
        case .labelTable: "labels, default label"
        case .local: "local"
        case .global: "global"
        case .function: "function"
        case .type: "type"
        case .table: "table"
        case .memory: "memory"
        case .tag: "tag"
        case .element: "element segment"
        case .data: "data segment"
        case .typeTable: "type, table"
        case .tableTable: "destination table, source table"
        case .elementTable: "element segment, table"
        case .memoryMemory: "destination memory, source memory"
        case .dataMemory: "data segment, memory"
        case .heapType: "heap type"
        case .valueTypes: "value types"
        case .catches: "block type, catch clauses"
        case .typeField: "type, field"
        case .typeLength: "type, length"
        case .typeData: "type, data segment"
        case .typeElement: "type, element segment"
        case .typeType: "destination type, source type"
        case .castBranch: "flags, label, source and target heap types"
        }
    }
}
