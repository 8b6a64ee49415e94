import Foundation
import HTTPTypes
import Logging
import Martlet
import Postgres
import TestCluster
import Testing

@testable import DaemonCore

extension TestService {
    /// A service, what it runs tasks with, and people with credits.
    ///
    /// - Parameter workers: how many nodes run tasks
    static func runWithWorkers(
        _ workers: Int = 1, slots: Int = 16, leaseSeconds: Int64 = 15,
        _ body: @Sendable (TestService) async throws -> Void
    ) async throws {
        let service = try await make()
        try await service.withWorkers(workers, slots: slots, leaseSeconds: leaseSeconds) {
            try await run(service, body)
        }
    }

    /// A new account with a session and credits, in millionths.
    func person(_ name: String, granted micro: Int64 = 1_000_000_000) async throws -> Person {
        let email = "\(name)@example.org"
        let user = try await #require(UserID(register(email)))
        let session = try await logIn(email).body["token"].text
        _ = try await service.credits.grant(
            Credits(micro: micro), to: user, key: "first-\(user)", note: nil)
        return Person(user: user, credential: session)
    }

    struct Person: Sendable {
        let user: UserID
        let credential: String
    }

    func setTier(_ tier: String, of person: Person) async throws {
        _ = try await service.database.query(
            sql: "UPDATE users SET tier = $2 WHERE id = $1", person.user, tier)
        await service.authenticator.forgetAll()
    }

    func balance(_ person: Person) async throws -> (balance: Int64, held: Int64) {
        let account = try await service.credits.account(of: person.user)
        return (account.balance.micro, account.held.micro)
    }

    /// Submits a module of its own.
    func submit(
        _ module: [UInt8], by person: Person, _ fields: String = #""fuel": "1000000""#,
        query: String = "", headers: HTTPFields = [:]
    ) async throws -> Answer {
        return try await send(
            .post, "/api/v1/tasks\(query)", #"{"module": "\#(module.base64)", \#(fields)}"#,
            credential: person.credential, headers: headers)
    }

    /// The result of a task, when it is over.
    func result(_ id: String, of person: Person) async throws -> Answer {
        try await send(
            .get, "/api/v1/tasks/\(id)/result?wait=60", credential: person.credential)
    }
}

extension Service {
    func worker(
        _ name: String, slots: Int = 16, leaseSeconds: Int64 = 15,
        logger: Logger = TestCluster.quiet
    ) -> TaskWorker {
        var configuration = TaskWorker.Configuration(node: name, slots: slots)
        configuration.leaseSeconds = leaseSeconds
        return makeWorker(
            configuration, scheduler: .init(threadCount: 2, memoryBytes: 64 << 30),
            cacheBytes: 64 << 20, logger: logger)
    }

    /// Runs tasks as long as `body` takes.
    func withWorkers(
        _ count: Int = 1, slots: Int = 16, leaseSeconds: Int64 = 15,
        logger: Logger = TestCluster.quiet, _ body: () async throws -> Void
    ) async throws {
        listener.start()
        let workers = (0..<count).map {
            worker("node-\($0)", slots: slots, leaseSeconds: leaseSeconds, logger: logger)
        }
        let rounds = workers.map { worker in Task { await worker.run() } }
        let publishing = Task { await signals.publish(in: database) }
        let following = Task { await signals.follow(listener) }
        func end() async {
            for worker in workers { await worker.stop() }
            for task in rounds + [publishing, following] { task.cancel() }
            listener.stop()
            for round in rounds { await round.value }
        }
        do {
            try await body()
        } catch {
            await end()
            throw error
        }
        await end()
    }
}

extension [UInt8] {
    var base64: String { Data(self).base64EncodedString() }
}
