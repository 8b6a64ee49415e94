import MartletOps
import WasmModule

// Structures, arrays, scalars and casts.

extension FunctionCompiler {
    /// Compiles an instruction of that kind; tells whether it was one.
    mutating func compileAggregate(_ instruction: Instruction) -> Bool {
        let opcode = instruction.opcode
        switch (opcode, instruction.immediate) {
        case (.structNew, .index(let type)):
            let layout = layout(type)
            emitAllocation(
                opcode, operands: layout.fields.count, size: UInt64(layout.size), type,
                UInt32(layout.size), wide: layout.isPacked ? 1 : 0)
        case (.structNewDefault, .index(let type)):
            let size = layout(type).size
            emitAllocation(opcode, operands: 0, size: UInt64(size), type, UInt32(size))
        case (.structGet, .indices(let type, let field)),
            (.structGetS, .indices(let type, let field)),
            (.structGetU, .indices(let type, let field)):
            let (offset, storage) = layout(type).fields[Int(field)]
            compileFieldGet(opcode, UInt32(offset), storage, fieldType(type, field))
        case (.structSet, .indices(let type, let field)):
            let (offset, storage) = layout(type).fields[Int(field)]
            compileFieldSet(UInt32(offset), storage)

        case (.refTest, .heapType(let type)), (.refTestNullable, .heapType(let type)):
            compileTest(type, isNullable: opcode == .refTestNullable)
        case (.refCast, .heapType(let type)), (.refCastNullable, .heapType(let type)):
            compileCast(type, isNullable: opcode == .refCastNullable)
        case (.brOnCast, .castBranch(let cast)), (.brOnCastFail, .castBranch(let cast)):
            compileCastBranch(opcode, cast)

        // The bits are the same.
        case (.anyConvertExtern, _), (.externConvertAny, _): break
        case (.refEq, _): compileComparison(.i64Eq, .i64)
        case (.refI31, _):
            emitEntity(.scalarNew, [inSlot(pop())], result: .reference, mayTrap: false)
        case (.i31GetS, _): emitEntity(.scalarGetS, [inSlot(pop())], result: .i32)
        case (.i31GetU, _): emitEntity(.scalarGetU, [inSlot(pop())], result: .i32)
        default: return compileArray(instruction)
        }
        return true
    }

    private mutating func compileArray(_ instruction: Instruction) -> Bool {
        let opcode = instruction.opcode
        switch (opcode, instruction.immediate) {
        case (.arrayNew, .index(let type)):
            emitAllocation(opcode, operands: 2, type, elementStorage(type))
        case (.arrayNewDefault, .index(let type)):
            emitAllocation(opcode, operands: 1, type, elementStorage(type))
        case (.arrayNewFixed, .indices(let type, let count)):
            let size = Object.arraySize(count: UInt64(count), storage(ofElement: type))
            emitAllocation(
                opcode, operands: Int(count), size: size, type, elementStorage(type),
                wide: UInt64(count))
        case (.arrayNewData, .indices(let type, let segment)),
            (.arrayNewElem, .indices(let type, let segment)):
            emitAllocation(
                opcode, operands: 2, type, segment, wide: UInt64(elementStorage(type)))
        case (.arrayGet, .index(let type)), (.arrayGetS, .index(let type)),
            (.arrayGetU, .index(let type)):
            compileElementGet(
                opcode, storage(ofElement: type), SlotType(element(type).storage.unpacked))
        case (.arraySet, .index(let type)):
            compileElementSet(storage(ofElement: type))
        case (.arrayLen, _): emitEntity(.arrayCount, [inSlot(pop())], result: .i32)
        case (.arrayFill, .index(let type)):
            emitSlow(opcode, operands: 4, type, elementStorage(type), endsRun: true)
        case (.arrayCopy, .indices(let type, _)):
            emitSlow(opcode, operands: 5, type, elementStorage(type), endsRun: true)
        case (.arrayInitData, .indices(let type, let segment)),
            (.arrayInitElem, .indices(let type, let segment)):
            emitSlow(
                opcode, operands: 4, type, segment, wide: UInt64(elementStorage(type)),
                endsRun: true)
        default: return false
        }
        return true
    }

    // MARK: Allocation

    /// An allocation of a known or unknown size. It ends its run if the size has a price.
    private mutating func emitAllocation(
        _ opcode: Opcode, operands: Int, size: UInt64? = nil, _ first: UInt32, _ second: UInt32 = 0,
        wide: UInt64 = 0
    ) {
        let hasSizePrice = size.map { module.schedule.units(bytes: $0) > 0 } ?? true
        sendAllHome()
        noteReferences(at: buffer.count)
        emitSlow(
            opcode, operands: operands, results: [.reference], first, second, wide: wide,
            endsRun: hasSizePrice)
    }

    // MARK: Types

    private func layout(_ type: UInt32) -> ObjectLayout { module.layout(TypeIndex(type)) }

    private func fieldType(_ type: UInt32, _ field: UInt32) -> SlotType {
        guard
            case .structure(let fields) = module.definition.types[Int(type)].composite
        else { preconditionFailure("type \(type) was validated as a structure type") }
        return SlotType(fields[Int(field)].storage.unpacked)
    }

    private func element(_ type: UInt32) -> FieldType {
        guard case .array(let element) = module.definition.types[Int(type)].composite else {
            preconditionFailure("type \(type) was validated as an array type")
        }
        return element
    }

    private func storage(ofElement type: UInt32) -> Storage { Storage(element(type).storage) }

    private func elementStorage(_ type: UInt32) -> UInt32 {
        UInt32(storage(ofElement: type).rawValue)
    }
}
