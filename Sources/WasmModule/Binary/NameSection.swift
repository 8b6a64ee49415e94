/// The names that a module gives its parts, decoded when they are asked for. spec: binary-namesec
///
/// It says nothing about what the module does: who runs a module ignores a malformed name section,
/// who inspects it reports the error.
package struct NameSection: Sendable {
    /// What a subsection names; the raw value is its id.
    package enum Kind: UInt8, Sendable, CaseIterable {
        case module, functions, locals, labels, types, tables, memories, globals, elements, data
        case fields, tags

        /// Whether names are those of parts of functions or types.
        package var isIndirect: Bool { self == .locals || self == .labels || self == .fields }
    }

    private let bytes: [UInt8]
    private var subsections: [Kind: Range<Int>] = [:]

    /// The first name section of a module.
    package static func find(in module: ModuleDefinition) throws(DecodeError) -> NameSection? {
        guard let section = module.customSections.first(where: { $0.name == "name" }) else {
            return nil
        }
        return try NameSection(module.bytes, section.range)
    }

    init(_ bytes: [UInt8], _ range: Range<Int>) throws(DecodeError) {
        self.bytes = bytes
        var reader = ByteReader(bytes, range: range)
        var lastID: UInt8?
        while !reader.isAtEnd {
            let offset = reader.position
            let id = try reader.byte()
            let size = try reader.length()
            if let lastID, id <= lastID {
                throw reader.error(.nameSubsectionOutOfOrder(id), at: offset)
            }
            lastID = id
            if let kind = Kind(rawValue: id) {
                subsections[kind] = reader.position..<reader.position + size
            }
            try reader.skip(size)
        }
    }

    /// spec: binary-modulenamesec
    package func moduleName() throws(DecodeError) -> String? {
        guard var reader = reader(of: .module) else { return nil }
        let name = try reader.name(bytesMax: .max)
        try expectEnd(of: reader)
        return name
    }

    /// Names by index: of functions, types, tables, memories, globals, segments, tags.
    package func names(of kind: Kind) throws(DecodeError) -> NameMap {
        precondition(kind != .module && !kind.isIndirect)
        guard var reader = reader(of: kind) else { return NameMap() }
        let map = try NameMap(&reader)
        try expectEnd(of: reader)
        return map
    }

    /// Names by two indices: of locals and labels in functions, of fields in types.
    package func indirectNames(of kind: Kind) throws(DecodeError) -> IndirectNameMap {
        precondition(kind.isIndirect)
        guard var reader = reader(of: kind) else { return IndirectNameMap() }
        let map = try IndirectNameMap(&reader)
        try expectEnd(of: reader)
        return map
    }

    private func reader(of kind: Kind) -> ByteReader? {
        subsections[kind].map { ByteReader(bytes, range: $0) }
    }

    private func expectEnd(of reader: ByteReader) throws(DecodeError) {
        if !reader.isAtEnd { throw reader.error(.sectionSizeMismatch) }
    }
}

/// Names by index, in the order of indices. spec: binary-namemap
///
/// Names stay bytes, known to be UTF-8, until they are asked for.
package struct NameMap: Sendable {
    private struct Entry: Sendable {
        var index: UInt32
        var length: UInt32
        var start: Int
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    init() {}

    init(_ reader: inout ByteReader) throws(DecodeError) {
        bytes = reader.bytes
        for _ in 0..<(try reader.u32()) {
            let index = try reader.nameIndex(after: entries.last?.index)
            let length = try reader.length()
            let entry = Entry(index: index, length: UInt32(length), start: reader.position)
            guard ByteReader.string(contents(of: entry)) != nil else {
                throw reader.error(.malformedUTF8)
            }
            try reader.skip(length)
            entries.append(entry)
        }
    }

    package var count: Int { entries.count }

    package subscript(index: UInt32) -> String? {
        entries.element(at: index, by: \.index).flatMap { ByteReader.string(contents(of: $0)) }
    }

    /// All names with their indices, in order.
    package var all: some Sequence<(index: UInt32, name: String)> {
        entries.lazy.map { ($0.index, String(decoding: contents(of: $0), as: UTF8.self)) }
    }

    private func contents(of entry: Entry) -> ArraySlice<UInt8> {
        bytes[entry.start..<entry.start + Int(entry.length)]
    }
}

/// Maps of names by index, in the order of indices. spec: binary-indirectnamemap
///
/// The maps are known to be well formed, and decoded again when they are asked for.
package struct IndirectNameMap: Sendable {
    private struct Entry: Sendable {
        var index: UInt32
        var start: Int
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    init() {}

    init(_ reader: inout ByteReader) throws(DecodeError) {
        bytes = reader.bytes
        for _ in 0..<(try reader.u32()) {
            let index = try reader.nameIndex(after: entries.last?.index)
            entries.append(Entry(index: index, start: reader.position))
            _ = try NameMap(&reader)
        }
    }

    package var count: Int { entries.count }

    /// The names in one function or type.
    package subscript(index: UInt32) -> NameMap {
        entries.element(at: index, by: \.index).map(names) ?? NameMap()
    }

    package var all: some Sequence<(index: UInt32, names: NameMap)> {
        entries.lazy.map { ($0.index, names(of: $0)) }
    }

    private func names(of entry: Entry) -> NameMap {
        var reader = ByteReader(bytes, range: entry.start..<bytes.count)
        return (try? NameMap(&reader)) ?? NameMap()
    }
}

extension ByteReader {
    /// An index that must be greater than the one before it.
    fileprivate mutating func nameIndex(after last: UInt32?) throws(DecodeError) -> UInt32 {
        let offset = position
        let index = try u32()
        if let last, index <= last { throw error(.nameOutOfOrder(index: index), at: offset) }
        return index
    }
}

extension Array {
    /// The element with a key, in an array sorted by it.
    fileprivate func element(at key: UInt32, by keyOf: (Element) -> UInt32) -> Element? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if keyOf(self[middle]) < key { low = middle + 1 } else { high = middle }
        }
        return low < count && keyOf(self[low]) == key ? self[low] : nil
    }
}
