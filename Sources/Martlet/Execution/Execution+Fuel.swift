import WasmModule

// What happens when fuel is short (Documentation/Architecture.md, "Running out").

extension Execution {
    /// Units that the run may still use.
    var fuelLeft: UInt64 {
        // Below zero only between an edge and `payEdge`.
        UInt64(max(0, context.pointee.fuel)).addingSaturating(reserve)
    }

    var fuelConsumed: UInt64 { granted - min(granted, fuelLeft) }

    /// Grants units to the run.
    func grant(_ units: UInt64) {
        let (sum, overflow) = granted.addingReportingOverflow(units)
        let added = overflow ? UInt64.max - granted : units
        granted = overflow ? .max : sum
        reserve += added
        refill()
    }

    /// Moves units from the reserve into the fuel register.
    private func refill() {
        let slice = min(reserve, interruption.slice)
        let room = UInt64(max(0, (1 << 62) - context.pointee.fuel))
        let units = min(slice, room)
        reserve -= units
        context.pointee.fuel += Int(units)
    }

    /// An edge to `pc` was charged but could not be paid.
    func payEdge() -> Rest? {
        if let reason = interruption.reason { return suspend(reason, atEdge: true) }
        while context.pointee.fuel < 0, reserve > 0 { refill() }
        guard context.pointee.fuel < 0 else { return nil }
        stepFromEdge()
        return nil
    }

    /// Goes over to stepping code at an edge's target, with the run's price given back.
    private func stepFromEdge() {
        let pc = context.pointee.pc
        let code = code(at: pc)
        // The end of an invocation has no price.
        guard let head = code.head(at: pc) else {
            preconditionFailure("an edge leads to a place without a head")
        }
        context.pointee.fuel += Int(head.rest)
        settle(head, of: code)
        let stepping = instance.code.stepping(code.index)
        context.pointee.pc =
            head.isEntry ? stepping.address(0) : step(stepping, head.instruction)
    }

    private func step(_ stepping: CompiledFunction, _ instruction: UInt32) -> Code {
        guard let address = stepping.step(at: instruction) else {
            preconditionFailure("instruction \(instruction) has no step")
        }
        return address
    }

    /// Writes the operands that fast code keeps in locals and constants to their homes.
    func settle(_ head: CodeHead, of code: CompiledFunction) {
        let range = Int(head.aliasStart)..<Int(head.aliasStart + head.aliasCount)
        for alias in code.aliases[range] {
            let bits =
                alias.source == Alias.constant ? alias.constant : slot(Int(alias.source))
            setSlot(Int(alias.home), bits)
        }
    }

    /// The step at `pc` could not be paid.
    func payStep() -> Rest? {
        if let reason = interruption.reason { return .suspended(reason) }
        guard reserve > 0 else { return .suspended(.outOfFuel) }
        refill()
        return nil
    }

    private func suspend(_ reason: SuspensionReason, atEdge: Bool) -> Rest {
        stepFromEdge()
        return .suspended(reason)
    }

    /// Charges a size price; tells whether it could be paid.
    func charge(_ units: UInt64) -> Bool {
        guard units <= fuelLeft else { return false }
        // The register first: once it is empty, the next edge asks whether the run may go on.
        let inRegister = min(units, UInt64(max(0, context.pointee.fuel)))
        context.pointee.fuel -= Int(inRegister)
        reserve -= units - inRegister
        return true
    }

    /// Gives back what was charged since there were so many units left.
    func refund(to units: UInt64) { reserve += units - fuelLeft }

    /// Goes back to before the instruction of the op at `pc`, with its price given back: the run
    /// suspends there. `head` is where its op goes on, which knows the operands below its own.
    func suspendBefore(_ reason: SuspensionReason, head address: Code?) -> Rest? {
        let pc = context.pointee.pc
        let code = code(at: pc)
        guard let point = code.point(at: pc) else {
            preconditionFailure("an op without a point left native code")
        }
        context.pointee.fuel += Int(point.rest) + Int(point.price)
        if let address, let head = code.head(at: address) { settle(head, of: code) }
        context.pointee.pc = step(instance.code.stepping(code.index), point.instruction)
        return .suspended(reason)
    }

    /// Goes on behind an op that pays for the run that it begins; `pc` is its return point.
    func proceed(to address: Code, rest: Int) -> Rest? {
        context.pointee.pc = address
        context.pointee.fuel -= rest
        return context.pointee.fuel < 0 ? payEdge() : nil
    }
}
