import Synchronization
import TestCluster
import Testing

@testable import DaemonCore

/// Modules that are kept.
struct ModuleCacheTests {
    private struct Unavailable: Error {}

    private final class Counter: Sendable {
        let count = Atomic(0)
    }

    @Test func aModuleIsMadeOnceForAllWhoWantItAtOnce() async throws {
        let cache = ModuleCache(byteCountMax: 1 << 20)
        let module = TestModules.idle()
        let hash = ModuleHash(of: module)
        let (askers, loads) = (Counter(), Counter())
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 {
                group.addTask {
                    askers.count.add(1, ordering: .relaxed)
                    _ = try await cache.module(hash) {
                        loads.count.add(1, ordering: .relaxed)
                        try await until { askers.count.load(ordering: .relaxed) == 50 }
                        return module
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(loads.count.load(ordering: .relaxed) == 1)
        #expect(cache.statistics.compilations == 1)
        _ = try await cache.module(hash) { throw Unavailable() }
        #expect(cache.statistics.hits >= 1)
    }

    @Test func theOneUsedLeastRecentlyGoesFirst() async throws {
        let modules = (0..<4).map { TestModules.idle(number: $0) }
        let hashes = modules.map { ModuleHash(of: $0) }
        let weight = ModuleCache.weight(modules[0].count)
        let cache = ModuleCache(byteCountMax: 3 * weight)
        for number in [0, 1, 2, 0, 3] {
            _ = try await cache.module(hashes[number]) { modules[number] }
            #expect(cache.statistics.byteCount <= 3 * weight)
        }
        #expect(cache.statistics.evictions == 1)
        #expect(cache.statistics.moduleCount == 3)
        for number in [0, 2, 3] {
            _ = try await cache.module(hashes[number]) { throw Unavailable() }
        }
        await #expect(throws: Unavailable.self) {
            try await cache.module(hashes[1]) { throw Unavailable() }
        }
    }

    @Test func whatIsTooBigIsUsedButNotKept() async throws {
        let modules = [0, 1].map { TestModules.idle(number: $0, padding: $0 == 0 ? 0 : 100) }
        let cache = ModuleCache(byteCountMax: ModuleCache.weight(modules[0].count))
        for module in modules {
            _ = try await cache.module(ModuleHash(of: module)) { module }
        }
        #expect(cache.statistics.moduleCount == 1)
        _ = try await cache.module(ModuleHash(of: modules[0])) { throw Unavailable() }
    }

    @Test func failuresAreNotKept() async throws {
        let cache = ModuleCache(byteCountMax: 1 << 20)
        let module = TestModules.idle()
        let hash = ModuleHash(of: module)
        await #expect(throws: Unavailable.self) {
            try await cache.module(hash) { throw Unavailable() }
        }
        await #expect(throws: WrongModule.self) {
            try await cache.module(hash) { TestModules.endless }
        }
        _ = try await cache.module(hash) { module }
    }
}
