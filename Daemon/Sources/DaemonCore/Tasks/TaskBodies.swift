import FoundationEssentials
import Postgres
import Receipts

/// What a client sends to have something run. Numbers of 64 bits are decimal texts.
struct SubmissionBody: RequestBodyModel {
    let agent: String?
    let version: Int32?
    /// A module in base64, in place of an agent.
    let module: Data?
    let entry: String?
    let arguments: [String]?
    let environment: [String: String]?
    let input: String?
    let inputBase64: Data?
    let seed: DecimalText?
    let fuel: DecimalText?
    let memoryPages: UInt64?
    let heapBytes: UInt64?
    let tableElements: UInt64?
    let outputBytes: UInt64?
    let wallMilliseconds: UInt64?
    let priority: Int16?
    let cache: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case agent, version, module, entry, arguments, environment, input
        case inputBase64 = "input_base64"
        case seed, fuel
        case memoryPages = "memory_pages"
        case heapBytes = "heap_bytes"
        case tableElements = "table_elements"
        case outputBytes = "output_bytes"
        case wallMilliseconds = "wall_ms"
        case priority, cache
    }

    /// Bytes of the request that did not come as JSON.
    struct Attachments: Sendable {
        var module: [UInt8]?
        var input: [UInt8]?
    }

    /// The submission, with what came beside this body.
    func submission(_ attachments: Attachments = Attachments()) throws(Problem) -> TaskSubmission {
        var problems: [FieldProblem] = []
        func only<Value>(_ values: [Value?], _ field: String, _ names: String) -> Value? {
            let given = values.compactMap(\.self)
            if given.count > 1 {
                problems.append(
                    FieldProblem(field: field, problem: "must be given once, among \(names)"))
            }
            return given.first
        }
        let bytes = only(
            [module.map { [UInt8]($0) }, attachments.module], "module", "the field and the part")
        if version != nil, agent == nil {
            problems.append(FieldProblem(field: "version", problem: "belongs to an agent"))
        }
        if agent != nil, bytes != nil {
            problems.append(FieldProblem(field: "module", problem: "comes in place of an agent"))
        }
        var module = bytes.map { TaskSubmission.Module.inline($0) }
        if let agent {
            guard let id = AgentID(agent) else { throw .notFound }
            module = .agent(.init(agent: id, version: version))
        }
        if module == nil {
            problems.append(
                FieldProblem(field: "agent", problem: "is missing, and there is no module either"))
        }
        if fuel == nil { problems.append(FieldProblem(field: "fuel", problem: "is missing")) }
        let input = only(
            [input.map { Array($0.utf8) }, inputBase64.map { [UInt8]($0) }, attachments.input],
            "input", "input, input_base64 and the part")
        guard problems.isEmpty, let module, let fuel else { throw .invalid(problems) }
        var submission = TaskSubmission(module, fuel: fuel.wrappedValue)
        submission.entry = entry
        submission.arguments = arguments ?? []
        submission.environment = (environment ?? [:]).sorted { $0.key < $1.key }
            .map { ExecutionRequest.Variable(name: $0.key, value: $0.value) }
        submission.input = input ?? []
        submission.seed = seed?.wrappedValue ?? 0
        submission.memoryPages = memoryPages
        submission.heapBytes = heapBytes
        submission.tableElements = tableElements
        submission.outputBytes = outputBytes
        submission.wallMilliseconds = wallMilliseconds
        submission.priority = priority ?? 0
        submission.usesCache = cache ?? false
        return submission
    }
}

/// A number of 64 bits as JSON keeps it whole: its decimal digits, in quotation marks.
typealias DecimalText = Receipts.Decimal<UInt64>

/// A task as its owner sees it.
struct TaskBody: Encodable {
    let id: AgentTaskID
    let state: String
    let reason: String?
    let agent: AgentID?
    let version: Int32?
    let module: String
    let entry: String?
    let priority: Int16
    let fuel: String
    let memoryPages: Int64
    let wallMs: Int32
    let seed: String
    let held: Credits
    let attempt: Int16
    let fuelUsed: String
    let cost: Credits?
    let createdAt: Timestamp
    let startedAt: Timestamp?
    let finishedAt: Timestamp?
    let cache: Bool
    let cachedFrom: AgentTaskID?

    init(_ task: AgentTask) {
        id = task.id
        state = task.state.rawValue
        reason = task.reason?.rawValue
        agent = task.agent
        version = task.version
        module = task.module.hex
        entry = task.entry
        priority = task.priority
        fuel = String(task.fuelMax)
        memoryPages = task.memoryPages
        wallMs = task.wallMilliseconds
        seed = String(task.seed)
        held = task.state.isFinal ? Credits(micro: 0) : task.hold
        attempt = task.attempt
        fuelUsed = String(task.fuelUsed)
        cost = task.cost
        createdAt = task.createdAt
        startedAt = task.startedAt
        finishedAt = task.finishedAt
        cache = task.usesCache
        cachedFrom = task.cachedFrom
    }
}

/// The little that somebody who asks often wants to know.
struct TaskStatusBody: Encodable {
    let id: AgentTaskID
    let state: String
    let reason: String?
    let attempt: Int16
    let fuelUsed: String

    init(_ task: AgentTask) {
        id = task.id
        state = task.state.rawValue
        reason = task.reason?.rawValue
        attempt = task.attempt
        fuelUsed = String(task.fuelUsed)
    }
}

/// What came of a task.
struct TaskResultBody: Encodable {
    /// What a program wrote. Bytes that are no text are in base64 only.
    struct Output: Encodable {
        let text: String?
        let base64: String
        let bytes: Int
        let truncated: Bool

        init(_ output: ExecutionOutcome.Output) {
            text = String(validating: output.bytes, as: UTF8.self)
            base64 = Data(output.bytes).base64EncodedString()
            bytes = output.bytes.count
            truncated = output.isTruncated
        }
    }

    let id: AgentTaskID
    let state: String
    let reason: String?
    let detail: String?
    let trap: String?
    let exitCode: Int64?
    let returned: [String]
    let stdout: Output
    let stderr: Output
    let fuelUsed: String
    let peakPages: Int64
    let cost: Credits?
    let wallUs: Int64
    let cachedFrom: AgentTaskID?
    let receipt: CanonicalJSON?

    init(_ result: TaskResult) {
        id = result.task.id
        state = result.task.state.rawValue
        reason = result.task.reason?.rawValue
        detail = result.detail
        trap = result.trap
        exitCode = result.exitCode
        returned = result.returned
        stdout = Output(result.stdout)
        stderr = Output(result.stderr)
        fuelUsed = String(result.task.fuelUsed)
        peakPages = result.peakPages
        cost = result.task.cost
        wallUs = result.wallMicroseconds
        cachedFrom = result.task.cachedFrom
        receipt = result.receipt.flatMap { try? CanonicalJSON(parsing: $0.bytes) }
    }
}
