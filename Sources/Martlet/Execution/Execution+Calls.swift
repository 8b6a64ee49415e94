import MartletOps
import WasmModule

// Calls that cross to another instance or to the host, and everything that needs a closer look.

extension Execution {
    /// How the call ops end: arguments, price of the next run.
    private static let callSize = 36

    // MARK: Frames

    /// The return address of the frame whose link is at `linkOffset`.
    func returnAddress(_ fp: Frame, _ linkOffset: Int) -> Code {
        fp.load(fromByteOffset: linkOffset, as: Code.self)
    }

    /// Leaves the frame at `fp` for its caller; results are where its arguments were.
    func goBack(to address: Code) -> Rest? {
        context.pointee.fp -= offset(address, -8)
        return proceed(to: address, rest: relative(address, -4))
    }

    func returnMany() -> Rest? {
        let pc = context.pointee.pc
        let fp = context.pointee.fp
        let address = returnAddress(fp, offset(pc, 8))
        fp.copyMemory(from: fp + offset(pc, 12), byteCount: offset(pc, 16) * 8)
        return goBack(to: address)
    }

    /// A function of another instance has returned to us.
    func returnToInstance() -> Rest? {
        guard let crossing = crossings.popLast() else {
            preconditionFailure("a return across instances without a crossing")
        }
        enter(crossing.instance)
        return goBack(to: crossing.returnAddress)
    }

    /// `enter` found a depth never reached before, or no room.
    func enterDeeper() -> Rest? {
        let pc = context.pointee.pc
        let depthAndSlots = context.pointee.acc &+ wide(pc, 16)
        let depth = UInt32(truncatingIfNeeded: depthAndSlots >> 32)
        guard Int(depth) <= limits.callDepth,
            UInt32(truncatingIfNeeded: depthAndSlots) <= context.pointee.stackSlotsMax
        else { return refuseFrame() }
        context.pointee.depthReached = depth
        return nil
    }

    /// Traps at the call that wanted the frame; what it paid for the frame's locals goes back.
    private func refuseFrame() -> Rest {
        let pc = context.pointee.pc
        let code = code(at: pc)
        let price = instance.code.localsPrice(of: code.index)
        profile?.withdraw(fuelConsumed)
        context.pointee.fuel += Int(price)
        var address = returnAddress(context.pointee.fp, offset(pc, 8) - 8)
        if address == instanceReturnCode, let crossing = crossings.popLast() {
            enter(crossing.instance)
            address = crossing.returnAddress
        }
        guard address != finishCode else {
            return .trapped(Trap(.callStackExhausted))
        }
        context.pointee.fp -= offset(address, -8)
        context.pointee.pc = address - 1
        return .trapped(Trap(.callStackExhausted, backtrace: backtrace()))
    }

    /// Whether a function's frame fits beside those that `depthAndSlots` counts.
    func hasRoom(
        for record: UnsafeMutablePointer<FunctionRecord>, above depthAndSlots: UInt64
    ) -> Bool {
        guard record.pointee.entry != nil else { return true }
        let sum = depthAndSlots &+ record.pointee.depthAndSlots
        return sum >> 32 <= UInt64(limits.callDepth)
            && UInt32(truncatingIfNeeded: sum) <= context.pointee.stackSlotsMax
    }

    /// Puts the index or reference of a call that is suspended into its home, behind the arguments:
    /// the op may have read it elsewhere.
    private func settleTarget(_ status: Int, at home: Int, from operand: Int = 8) {
        guard status != ExitStatus.callImport else { return }
        setSlot(home, slot(offset(context.pointee.pc, operand)))
    }

    // MARK: Calls

    /// A call op that left native code.
    func call(_ status: Int) -> Rest? {
        let pc = context.pointee.pc
        switch find(
            status, target: offset(pc, 8), table: offset(pc, 12) / 8, type: offset(pc, 16) / 4)
        {
        case .failure(let trap): return self.trap(trap.reason)
        case .success(let record):
            if record.pointee.entry == nil {
                let call = callHost(record, arguments: offset(pc, 28))
                if case .refused = call {
                    settleTarget(status, at: offset(pc, 28) + offset(pc, 20))
                }
                return finish(call, head: pc + Self.callSize) {
                    self.proceed(to: pc + Self.callSize, rest: relative(pc, 32))
                }
            }
            let fp = context.pointee.fp
            let depthAndSlots = fp.load(fromByteOffset: offset(pc, 24), as: UInt64.self)
            guard hasRoom(for: record, above: depthAndSlots) else {
                return trap(.callStackExhausted)
            }
            guard charge(record.pointee.localsPrice) else {
                settleTarget(status, at: offset(pc, 28) + offset(pc, 20))
                return suspendBefore(.outOfFuel, head: pc + Self.callSize)
            }
            context.pointee.acc = depthAndSlots
            context.pointee.fp = fp + offset(pc, 28)
            transfer(to: record, returningTo: pc + Self.callSize)
            return nil
        }
    }

    private struct CallTrap: Error {
        var reason: Trap.Reason
    }

    /// The function that a call means, after the checks of `call_indirect` and `call_ref`.
    private func find(
        _ status: Int, target: Int, table: Int, type: Int
    ) -> Result<UnsafeMutablePointer<FunctionRecord>, CallTrap> {
        switch status {
        case ExitStatus.callImport: return .success(instance.functions[target])
        case ExitStatus.callReference:
            guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(slot(target)))
            else { return .failure(CallTrap(reason: .nullFunctionReference)) }
            return .success(record)
        default:
            let elements = instance.tables[table].storage.pointee
            let index = slot(target)
            guard index < UInt64(elements.count) else {
                return .failure(CallTrap(reason: .undefinedElement))
            }
            guard
                let record = UnsafeMutablePointer<FunctionRecord>(
                    bitPattern: UInt(elements.elements[Int(index)]))
            else { return .failure(CallTrap(reason: .uninitializedElement(index))) }
            let found = CanonicalTypeID(rawValue: record.pointee.typeID)
            let expected = CanonicalTypeID(rawValue: instance.typeIDs[type])
            guard store.types.isSubtype(found, of: expected) else {
                return .failure(CallTrap(reason: .indirectCallTypeMismatch))
            }
            return .success(record)
        }
    }

    /// Begins a function whose arguments are at `fp`; `acc` has its caller's depth and slots.
    private func transfer(
        to record: UnsafeMutablePointer<FunctionRecord>, returningTo address: Code
    ) {
        guard let callee = entity(record), let entry = record.pointee.entry else { return }
        record.pointee.approach()
        var address = address
        if callee !== instance {
            // A tail call out of a frame that came from elsewhere needs no crossing of its own.
            if address != instanceReturnCode {
                crossings.append(Crossing(instance: instance, returnAddress: address))
                address = instanceReturnCode
            }
            enter(callee)
        }
        context.pointee.fp.storeBytes(
            of: address, toByteOffset: Int(record.pointee.linkOffset), as: Code.self)
        context.pointee.pc = entry.pointee.code
    }

    /// `return_call`, `return_call_indirect`, `return_call_ref`.
    func tailCall() -> Rest? {
        let pc = context.pointee.pc
        let fp = context.pointee.fp
        let opcode = Opcode(rawValue: UInt16(truncatingIfNeeded: immediate32(pc, 8)))
        let status =
            switch opcode {
            case .returnCallIndirect: ExitStatus.callIndirect
            case .returnCallRef: ExitStatus.callReference
            default: ExitStatus.callImport
            }
        switch find(
            status, target: offset(pc, 12), table: offset(pc, 16) / 8, type: offset(pc, 20) / 4)
        {
        case .failure(let trap): return self.trap(trap.reason)
        case .success(let record):
            let link = offset(pc, 32)
            let address = returnAddress(fp, link)
            let target = offset(pc, 24) + offset(pc, 28) * 8
            if record.pointee.entry == nil {
                let call = callHost(record, arguments: offset(pc, 24))
                if case .refused = call { settleTarget(status, at: target, from: 12) }
                return finish(call, head: nil) {
                    self.profile?.leave(self.fuelConsumed)
                    let count = self.resultSlots(record)
                    fp.copyMemory(from: fp + offset(pc, 24), byteCount: count * 8)
                    return self.goBack(to: address)
                }
            }
            let depthAndSlots =
                fp.load(fromByteOffset: link + 8, as: UInt64.self) &- wide(pc, 36)
            guard hasRoom(for: record, above: depthAndSlots) else {
                return trap(.callStackExhausted)
            }
            guard charge(record.pointee.localsPrice) else {
                settleTarget(status, at: target, from: 12)
                return suspendBefore(.outOfFuel, head: nil)
            }
            profile?.leave(fuelConsumed)
            context.pointee.acc = depthAndSlots
            fp.copyMemory(from: fp + offset(pc, 24), byteCount: offset(pc, 28) * 8)
            transfer(to: record, returningTo: address)
            return nil
        }
    }

    // MARK: The host

    func host(_ record: UnsafeMutablePointer<FunctionRecord>) -> Store.HostEntity {
        store.hostFunctions[Int(record.pointee.index)]
    }

    private func resultSlots(_ record: UnsafeMutablePointer<FunctionRecord>) -> Int {
        Int(Signature(host(record).function.type).resultSlots)
    }

    /// How a host call came out.
    enum HostCall {
        /// The results are where the arguments were.
        case returned
        /// Nothing was done or charged.
        case refused(SuspensionReason)
        case exited(UInt32)
        case trapped(Trap.Reason)
    }

    /// Calls a host function, which is a frame of its own in a profile.
    func callHost(
        _ record: UnsafeMutablePointer<FunctionRecord>, arguments: Int
    ) -> HostCall {
        guard let profile else { return performCall(record, arguments) }
        profile.enter(Self.callee(record), fuelConsumed)
        let call = performCall(record, arguments)
        if case .refused = call {
            profile.withdraw(fuelConsumed)
        } else {
            profile.leave(fuelConsumed)
        }
        return call
    }

    /// Its price first, then the act.
    private func performCall(
        _ record: UnsafeMutablePointer<FunctionRecord>, _ arguments: Int
    ) -> HostCall {
        let entity = host(record)
        let function = entity.function
        let slots = context.pointee.fp + arguments
        // In the store's terms: those of a stub are its module's.
        let type = entity.type ?? store.functionType(record)
        if entity.type == nil { entity.type = type }
        let values = store.values(type.parameters, at: slots)
        store.hold(values)
        do {
            var units: UInt64 = 0
            if let price = function.price {
                units = try price(caller(), values)
                guard charge(units) else { return .refused(.outOfFuel) }
            }
            var caller = caller()
            let results: [Value]
            do {
                results = try function.body(&caller, values)
            } catch is HostPause {
                context.pointee.fuel += Int(units)
                return .refused(.hostPause)
            }
            guard results.count == type.results.count,
                zip(results, type.results).allSatisfy({ store.accepts($0, as: $1) })
            else { throw HostResultMismatch(module: entity.module, name: entity.name) }
            var end = slots
            for result in results { end = store.write(result, to: end) }
            mirror(slots)
            return .returned
        } catch let exit as HostExit {
            return .exited(exit.code)
        } catch let stub as MissingImport {
            return .trapped(.missingImport(stub.module, stub.name))
        } catch {
            return .trapped(.host(String(describing: error)))
        }
    }

    /// What a host call means for the code that made it; `proceed` goes on behind the call.
    private func finish(_ call: HostCall, head: Code?, then proceed: () -> Rest?) -> Rest? {
        switch call {
        case .returned: proceed()
        case .refused(let reason): suspendBefore(reason, head: head)
        case .exited(let code): .exited(code)
        case .trapped(let reason): trap(reason)
        }
    }

    private func caller() -> Caller {
        let memory =
            instance.hostMemory?.bytes ?? UnsafeMutableRawBufferPointer(start: nil, count: 0)
        return Caller(
            fuelConsumed: fuelConsumed, schedule: instance.code.schedule,
            memory: GuestMemory(memory))
    }
}

/// A host function gave values of other types than it declares.
struct HostResultMismatch: Error, CustomStringConvertible {
    var module: String
    var name: String
    var description: String { "\(module).\(name) returned values of the wrong types" }
}

/// Thrown by the stubs that stand for imports nobody defined.
struct MissingImport: Error {
    var module: String
    var name: String
}
