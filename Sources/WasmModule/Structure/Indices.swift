/// An index into one of a module's index spaces. spec: syntax-index
///
/// Each space has a type of its own, so that a local index cannot be passed as a function index.
public struct Index<Space>: Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    public var rawValue: UInt32

    public init(_ rawValue: UInt32) { self.rawValue = rawValue }
    public init(integerLiteral value: UInt32) { self.init(value) }
    /// The index of a position in an array that holds the whole index space.
    public init(position: Int) { self.init(UInt32(position)) }

    /// The position in an array that holds the whole index space.
    public var position: Int { Int(rawValue) }
    public var description: String { rawValue.description }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

public enum TypeSpace: Sendable {}
public enum FunctionSpace: Sendable {}
public enum TableSpace: Sendable {}
public enum MemorySpace: Sendable {}
public enum GlobalSpace: Sendable {}
public enum TagSpace: Sendable {}
public enum ElementSpace: Sendable {}
public enum DataSpace: Sendable {}
public enum LocalSpace: Sendable {}

public typealias TypeIndex = Index<TypeSpace>
public typealias FunctionIndex = Index<FunctionSpace>
public typealias TableIndex = Index<TableSpace>
public typealias MemoryIndex = Index<MemorySpace>
public typealias GlobalIndex = Index<GlobalSpace>
public typealias TagIndex = Index<TagSpace>
public typealias ElementIndex = Index<ElementSpace>
public typealias DataIndex = Index<DataSpace>
public typealias LocalIndex = Index<LocalSpace>
