import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import Postgres

/// Tasks over HTTP: everybody sees their own.
struct TasksController: Sendable {
    let tasks: TaskService
    let reader: SubmissionReader

    func addRoutes(to routes: inout Routes) {
        for path in ["/api/v1/tasks", "/api/v1/tasks/submit"] {
            routes.add(.post, path, needs: .tasksWrite, submit)
        }
        routes.add(.get, "/api/v1/tasks", needs: .tasksRead, list)
        routes.add(.post, "/api/v1/tasks/batch", needs: .tasksWrite, submitBatch)
        routes.add(.get, "/api/v1/tasks/:id", needs: .tasksRead) { request, context, identity in
            let task = try await find(request, context, identity)
            return try .json(TaskBody(task))
        }
        routes.add(.get, "/api/v1/tasks/:id/status", needs: .tasksRead) {
            request, context, identity in
            let task = try await find(request, context, identity)
            return try .json(TaskStatusBody(task))
        }
        routes.add(.get, "/api/v1/tasks/:id/result", needs: .tasksRead) {
            request, context, identity in
            let task = try await find(request, context, identity)
            return try await .json(TaskResultBody(tasks.result(of: task.id, of: identity.user)))
        }
        routes.add(.get, "/api/v1/tasks/:id/stdout", needs: .tasksRead) {
            try await output($0, $1, $2) { $0.stdout }
        }
        routes.add(.get, "/api/v1/tasks/:id/stderr", needs: .tasksRead) {
            try await output($0, $1, $2) { $0.stderr }
        }
        routes.add(.get, "/api/v1/tasks/:id/receipt", needs: .tasksRead, receipt)
        routes.add(.post, "/api/v1/tasks/:id/cancel", needs: .tasksWrite, cancel)
        routes.add(.post, "/api/v1/execute", needs: .tasksWrite, execute)
    }

    // MARK: Submitting

    /// 202 with the task; with `wait`, 200 with the task if it is over by then.
    @Sendable func submit(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let wait = try request.wait()
        let key = try request.optionalIdempotencyKey()
        let (submitted, task, _) = try await tasks.run(
            for: identity.user, waiting: { _ in wait }, while: { context.hasClient },
            submit: { id in
                try await reader.withSubmission(in: request, of: identity.user) {
                    try await tasks.submit($0, as: id, by: identity, idempotencyKey: key)
                }
            })
        return try answer(TaskBody(task), task, isReplay: submitted.isReplay)
    }

    private func answer(
        _ body: some Encodable, _ task: AgentTask, isReplay: Bool
    ) throws -> Response {
        var headers: HTTPFields = [.location: "/api/v1/tasks/\(task.id)"]
        if isReplay { headers[.idempotentReplayed] = "true" }
        return try .json(body, status: task.state.isFinal ? .ok : .accepted, headers: headers)
    }

    struct BatchBody: RequestBodyModel {
        let tasks: [SubmissionBody]

        enum CodingKeys: String, CodingKey, CaseIterable { case tasks }
    }

    struct TasksBody: Encodable { let items: [TaskBody] }

    /// Several tasks, all or none.
    @Sendable func submitBatch(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let key = try request.optionalIdempotencyKey()
        let body = try await request.json(BatchBody.self, bytesMax: SubmissionReader.jsonBytesMax)
        var submissions: [TaskSubmission] = []
        for (index, item) in body.tasks.prefix(TaskService.batchMax + 1).enumerated() {
            do {
                submissions.append(try item.submission())
            } catch {
                throw error.inside("tasks.\(index)")
            }
        }
        let submitted = try await tasks.submit(
            batch: submissions, by: identity, idempotencyKey: key)
        return try .json(
            TasksBody(items: submitted.map { TaskBody($0.task) }), status: .accepted,
            headers: submitted.allSatisfy(\.isReplay) ? [.idempotentReplayed: "true"] : [:])
    }

    struct ExecutionBody: Encodable {
        /// What the program wrote, as text; what is no text is in `result`.
        let output: String?
        /// Why there is no good end, in words; null if there is.
        let error: String?
        let task: AgentTaskID
        let result: TaskResultBody
    }

    /// Runs something and waits for its end. Whoever goes away cancels it.
    @Sendable func execute(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let key = try request.optionalIdempotencyKey()
        let (submitted, task, result) = try await tasks.run(
            for: identity.user,
            waiting: { .milliseconds($0.wallMilliseconds) + Self.patience },
            while: { context.hasClient },
            submit: { id in
                try await reader.withSubmission(in: request, of: identity.user) {
                    try await tasks.submit($0, as: id, by: identity, idempotencyKey: key)
                }
            })
        guard let result else {
            if !context.hasClient { _ = try await tasks.cancel(task.id, of: identity.user) }
            return try answer(TaskBody(task), task, isReplay: submitted.isReplay)
        }
        let body = TaskResultBody(result)
        return try answer(
            ExecutionBody(
                output: body.stdout.text,
                error: task.state == .succeeded
                    ? nil
                    : [body.reason, result.detail].compactMap(\.self).joined(separator: ": "),
                task: task.id, result: body),
            task, isReplay: submitted.isReplay)
    }

    /// How long a turn is waited for, besides the time that the run may take.
    private static let patience: Duration = .seconds(30)

    // MARK: Looking

    @Sendable private func find(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> AgentTask {
        try await tasks.find(
            context.id("id"), of: identity.user, waiting: request.wait(),
            while: { context.hasClient })
    }

    @Sendable func list(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try PageRequest<AgentTask>(request)
        let found = try await tasks.page(
            of: identity.user, before: page.cursor, state: request.choice("state"),
            agent: request.identifier("agent"), limit: page.limit + 1)
        return try .json(page.answer(found, id: \.id) { TaskBody($0) })
    }

    /// The bytes that a program wrote, as such.
    private func output(
        _ request: Request, _ context: ServiceContext, _ identity: Identity,
        _ stream: (TaskResult) -> ExecutionOutcome.Output
    ) async throws -> Response {
        let task = try await find(request, context, identity)
        let output = try await stream(tasks.result(of: task.id, of: identity.user))
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                .outputTruncated: output.isTruncated ? "true" : "false",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: output.bytes)))
    }

    /// The receipt exactly as it was signed.
    @Sendable func receipt(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let receipt = try await tasks.receipt(of: context.id("id"), of: identity.user)
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: receipt.bytes)))
    }

    // MARK: Cancelling

    @Sendable func cancel(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let task = try await tasks.cancel(context.id("id"), of: identity.user)
        return try .json(TaskBody(task), status: task.state.isFinal ? .ok : .accepted)
    }
}

extension HTTPField.Name {
    /// Whether a program wrote more than was kept.
    static let outputTruncated = known("Martlet-Output-Truncated")
    static let preference = known("Prefer")
}

extension Request {
    private static let waitMax = 60

    /// How long the client wants to wait, by `?wait=` or by `Prefer: wait=`, in seconds.
    fileprivate func wait() throws(Problem) -> Duration {
        if let text = uri.queryParameters["wait"] {
            guard let seconds = Int(text), (0...Self.waitMax).contains(seconds) else {
                throw .invalid("wait", "must be 0 to \(Self.waitMax) seconds")
            }
            return .seconds(seconds)
        }
        // A preference that cannot be met is no error (RFC 7240).
        let preferences = headers[.preference]?.split(separator: ",") ?? []
        for preference in preferences {
            let parts = preference.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, String(parts[0]).trimmingBlanks.lowercased() == "wait",
                let seconds = Int(String(parts[1]).trimmingBlanks), seconds >= 0
            else { continue }
            return .seconds(min(seconds, Self.waitMax))
        }
        return .zero
    }
}
