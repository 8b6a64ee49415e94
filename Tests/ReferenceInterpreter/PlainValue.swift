package import Martlet
package import WasmModule

/// A value whose references say what they refer to instead of by which handle.
package enum PlainValue: Hashable, Sendable {
    case number(Value)
    case null
    /// The instance by its number in the order of instantiation, and an index of its module.
    case function(instance: Int, FunctionIndex)
    case hostFunction(module: String, name: String)
    case external(UInt32)
    /// The 31 bits.
    case i31(UInt32)
    /// An object by its number, in the order in which a `Describer` comes upon objects. The first
    /// value from which it comes upon them has the contents of the new ones, in their order.
    case object(Int, found: [PlainObject])
}

/// What an object of the heap contains.
package struct PlainObject: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case structure(PlainType)
        case array(PlainType)
        /// The tag by its position among all tags of the store.
        case exception(tag: Int)
    }

    package var kind: Kind
    /// Fields, elements or payload; those of a packed type are i32 without sign.
    package var fields: [PlainValue]

    package init(_ kind: Kind, _ fields: [PlainValue]) {
        self.kind = kind
        self.fields = fields
    }
}

/// A type of a store by the least number of an instance, in the order of instantiation, that has
/// the type, and the least index that the type has there.
package struct PlainType: Hashable, Sendable {
    package var instance: Int
    package var index: TypeIndex

    package init(instance: Int, _ index: TypeIndex) {
        self.instance = instance
        self.index = index
    }
}

/// Describes values so that those of different stores can be compared.
///
/// Values that are described one after the other by the same describer also show which of their
/// references are to the same object. Every object is described once: cycles come to an end.
package struct Describer {
    /// What a reference is to.
    package enum Entity {
        /// Nothing that has contents.
        case plain(PlainValue)
        case object(PlainObject.Kind, [Value])
    }

    private let entity: (Reference) -> Entity
    private var numbers: [Reference: Int] = [:]
    /// The objects that have a number but are not yet described.
    private var pending: [(kind: PlainObject.Kind, fields: [Value])] = []

    /// - Parameter entity: what a reference is to in the store that the values are from
    package init(_ entity: @escaping (Reference) -> Entity) { self.entity = entity }

    package mutating func describe(_ value: Value) -> PlainValue {
        let named = name(value)
        guard case .object(let number, _) = named else { return named }
        var found: [PlainObject] = []
        while found.count < pending.count {
            let (kind, fields) = pending[found.count]
            found.append(PlainObject(kind, fields.map { name($0) }))
        }
        pending = []
        return .object(number, found: found)
    }

    /// The value without the contents of an object, which gets a number if it has none.
    private mutating func name(_ value: Value) -> PlainValue {
        guard case .reference(let reference) = value else { return .number(value) }
        guard let reference else { return .null }
        if let number = numbers[reference] { return .object(number, found: []) }
        switch entity(reference) {
        case .plain(let plain): return plain
        case .object(let kind, let fields):
            let number = numbers.count
            numbers[reference] = number
            pending.append((kind, fields))
            return .object(number, found: [])
        }
    }
}
