package import Martlet
import Synchronization
import WasmModule

/// Host functions that look at everything a host function can see. A value serves one run.
package final class TestHost: HostModule {
    static let name = "host"
    package var moduleName: String { Self.name }
    private let calls = Mutex(0)

    package init() {}

    struct Refusal: Error, CustomStringConvertible {
        var description: String { "refused" }
    }

    package var functions: [String: HostFunction] {
        [
            // Costs what it is told to.
            "charge": HostFunction(
                FunctionType([.i64], [.i64]),
                price: { _, values in
                    guard case .i64(let units) = values[0] else { return 0 }
                    return UInt64(bitPattern: units) % 50
                },
                body: { caller, _ in [.i64(bits: caller.fuelConsumed)] }),
            // Writes what has been consumed so far, then hands back its arguments exchanged.
            "consumed": HostFunction(FunctionType([.f32, .externref], [.externref, .f32])) {
                caller, values in
                try caller.memory.store(caller.fuelConsumed, at: 2000)
                return [values[1], values[0]]
            },
            // Pauses at every third attempt, exits for one argument and fails for another.
            "pause": HostFunction(FunctionType([.i32])) { [self] _, values in
                let isPause = calls.withLock { calls in
                    calls += 1
                    return calls % 3 == 2
                }
                if isPause { throw HostPause() }
                if values[0] == .i32(31) { throw HostExit(code: 31) }
                if values[0] == .i32(32) { throw Refusal() }
                return []
            },
        ]
    }
}
