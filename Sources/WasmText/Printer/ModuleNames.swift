import WasmModule

/// The names by which a printed module calls its parts.
///
/// A name becomes an identifier where no other part of its kind has the same; any other is kept in
/// an annotation. Text that is printed so gives the same name section again, if it is parsed with
/// identifiers as names.
struct ModuleNames {
    private var names: [NameSection.Kind: [UInt32: PartName]] = [:]
    private var indirectNames: [NameSection.Kind: [UInt32: [UInt32: PartName]]] = [:]
    private(set) var moduleName: String?
    /// Whether the name section says nothing else and stands where the parser puts it.
    private(set) var areComplete = false

    struct PartName {
        /// With its `$`; `nil` where the name is empty.
        var identifier: String?
        /// In an annotation, where the identifier does not say it.
        var annotation: String?
    }

    /// No names, where the name section is not one that text can say.
    init(_ module: ModuleDefinition) {
        guard let position = module.customSections.firstIndex(where: { $0.name == "name" }),
            Self.isAtEnd(position, of: module),
            let section = try? NameSection.find(in: module),
            let collector = try? collect(section, module),
            collector.encoded.elementsEqual(module.bytes[module.customSections[position].range])
        else {
            self = ModuleNames()
            return
        }
        areComplete = true
    }

    private init() {}

    /// Whether a section is the first behind all that are not custom.
    private static func isAtEnd(_ position: Int, of module: ModuleDefinition) -> Bool {
        let place = module.customSections[position].precedingSection
        return place == module.lastSection
            && module.customSections.firstIndex { $0.precedingSection == place } == position
    }

    /// Gathers the names of parts that exist.
    private mutating func collect(
        _ section: NameSection, _ module: ModuleDefinition
    ) throws(DecodeError) -> NameCollector {
        var collector = NameCollector()
        moduleName = try section.moduleName()
        collector.nameModule(moduleName.map { Array($0.utf8) })
        for kind in NameSection.Kind.allCases where kind != .module {
            if kind.isIndirect {
                for (parent, map) in try section.indirectNames(of: kind).all {
                    var identifiers = UniqueIdentifiers()
                    let count = try module.count(of: kind, in: Int(parent))
                    for (index, name) in map.all where index < count {
                        collector.add(Array(name.utf8), to: kind, parent, index)
                        indirectNames[kind, default: [:]][parent, default: [:]][index] =
                            identifiers.add(name)
                    }
                }
            } else {
                var identifiers = UniqueIdentifiers()
                let count = module.count(of: kind)
                for (index, name) in try section.names(of: kind).all where index < count {
                    collector.add(Array(name.utf8), to: kind, index)
                    names[kind, default: [:]][index] = identifiers.add(name)
                }
            }
        }
        return collector
    }

    func name(_ kind: NameSection.Kind, _ index: UInt32) -> PartName? { names[kind]?[index] }

    func name(_ kind: NameSection.Kind, _ parent: UInt32, _ index: UInt32) -> PartName? {
        indirectNames[kind]?[parent]?[index]
    }

    /// How an instruction calls a part: by its identifier, or else by its index.
    func reference(_ kind: NameSection.Kind, _ index: UInt32) -> String {
        names[kind]?[index]?.identifier ?? index.description
    }
}

/// Makes identifiers of names, each only once.
private struct UniqueIdentifiers {
    private var used: Set<[UInt8]> = []
    private var next: [[UInt8]: Int] = [:]

    mutating func add(_ name: String) -> ModuleNames.PartName {
        let bytes = Array(name.utf8)
        guard !bytes.isEmpty else { return ModuleNames.PartName(annotation: name) }
        if used.insert(bytes).inserted {
            return ModuleNames.PartName(identifier: Self.identifier(bytes))
        }
        var number = next[bytes, default: 1]
        var unique = bytes
        repeat {
            unique = bytes + Array(".\(number)".utf8)
            number += 1
        } while !used.insert(unique).inserted
        next[bytes] = number
        return ModuleNames.PartName(identifier: Self.identifier(unique), annotation: name)
    }

    /// spec: text-id
    static func identifier(_ name: [UInt8]) -> String {
        if name.allSatisfy(Lexer.isIdentifierCharacter) {
            return "$" + String(decoding: name, as: UTF8.self)
        }
        return "$" + StringLiteral.quote(name)
    }
}

extension ModuleDefinition {
    /// How many parts of a kind there are.
    fileprivate func count(of kind: NameSection.Kind) -> Int {
        switch kind {
        case .functions: functions.count
        case .types: types.count
        case .tables: tables.count
        case .memories: memories.count
        case .globals: globals.count
        case .elements: elements.count
        case .data: data.count
        case .tags: tags.count
        case .module, .locals, .labels, .fields: 0
        }
    }

    /// How many parts of a kind a function or type has.
    fileprivate func count(of kind: NameSection.Kind, in parent: Int) throws(DecodeError) -> Int {
        let body = parent - importedFunctionCount
        switch kind {
        case .locals:
            guard functions.indices.contains(parent) else { return 0 }
            let parameters = functionType(functions[parent])?.parameters.count ?? 0
            return parameters + (bodies.indices.contains(body) ? bodies[body].localCount : 0)
        case .labels:
            guard bodies.indices.contains(body) else { return 0 }
            var count = 0
            var reader = InstructionReader(bodies[body], of: self)
            while let instruction = try reader.next() {
                switch instruction.opcode {
                case .block, .loop, .if, .tryTable: count += 1
                default: break
                }
            }
            return count
        case .fields:
            guard types.indices.contains(parent),
                case .structure(let fields) = types[parent].composite
            else { return 0 }
            return fields.count
        default: return 0
        }
    }

    /// The last section that is not custom, of those that are not empty.
    var lastSection: SectionID? {
        if let section = sections.last(where: { $0.id != .custom }) { return section.id }
        if !data.isEmpty { return .data }
        if !bodies.isEmpty { return .code }
        return nil
    }
}
