import Foundation

@testable import DaemonCore

/// Modules to be run: programs of the repository, and the smallest ones that do something.
enum TestModules {
    private static let root = URL(filePath: #filePath).appending(path: "../../../../..")
        .standardizedFileURL

    /// A C program that is told what to do by its arguments and input.
    static func program(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: root.appending(path: "Tests/Fixtures/programs/\(name).wasm")))
    }

    /// Exports `run`, whose argument says how much is to be done.
    static func workload(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: root.appending(path: "Benchmarks/Workloads/\(name).wasm")))
    }

    private static let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    private static let types: [UInt8] = [1, 4, 1, 0x60, 0, 0]
    private static let start: [UInt8] = [7, 10, 1, 6, 0x5F, 0x73, 0x74, 0x61, 0x72, 0x74, 0, 0]

    /// Never ends.
    static let endless: [UInt8] =
        header + types + [3, 2, 1, 0] + start
        + [10, 9, 1, 7, 0, 0x03, 0x40, 0x0C, 0, 0x0B, 0x0B]

    /// Begins with some pages of memory, up to 127, and does nothing.
    static func idle(pages: UInt8 = 0) -> [UInt8] {
        header + types + [3, 2, 1, 0] + [5, 3, 1, 0, pages] + start + [10, 4, 1, 2, 0, 0x0B]
    }

    /// As `idle`, with another hash for each number and some bytes more.
    static func idle(number: UInt8, padding: Int = 0) -> [UInt8] {
        let section = [1, 0x78, number] + [UInt8](repeating: 0, count: padding)
        precondition(section.count < 128)
        return idle() + [0, UInt8(section.count)] + section
    }

    /// Imports a function that nobody has.
    static let unlinkable: [UInt8] = header + types + [2, 7, 1, 1, 0x61, 1, 0x62, 0, 0]
}

extension ExecutionRequest {
    /// A program with as much of everything as the tests need.
    static func program(
        _ module: [UInt8], _ arguments: [String] = [], stdin: String = "",
        fuel: UInt64 = 1 << 40, pages: UInt64 = 1_024
    ) -> Self {
        Self(
            module: ModuleHash(of: module), arguments: arguments, stdin: Array(stdin.utf8), seed: 7,
            limits: ExecutionLimits(fuel: fuel, memoryPages: pages))
    }

    static func function(
        _ module: [UInt8], _ name: String, _ arguments: [String], fuel: UInt64 = 1 << 40
    ) -> Self {
        var request = program(module, fuel: fuel)
        request.entry = .function(name, arguments: arguments)
        return request
    }
}

extension ExecutionScheduler {
    /// With modules of its own, shut down at the end.
    static func run<Value>(
        threads: Int = 2, memory: UInt64 = 64 << 30, turns: TurnLength = .standard,
        _ body: (ExecutionScheduler) async throws -> Value
    ) async throws -> Value {
        var configuration = Configuration(threadCount: threads, memoryBytes: memory)
        configuration.turnLength = turns
        let scheduler = ExecutionScheduler(
            configuration, modules: ModuleCache(byteCountMax: 64 << 20))
        do {
            let value = try await body(scheduler)
            await scheduler.shutDown()
            return value
        } catch {
            await scheduler.shutDown()
            throw error
        }
    }

    func submit(
        _ request: ExecutionRequest, _ module: [UInt8], user: UserID = .make(), weight: Int = 1,
        wallLimit: Duration = .seconds(600), hashesMemory: Bool = false
    ) throws -> ExecutionHandle {
        try submit(
            request, user: user, weight: weight, wallLimit: wallLimit, hashesMemory: hashesMemory
        ) { module }
    }
}

extension ExecutionHandle {
    /// Waits until the run has used so much.
    func reaches(fuel: UInt64) async throws {
        while progress.fuelUsed < fuel {
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
