package import WasmModule

/// The number of one op: an index into the table of handlers.
///
/// Ops are what the engine executes; one op may do the work of several instructions, or none's.
/// First come the ops written by hand (`ControlOp`), then the families.
package struct Op: Sendable, Hashable, BitwiseCopyable {
    package let number: UInt16

    package init(number: UInt16) { self.number = number }
    package init(_ op: ControlOp) { self.init(number: op.rawValue) }

    /// The op that also stores the result in a slot, of an op that leaves it in the accumulator.
    @inline(__always)
    package var storing: Op { Op(number: number + 1) }

    /// The op that also puts it into the pin, if there is one.
    @inline(__always)
    package var pinning: Op { Op(number: number + 2) }

    /// Of an op that chooses by the accumulator, the one that chooses by a slot.
    package var choosingBySlot: Op { Op(number: number + 3) }

    /// The op that takes the same edge in code without a meter.
    @inline(__always)
    package var unmetered: Op { Op(number: number + 1) }

    /// Where the numbers of fused ops begin, behind those of the families.
    package static let firstFused = ControlOp.allCases.count + layout.count

    private static let none = UInt16.max

    /// Numbers by kind, opcode and shape, and how many ops the families have together.
    private static let layout: (numbers: [UInt16], count: Int) = {
        var numbers = [UInt16](
            repeating: none,
            count: OpFamily.Kind.allCases.count * Opcode.allCases.count * OpShape.count)
        var next = ControlOp.allCases.count
        for family in OpFamily.all {
            for shape in family.shapes {
                numbers[position(family.opcode, family.kind, shape)] = UInt16(next)
                next += family.opsPerShape
            }
        }
        for (opcode, substitute) in OpFamily.substitutes {
            for kind in OpFamily.Kind.allCases {
                let own = position(opcode, kind, OpShape(.register, .register))
                let other = position(substitute, kind, OpShape(.register, .register))
                for index in 0..<OpShape.count { numbers[own + index] = numbers[other + index] }
            }
        }
        return (numbers, next - ControlOp.allCases.count)
    }()

    /// The numbers behind `of`, `UInt16.max` where there is no op, for who asks so often that a call is too
    /// much: 16 for each kind and opcode, by the place of the first operand, then of the second.
    package static let numbers = layout.numbers
    private static let opcodeCount = Opcode.allCases.count

    @inline(__always)
    private static func position(
        _ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape
    ) -> Int {
        (Int(kind.rawValue) * opcodeCount + Int(opcode.rawValue)) * OpShape.count
            + shape.index
    }

    /// The op of an instruction for operands in these places, where there is one.
    package static func of(_ opcode: Opcode, _ kind: OpFamily.Kind, _ shape: OpShape) -> Op? {
        let number = numbers[position(opcode, kind, shape)]
        return number == none ? nil : Op(number: number)
    }
}

/// Ops that belong to no single instruction; their handlers are written by hand.
///
/// A case with `Storing` or `Unmetered` behind it is the twin of the case before it.
package enum ControlOp: UInt16, CaseIterable, Sendable {
    // Function entry, calls and returns
    case enter, enterUnmetered, zero1, zero2, zero4, zero8, zero16, zeroSlots
    case call, callEntering, callEnteringUnmetered
    case callIndirect, callIndirectEntering, callIndirectEnteringUnmetered, callReference,
        callReferenceEntering, callReferenceEnteringUnmetered,
        callImport, tailCall
    case returnVoid, returnVoidUnmetered, returnAcc, returnAccUnmetered
    case returnFacc, returnFaccUnmetered, returnSlot, returnSlotUnmetered
    case returnFloatSlot, returnFloatSlotUnmetered, returnVector, returnVectorUnmetered, returnMany
    // Jumps
    case branch, branchUnmetered
    case branchIfSlot, branchIfSlotUnmetered, branchIfAcc, branchIfAccUnmetered
    case branchUnlessSlot, branchUnlessSlotUnmetered, branchUnlessAcc, branchUnlessAccUnmetered
    // Moves
    case copy, copyTwo, copySlots, copyAcc, copyFacc, constantAcc, constantSlot
    case loadPin, pinAcc, copyPinning, copyAccPinning
    // Globals
    case globalGet, globalGetStoring, globalGetFloat, globalGetFloatStoring
    case globalSetSlot, globalSetAcc, globalSetFacc
    // Vectors
    case copyVector, constantVector, globalGetVector, globalSetVector
    case selectVectorSlot, selectVectorAcc
    case gather8, gather16, gather32, gather64
    case interleaveLow8, interleaveHigh8, interleaveLow16, interleaveHigh16
    // The meter
    case charge, chargeStep, enterFast
    // What is done outside the handlers
    case slow, memoryFill, memoryCopy, unreachable, compileStub
    // Code that is profiled
    case profileEnter, profileLeave
    // The ends of native entry
    case finish, instanceReturn
    // Other memories, tables, functions
    case load8U, load8UStoring, load16U, load16UStoring, load32U, load32UStoring, load64
    case load64Storing, load8S32, load8S32Storing, load16S32, load16S32Storing, load8S64
    case load8S64Storing, load16S64, load16S64Storing, load32S64, load32S64Storing, loadVector
    case store8, store16, store32, store64, storeVector, memorySize, memorySizeStoring
    case tableGet, tableGetStoring, tableSet, tableSize, tableSizeStoring, functionReference
    case functionReferenceStoring, tailCallNear, tailCallIndirect, tailCallReference
    // Structures, arrays, scalars and casts
    case fieldGet, fieldGetStoring, fieldGet8S, fieldGet8SStoring, fieldGet16S
    case fieldGet16SStoring, fieldGetVector, fieldSet, fieldSet8, fieldSet16, fieldSetVector
    case elementGet8U, elementGet8UStoring, elementGet16U, elementGet16UStoring, elementGet8S
    case elementGet8SStoring, elementGet16S, elementGet16SStoring, elementGet32
    case elementGet32Storing, elementGet64, elementGet64Storing, elementGetVector, elementSet8
    case elementSet16, elementSet32, elementSet64, elementSetVector, arrayCount
    case arrayCountStoring, scalarNew, scalarNewStoring, scalarGetS, scalarGetSStoring
    case scalarGetU, scalarGetUStoring, checkNull, isObject, isObjectStoring, isFunction
    case isFunctionStoring, isKind, isKindStoring, hasBits, hasBitsStoring, checkCast
}
