package import WasmModule

/// Prints modules in the text format: one field or instruction a line, nothing folded.
///
/// Names of the name section become identifiers. Text that is parsed again, with identifiers as
/// names, and encoded gives a module that prints the same and encodes to the same bytes.
package struct ModulePrinter {
    let module: ModuleDefinition
    let names: ModuleNames
    private(set) var text = ""
    private var depth = 0

    /// - Throws: where an expression is malformed
    package static func print(_ module: ModuleDefinition) throws(DecodeError) -> String {
        var printer = ModulePrinter(module)
        try printer.printModule()
        return printer.text
    }

    private init(_ module: ModuleDefinition) {
        self.module = module
        names = ModuleNames(module)
    }

    private mutating func printModule() throws(DecodeError) {
        var head = "(module"
        if let name = names.moduleName { head += " (@name \(StringLiteral.quote(name.utf8)))" }
        line(head)
        depth += 1
        printTypes()
        printImports()
        try printFunctions()
        try printTables()
        for position in module.memories.indices.dropFirst(module.importedMemoryCount) {
            let type = module.memories[position]
            line("(memory \(binding(.memories, position)) \(describe(type)))")
        }
        for position in module.tags.indices.dropFirst(module.importedTagCount) {
            line("(tag \(binding(.tags, position)) \(typeUse(module.tags[position])))")
        }
        try printGlobals()
        printExports()
        if let start = module.start { line("(start \(reference(start)))") }
        try printElements()
        try printData()
        printCustomSections()
        depth -= 1
        line(")")
    }

    // MARK: Lines

    mutating func line(_ contents: String) {
        for _ in 0..<depth { text += "  " }
        text += contents
        text += "\n"
    }

    mutating func indent() { depth += 1 }
    mutating func outdent() { depth = max(1, depth - 1) }

    /// Identifier, index and name of a part.
    func binding(_ kind: NameSection.Kind, _ position: Int) -> String {
        let name = names.name(kind, UInt32(position))
        var words: [String] = []
        if let identifier = name?.identifier { words.append(identifier) }
        words.append("(;\(position);)")
        if let annotation = name?.annotation {
            words.append("(@name \(StringLiteral.quote(annotation.utf8)))")
        }
        return words.joined(separator: " ")
    }

    /// Identifier and name of a local, label or field, and a space, where it has them.
    func binding(_ kind: NameSection.Kind, _ parent: Int, _ index: Int) -> String? {
        guard let name = names.name(kind, UInt32(parent), UInt32(index)) else { return nil }
        var words: [String] = []
        if let identifier = name.identifier { words.append(identifier) }
        if let annotation = name.annotation {
            words.append("(@name \(StringLiteral.quote(annotation.utf8)))")
        }
        return words.joined(separator: " ")
    }

    private func reference(_ function: FunctionIndex) -> String {
        names.reference(.functions, function.rawValue)
    }

    // MARK: Types

    private mutating func printTypes() {
        for group in module.recursiveGroups {
            if group.count == 1 {
                line(describeType(at: group.lowerBound))
                continue
            }
            line("(rec")
            depth += 1
            for position in group { line(describeType(at: position)) }
            depth -= 1
            line(")")
        }
    }

    private func describeType(at position: Int) -> String {
        let type = module.types[position]
        let composite =
            switch type.composite {
            case .function(let type): "(func\(describe(type)))"
            case .array(let field): "(array \(describe(field)))"
            case .structure(let fields):
                "(struct"
                    + fields.enumerated().map { index, field in
                        let name = binding(.fields, position, index).map { $0 + " " } ?? ""
                        return " (field \(name)\(describe(field)))"
                    }.joined() + ")"
            }
        let head = "(type \(binding(.types, position)) "
        if type.isFinal, type.supertypes.isEmpty { return head + composite + ")" }
        let supertypes = type.supertypes.map { "\($0) " }.joined()
        return head + "(sub \(type.isFinal ? "final " : "")\(supertypes)\(composite)))"
    }

    private func describe(_ field: FieldType) -> String {
        field.isMutable ? "(mut \(field.storage))" : field.storage.description
    }

    /// Parameters and results, each with a space before it.
    private func describe(_ type: FunctionType) -> String {
        describe("param", type.parameters) + describe("result", type.results)
    }

    private func describe(_ word: String, _ types: [ValueType]) -> String {
        types.isEmpty ? "" : " (\(word)\(types.map { " \($0)" }.joined()))"
    }

    /// A type by its index, and what it looks like.
    func typeUse(_ index: TypeIndex) -> String {
        "(type \(index))" + (module.functionType(index).map(describe) ?? "")
    }

    private func describe(_ addressType: AddressType, _ limits: SizeLimits) -> String {
        (addressType == .i64 ? "i64 " : "") + limits.minimum.description
            + (limits.maximum.map { " \($0)" } ?? "")
    }

    private func describe(_ type: MemoryType) -> String { describe(type.addressType, type.limits) }

    private func describe(_ type: TableType) -> String {
        "\(describe(type.addressType, type.limits)) \(type.element)"
    }

    private func describe(_ type: GlobalType) -> String {
        type.isMutable ? "(mut \(type.value))" : type.value.description
    }

    // MARK: Imports and exports

    private mutating func printImports() {
        var counts: [ExternalKind: Int] = [:]
        for item in module.imports {
            let position = counts[item.type.kind, default: 0]
            counts[item.type.kind] = position + 1
            let type =
                switch item.type {
                case .function(let type):
                    "func \(binding(.functions, position))\(signature(type, of: position))"
                case .table(let type): "table \(binding(.tables, position)) \(describe(type))"
                case .memory(let type): "memory \(binding(.memories, position)) \(describe(type))"
                case .global(let type): "global \(binding(.globals, position)) \(describe(type))"
                case .tag(let type): "tag \(binding(.tags, position)) \(typeUse(type))"
                }
            line("(import \(quote(item.module)) \(quote(item.name)) (\(type)))")
        }
    }

    private mutating func printExports() {
        for export in module.exports {
            let (word, kind): (String, NameSection.Kind) =
                switch export.kind {
                case .function: ("func", .functions)
                case .table: ("table", .tables)
                case .memory: ("memory", .memories)
                case .global: ("global", .globals)
                case .tag: ("tag", .tags)
                }
            line("(export \(quote(export.name)) (\(word) \(names.reference(kind, export.index))))")
        }
    }

    private func quote(_ name: String) -> String { StringLiteral.quote(name.utf8) }

    // MARK: Functions

    private mutating func printFunctions() throws(DecodeError) {
        let imported = module.importedFunctionCount
        for (offset, body) in module.bodies.enumerated() {
            let function = imported + offset
            let type = module.functions[function]
            try ModuleLimits.standard.check(.locals, body.localCount, at: body.entry.lowerBound)
            line("(func \(binding(.functions, function))\(signature(type, of: function))")
            depth += 1
            let types = body.locals.flatMap { Array(repeating: $0.type, count: Int($0.count)) }
            let declared = locals(
                "local", types, of: function,
                from: module.functionType(type)?.parameters.count ?? 0)
            if !declared.isEmpty { line(String(declared.dropFirst())) }
            try printBody(InstructionReader(body, of: module), of: function)
            depth -= 1
            line(")")
        }
    }

    /// A function's type by its index, and its parameters and results.
    private func signature(_ index: TypeIndex, of function: Int) -> String {
        guard let type = module.functionType(index) else { return " (type \(index))" }
        return " (type \(index))" + locals("param", type.parameters, of: function, from: 0)
            + describe("result", type.results)
    }

    /// Parameters or locals: by themselves where they have names, the others together.
    private func locals(
        _ word: String, _ types: [ValueType], of function: Int, from start: Int
    ) -> String {
        var result = ""
        var unnamed: [ValueType] = []
        for (offset, type) in types.enumerated() {
            guard let name = binding(.locals, function, start + offset) else {
                unnamed.append(type)
                continue
            }
            result += describe(word, unnamed) + " (\(word) \(name) \(type))"
            unnamed = []
        }
        return result + describe(word, unnamed)
    }

    // MARK: Tables, globals and segments

    private mutating func printTables() throws(DecodeError) {
        let imported = module.importedTableCount
        for (offset, initializer) in module.tableInitializers.enumerated() {
            let position = imported + offset
            var field = "(table \(binding(.tables, position)) \(describe(module.tables[position]))"
            if let initializer { field += " " + (try describe(initializer, word: nil)) }
            line(field + ")")
        }
    }

    private mutating func printGlobals() throws(DecodeError) {
        let imported = module.importedGlobalCount
        for (offset, initializer) in module.globalInitializers.enumerated() {
            let position = imported + offset
            let value = try describe(initializer, word: nil)
            let type = describe(module.globals[position])
            line("(global \(binding(.globals, position)) \(type) \(value))")
        }
    }

    private mutating func printElements() throws(DecodeError) {
        for (position, segment) in module.elements.enumerated() {
            var field = "(elem \(binding(.elements, position))"
            switch segment.mode {
            case .passive: break
            case .declarative: field += " declare"
            case .active(let table, let offset):
                field += " (table \(names.reference(.tables, table.rawValue)))"
                field += " " + (try describe(offset, word: "offset"))
            }
            switch segment.items {
            case .functions(let functions) where segment.type == .functionReference:
                field += " func" + functions.map { " \(reference($0))" }.joined()
            case .functions(let functions):
                field += " \(segment.type)"
                field += functions.map { " (ref.func \(reference($0)))" }.joined()
            case .expressions(let expressions):
                field += " \(segment.type)"
                for expression in expressions {
                    field += " " + (try describe(expression, word: "item"))
                }
            }
            line(field + ")")
        }
    }

    private mutating func printData() throws(DecodeError) {
        for (position, segment) in module.data.enumerated() {
            var field = "(data \(binding(.data, position))"
            if case .active(let memory, let offset) = segment.mode {
                field += " (memory \(names.reference(.memories, memory.rawValue)))"
                field += " " + (try describe(offset, word: "offset"))
            }
            line("\(field) \(StringLiteral.quote(module.bytes[segment.range])))")
        }
    }

    // MARK: Custom sections

    private mutating func printCustomSections() {
        var hasNames = names.areComplete
        for section in module.customSections {
            if hasNames, section.name == "name" {
                hasNames = false
                continue
            }
            let place: String
            if section.precedingSection == nil {
                place = "before first"
            } else if section.precedingSection == module.lastSection {
                place = "after last"
            } else {
                place = "after " + (section.precedingSection?.textName ?? "last")
            }
            let contents = StringLiteral.quote(module.bytes[section.range])
            line("(@custom \(quote(section.name)) (\(place)) \(contents))")
        }
    }
}
