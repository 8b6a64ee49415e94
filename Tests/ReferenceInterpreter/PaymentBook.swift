package import Martlet
import WasmModule

/// Who has paid what: each payment stands under the chain of active calls that made it.
///
/// It is the definition of what `FuelProfile` says, without its bounds.
package final class PaymentBook {
    package struct Entry {
        package let frame: FuelProfile.Frame
        /// Position of the caller's entry.
        package let caller: Int
        package fileprivate(set) var calls: UInt64 = 0
        package fileprivate(set) var units: UInt64 = 0
    }

    /// The first one stands for the outside.
    package private(set) var entries = [Entry(frame: .instantiation(instance: -1), caller: 0)]
    private var positions: [Key: Int] = [:]
    /// Payments of the instruction or step at hand, which are void if it suspends.
    private var pending: [(entry: Int, units: UInt64)] = []

    private struct Key: Hashable {
        var caller: Int
        var frame: FuelProfile.Frame
    }

    package init() {}

    func entry(_ frame: FuelProfile.Frame, under caller: Int) -> Int {
        let key = Key(caller: caller, frame: frame)
        if let position = positions[key] { return position }
        positions[key] = entries.count
        entries.append(Entry(frame: frame, caller: caller))
        return entries.count - 1
    }

    /// A call has begun. What the outside has paid for that is the callee's.
    func call(_ entry: Int) {
        entries[entry].calls += 1
        guard entries[entry].caller == 0 else { return }
        for position in pending.indices where pending[position].entry == 0 {
            pending[position].entry = entry
        }
    }

    func pay(_ units: UInt64, by entry: Int) { pending.append((entry, units)) }

    /// The instruction or step is done with, or has suspended.
    func settle(isVoid: Bool) {
        if !isVoid { for payment in pending { entries[payment.entry].units += payment.units } }
        pending.removeAll(keepingCapacity: true)
    }
}
