import Hummingbird
import NIOCore
import Receipts

/// Reads what is to be run, in each of the forms that a request for it can have: JSON, a form with
/// parts, or the module itself with all else in the query.
struct SubmissionReader: Sendable {
    let budget: UploadBudget

    /// What may come as JSON; more comes as parts, or as an agent's binary.
    static let jsonBytesMax = 4 << 20
    /// What a module may have that is not an agent's.
    static let moduleBytesMax = 10_485_760
    private static let formBytesMax = moduleBytesMax + 52_428_800 + jsonBytesMax

    /// Has `body` take on what was sent, whose bytes count against the budget until then.
    func withSubmission<Value>(
        in request: Request, of user: UserID, _ body: (TaskSubmission) async throws -> Value
    ) async throws -> Value {
        switch request.mediaType {
        case "application/json":
            let json = try await request.json(
                SubmissionBody.self, bytesMax: Self.jsonBytesMax)
            return try await body(json.submission())
        case "multipart/form-data":
            return try await Upload.receiving(
                upTo: Self.formBytesMax, user: user, budget: budget
            ) { upload in
                try await body(readForm(request, &upload))
            }
        case "application/wasm":
            return try await Upload.receiving(
                upTo: Self.moduleBytesMax, user: user, budget: budget
            ) { upload in
                let length = try request.announcedLength(upTo: Self.moduleBytesMax)
                if let length { upload.reserve(length) }
                for try await buffer in request.body { try upload.append(buffer.readableBytesView) }
                let fields = try SubmissionBody(query: request.uri.queryParameters)
                return try await body(fields.submission(.init(module: upload.bytes)))
            }
        default:
            throw Problem.unsupportedMediaType(
                wanted: "application/json, multipart/form-data or application/wasm")
        }
    }

    /// The parts `task`, which is JSON, `module` and `input`. Their order does not matter.
    private func readForm(
        _ request: Request, _ upload: inout Upload
    ) async throws -> TaskSubmission {
        var ends: [(name: String, end: Int)] = []
        try await request.readForm(upTo: Self.formBytesMax) { event in
            switch event {
            case .part(let part):
                // The seed of this service called it so.
                let name = part.name == "wasm" ? "module" : part.name
                guard ["task", "module", "input"].contains(name),
                    !ends.contains(where: { $0.name == name })
                else {
                    throw Problem.invalid(
                        part.name.shown, "the parts are `task`, `module` and `input`, each once")
                }
                ends.append((name, upload.bytes.count))
            case .data(let bytes):
                try upload.append(bytes)
                ends[ends.count - 1].end = upload.bytes.count
            case .end: break
            }
        }
        var start = 0
        var parts: [String: ArraySlice<UInt8>] = [:]
        for (name, end) in ends {
            parts[name] = upload.bytes[start..<end]
            start = end
        }
        guard let task = parts["task"] else { throw Problem.invalid("task", "is missing") }
        guard task.count <= Self.jsonBytesMax else {
            throw Problem.bodyTooLarge(bytesMax: Self.jsonBytesMax)
        }
        if let module = parts["module"], module.count > Self.moduleBytesMax {
            throw Problem.bodyTooLarge(bytesMax: Self.moduleBytesMax)
        }
        return try SubmissionBody(json: ByteBuffer(bytes: task)).submission(
            .init(module: parts["module"].map(Array.init), input: parts["input"].map(Array.init)))
    }
}

extension SubmissionBody {
    /// What a query says: names and values as in JSON, but all of them as text, and `argument` for
    /// each of the arguments.
    init(query: Parameters) throws(Problem) {
        var problems: [FieldProblem] = []
        var values: [String: String] = [:]
        var arguments: [String] = []
        let names = [
            "entry", "input", "seed", "fuel", "memory_pages", "heap_bytes", "table_elements",
            "output_bytes", "wall_ms", "priority",
        ]
        for (name, value) in query {
            if name == "argument" {
                arguments.append(String(value))
            } else if name == "wait" {
                continue
            } else if !names.contains(String(name)) {
                problems.append(
                    FieldProblem(field: String(name).shown, problem: "there is no such field"))
            } else if values.updateValue(String(value), forKey: String(name)) != nil {
                problems.append(FieldProblem(field: String(name), problem: "must be given once"))
            }
        }
        func number<Value: FixedWidthInteger>(_ name: String, _: Value.Type) -> Value? {
            guard let text = values[name] else { return nil }
            guard let value = Value(text), String(value) == text else {
                problems.append(
                    FieldProblem(field: name, problem: "must be a whole number in decimal digits"))
                return nil
            }
            return value
        }
        self.init(
            agent: nil, version: nil, module: nil, entry: values["entry"], arguments: arguments,
            environment: nil, input: values["input"], inputBase64: nil,
            seed: number("seed", UInt64.self).map(DecimalText.init(wrappedValue:)),
            fuel: number("fuel", UInt64.self).map(DecimalText.init(wrappedValue:)),
            memoryPages: number("memory_pages", UInt64.self),
            heapBytes: number("heap_bytes", UInt64.self),
            tableElements: number("table_elements", UInt64.self),
            outputBytes: number("output_bytes", UInt64.self),
            wallMilliseconds: number("wall_ms", UInt64.self),
            priority: number("priority", Int16.self))
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
