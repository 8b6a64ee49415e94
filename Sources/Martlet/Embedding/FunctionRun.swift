import WasmModule

/// How far the call of a start function has come, which costs what the instruction `call` does.
enum StartCall {
    case unpaid, paid
}

/// One call from outside or of a start function, from its beginning to its end. Owns the store for that time.
///
/// SAFETY: the record belongs to the store, which the run keeps.
final class FunctionRun {
    let store: Store
    let machine: Execution
    let instance: InstanceEntity
    let record: UnsafeMutablePointer<FunctionRecord>
    let type: FunctionType
    let arguments: [Value]
    /// What instantiation has cost: part of the bill.
    private let instantiationUnits: UInt64
    /// How far the call has come, if it is part of instantiation and not one from outside.
    var start: StartCall?
    /// Units charged before the first instruction.
    private(set) var isBegun = false

    init(
        _ record: UnsafeMutablePointer<FunctionRecord>, _ type: FunctionType, _ arguments: [Value],
        instance: Instance, options: RunOptions
    ) throws {
        store = instance.store
        self.instance = instance.entity
        self.record = record
        self.type = type
        self.arguments = arguments
        instantiationUnits = instance.entity.instantiationUnits
        machine = try store.execution()
        try machine.prepare(self.instance, options)
        store.isBusy = true
    }

    /// Starts the function that instantiation calls, on fuel that the machine already has.
    init(
        starting record: UnsafeMutablePointer<FunctionRecord>, _ instance: InstanceEntity,
        machine: Execution
    ) {
        store = machine.store
        self.machine = machine
        self.instance = instance
        self.record = record
        type = FunctionType([])
        arguments = []
        instantiationUnits = 0
        start = .unpaid
    }

    /// Takes over a machine that stands where a run was suspended.
    init(
        _ record: UnsafeMutablePointer<FunctionRecord>, _ type: FunctionType, _ arguments: [Value],
        _ instance: InstanceEntity, machine: Execution, isBegun: Bool, start: StartCall?
    ) {
        store = machine.store
        self.machine = machine
        self.instance = instance
        self.record = record
        self.type = type
        self.arguments = arguments
        self.isBegun = isBegun
        self.start = start
        instantiationUnits = instance.instantiationUnits
        store.isBusy = true
    }

    /// A run that is let go ends: the store is free again.
    deinit { store.isBusy = false }

    var report: FuelReport {
        FuelReport(
            units: machine.fuelConsumed, instantiationUnits: instantiationUnits,
            schedule: machine.meter, initialPages: store.pagesInitial, peakPages: store.pagesPeak,
            depthReached: Int(machine.context.pointee.depthReached))
    }

    func start(fuel: UInt64) -> Outcome {
        machine.grant(fuel)
        return outcome(advance())
    }

    func resume(addingFuel units: UInt64, options: RunOptions) -> Outcome {
        machine.interruption = Interruption(options)
        machine.grant(units)
        return outcome(advance())
    }

    /// Runs until the call comes to rest.
    func advance() -> Execution.Rest {
        if !isBegun {
            if record.pointee.entry == nil { return machine.callOutside(record, arguments) }
            if let rest = machine.begin(record, arguments) { return rest }
            isBegun = true
        }
        return FloatEnvironment.withDefault { machine.run() }
    }

    private func outcome(_ rest: Execution.Rest) -> Outcome {
        switch rest {
        case .returned:
            let results = store.values(type.results, at: machine.stackBase)
            store.hold(results)
            return .returned(results, report)
        case .trapped(let trap): return .trapped(trap, report)
        case .threw(let exception):
            return .threw(ThrownException(exception, in: store, of: instance), report)
        case .exited(let code): return .exited(code, report)
        case .suspended(let reason): return .suspended(Suspension(self, reason))
        }
    }

    /// Where the run would go on.
    var location: (function: FunctionIndex, name: String?, offset: Int?) {
        isBegun ? machine.suspendedLocation() : machine.location(beginning: record)
    }
}

extension Execution {
    /// Makes the machine ready for a run of its own.
    func prepare(_ instance: InstanceEntity, _ options: RunOptions) throws(InvocationError) {
        interruption = Interruption(options)
        meter = instance.code.schedule
        if meter.isZero, interruption.isAsked { throw .unstoppable }
        crossings.removeAll()
        settleProfile()
        profile?.begin()
        reserve = 0
        granted = 0
        context.pointee.fuel = 0
        context.pointee.depthReached = 0
        refreshTypes()
        enter(instance)
    }

    /// Sets up the outermost frame: `nil`, or why that cannot be.
    func begin(_ record: UnsafeMutablePointer<FunctionRecord>, _ arguments: [Value]) -> Rest? {
        guard let callee = entity(record), let entry = record.pointee.entry else { return nil }
        guard hasRoom(for: record, above: 0) else { return .trapped(Trap(.callStackExhausted)) }
        guard charge(record.pointee.localsPrice) else { return .suspended(.outOfFuel) }
        place(arguments)
        context.pointee.acc = 0
        if callee !== instance { enter(callee) }
        stackBase.storeBytes(
            of: finishCode, toByteOffset: Int(record.pointee.linkOffset), as: Code.self)
        context.pointee.pc = entry.pointee.code
        return nil
    }

    /// Where a function begins; nowhere for one of the host.
    func location(
        beginning record: UnsafePointer<FunctionRecord>
    ) -> (function: FunctionIndex, name: String?, offset: Int?) {
        let function = FunctionIndex(record.pointee.index)
        guard let entity = entity(record) else { return (function, nil, nil) }
        let offset = entity.code.body(of: function).range.lowerBound
        return (function, entity.name(of: function.position), offset)
    }

    /// Calls a host function that an instance exports again; no WebAssembly frame is active.
    func callOutside(_ record: UnsafeMutablePointer<FunctionRecord>, _ arguments: [Value]) -> Rest {
        place(arguments)
        return switch callHost(record, arguments: 0) {
        case .returned: .returned
        case .refused(let reason): .suspended(reason)
        case .exited(let code): .exited(code)
        case .trapped(let reason): .trapped(Trap(reason))
        }
    }

    /// Puts the arguments of the outermost call where its frame begins.
    private func place(_ arguments: [Value]) {
        context.pointee.fp = stackBase
        var end = stackBase
        for argument in arguments { end = store.write(argument, to: end) }
    }
}
