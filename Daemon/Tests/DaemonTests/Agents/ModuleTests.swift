import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// What is looked at before a module is kept, and how it is kept.
struct ModuleTests {
    private static let bytesMax = Int64(ModuleService.bytesMax)

    private static func problems(_ bytes: [UInt8]) async throws -> [String] {
        let modules = ModuleService(
            database: Database(
                try await TestCluster.database(), limits: TestCluster.patience,
                logger: TestCluster.quiet))
        let problem = await #expect(throws: Problem.self) {
            try await modules.store(bytes, bytesMax: bytesMax, of: .make())
        }
        #expect(problem?.type == .invalidModule)
        return problem?.fields.map { "\($0.field): \($0.problem)" } ?? []
    }

    @Test func allProblemsOfAModuleAreToldAtOnce() async throws {
        var module = ModuleBytes()
        module.types.append(([ModuleBytes.i32, ModuleBytes.i64], [ModuleBytes.i32]))
        module.imports = [
            ("env", "say\u{0}", 0), ("wasi_snapshot_preview1", "fd_write", 1),
            ("wasi_snapshot_preview1", "open_door", 0), ("wasi_snapshot_preview1", "proc_exit", 0),
        ]
        // A value too many, a local that is not there, and nothing wrong.
        module.bodies = [[0x41, 1], [0x20, 5, 0x1A], [0x01]]
        let problems = try await Self.problems(module.bytes)
        for part in [
            "import env.say\\u{0}: there is no such import",
            "import wasi_snapshot_preview1.fd_write: has the type func (i32 i64) -> (i32), not "
                + "func (i32 i32 i32 i32) -> (i32)",
            "import wasi_snapshot_preview1.open_door: there is no such import",
            "import wasi_snapshot_preview1.proc_exit: has the type func () -> (), not",
            "(func 4", "(func 5",
        ] {
            #expect(problems.contains { $0.contains(part) }, "\(part): \(problems)")
        }
        #expect(!problems.contains { $0.contains("func 6") })
    }

    @Test func whatIsNoModuleIsRefused() async throws {
        #expect(try await Self.problems([]).count == 1)
        #expect(try await Self.problems(Array("#!/bin/sh".utf8))[0].contains("magic"))
        #expect(try await Self.problems(Array(ModuleBytes.program(1).dropLast())).count == 1)
        var large = ModuleBytes()
        large.memoryPages = 16_385
        #expect(try await Self.problems(large.bytes)[0].contains("16385 pages of memory"))
        var many = ModuleBytes()
        many.bodies = [[UInt8]](repeating: [0x41, 1], count: 120)
        #expect(try await Self.problems(many.bytes).count == Problem.moduleProblemsMax)
    }

    @Test(arguments: [2, Configuration.moduleFunctionsStandard + 1])
    func aModuleHasAsManyFunctionsAsIsSet(functionsMax: Int) async throws {
        var configuration = TestService.configuration
        configuration.moduleFunctionsMax = functionsMax
        let modules = try await TestService.make(configuration: configuration).modules
        var module = ModuleBytes()
        module.bodies = [[UInt8]](repeating: [], count: functionsMax)
        let bytes = module.bytes
        let stored = try await modules.store(bytes, bytesMax: Self.bytesMax, of: .make())
        // It runs on every node, whatever that one takes in.
        let hash = try #require(ModuleHash(stored.sha256.bytes))
        _ = try await ModuleCache(byteCountMax: 0).module(hash) { bytes }
        module.bodies.append([])
        let problem = await #expect(throws: Problem.self) {
            try await modules.store(module.bytes, bytesMax: Self.bytesMax, of: .make())
        }
        #expect(problem?.type == .invalidModule)
        #expect(problem?.fields.contains { $0.problem.contains("functions") } == true)
    }

    @Test func modulesAreKeptOnceAndReadBackWhole() async throws {
        let database = Database(
            try await TestCluster.database(), limits: TestCluster.patience,
            logger: TestCluster.quiet)
        let modules = ModuleService(database: database)
        let bytes = ModuleBytes.program(3, padding: 3 * BlobStore.chunkBytes)
        let first = try await modules.store(bytes, bytesMax: Self.bytesMax, of: .make())
        #expect(first.size == Int64(bytes.count))
        #expect(first.summary.exports.map(\.name) == ["_start"])
        #expect(first.summary.exports.map(\.type) == ["func () -> ()"])
        #expect(try await modules.load(first.sha256) == bytes)
        #expect(
            try await modules.store(bytes, bytesMax: Self.bytesMax, of: .make()).sha256
                == first.sha256)
        let kept = try await database.query(
            sql: "SELECT count(*), sum(octet_length(data)) FROM blob_chunks"
        ).only.decode(Int64.self, Int64.self)
        #expect(kept == (4, Int64(bytes.count)))

        for range in [0..<1, 1_048_575..<1_048_577, 5..<2_097_152, 3_145_700..<first.size] {
            var piece: [UInt8] = []
            try await modules.read(
                first.sha256, size: first.size, Int64(range.lowerBound)..<Int64(range.upperBound)
            ) {
                piece += $0
            }
            #expect(piece == Array(bytes[Int(range.lowerBound)..<Int(range.upperBound)]))
        }

        await #expect(throws: Problem.bodyTooLarge(bytesMax: bytes.count - 1)) {
            try await modules.store(bytes, bytesMax: first.size - 1, of: .make())
        }
        let nobodys = Bytes(repeatElement(7, count: 32))
        await #expect(throws: StoredModuleError.missing(nobodys)) {
            try await modules.load(nobodys)
        }
    }

    @Test(arguments: [
        "UPDATE blob_chunks SET data = set_byte(data, 40, 99) WHERE n = 1",
        "UPDATE blob_chunks SET data = substring(data from 2) WHERE n = 0",
        "DELETE FROM blob_chunks WHERE n = 1",
    ])
    func damageIsNoticedAndMended(damage: String) async throws {
        let database = Database(
            try await TestCluster.database(), limits: TestCluster.patience,
            logger: TestCluster.quiet)
        let modules = ModuleService(database: database)
        let bytes = ModuleBytes.program(3, padding: BlobStore.chunkBytes)
        let sha256 = try await modules.store(bytes, bytesMax: Self.bytesMax, of: .make()).sha256
        #expect(try await database.query(sql: damage).affected == 1)
        await #expect(throws: StoredModuleError.damaged(sha256)) { try await modules.load(sha256) }
        _ = try await modules.store(bytes, bytesMax: Self.bytesMax, of: .make())
        #expect(try await modules.load(sha256) == bytes)
    }
}
