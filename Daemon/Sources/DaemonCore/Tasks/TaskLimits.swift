import Crypto
import Postgres

/// The limits of a task, as it was submitted, brought within what its user's tier allows.
struct TaskLimits: Sendable {
    let fuel: Int64
    let memoryPages: Int64
    let heapBytes: Int64
    let tableElements: Int64
    let outputBytes: Int64
    let wallMilliseconds: Int32

    /// 64 MiB, unless the tier has less.
    private static let memoryPagesStandard: UInt64 = 1_024
    private static let tableElementsMax: UInt64 = 1_000_000
    private static let outputBytesMax: UInt64 = 1 << 20

    /// Collects what is wrong with a submission, if anything is.
    init(_ submission: TaskSubmission, _ tier: Tier, _ problems: inout [FieldProblem]) {
        let standard = ExecutionLimits(fuel: 0, memoryPages: 0)
        let pagesMax = UInt64(tier.memoryPagesMax)
        func checked(_ name: String, _ value: UInt64, _ range: ClosedRange<UInt64>) -> Int64 {
            guard range.contains(value) else {
                problems.append(
                    FieldProblem(
                        field: name, problem: "must be \(range.lowerBound) to \(range.upperBound)"))
                return 1
            }
            return Int64(value)
        }
        fuel = checked("fuel", submission.fuel, 1...UInt64(tier.fuelMax))
        memoryPages = checked(
            "memory_pages",
            submission.memoryPages ?? min(Self.memoryPagesStandard, pagesMax), 0...pagesMax)
        // Objects count like memory.
        heapBytes = checked(
            "heap_bytes", submission.heapBytes ?? min(standard.heapBytes, pagesMax << 16),
            0...pagesMax << 16)
        tableElements = checked(
            "table_elements", submission.tableElements ?? standard.tableElements,
            0...Self.tableElementsMax)
        outputBytes = checked(
            "output_bytes", submission.outputBytes ?? UInt64(standard.outputBytes),
            0...Self.outputBytesMax)
        wallMilliseconds = Int32(
            checked(
                "wall_ms", submission.wallMilliseconds ?? UInt64(tier.wallMillisecondsMax),
                1...UInt64(tier.wallMillisecondsMax)))
    }
}

extension TaskSubmission {
    static let argumentsMax = 1_000
    static let environmentMax = 1_000
    static let textBytesMax = 65_536

    /// What is wrong with the texts of a submission.
    func checkTexts(_ problems: inout [FieldProblem]) {
        func check(_ name: String, _ texts: [String], max: Int) {
            if texts.count > max {
                problems.append(FieldProblem(field: name, problem: "must be at most \(max)"))
            }
            let bytes = texts.reduce(0) { $0 + $1.utf8.count }
            if bytes > Self.textBytesMax {
                problems.append(
                    FieldProblem(
                        field: name, problem: "must have at most \(Self.textBytesMax) bytes"))
            }
            if texts.contains(where: { $0.utf8.contains(0) }) {
                problems.append(FieldProblem(field: name, problem: "must not contain NUL"))
            }
        }
        check("entry", [entry].compactMap(\.self), max: 1)
        check("arguments", arguments, max: Self.argumentsMax)
        check("environment", environment.flatMap { [$0.name, $0.value] }, max: Self.environmentMax)
        if environment.contains(where: { $0.name.isEmpty || $0.name.contains("=") }) {
            problems.append(
                FieldProblem(
                    field: "environment", problem: "must have names, and none with an = in it"))
        }
        if !TaskPriority.range.contains(priority) {
            problems.append(
                FieldProblem(
                    field: "priority",
                    problem:
                        "must be \(TaskPriority.range.lowerBound) to \(TaskPriority.range.upperBound)"
                ))
        }
    }

    /// What a request asks for, in 32 bytes: two with the same hash are the same request.
    var hash: Bytes {
        var hash = RequestHash()
        switch module {
        case .agent(let agent):
            hash.add("agent")
            hash.add(agent.agent.description)
            hash.add(agent.version.map(String.init) ?? "")
        case .inline(let bytes):
            hash.add("module")
            hash.add(bytes)
        }
        hash.add(entry == nil ? "0" : "1")
        hash.add(entry ?? "")
        hash.add(String(arguments.count))
        for argument in arguments { hash.add(argument) }
        hash.add(String(environment.count))
        for variable in environment {
            hash.add(variable.name)
            hash.add(variable.value)
        }
        hash.add(input)
        hash.add(String(seed))
        hash.add(String(fuel))
        for limit in [memoryPages, heapBytes, tableElements, outputBytes, wallMilliseconds] {
            hash.add(limit.map(String.init) ?? "")
        }
        hash.add(String(priority))
        // Requests that do not ask for it have the hash that they had before it could be asked for.
        if usesCache { hash.add("cache") }
        return hash.value
    }
}

/// A hash of several values, none of which can run into the next.
private struct RequestHash {
    private var hash = SHA256()

    mutating func add(_ bytes: some Collection<UInt8>) {
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: Array(bytes))
    }

    mutating func add(_ text: String) { add(text.utf8) }

    var value: Bytes { Bytes(hash.finalize()) }
}
