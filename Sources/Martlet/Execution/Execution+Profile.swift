import WasmModule

// What a machine tells the profile of its store. Nothing is asked where there is none: code that is
// not profiled has no ops for it, and all else leaves native code anyway.
//
// SAFETY: the callees of the tree are addresses of records and instances, which the store keeps.

extension Execution {
    /// The function at whose entry `pc` is has been called; nothing of it is paid yet.
    func enterProfiled() {
        let pc = context.pointee.pc
        profile?.enter(Self.callee(instance.functions[offset(pc, 8)]), fuelConsumed)
        context.pointee.pc = pc + 12
    }

    /// The function at `pc` is about to return; nothing of its caller is paid yet.
    func leaveProfiled() {
        profile?.leave(fuelConsumed)
        context.pointee.pc += 8
    }

    /// Counts all that the run has consumed.
    func settleProfile() { profile?.settle(fuelConsumed) }

    static func callee(_ record: UnsafePointer<FunctionRecord>) -> UInt { UInt(bitPattern: record) }

    /// An instance that is being made, as a callee; records have even addresses.
    static func callee(instantiating instance: InstanceEntity) -> UInt {
        UInt(bitPattern: Unmanaged.passUnretained(instance).toOpaque()) | 1
    }
}
