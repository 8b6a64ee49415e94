import WasmModule

/// The supertypes of a type.
struct TypeChain {
    /// From the topmost one down; the type itself stands behind them.
    let supertypes: UnsafePointer<UInt32>
    /// How many there are.
    let depth: UInt32
}

/// The chains of supertypes of a registry's types, where handlers can read them.
///
/// SAFETY: what the pointers lead to belongs to this object; `chains` is read anew after `extend`.
final class TypeChains {
    /// By canonical id.
    private(set) var chains = UnsafeMutablePointer<TypeChain>.allocate(capacity: 1)
    private var count = 0
    private var capacity = 1
    /// The supertypes of the types that came together.
    private var lists: [UnsafeMutablePointer<UInt32>] = []

    deinit {
        chains.deallocate()
        for list in lists { list.deallocate() }
    }

    /// Takes over the types that a registry has gained.
    func extend(to types: TypeRegistry) {
        guard count < types.count else { return }
        let new = (count..<types.count).map { CanonicalTypeID(rawValue: UInt32($0)) }
        reserve(types.count)
        var end = UnsafeMutablePointer<UInt32>.allocate(
            capacity: new.reduce(0) { $0 + types.chain($1).count })
        lists.append(end)
        for type in new {
            let chain = types.chain(type)
            (chains + count).initialize(
                to: TypeChain(supertypes: end, depth: UInt32(chain.count - 1)))
            for supertype in chain {
                end.initialize(to: supertype)
                end += 1
            }
            count += 1
        }
    }

    private func reserve(_ needed: Int) {
        guard needed > capacity else { return }
        capacity = max(needed, capacity * 2)
        let larger = UnsafeMutablePointer<TypeChain>.allocate(capacity: capacity)
        larger.moveInitialize(from: chains, count: count)
        chains.deallocate()
        chains = larger
    }
}
