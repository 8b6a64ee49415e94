import MartletOps
import WasmModule

/// What the compiler has to know of an instruction at first: its row, digested.
struct InstructionKind: Sendable {
    /// What it goes by: the shape of its type, or what is done with the most frequent others.
    enum Way: UInt8, Sendable {
        case localGet, localSet, localTee
        case constant, unary, binary, compare, test, load, store, extendUnsigned, vector
        case call, branch, branchIf, end, other
    }

    let way: Way
    /// Of its operands; of a load, that of the result.
    let operands: OperandType
    let result: SlotType
    let mayTrap: Bool

    /// Those of all instructions, in the order of `Opcode`.
    static let all = Opcode.allCases.map { InstructionKind($0.row) }

    private init(_ row: InstructionTable.Row) {
        mayTrap = row.opcode.mayTrap
        var type = OperandType.i32
        var to: OperandType?
        switch row.type {
        case _ where row.isVector: way = .vector
        case .binary(let operands): (way, type) = (.binary, operands)
        case .compare(let operands): (way, type) = (.compare, operands)
        case .test(let operands): (way, type) = (.test, operands)
        case .unary(let operands): (way, type) = (.unary, operands)
        case .convert(let from, to: let result):
            (way, type) = (row.opcode == .i64ExtendI32U ? .extendUnsigned : .unary, from)
            to = result
        case .constant(let result): (way, type) = (.constant, result)
        case .load(let result, _): (way, type) = (.load, result)
        case .store(let value, _): (way, type) = (.store, value)
        case .ternary, .loadLane, .storeLane, .replaceLane, .shift: way = .vector
        case .contextual: way = Self.way(row.opcode)
        }
        operands = type
        result = (to ?? type).slotType
    }

    private static func way(_ opcode: Opcode) -> Way {
        switch opcode {
        case .localGet: .localGet
        case .localSet: .localSet
        case .localTee: .localTee
        case .call: .call
        case .br: .branch
        case .brIf: .branchIf
        case .end: .end
        default: .other
        }
    }
}

// What follows is offered by other modules, but there only as calls.

// SAFETY of the casts: a value of an enumeration whose cases have no values is the case's number, in the
// order of declaration, in as few bytes as number them all. Raw values, where there are any, count the
// same way.
extension Opcode {
    /// Its position in tables by opcode.
    @inline(__always) var number: Int { Int(unsafeBitCast(self, to: UInt16.self)) }

    @inline(__always)
    static func == (one: Opcode, other: Opcode) -> Bool { one.number == other.number }
}

extension ShortInstruction {
    /// The number of one that is an index.
    @inline(__always) var index: UInt32 { UInt32(truncatingIfNeeded: number) }
}

extension OpFamily.Kind {
    @inline(__always) fileprivate var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension OperandPlace {
    @inline(__always) fileprivate var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    @inline(__always)
    static func == (one: OperandPlace, other: OperandPlace) -> Bool { one.number == other.number }
}

extension OperandType {
    @inline(__always)
    static func == (one: OperandType, other: OperandType) -> Bool {
        unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
    }
}

extension FunctionCompiler {
    /// The op of an instruction for operands in these places, where there is one: `Op.of`, with its table
    /// at hand.
    @inline(__always)
    mutating func findOp(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ first: OperandPlace,
        _ second: OperandPlace = .register
    ) -> Op? {
        let family = kind.number * kinds.count + opcode.number
        let position = family * 16 + first.number * 4 + second.number
        // A small function may do without: it takes half as long to make the table as to run a small program.
        if _slowPath(opNumbers.isEmpty) { opNumbers = Op.numbers }
        let number = opNumbers[position]
        return number == UInt16.max ? nil : Op(number: number)
    }
}
