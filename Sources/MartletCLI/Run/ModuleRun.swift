import Martlet
import MartletWASI
import WasmModule

/// Carries out a plan: loads modules, links them, calls the entry.
struct ModuleRun {
    private let plan: RunPlan
    private let modules: LoadedModules
    private let progress: ProgressBar
    private let wasi: WASIPreview1
    private let store: Store
    private let options: RunOptions
    private(set) var budget: Budget
    /// That of the entry, once there is one.
    private var instance: Instance?
    /// Whether the run as it has ended is in the file for that.
    private(set) var isSaved = false
    /// How much of the current part is in that file.
    private var unitsSaved: UInt64 = 0

    /// Where nobody asks for pieces, a bar does: it is drawn between them.
    private static let progressStep: UInt64 = 20_000_000

    init(_ plan: RunPlan, _ modules: LoadedModules) throws {
        self.plan = plan
        self.modules = modules
        progress = ProgressBar("running", isEnabled: !plan.isQuiet && plan.fuel != nil)
        do {
            wasi = try plan.wasi(progress)
        } catch {
            throw Failure(.usage, error.description)
        }
        store = Store(limits: plan.limits, profilesFuel: plan.profile != nil)
        options = RunOptions(deadline: plan.timeout.map { .now + $0 })
        let step = plan.fuelStep ?? (progress.isEnabled ? Self.progressStep : .max)
        budget = Budget(limit: plan.fuel, step: min(step, plan.snapshotEvery ?? .max))
    }

    /// How the run came to rest.
    struct Ending: Error {
        enum Kind {
            case returned([Value])
            case trapped(Trap)
            case threw(ThrownException)
            case exited(UInt32)
            /// With the function that would go on, where there is one.
            case suspended(SuspensionReason, place: String?)
        }

        var kind: Kind
        /// Of the part that ended the run.
        var bill: FuelReport
    }

    /// Nothing ran, or not what was asked for.
    struct Rejection: Error {
        var stage: Report.Rejection.Stage
        var status: ExitStatus
        var message: String
    }

    /// - Throws: `Rejection`; `Failure` or `HostOutOfMemory` where the host fails
    mutating func run() throws -> Ending {
        defer { progress.hide() }
        do {
            if let resumed = plan.resumed { return try resume(resumed) }
            var imports = Imports(wasi)
            imports.stubsMissingFunctions = plan.stubsMissingImports
            for preload in plan.preloads {
                let module = try modules.load(preload.value)
                imports.define(
                    preload.name,
                    try instantiate(module, imports, preload.value, isPreload: true))
            }
            let module = try modules.load(plan.modulePath)
            return try callEntry(
                of: try instantiate(module, imports, plan.modulePath, isPreload: false))
        } catch let ending as Ending {
            return ending
        }
    }

    private mutating func callEntry(
        of instance: Instance, isInitialized: Bool = false
    ) throws -> Ending {
        self.instance = instance
        let entry = try entry(of: instance)
        if !isInitialized, entry.name != "_start", instance.functionType(of: "_initialize") != nil {
            // A library that wants to be set up before it is used.
            _ = try call("_initialize", [], of: instance, .initialization)
        }
        return try call(entry.name, entry.arguments, of: instance, .entry)
    }

    /// Goes on with a run from a file, and with what was to follow it.
    private mutating func resume(_ resumed: RunPlan.Resumed) throws -> Ending {
        var imports = Imports(wasi)
        imports.stubsMissingFunctions = plan.stubsMissingImports
        let loaded = try resumed.modulePaths.map(modules.load)
        let snapshot = resumed.file.snapshot
        // What it was granted before is part of what it may use in all.
        let granted = snapshot.unitsConsumed.addingSaturating(snapshot.fuelLeft)
        let note = resumed.note
        budget = Budget(
            limit: plan.fuel.map { $0.addingSaturating(note.used.addingSaturating(granted)) },
            step: budget.step, note, granted: granted)
        do {
            guard !snapshot.isInstantiation else {
                let rest = try snapshot.restoreInstantiation(
                    loaded, imports, within: snapshot.limits)
                return try callEntry(of: try finish(.suspended(rest), isPreload: false))
            }
            let suspension = try snapshot.restore(loaded, imports, within: snapshot.limits)
            let instance = suspension.instance
            self.instance = instance
            let ending = try finish(.suspended(suspension), note.stage)
            guard note.stage == .initialization else { return ending }
            return try callEntry(of: instance, isInitialized: true)
        } catch let error as SnapshotError {
            throw Rejection(
                stage: .restore, status: .invalidModule,
                message: "\(resumed.file.path): \(error.description)")
        } catch let error as LinkError {
            throw Rejection(
                stage: .restore, status: .invalidModule,
                message: "\(resumed.file.path): \(error.description)")
        }
    }

    /// Of all memories as they are now.
    var memoryHash: SnapshotHash? { instance.map { SnapshotHash(of: $0.memories) } }

    /// What was written and has stayed here.
    var keptOutput: (stdout: [UInt8], stderr: [UInt8]) { (wasi.stdout, wasi.stderr) }

    /// What the program wrote to a stream.
    func output() -> (stdout: Report.StreamReport, stderr: Report.StreamReport) {
        let state = wasi.currentState
        func report(_ output: WASIPreview1.OutputState, isKept: Bool) -> Report.StreamReport {
            Report.StreamReport(
                bytes: .init(output.bytesWritten), truncated: output.isTruncated,
                text: isKept ? String(decoding: output.bytes, as: UTF8.self) : nil)
        }
        return (
            report(state.stdout, isKept: plan.capturesOutput), report(state.stderr, isKept: false)
        )
    }

    /// Where the fuel went, if that is asked for.
    func profile() -> LabelledProfile? {
        store.fuelProfile.map {
            LabelledProfile(
                $0, title: plan.programName, preloads: plan.preloads.map(\.name))
        }
    }

    // MARK: Steps

    private mutating func instantiate(
        _ module: Module, _ imports: Imports, _ path: String, isPreload: Bool
    ) throws -> Instance {
        do {
            let state = try module.instantiate(
                imports, in: store, fuel: budget.begin(), options: options)
            return try finish(state, isPreload: isPreload)
        } catch let error as LinkError {
            let hint =
                "\n    'martlet check \(path)' lists all that is missing, and what would help"
            let message = error.description + (error.reason == .unknownImport ? hint : "")
            throw Rejection(
                stage: .link, status: .invalidModule, message: "\(path): \(message)")
        }
    }

    /// Gives an instantiation fuel until it is over or there is none.
    private mutating func finish(
        _ state: consuming Instantiation, isPreload: Bool
    ) throws -> Instance {
        var state = state
        unitsSaved = 0
        while true {
            switch consume state {
            case .instantiated(let instance, let bill):
                budget.endInstantiation(bill.instantiationUnits)
                return instance
            case .trapped(let trap, let bill):
                throw endedInstantiation(.trapped(trap), bill)
            case .threw(let exception, let bill):
                throw endedInstantiation(.threw(exception), bill)
            case .exited(let code, let bill):
                throw endedInstantiation(.exited(code), bill)
            case .suspended(let rest):
                let isSavable = !isPreload && rest.isStarting
                guard rest.reason == .outOfFuel, let more = budget.more() else {
                    if isSavable, rest.reason == .outOfFuel {
                        isSaved = try write(rest, .instantiation)
                    }
                    throw endedInstantiation(.suspended(rest.reason, place: nil), rest.report)
                }
                if isSavable, isSaveDue(rest.report.instantiationUnits) {
                    _ = try write(rest, .instantiation)
                }
                state = try rest.resume(addingFuel: more, options: options)
            }
        }
    }

    private mutating func endedInstantiation(_ kind: Ending.Kind, _ bill: FuelReport) -> Ending {
        budget.endInstantiation(bill.instantiationUnits)
        return Ending(kind: kind, bill: bill)
    }

    /// - Throws: an `Ending` unless the function returned
    private mutating func call(
        _ name: String, _ arguments: [Value], of instance: Instance, _ stage: RunNote.Stage
    ) throws -> Ending {
        try finish(
            try instance.invoke(name, arguments, fuel: budget.begin(), options: options), stage)
    }

    /// Gives a call fuel until it is over or there is none.
    private mutating func finish(
        _ outcome: consuming Outcome, _ stage: RunNote.Stage
    ) throws -> Ending {
        var outcome = outcome
        unitsSaved = 0
        while true {
            switch consume outcome {
            case .returned(let values, let bill): return ended(.returned(values), bill)
            case .trapped(let trap, let bill): throw ended(.trapped(trap), bill)
            case .threw(let exception, let bill): throw ended(.threw(exception), bill)
            case .exited(let code, let bill): throw ended(.exited(code), bill)
            case .suspended(let rest):
                if let limit = plan.fuel {
                    progress.update(budget.used + rest.report.units, of: limit)
                }
                guard rest.reason == .outOfFuel, let more = budget.more() else {
                    throw try exhausted(consume rest, stage)
                }
                if isSaveDue(rest.report.units) { _ = try write(rest, stage) }
                outcome = rest.resume(addingFuel: more, options: options)
            }
        }
    }

    /// The end of a call that gets no more fuel. Its run is written to a file if that is asked for.
    private mutating func exhausted(
        _ rest: consuming Suspension, _ stage: RunNote.Stage
    ) throws -> Ending {
        if rest.reason == .outOfFuel { isSaved = try write(rest, stage) }
        let name = rest.functionName.map { " \(Demangler.display($0))" } ?? ""
        let offset = rest.offset.map { " at 0x\(String($0, radix: 16))" } ?? ""
        let place = "func \(rest.function)\(name)\(offset)"
        return ended(.suspended(rest.reason, place: place), rest.report)
    }

    /// Whether so much was consumed that the run is to be in its file again.
    private mutating func isSaveDue(_ units: UInt64) -> Bool {
        guard let every = plan.snapshotEvery, units - min(unitsSaved, units) >= every else {
            return false
        }
        unitsSaved = units
        return true
    }

    /// Whether there is a file that the run is to be written to; it is there then.
    private func write<Run: Snapshottable & ~Copyable>(
        _ rest: borrowing Run, _ stage: RunNote.Stage
    ) throws -> Bool {
        guard let path = plan.snapshotPath else { return false }
        do {
            try SnapshotFile.write(rest, note: RunNote(plan, stage, budget), to: path)
            return true
        } catch let error as SnapshotError {
            throw Failure(.hostFailure, "\(path): \(error)")
        }
    }

    private mutating func ended(_ kind: Ending.Kind, _ bill: FuelReport) -> Ending {
        budget.endCall(bill.units)
        return Ending(kind: kind, bill: bill)
    }

    /// The export to call, and its arguments.
    private func entry(of instance: Instance) throws(Rejection) -> (
        name: String, arguments: [Value]
    ) {
        guard let name = plan.invoke else {
            let programs = ["_start", "run", "main"]
            let entry = programs.first { instance.functionType(of: $0)?.parameters.isEmpty == true }
            guard let entry else {
                throw notFound("no export _start, run or main without parameters", instance)
            }
            return (entry, [])
        }
        guard let type = instance.functionType(of: name) else {
            throw notFound("no exported function '\(name)'", instance)
        }
        let texts = plan.guestArguments
        guard texts.count == type.parameters.count else {
            throw Rejection(
                stage: .invoke, status: .usage,
                message: """
                    \(name) takes \(type.parameters.count.counted("argument")), not \
                    \(texts.count.grouped): \(type.text)
                    """)
        }
        var values: [Value] = []
        for (text, type) in zip(texts, type.parameters) {
            do throws(ArgumentError) {
                values.append(try ValueText.parse(text, as: type))
            } catch {
                throw Rejection(stage: .invoke, status: .usage, message: "\(name): \(error)")
            }
        }
        return (name, values)
    }

    private func notFound(_ message: String, _ instance: Instance) -> Rejection {
        let exports = instance.exportNames.compactMap { name in
            instance.functionType(of: name).map { "\n    \(name) \($0.text)".trimmingSuffix(" ") }
        }
        let list = exports.isEmpty ? "; it exports none" : "; it exports:" + exports.joined()
        return Rejection(
            stage: .invoke, status: .notFound, message: "\(plan.modulePath): \(message)\(list)")
    }
}
