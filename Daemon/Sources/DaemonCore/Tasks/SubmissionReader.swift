import Hummingbird
import NIOCore
import Receipts

/// Reads what is to be run, in each of the forms that a request for it can have: JSON, a form with
/// parts, or the module itself with all else in the query.
struct SubmissionReader: Sendable {
    let budget: UploadBudget

    /// The forms, by the type of the body.
    enum Form: String, CaseIterable {
        case json = "application/json"
        /// The JSON, the module and the input, each as a part.
        case parts = "multipart/form-data"
        /// The module itself.
        case module = "application/wasm"
    }

    /// The parts of a form, of which only `task` must be there.
    enum Part: String, CaseIterable {
        case task, module
        /// An older name of the module.
        case wasm
        case input
    }

    /// What may come as JSON; more comes as parts, or as an agent's binary.
    static let jsonBytesMax = 4 << 20
    /// What a module may have that is not an agent's.
    static let moduleBytesMax = 10_485_760
    static let formBytesMax = moduleBytesMax + 52_428_800 + jsonBytesMax

    /// Has `body` take on what was sent, whose bytes count against the budget until then.
    func withSubmission<Value>(
        in request: Request, of user: UserID, _ body: (TaskSubmission) async throws -> Value
    ) async throws -> Value {
        switch Form(rawValue: request.mediaType) {
        case .json:
            try request.expectNoFieldsInQuery()
            let json = try await request.json(
                SubmissionBody.self, bytesMax: Self.jsonBytesMax)
            return try await body(json.submission())
        case .parts:
            try request.expectNoFieldsInQuery()
            return try await Upload.receiving(
                upTo: Self.formBytesMax, user: user, budget: budget
            ) { upload in
                try await body(readForm(request, &upload))
            }
        case .module:
            return try await Upload.receiving(
                upTo: Self.moduleBytesMax, user: user, budget: budget
            ) { upload in
                let length = try request.announcedLength(upTo: Self.moduleBytesMax)
                if let length { upload.reserve(length) }
                for try await buffer in request.body { try upload.append(buffer.readableBytesView) }
                let fields = try SubmissionBody(query: request.uri.queryParameters)
                return try await body(fields.submission(.init(module: upload.bytes)))
            }
        case nil:
            throw Problem.unsupportedMediaType(
                wanted: Form.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }

    /// The parts of a form, in any order.
    private func readForm(
        _ request: Request, _ upload: inout Upload
    ) async throws -> TaskSubmission {
        var ends: [(part: Part, end: Int)] = []
        try await request.readForm(upTo: Self.formBytesMax) { event in
            switch event {
            case .part(let part):
                guard var known = Part(rawValue: part.name) else {
                    throw Problem.invalid(
                        part.name.shown, "the parts are `task`, `module` and `input`")
                }
                if known == .wasm { known = .module }
                guard !ends.contains(where: { $0.part == known }) else {
                    throw Problem.invalid(known.rawValue, "must be given once")
                }
                ends.append((known, upload.bytes.count))
            case .data(let bytes):
                try upload.append(bytes)
                ends[ends.count - 1].end = upload.bytes.count
            case .end: break
            }
        }
        var start = 0
        var parts: [Part: ArraySlice<UInt8>] = [:]
        for (part, end) in ends {
            parts[part] = upload.bytes[start..<end]
            start = end
        }
        guard let task = parts[.task] else { throw Problem.invalid("task", "is missing") }
        guard task.count <= Self.jsonBytesMax else {
            throw Problem.bodyTooLarge(bytesMax: Self.jsonBytesMax)
        }
        if let module = parts[.module], module.count > Self.moduleBytesMax {
            throw Problem.bodyTooLarge(bytesMax: Self.moduleBytesMax)
        }
        return try SubmissionBody(json: ByteBuffer(bytes: task)).submission(
            .init(module: parts[.module].map(Array.init), input: parts[.input].map(Array.init)))
    }
}

extension Request {
    /// Whoever can say everything in the body says it there, and once.
    fileprivate func expectNoFieldsInQuery() throws(Problem) {
        let problems = uri.queryParameters.map(\.key).filter {
            SubmissionBody.queryFields[String($0)] != nil
        }.map {
            FieldProblem(
                field: String($0),
                problem: "stands in the query only with \(SubmissionReader.Form.module.rawValue)")
        }
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}

extension SubmissionBody {
    /// What a query can say, by the names that it has there: those of JSON, and `argument` for each
    /// of the arguments.
    static let queryFields: [String: CodingKeys] = {
        let fields: [CodingKeys] = [
            .entry, .arguments, .input, .seed, .fuel, .memoryPages, .heapBytes, .tableElements,
            .outputBytes, .wallMilliseconds, .priority, .cache,
        ]
        return Dictionary(
            uniqueKeysWithValues: fields.map {
                ($0 == .arguments ? "argument" : $0.rawValue, $0)
            })
    }()

    /// What a query says, all of it as text.
    init(query: Parameters) throws(Problem) {
        var problems: [FieldProblem] = []
        var values: [CodingKeys: String] = [:]
        var arguments: [String] = []
        // For how long the answer is waited for is not part of the task.
        for (name, value) in query where name != "wait" {
            let field = Self.queryFields[String(name)]
            if field == .arguments {
                arguments.append(String(value))
            } else if let field {
                if values.updateValue(String(value), forKey: field) != nil {
                    problems.append(
                        FieldProblem(field: field.rawValue, problem: "must be given once"))
                }
            } else {
                problems.append(
                    FieldProblem(field: String(name).shown, problem: "there is no such field"))
            }
        }
        func number<Value: FixedWidthInteger>(_ field: CodingKeys, _: Value.Type) -> Value? {
            guard let text = values[field] else { return nil }
            guard let value = Value(text), String(value) == text else {
                problems.append(
                    FieldProblem(
                        field: field.rawValue, problem: "must be a whole number in decimal digits"))
                return nil
            }
            return value
        }
        let cache = values[.cache].flatMap { Bool($0) }
        if values[.cache] != nil, cache == nil {
            problems.append(
                FieldProblem(field: CodingKeys.cache.rawValue, problem: "must be true or false"))
        }
        self.init(
            agent: nil, version: nil, module: nil, entry: values[.entry], arguments: arguments,
            environment: nil, input: values[.input], inputBase64: nil,
            seed: number(.seed, UInt64.self).map(DecimalText.init(wrappedValue:)),
            fuel: number(.fuel, UInt64.self).map(DecimalText.init(wrappedValue:)),
            memoryPages: number(.memoryPages, UInt64.self),
            heapBytes: number(.heapBytes, UInt64.self),
            tableElements: number(.tableElements, UInt64.self),
            outputBytes: number(.outputBytes, UInt64.self),
            wallMilliseconds: number(.wallMilliseconds, UInt64.self),
            priority: number(.priority, Int16.self), cache: cache)
        guard problems.isEmpty else { throw .invalid(problems) }
    }
}
