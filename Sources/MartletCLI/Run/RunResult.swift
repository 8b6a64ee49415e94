import Martlet

/// What a command that runs a module says in the end.
struct RunResult {
    var report: Report
    var status: ExitStatus
    /// For standard error; `nil` if there is nothing to say.
    var message: String?
    /// `nil` if it was not asked for, or nothing ran.
    var profile: LabelledProfile?
    /// To be printed: what the program wrote, where that was kept until the run ended.
    var keptOutput: (stdout: [UInt8], stderr: [UInt8])?

    /// - Parameter modules: those that were loaded before
    /// - Throws: `Failure` where the host fails
    init(_ plan: RunPlan, _ modules: LoadedModules = LoadedModules()) throws {
        let start = ContinuousClock.now
        var run = try ModuleRun(plan, modules)
        report = Report(
            engine: "martlet \(MartletCommand.version)", outcome: .rejected, exitStatus: 0,
            modulePath: plan.modulePath)
        do {
            let ending = try run.run()
            (status, message) = report.end(ending, budget: run.budget)
            if case .suspended(.outOfFuel, _) = ending.kind, let path = plan.snapshotPath {
                message? +=
                    run.isSaved
                    ? "\n    'martlet resume \(path)' goes on with it"
                    : "\n    no function of the module has run yet: there is no snapshot"
            }
            if plan.hashesMemory { report.memory?.hash = run.memoryHash?.description }
            let output = run.output()
            report.stdout = output.stdout
            report.stderr = output.stderr
            profile = run.profile()
            let isOver = if case .suspended = ending.kind { false } else { true }
            if plan.keepsOutput, isOver { keptOutput = run.keptOutput }
        } catch let rejection as ModuleRun.Rejection {
            report.rejection = .init(stage: rejection.stage, message: rejection.message)
            (status, message) = (rejection.status, rejection.message)
        } catch let error as HostOutOfMemory {
            throw Failure(.hostFailure, "\(error)")
        }
        report.exitStatus = status.code
        let wall = (ContinuousClock.now - start).components
        report.wallMicroseconds = .init(
            UInt64(clamping: wall.seconds * 1_000_000 + wall.attoseconds / 1_000_000_000_000))
    }
}

extension Report {
    /// Takes in how a run ended.
    fileprivate mutating func end(
        _ ending: ModuleRun.Ending, budget: Budget
    ) -> (ExitStatus, String?) {
        fuel = FuelUse(ending.bill, budget)
        memory = MemoryUse(
            initialPages: .init(ending.bill.initialPages), peakPages: .init(ending.bill.peakPages))
        callDepth = ending.bill.depthReached
        switch ending.kind {
        case .returned(let values):
            outcome = .returned
            results = values.map(TypedValue.init)
            return (.success, nil)
        case .exited(let code):
            outcome = .exited
            exitCode = code
            return (.guest(code), nil)
        case .trapped(let reason):
            outcome = .trapped
            let report = TrapReport(reason)
            trap = report
            return (.trapped, report.text)
        case .threw(let exception):
            outcome = .threw
            let payload = exception.payload.map(ValueText.describe).joined(separator: ", ")
            let name = exception.tag.map { " \($0)" } ?? ""
            return (.trapped, "uncaught exception\(name) (\(payload))")
        case .suspended(let reason, let place):
            return suspend(reason, place, budget)
        }
    }

    private mutating func suspend(
        _ reason: SuspensionReason, _ place: String?, _ budget: Budget
    ) -> (ExitStatus, String?) {
        let place = place.map { ", in \($0)" } ?? ", while instantiating"
        switch reason {
        case .outOfFuel:
            outcome = .outOfFuel
            let limit = budget.limit.map { " of \($0.grouped)" } ?? ""
            return (.outOfFuel, "out of fuel: \(budget.used.grouped)\(limit) units used\(place)")
        case .deadline:
            outcome = .timedOut
            return (.timedOut, "timed out after \(budget.used.grouped) units of fuel\(place)")
        case .cancelled, .hostPause:
            outcome = .cancelled
            return (.hostFailure, "stopped by the host\(place)")
        }
    }
}

extension Report.TrapReport {
    /// The reason, and one line for each frame.
    fileprivate var text: String {
        let frames = backtrace.enumerated().map { position, frame in
            let name = (frame.demangled ?? frame.name).map { " \($0)" } ?? ""
            let place = frame.offset.map { " at 0x\(String($0, radix: 16))" } ?? " (host)"
            return "\n    \(position): func \(frame.function)\(name)\(place)"
        }
        return "trap: \(message)" + frames.joined()
    }
}

extension Report.FuelUse {
    /// - Parameter bill: of the last part; its prices are those of all
    fileprivate init(_ bill: FuelReport, _ budget: Budget) {
        limit = budget.limit.map { Report.DecimalString($0) }
        consumed = .init(budget.calls)
        instantiation = .init(budget.instantiation)
        schedule = bill.scheduleID
        scheduleHash = "0x" + String(bill.scheduleHash, radix: 16)
    }
}

extension RunPlan {
    /// Runs the program, prints what is to be printed, and gives the exit status.
    func execute() throws -> ExitStatus {
        let result = try RunResult(self)
        if let kept = result.keptOutput {
            if !capturesOutput { try HostFile.write(kept.stdout, to: 1) }
            try HostFile.write(kept.stderr, to: 2)
        }
        if let results = result.report.results, !capturesOutput, !results.isEmpty {
            try Terminal.print(results.map(\.value).joined(separator: "\n"))
        }
        if !isQuiet {
            if let message = result.message { Terminal.printError("martlet: " + message) }
            if fuel != nil, let line = result.report.summary { Terminal.printError(line) }
        }
        if let profile, let labelled = result.profile {
            try HostFile.write(try profile.contents(labelled), to: profile.path)
        }
        if let reportPath { try HostFile.write(try result.report.json(), to: reportPath) }
        return result.status
    }
}

extension Report {
    /// By calls and instantiations, if anything ran.
    var fuelUsed: UInt64? {
        fuel.map { $0.consumed.number.addingSaturating($0.instantiation.number) }
    }

    /// The bill in one line: `fuel: 1,234 of 10,000 units (12.3 %); memory: 17 pages`.
    var summary: String? {
        guard let fuel, let memory, let used = fuelUsed else { return nil }
        let limit = fuel.limit.map { limit in
            " of \(limit.number.grouped) units (\(percent(used, of: limit.number)))"
        }
        return """
            fuel: \(used.grouped)\(limit ?? " units"); memory: \
            \(memory.peakPages.number.counted("page"))
            """
    }
}
