import MartletOps
import WasmModule

/// Prints the handlers of `OpFamily.all` and their table.
///
/// A handler reads its operands from where its shape says, calls one function of the numerics and
/// goes on with the next op. Where the result may be a NaN, or the operands call for a trap, the test
/// stands behind `_slowPath` and leaves by a jump.
struct HandlerPrinter {
    /// File name and contents.
    func files() -> [(name: String, text: String)] {
        let groups: [(String, (OpFamily) -> Bool)] = [
            ("IntegerHandlers", { $0.kind == .value && $0.group == .integer }),
            ("FloatHandlers", { $0.kind == .value && $0.group == .float }),
            ("MemoryHandlers", { $0.group == .memory }),
            ("VectorHandlers", { $0.group == .vector }),
            ("BranchHandlers", { [.branchIf, .branchIfNot, .branchTable].contains($0.kind) }),
            ("SelectHandlers", { $0.kind == .select }),
        ]
        var files = groups.map { name, belongs in
            (
                name: name,
                text: header
                    + OpFamily.all.filter(belongs).flatMap(handlers).map(\.text).joined(
                        separator: "\n")
            )
        }
        files.append(
            (
                name: "FusedHandlers",
                text: header
                    + FusedOp.all.flatMap(fusedHandlers).map(\.text).joined(separator: "\n")
            ))
        files.append((name: "HandlerTable", text: table()))
        return files
    }

    private let header = """
        // swift-format-ignore-file
        // Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.


        """

    private func table() -> String {
        let names =
            OpFamily.all.flatMap(handlers).map(\.name)
            + FusedOp.all.flatMap(fusedHandlers).map(\.name)
        var text = header + "let familyHandlerCount = \(names.count)\n\n"
        text +=
            "/// The handlers of the families and of the fused ops, in the order of their ops.\n"
        text += "func installFamilyHandlers(_ table: UnsafeMutablePointer<Handler>) {\n"
        for (number, name) in names.enumerated() { text += "    table[\(number)] = \(name)\n" }
        text += "}\n\n"
        text +=
            "/// Of each fused op, the op before, the op it is fused with, and its own number.\n"
        text += "let fusionTable: [UInt16] = [\n"
        for row in FusedOp.numbered {
            text += "    \(row.first.number), \(row.second.number), \(row.op.number),\n"
        }
        text += "]\n\n"
        text +=
            "/// Of each op that reads the pin, its number and that of the one that reads the slot.\n"
        text += "let pinTable: [UInt16] = [\n"
        for row in Op.pinned { text += "    \(row.op.number), \(row.unpinned.number),\n" }
        text += "]\n\n"
        text += "/// The ops that have a twin that renews the pin.\n"
        text += "let pinningTable: [UInt16] = [\n"
        for op in Op.pinnable { text += "    \(op.number),\n" }
        return text + "]\n"
    }

    private func handlers(of family: OpFamily) -> [PrintedHandler] {
        family.shapes.flatMap { shape in
            switch family.kind {
            case .value: valueHandlers(family, shape)
            case .branchIf, .branchIfNot, .branchTable: edgeHandlers(family, shape)
            case .store: [storeHandler(family, shape)]
            case .select: selectHandlers(family, shape)
            case .vector: [vectorHandler(family, shape)]
            }
        }
    }
}

struct PrintedHandler {
    let name: String
    let text: String

    init(name: String, body: [String]) {
        self.name = "op_\(name)"
        text = """
            @c(martlet_op_\(name)) func op_\(name)(_ pc: Code, _ fp: Frame, _ pin: UInt64, _ acc: UInt64, _ mem: Memory, _ fuel: Int, _ facc: Double) -> Int {
            \(body.map { "    " + $0 }.joined(separator: "\n"))
            }

            """
    }
}

extension OpFamily {
    enum Group { case integer, float, memory, select, vector }

    /// By the file its handlers go to.
    var group: Group {
        switch opcode.row.type {
        case .load(.v128, _), .store(.v128, _), .loadLane, .shift, .replaceLane, .ternary: .vector
        case .unary(.v128), .binary(.v128), .test(.v128): .vector
        case .convert(.v128, _), .convert(_, to: .v128): .vector
        case .load, .store: .memory
        case .contextual: .select
        case .unary(let type), .binary(let type), .compare(let type):
            type.isInteger ? .integer : .float
        case .convert(let from, let to): from.isInteger && to.isInteger ? .integer : .float
        default: .integer
        }
    }

    /// `i32Add`
    var name: String { "\(opcode)" }

    /// What a handler is called, but for those of selections: `i32Add_si_storing`. A twin is the next in
    /// number.
    func handlerName(_ shape: OpShape, twin: Int = 0) -> String {
        let operandCount =
            switch opcode.row.type {
            case _ where kind == .branchTable: 1
            case .binary, .compare, .store, .contextual: 2
            default: 1
            }
        let start =
            switch kind {
            case .branchIf: "branchIf_"
            case .branchIfNot: "branchUnless_"
            default: ""
            }
        return start + name + "_" + shape.letters(operandCount) + twinEnding(twin)
    }

    func twinEnding(_ twin: Int) -> String {
        switch kind {
        case .branchIf, .branchIfNot, .branchTable: ["", "_unmetered"][twin]
        default: ["", "_storing", "_pinning"][twin]
        }
    }

    /// The function of the numerics: `iadd`, `flt`, `i32TruncF32S`, `i8x16Add`.
    var function: String {
        if case .convert = opcode.row.type { return name }
        if group == .vector { return name }
        let operation = name.dropFirst(3)
        return (name.hasPrefix("i") ? "i" : "f") + operation.prefix(1).lowercased()
            + operation.dropFirst()
    }
}
