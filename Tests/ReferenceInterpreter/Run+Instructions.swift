import Martlet
import WasmModule

/// The one switch over instructions; numeric ones are in `Run+Numeric.swift`, those on
/// objects in `Run+Aggregates.swift`. spec: exec-instr
extension Run {
    /// The instruction's checks, its size price and its act; the fixed price has been paid.
    func execute(_ operation: Code.Operation, in frame: Frame) throws(Interruption) {
        let instance = frame.instance
        switch operation.opcode {
        case .unreachable: throw .trap(.unreachable)
        case .nop: break
        case .block, .loop, .tryTable: enter(frame.code.blocks[operation.link])
        case .if: enterIf(frame.code.blocks[operation.link], in: frame)
        case .else: frame.position = operation.link
        case .end: end(in: frame)
        case .br: branch(to: operation.index, in: frame)
        case .brIf: if pop(Int32.self) != 0 { branch(to: operation.index, in: frame) }
        case .brTable:
            let labels = frame.code.labelTables[operation.link]
            branch(to: labels[min(Int(pop(UInt32.self)), labels.count - 1)], in: frame)
        case .brOnNull:
            if let reference = popReference() {
                push(.reference(reference))
            } else {
                branch(to: operation.index, in: frame)
            }
        case .brOnNonNull:
            if let reference = popReference() {
                push(.reference(reference))
                branch(to: operation.index, in: frame)
            }
        case .return: leave(frame)

        case .call:
            try call(instance.functions[operation.index], from: instance, replacing: nil)
        case .callRef: try callReference(from: instance, replacing: nil)
        case .callIndirect: try callIndirect(operation, from: instance, replacing: nil)
        case .returnCall:
            try call(instance.functions[operation.index], from: instance, replacing: frame)
        case .returnCallRef: try callReference(from: instance, replacing: frame)
        case .returnCallIndirect: try callIndirect(operation, from: instance, replacing: frame)

        case .throw: try throwNew(instance.tags[operation.index])
        case .throwRef: try throwReference()

        case .drop: _ = popValue()
        case .select, .selectTyped:
            let condition = pop(Int32.self)
            let second = popValue()
            let first = popValue()
            push(condition != 0 ? first : second)

        case .localGet: push(frame.locals[operation.index])
        case .localSet: frame.locals[operation.index] = popValue()
        case .localTee:
            let value = popValue()
            frame.locals[operation.index] = value
            push(value)
        case .globalGet: push(instance.globals[operation.index].value)
        case .globalSet: instance.globals[operation.index].value = popValue()

        case .tableGet: try tableGet(instance.tables[operation.index])
        case .tableSet: try tableSet(instance.tables[operation.index])
        case .tableSize:
            let table = instance.tables[operation.index]
            push(UInt64(table.elements.count), as: table.type.addressType)
        case .tableGrow: try tableGrow(instance.tables[operation.index])
        case .tableFill: try tableFill(instance.tables[operation.index])
        case .tableCopy:
            let (destination, source) = operation.indices
            try tableCopy(to: instance.tables[destination], from: instance.tables[source])
        case .tableInit:
            let (segment, table) = operation.indices
            try tableInit(instance.tables[table], from: instance.elements[segment])
        case .elemDrop: instance.elements[operation.index] = []

        case .i32Load: try load(UInt32.self, operation, in: instance) { .i32(bits: $0) }
        case .i64Load: try load(UInt64.self, operation, in: instance) { .i64(bits: $0) }
        case .f32Load:
            try load(UInt32.self, operation, in: instance) { .f32(Float(bitPattern: $0)) }
        case .f64Load:
            try load(UInt64.self, operation, in: instance) { .f64(Double(bitPattern: $0)) }
        case .i32Load8S: try load(Int8.self, operation, in: instance) { .i32(Int32($0)) }
        case .i32Load8U: try load(UInt8.self, operation, in: instance) { .i32(Int32($0)) }
        case .i32Load16S: try load(Int16.self, operation, in: instance) { .i32(Int32($0)) }
        case .i32Load16U: try load(UInt16.self, operation, in: instance) { .i32(Int32($0)) }
        case .i64Load8S: try load(Int8.self, operation, in: instance) { .i64(Int64($0)) }
        case .i64Load8U: try load(UInt8.self, operation, in: instance) { .i64(Int64($0)) }
        case .i64Load16S: try load(Int16.self, operation, in: instance) { .i64(Int64($0)) }
        case .i64Load16U: try load(UInt16.self, operation, in: instance) { .i64(Int64($0)) }
        case .i64Load32S: try load(Int32.self, operation, in: instance) { .i64(Int64($0)) }
        case .i64Load32U: try load(UInt32.self, operation, in: instance) { .i64(Int64($0)) }
        case .i32Store, .f32Store, .i64Store32: try store(UInt32.self, operation, in: instance)
        case .i64Store, .f64Store: try store(UInt64.self, operation, in: instance)
        case .i32Store8, .i64Store8: try store(UInt8.self, operation, in: instance)
        case .i32Store16, .i64Store16: try store(UInt16.self, operation, in: instance)

        case .memorySize:
            let memory = instance.memories[operation.index]
            push(memory.pages, as: memory.type.addressType)
        case .memoryGrow: try memoryGrow(instance.memories[operation.index])
        case .memoryFill: try memoryFill(instance.memories[operation.index])
        case .memoryCopy:
            let (destination, source) = operation.indices
            try memoryCopy(to: instance.memories[destination], from: instance.memories[source])
        case .memoryInit:
            let (segment, memory) = operation.indices
            let bytes = instance.module.definition.bytes[instance.data[segment]]
            try memoryInit(instance.memories[memory], from: bytes)
        case .dataDrop: instance.data[operation.index] = 0..<0

        case .refNull: push(.reference(nil))
        case .refIsNull: push(.i32(popReference() == nil ? 1 : 0))
        case .refFunc:
            push(.reference(.function(address: instance.functions[operation.index])))
        case .refEq: push(.i32(popReference() == popReference() ? 1 : 0))
        case .refAsNonNull:
            guard let reference = popReference() else { throw .trap(.nullReference) }
            push(.reference(reference))

        case let opcode where opcode.row.encoding.prefix == 0xFD:
            try executeVector(operation, in: instance)
        default: try executeAggregate(operation, in: frame)
        }
    }
}

extension Code.Operation {
    /// The only immediate, where that is an index.
    var index: Int {
        guard case .index(let index) = immediate else {
            preconditionFailure("\(opcode.mnemonic) has no index")
        }
        return Int(index)
    }

    /// The immediates, where those are two indices.
    var indices: (Int, Int) {
        guard case .indices(let first, let second) = immediate else {
            preconditionFailure("\(opcode.mnemonic) has no two indices")
        }
        return (Int(first), Int(second))
    }
}

extension Reference {
    /// A reference to the function at an address in the store.
    static func function(address: Int) -> Reference {
        Reference(kind: .function, handle: UInt64(address))
    }

    /// The position of the function, if it refers to one, in the store's list.
    var address: Int { Int(handle) }
}
