import Foundation
import Martlet
import MartletWASI
import ReferenceInterpreter
import Synchronization
import Testing
import WasmModule

/// All that can be seen of a program's run from outside.
struct ProgramResult: Equatable {
    enum Ending: Equatable {
        case returned([Value])
        case trapped(Trap.Reason, function: FunctionIndex?, offset: Int?)
        case threw(payload: [Value])
        case exited(UInt32)
    }

    let ending: Ending
    let report: FuelReport
    /// What a call of `_initialize` came to, where the module has one.
    let initializationUnits: UInt64?
    let stdout: [UInt8]
    let stderr: [UInt8]
}

/// A case on the engine, by the public API, stopped whenever it has used what it was granted.
struct ProgramRun {
    private let program: ProgramCase
    private let wasi: WASIPreview1
    private let instance: Instance
    private let initializationUnits: UInt64?

    /// What the program has written so far.
    var stdout: [UInt8] { wasi.stdout }

    /// Instantiates the module and initializes it.
    init(_ program: ProgramCase, slice: UInt64 = .max) throws {
        self.program = program
        wasi = try program.makeWASI()
        var imports = Imports(wasi)
        imports.stubsMissingFunctions = program.stubsMissingImports
        var instantiation = try ModuleShelf.shared.module(program.file).instantiate(
            imports, fuel: slice)
        while true {
            switch consume instantiation {
            case .suspended(let rest):
                instantiation = try rest.resume(addingFuel: slice)
                continue
            case let other: instantiation = other
            }
            break
        }
        instance = try instantiation.ready()
        guard instance.exportNames.contains("_initialize") else {
            initializationUnits = nil
            return
        }
        let grants = repeatElement(slice, count: .max)
        let (ending, report) = try Self.proceed(
            try instance.invoke("_initialize", fuel: slice), grants: grants)
        try #require(ending == .returned([]))
        initializationUnits = report.units
    }

    /// Runs the program with one grant of fuel after the other; `stopped` looks at it in between.
    func run(
        grants: some Sequence<UInt64>, stopped: (borrowing Suspension) -> Void = { _ in }
    ) throws -> ProgramResult {
        var grants = grants.makeIterator()
        let first = grants.next() ?? 0
        let outcome = try instance.invoke(program.export, program.arguments, fuel: first)
        let (ending, report) = try Self.proceed(
            outcome, grants: IteratorSequence(grants), stopped: stopped)
        return ProgramResult(
            ending: ending, report: report, initializationUnits: initializationUnits,
            stdout: wasi.stdout, stderr: wasi.stderr)
    }

    private static func proceed(
        _ outcome: consuming Outcome, grants: some Sequence<UInt64>,
        stopped: (borrowing Suspension) -> Void = { _ in }
    ) throws -> (ProgramResult.Ending, FuelReport) {
        var outcome = outcome
        var grants = grants.makeIterator()
        while true {
            switch consume outcome {
            case .returned(let values, let report): return (.returned(values), report)
            case .trapped(let trap, let report):
                let frame = trap.backtrace.first
                let ending = ProgramResult.Ending.trapped(
                    trap.reason, function: frame?.function, offset: frame?.offset)
                return (ending, report)
            case .threw(let exception, let report):
                return (.threw(payload: exception.payload), report)
            case .exited(let code, let report): return (.exited(code), report)
            case .suspended(let suspension):
                #expect(suspension.reason == .outOfFuel)
                stopped(suspension)
                let grant = grants.next()
                outcome = suspension.resume(
                    addingFuel: try #require(grant, "the program needs more fuel than expected"))
            }
        }
    }
}

extension ProgramCase {
    var export: String { start.invoke?.export ?? "_start" }
    var arguments: [Value] { (start.invoke?.arguments ?? []).map { .i32($0) } }

    func makeWASI() throws -> WASIPreview1 {
        try WASIPreview1(
            WASIPreview1.Configuration(
                arguments: start.args, environment: start.environment,
                stdin: .bytes(start.standardInput)))
    }

    /// The case on the reference interpreter, with fuel without end.
    func runOnReference() throws -> ProgramResult {
        let definition = try ModuleDecoder.decode([UInt8](try Data(contentsOf: file)))
        let wasi = try makeWASI()
        let reference = try ReferenceProgram(
            ReferenceModule(definition), imports: ReferenceImports([wasi]))
        let outcome = try reference.store.invoke(
            reference.instance, export, arguments, fuel: .max)
        let ending: ProgramResult.Ending =
            switch outcome.status {
            case .returned(let values): .returned(values)
            case .trapped(let reason, let place):
                .trapped(reason, function: place?.function, offset: place?.offset)
            case .threw(_, let payload): .threw(payload: payload)
            case .exited(let code): .exited(code)
            case .suspended: throw UnexpectedSuspension()
            }
        return ProgramResult(
            ending: ending, report: outcome.report, initializationUnits: nil, stdout: wasi.stdout,
            stderr: wasi.stderr)
    }

    private struct UnexpectedSuspension: Error {}
}

/// Modules by file: the runs of one program share its module, and what of it has been compiled.
final class ModuleShelf: Sendable {
    static let shared = ModuleShelf()
    private let places = Mutex<[URL: Place]>([:])

    /// Each has a lock of its own, so that modules are loaded side by side.
    private final class Place: Sendable {
        let module = Mutex<Module?>(nil)
    }

    func module(_ file: URL) throws -> Module {
        let place = places.withLock { places in
            if let place = places[file] { return place }
            let place = Place()
            places[file] = place
            return place
        }
        return try place.module.withLock { module in
            if let module { return module }
            let loaded = try Module([UInt8](try Data(contentsOf: file)))
            module = loaded
            return loaded
        }
    }
}
