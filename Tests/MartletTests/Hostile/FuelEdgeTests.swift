import Martlet
import ReferenceInterpreter
import TestSupport
import Testing
import WasmModule

/// Fuel where its arithmetic ends.
@Suite struct FuelEdgeTests {
    // MARK: Schedules

    @Test func schedulesThatNoMeterCanKeepAreRefused() {
        func schedule(
            _ fixed: [FuelCostClass: UInt32], otherwise: UInt32 = 1, block: UInt32 = 1,
            page: UInt32 = 1
        ) -> FuelSchedule? {
            FuelSchedule(id: "own", fixed: fixed, otherwise: otherwise, block: block, page: page)
        }
        let largest = FuelSchedule.priceMax
        #expect(schedule([:])?.isZero == false)
        #expect(schedule([.free: 0]) == schedule([:]))
        #expect(schedule([:], otherwise: largest, block: largest, page: largest) != nil)
        #expect(schedule([:], otherwise: 0, block: 0, page: 0)?.isZero == true)
        for costClass in FuelCostClass.allCases where costClass != .free {
            #expect(schedule([costClass: largest + 1]) == nil)
        }
        for edge in [.branch, .call, .tailCall, .indirectCall, .cast, .exception] as [FuelCostClass]
        {
            #expect(schedule([edge: 0]) == nil, "\(edge)")
        }
        #expect(schedule([.free: 1]) == nil)
        #expect(schedule([:], otherwise: largest + 1) == nil)
        #expect(schedule([:], block: largest + 1) == nil)
        #expect(schedule([:], page: .max) == nil)
    }

    // MARK: Grants

    /// Costs 5: two constants, an addition, a local, a branch.
    static func five(_ module: inout ModuleBuilder) {
        module.addFunction(FunctionType([], [.i32]), locals: [.i32], export: "run") {
            $0.i32(1)
            $0.i32(2)
            $0.append(.i32Add)
            $0.append(.localTee, 0)
            $0.append(.return)
        }
    }

    @Test(arguments: [0, 1, 4, 5, 6, 1 << 62, 1 << 63, .max] as [UInt64])
    func everyGrantIsKeptExactly(_ fuel: UInt64) throws {
        let instance = try hostileInstance(Self.five)
        let outcome = try instance.invoke("run", fuel: fuel)
        switch consume outcome {
        case .returned(let values, let report):
            #expect(fuel >= 5)
            #expect(values == [.i32(3)])
            #expect(report.units == 5)
        case .suspended(let suspension):
            #expect(fuel < 5)
            #expect(suspension.report.units == fuel)
            #expect(suspension.fuelLeft == 0)
            #expect(Ending(suspension.resume(addingFuel: .max)) == .returned([.i32(3)]))
        case let other: Issue.record("\(Ending(other))")
        }
    }

    @Test func grantsSaturate() throws {
        var imports = Imports()
        imports.define(
            "host", "pause",
            HostFunction(FunctionType([])) { caller, _ in
                if caller.fuelConsumed < 100 { throw HostPause() }
                return []
            })
        let instance = try hostileInstance(imports: imports) { module in
            let type = module.type(FunctionType([]))
            let pause = module.addImport("host", "pause", .function(type))
            module.addFunction(FunctionType([]), export: "run") { $0.append(.call, pause) }
        }
        guard case .suspended(let first) = try instance.invoke("run", fuel: .max),
            case .suspended(let second) = first.resume(addingFuel: .max)
        else {
            Issue.record("the host's pause was passed over")
            return
        }
        #expect(second.fuelLeft == .max)
        #expect(second.report.units == 0)
    }

    @Test func theDearestScheduleIsKept() throws {
        let largest = FuelSchedule.priceMax
        let schedule = try #require(
            FuelSchedule(id: "dear", fixed: [:], otherwise: largest, block: largest, page: largest))
        let locals = [ValueType](repeating: .i64, count: 50_000)
        func build(_ module: inout ModuleBuilder) {
            module.addMemory(MemoryType(SizeLimits(minimum: 0)))
            let callee = module.addFunction(FunctionType([]), locals: locals) { _ in }
            module.addFunction(FunctionType([], [.i32]), export: "run") {
                for _ in 0..<3 { $0.append(.call, callee.rawValue) }
                $0.i32(0)
                $0.i32(0)
                $0.i32(5)
                $0.append(.memoryGrow, 0)
                $0.append(.drop)
                $0.i32(320_000)
                $0.append(.memoryFill, 0)
                $0.append(.memorySize, 0)
            }
        }
        try expectEqualRuns(build, schedule: schedule, around: [0, 1, 65_536, 6_250 * 65_536])
    }

    // MARK: Long runs

    /// A straight line of more than 2^30 units.
    @Test func longRunsAreSplit() throws {
        let schedule = try #require(
            FuelSchedule(id: "dear", fixed: [:], otherwise: FuelSchedule.priceMax))
        func build(_ module: inout ModuleBuilder) {
            module.addFunction(FunctionType([.i32], [.i32]), locals: [.i32], export: "run") {
                $0.append(.localGet, 0)
                for position in 0..<20_000 {
                    $0.append(.localGet, 0)
                    $0.append(position % 3 == 0 ? .i32Add : .i32Xor)
                    $0.append(.localTee, 1)
                }
            }
        }
        // Where the first and the last cut are: 2^14 instructions a run.
        let cuts = (1...3).flatMap { (cut: UInt64) -> [UInt64] in
            let end: UInt64 = cut << 14
            return [end - 1, end, end + 1, end + 2, end + 3]
        }
        try expectEqualRuns(
            build, [.i32(7)], schedule: schedule, around: cuts.map { $0 * 65_536 })
    }

    /// Runs `run` on the engine and by the reference, whole and with limits at and beside some
    /// numbers of units: results and bills are the same, and so is what comes of a resumption.
    private func expectEqualRuns(
        _ build: (inout ModuleBuilder) -> Void, _ arguments: [Value] = [], schedule: FuelSchedule,
        around limits: [UInt64]
    ) throws {
        let reference = try ReferenceModule(ModuleDecoder.decode(hostileBytes(build)))
        let program = try ReferenceProgram(reference, schedule: schedule)
        let whole = try program.store.invoke(program.instance, "run", arguments, fuel: .max)
        guard case .returned(let values) = whole.status else {
            Issue.record("\(whole.status)")
            return
        }
        let total = whole.report.units
        let around = (limits + [total]).flatMap { [$0 &- 1, $0, $0 + 1] }
        for limit in around where limit <= total + 1 {
            let instance = try hostileInstance(schedule: schedule, fuel: .max, build)
            let program = try ReferenceProgram(reference, schedule: schedule)
            let expected = try program.store.invoke(program.instance, "run", arguments, fuel: limit)
            switch try instance.invoke("run", arguments, fuel: limit) {
            case .returned(let found, let report):
                #expect(limit >= total)
                #expect(found == values)
                #expect(report.units == total)
            case .suspended(let suspension):
                #expect(limit < total)
                #expect(suspension.report.units == expected.report.units)
                guard case .suspended(_, let place?) = expected.status else { continue }
                #expect(suspension.offset == place.offset)
                guard case .returned(let found, let report) = suspension.resume(addingFuel: .max)
                else {
                    Issue.record("not resumed after \(limit)")
                    continue
                }
                #expect(found == values)
                #expect(report.units == total)
            case let other: Issue.record("\(Ending(other))")
            }
        }
    }
}
