package import Martlet
import Postgres
import Synchronization

/// Modules that are ready to run, by hash; those used last are kept.
///
/// A module that is dropped lives on in the runs that have it.
package final class ModuleCache: Sendable {
    /// Gives the bytes of a module.
    package typealias Loader = @Sendable () async throws -> [UInt8]

    package struct Statistics: Sendable, Equatable {
        package var hits = 0
        package var compilations = 0
        package var evictions = 0
        package var moduleCount = 0
        /// What the modules are taken to weigh.
        package var byteCount = 0
    }

    /// A module, and how many bytes it came as.
    package struct Loaded: Sendable {
        let module: Module
        let byteCount: Int
    }

    private struct Entry {
        var module: Loaded
        /// What it is taken to weigh.
        var byteCount: Int
        var lastUse: UInt64
    }

    private struct State {
        var entries: [ModuleHash: Entry] = [:]
        var pending: [ModuleHash: Task<Loaded, any Error>] = [:]
        var clock: UInt64 = 0
        var statistics = Statistics()

        mutating func keep(_ hash: ModuleHash, _ module: Loaded, byteCount: Int, max: Int) {
            pending[hash] = nil
            statistics.compilations += 1
            guard byteCount <= max else { return }
            clock += 1
            entries[hash] = Entry(module: module, byteCount: byteCount, lastUse: clock)
            statistics.byteCount += byteCount
            while statistics.byteCount > max,
                let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
            {
                entries[oldest.key] = nil
                statistics.byteCount -= oldest.value.byteCount
                statistics.evictions += 1
            }
            statistics.moduleCount = entries.count
        }
    }

    private let byteCountMax: Int
    private let limits: ModuleLimits
    private let threads = BlockingThreads(count: 1)
    private let state = Mutex(State())

    /// - Parameters:
    ///   - byteCountMax: what the modules kept may weigh together
    ///   - limits: caps on the shape of modules
    package init(byteCountMax: Int, limits: ModuleLimits = .stored) {
        self.byteCountMax = byteCountMax
        self.limits = limits
    }

    package var statistics: Statistics { state.withLock { $0.statistics } }

    /// The module of a hash; `load` is asked for its bytes if nobody has it or is making it.
    /// - Throws: `InvalidModule`, `WrongModule`, and what `load` throws
    package func module(_ hash: ModuleHash, load: @escaping Loader) async throws -> Loaded {
        enum Found {
            case ready(Loaded)
            case pending(Task<Loaded, any Error>)
        }
        let found: Found = state.withLock { state in
            state.clock += 1
            if let entry = state.entries[hash] {
                state.entries[hash]?.lastUse = state.clock
                state.statistics.hits += 1
                return .ready(entry.module)
            }
            if let task = state.pending[hash] { return .pending(task) }
            // Not the caller's own task: others may wait for it when the caller is gone.
            let task = Task { try await make(hash, load) }
            state.pending[hash] = task
            return .pending(task)
        }
        switch found {
        case .ready(let module): return module
        case .pending(let task): return try await task.value
        }
    }

    private func make(_ hash: ModuleHash, _ load: Loader) async throws -> Loaded {
        do {
            let bytes = try await load()
            let module = try await threads.run { [limits] in
                WorkerThread.lowerPriority()
                guard ModuleHash(of: bytes) == hash else { throw WrongModule() }
                do {
                    return Loaded(
                        module: try Module(bytes, limits: limits), byteCount: bytes.count)
                } catch {
                    throw InvalidModule(message: "\(error)")
                }
            }
            let byteCount = Self.weight(bytes.count)
            state.withLock { $0.keep(hash, module, byteCount: byteCount, max: byteCountMax) }
            return module
        } catch {
            state.withLock { $0.pending[hash] = nil }
            throw error
        }
    }

    /// What a module is taken to weigh: its bytes, what is known of them, and code for all of them.
    static func weight(_ byteCount: Int) -> Int { 16_384 + 16 * byteCount }
}

/// The bytes are no module that the engine can run.
package struct InvalidModule: Error, Sendable, Equatable {
    package let message: String
}

/// The bytes that were found under a hash have another one.
package struct WrongModule: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String { "the bytes stored are not those of the hash" }
}
