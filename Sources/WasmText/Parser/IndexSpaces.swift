/// Indices by identifier, for every index space of a module. spec: text-context
struct IndexSpaces {
    var types = IdentifierMap(.type)
    var functions = IdentifierMap(.func)
    var tables = IdentifierMap(.table)
    var memories = IdentifierMap(.memory)
    var globals = IdentifierMap(.global)
    var tags = IdentifierMap(.tag)
    var elements = IdentifierMap(.elem)
    var data = IdentifierMap(.data)
}

/// Indices by identifier, for one index space.
struct IdentifierMap {
    let space: TextError.Space
    private(set) var count: UInt32 = 0
    private var indices: [[UInt8]: UInt32] = [:]

    init(_ space: TextError.Space) { self.space = space }

    /// Gives the next index to an identifier, if there is one; tells whether that was free.
    mutating func add(_ identifier: [UInt8]?) -> Bool {
        defer { count += 1 }
        guard let identifier else { return true }
        return indices.updateValue(count, forKey: identifier) == nil
    }

    /// Leaves indices without identifiers.
    mutating func skip(_ indices: Int) { count += UInt32(indices) }

    subscript(identifier: [UInt8]) -> UInt32? { indices[identifier] }
}

/// What only one function's body can refer to: locals and labels. spec: text-context
struct FunctionScope {
    /// `nil` in constant expressions.
    var function: UInt32?
    var locals = IdentifierMap(.local)
    private(set) var depth = 0
    /// Labels met so far, for their names.
    private(set) var labelCount: UInt32 = 0
    /// The identifiers of the blocks that are open.
    private var identifiers: [[UInt8]?] = []
    /// The depths of the labels that an identifier means, the innermost last.
    private var depths: [[UInt8]: [Int]] = [:]

    mutating func pushLabel(_ identifier: [UInt8]?) {
        depth += 1
        labelCount += 1
        identifiers.append(identifier)
        if let identifier { depths[identifier, default: []].append(depth) }
    }

    mutating func popLabel() {
        depth -= 1
        guard let identifier = identifiers.popLast() ?? nil else { return }
        depths[identifier]?.removeLast()
    }

    /// How many blocks lie between here and the one that an identifier means.
    func label(_ identifier: [UInt8]) -> UInt32? {
        depths[identifier]?.last.map { UInt32(depth - $0) }
    }

    var innermostLabel: [UInt8]? { identifiers.last ?? nil }
}
