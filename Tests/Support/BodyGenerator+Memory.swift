import Martlet
import WasmModule

// Memories and tables.

extension BodyGenerator {
    private static let accesses: [Opcode] = Opcode.allCases.filter { opcode in
        switch opcode.row.type {
        case .load(let type, _), .store(let type, _): type != .v128
        default: false
        }
    }

    // MARK: Memories

    /// A memory, mostly the first.
    private mutating func memory() -> Int {
        chance(2, in: 3) ? 0 : module.random.number(0...module.memories.count - 1)
    }

    /// Pushes a number of an address type.
    private mutating func address(_ value: Int, _ type: AddressType) {
        if type == .i32 {
            writer.i32(Int32(truncatingIfNeeded: value))
        } else {
            writer.append(.i64Const, .i64(Int64(value)))
        }
        stack.append(type.valueType)
    }

    mutating func writeMemoryAccess() {
        let opcode = module.random.pick(Self.accesses)
        let memory = memory()
        let type = module.memories[memory].addressType
        writeAddress(type)
        let offset = chance(1, in: 12) ? 65530 : UInt64(module.random.number(0...20))
        let immediate = Immediate.memory(
            MemoryArgument(alignment: 0, memory: MemoryIndex(position: memory), offset: offset),
            lane: 0)
        switch opcode.row.type {
        case .load(let value, _):
            writer.append(opcode, immediate)
            apply([type.valueType], [value.valueType])
        case .store(let value, _):
            let address = stack.count
            need([value.valueType])
            // `need` may have found the value in the address itself.
            if stack.count == address { produce(value.valueType) }
            guard stack.count == address + 1 else { return }
            writer.append(opcode, immediate)
            apply([type.valueType, value.valueType], [])
        default: break
        }
    }

    /// An address that mostly lies in the first page.
    private mutating func writeAddress(_ type: AddressType) {
        if chance(1, in: 2) {
            return address(
                chance(1, in: 15) ? 65536 * 4 : module.random.number(0...65000), type)
        }
        need([type.valueType])
        guard chance(14, in: 15) else { return }
        address(0xFFF8, type)
        writer.append(type == .i32 ? .i32And : .i64And)
        apply([type.valueType, type.valueType], [type.valueType])
    }

    mutating func writeBulk() {
        let first = memory()
        let second = memory()
        let type = module.memories[first].addressType
        let other = module.memories[second].addressType
        let count = module.random.pick(ProgramGenerator.sizes + [640, 70_000])
        switch module.random.number(0...6) {
        case 0:
            address(module.random.number(0...1000), type)
            produce(.i32)
            address(count, type)
            writer.append(.memoryFill, UInt32(first))
            apply([type.valueType, .i32, type.valueType], [])
        case 1, 2:
            address(module.random.number(0...1000), type)
            address(module.random.number(0...1000), other)
            let both: AddressType = type == .i64 && other == .i64 ? .i64 : .i32
            address(count, both)
            writer.append(.memoryCopy, UInt32(first), UInt32(second))
            apply([type.valueType, other.valueType, both.valueType], [])
        case 3:
            let segment = module.random.number(0...module.data.count - 1)
            address(module.random.number(0...1000), type)
            address(module.random.number(0...1), .i32)
            address(chance(9, in: 10) ? min(count, module.data[segment] - 1) : count, .i32)
            writer.append(.memoryInit, UInt32(segment), UInt32(first))
            apply([type.valueType, .i32, .i32], [])
        case 4:
            address(module.random.pick([0, 0, 1, 1, 2, 100]), type)
            writer.append(.memoryGrow, UInt32(first))
            apply([type.valueType], [type.valueType])
        case 5: write(.memorySize, .index(UInt32(first)), [], [type.valueType])
        default:
            let segment = module.random.number(0...module.data.count - 1)
            if chance(1, in: 6) { write(.dataDrop, .index(UInt32(segment)), []) }
        }
    }

    // MARK: Tables

    mutating func writeTableAccess() {
        let table = module.random.number(0...module.tables.count - 1)
        let type = module.tables[table].addressType
        let element = ValueType.reference(module.tables[table].element)
        let count = module.random.pick(ProgramGenerator.sizes)
        let index = UInt32(table)
        switch module.random.number(0...8) {
        case 0:
            address(module.random.number(0...142), type)
            writer.append(.tableGet, index)
            apply([type.valueType], [element])
            if table == 1 { write(.refIsNull, .none, [element], [.i32]) }
        case 1:
            address(module.random.number(0...142), type)
            produce(element)
            writer.append(.tableSet, index)
            apply([type.valueType, element], [])
        case 2: write(.tableSize, .index(index), [], [type.valueType])
        case 3:
            produce(element)
            address(module.random.pick([0, 1, 8, 16, 100]), type)
            writer.append(.tableGrow, index)
            apply([element, type.valueType], [type.valueType])
        case 4:
            address(module.random.number(0...14), type)
            produce(element)
            address(count, type)
            writer.append(.tableFill, index)
            apply([type.valueType, element, type.valueType], [])
        case 5: writeTableCopy(table, count)
        case 6, 7:
            let segment = table == 2 ? nil : table
            guard let segment else { return }
            address(module.random.number(0...10), type)
            address(module.random.number(0...1), .i32)
            address(min(count, module.elements[segment].count - 1), .i32)
            writer.append(.tableInit, UInt32(segment), index)
            apply([type.valueType, .i32, .i32], [])
        default:
            if chance(1, in: 6) {
                write(.elemDrop, .index(UInt32(module.random.number(0...1))), [])
            }
        }
    }

    private mutating func writeTableCopy(_ target: Int, _ count: Int) {
        // A table of one function type can be copied to one of all.
        let source = target == 0 && chance(1, in: 3) ? 1 : target
        let type = module.tables[target].addressType
        let other = module.tables[source].addressType
        address(module.random.number(0...14), type)
        address(module.random.number(0...14), other)
        let both: AddressType = type == .i64 && other == .i64 ? .i64 : .i32
        address(count, both)
        writer.append(.tableCopy, UInt32(target), UInt32(source))
        apply([type.valueType, other.valueType, both.valueType], [])
    }
}
