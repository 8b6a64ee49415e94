/// What waits for a turn, shared out between its owners by weight: deficit round-robin.
///
/// Each round gives an owner as many turns as its weight; a turn that was not used up is charged
/// only in part. An owner with nothing to do saves nothing up.
struct FairQueue<Owner: Hashable, Element> {
    /// The price of a whole turn.
    static var turn: Int { 1_000 }

    private struct Share {
        var weight: Int
        /// What may still be used in this round; less than nothing if more was used than there was.
        var credit = 0
        /// Elements that had no turn yet, and others.
        var fresh: [Element] = []
        var resumed: [Element] = []
        /// Elements whose turn it is.
        var taken = 0
        var prefersFresh = true

        var hasWaiting: Bool { !fresh.isEmpty || !resumed.isEmpty }

        /// New elements take every other turn, so that a short one is not behind all the long ones.
        mutating func next() -> Element {
            let isFresh = resumed.isEmpty || (prefersFresh && !fresh.isEmpty)
            prefersFresh = !isFresh
            taken += 1
            credit -= FairQueue.turn
            return isFresh ? fresh.removeFirst() : resumed.removeFirst()
        }
    }

    private var shares: [Owner: Share] = [:]
    /// Everybody who has a share; it is the turn of the first.
    private var order: [Owner] = []

    /// Adds something, which may have had turns before. The weight is the owner's from now on.
    mutating func append(_ element: Element, of owner: Owner, weight: Int, isFresh: Bool = true) {
        if shares[owner] == nil { order.append(owner) }
        shares[owner, default: Share(weight: 1)].weight = max(1, weight)
        if isFresh {
            shares[owner]?.fresh.append(element)
        } else {
            shares[owner]?.resumed.append(element)
        }
    }

    /// Takes what comes next; `settle` must follow.
    mutating func next() -> Element? {
        guard shares.values.contains(where: \.hasWaiting) else { return nil }
        while let owner = order.first, var share = shares[owner] {
            if share.hasWaiting, share.credit > 0 {
                let element = share.next()
                shares[owner] = share
                return element
            }
            order.append(order.removeFirst())
            if let owner = order.first, var share = shares[owner] {
                let round = share.weight * Self.turn
                share.credit = min(round, share.credit + round)
                shares[owner] = share
            }
        }
        return nil
    }

    /// Ends a turn: says what part of it was used, and what is to wait for another one.
    mutating func settle(_ owner: Owner, used: Int, returning element: Element?) {
        guard var share = shares[owner] else { return }
        share.taken -= 1
        share.credit += Self.turn - min(max(used, 0), Self.turn)
        if let element { share.resumed.append(element) }
        if share.hasWaiting || share.taken > 0 {
            shares[owner] = share
        } else {
            shares[owner] = nil
            order.removeAll { $0 == owner }
        }
    }

    /// Takes out everything that waits.
    mutating func removeAll() -> [Element] {
        let elements = order.compactMap { shares[$0] }.flatMap { $0.fresh + $0.resumed }
        for owner in order {
            shares[owner]?.fresh = []
            shares[owner]?.resumed = []
            if shares[owner]?.taken == 0 { shares[owner] = nil }
        }
        order.removeAll { shares[$0] == nil }
        return elements
    }
}
