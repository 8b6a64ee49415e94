import WasmModule

/// Collects the names of a module's parts and encodes them. spec: binary-namesec
struct NameCollector {
    private typealias Map = [UInt32: [UInt8]]

    private var moduleName: [UInt8]?
    private var names: [NameSection.Kind: Map] = [:]
    private var indirectNames: [NameSection.Kind: [UInt32: Map]] = [:]

    var isEmpty: Bool { moduleName == nil && names.isEmpty && indirectNames.isEmpty }

    mutating func nameModule(_ name: [UInt8]?) { moduleName = name ?? moduleName }

    mutating func add(_ name: [UInt8], to kind: NameSection.Kind, _ index: UInt32) {
        names[kind, default: [:]][index] = name
    }

    /// The name of a local or label of a function, or of a field of a type.
    mutating func add(
        _ name: [UInt8], to kind: NameSection.Kind, _ parent: UInt32, _ index: UInt32
    ) {
        indirectNames[kind, default: [:]][parent, default: [:]][index] = name
    }

    /// The contents of the name section.
    var encoded: [UInt8] {
        var section = ByteWriter()
        for kind in NameSection.Kind.allCases {
            var contents = ByteWriter()
            if kind == .module {
                guard let moduleName else { continue }
                Self.write(moduleName, to: &contents)
            } else if let map = names[kind] {
                Self.write(map, to: &contents)
            } else if let maps = indirectNames[kind] {
                contents.vector(maps.sorted { $0.key < $1.key }) { writer, entry in
                    writer.unsigned(entry.key)
                    Self.write(entry.value, to: &writer)
                }
            } else {
                continue
            }
            section.byte(kind.rawValue)
            section.sized(contents)
        }
        return section.bytes
    }

    private static func write(_ name: [UInt8], to writer: inout ByteWriter) {
        writer.count(name.count)
        writer.append(name)
    }

    private static func write(_ map: Map, to writer: inout ByteWriter) {
        writer.vector(map.sorted { $0.key < $1.key }) { writer, entry in
            writer.unsigned(entry.key)
            write(entry.value, to: &writer)
        }
    }
}
