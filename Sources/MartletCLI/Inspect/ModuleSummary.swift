import WasmModule

/// What is in a module, for people and as JSON.
struct ModuleSummary: Encodable {
    var version = 1
    var path: String
    var bytes: Int
    /// By the name section.
    var name: String?
    var sections: [SectionSummary]
    /// Why the module is invalid; empty if it is not.
    var problems: [String]
    /// What it uses beyond the first version of WebAssembly; absent for an invalid module.
    var features: [FeatureUse]?
    var imports: [ImportSummary]
    var exports: [ExportSummary]
    var functions: FunctionsSummary
    var tables: [String]
    var memories: [String]
    var globals: Int
    var tags: [String]
    var elementSegments: Int
    var dataSegments: Int
    var start: FunctionSummary?

    struct SectionSummary: Encodable {
        /// Of a custom section, its own name.
        var name: String
        var isCustom: Bool
        var offset: Int
        var bytes: Int
    }

    struct FeatureUse: Encodable {
        var name: String
        /// Where it is used first.
        var location: String
    }

    struct ImportSummary: Encodable {
        var module: String
        var name: String
        var kind: String
        var type: String
    }

    struct ExportSummary: Encodable {
        var name: String
        var kind: String
        var index: UInt32
        var type: String
    }

    struct FunctionsSummary: Encodable {
        var imported: Int
        var defined: Int
        /// By the size of their bodies.
        var largest: [FunctionSummary]
    }

    struct FunctionSummary: Encodable {
        var index: UInt32
        var name: String?
        /// Where it differs from the name.
        var demangled: String?
        /// Of its entry in the code section; absent for an import.
        var bytes: Int?
    }

    /// - Parameter largestCount: how many of the largest functions to name
    init(_ file: ModuleFile, largestCount: Int) {
        let definition = file.definition
        let names = FunctionNames(definition)
        path = file.path
        bytes = definition.bytes.count
        name = try? NameSection.find(in: definition)?.moduleName()
        sections = Self.sections(definition)
        (problems, features) = Self.validate(definition)
        imports = definition.imports.map { item in
            ImportSummary(
                module: item.module, name: item.name, kind: item.type.kind.text,
                type: file.typeText(item.type))
        }
        exports = definition.exports.map { export in
            ExportSummary(
                name: export.name, kind: export.kind.text, index: export.index,
                type: file.type(export).map(file.typeText) ?? "unknown")
        }
        let imported = definition.importedFunctionCount
        func summary(_ index: Int) -> FunctionSummary {
            let name = names[FunctionIndex(position: index)]
            return FunctionSummary(
                index: UInt32(index), name: name, demangled: name.flatMap(Demangler.demangle),
                bytes: index < imported ? nil : definition.bodies[index - imported].entry.count)
        }
        let largest = definition.bodies.indices.sorted { left, right in
            let sizes = (definition.bodies[left].entry.count, definition.bodies[right].entry.count)
            return sizes.0 == sizes.1 ? left < right : sizes.0 > sizes.1
        }
        functions = FunctionsSummary(
            imported: imported, defined: definition.bodies.count,
            largest: largest.prefix(largestCount).map { summary(imported + $0) })
        tables = definition.tables.map(\.text)
        memories = definition.memories.map(\.text)
        globals = definition.globals.count
        tags = definition.tags.map { definition.functionType($0)?.text ?? "type \($0)" }
        elementSegments = definition.elements.count
        dataSegments = definition.data.count
        start = definition.start.flatMap { start in
            start.position < definition.functions.count ? summary(start.position) : nil
        }
    }

    private static func sections(_ definition: ModuleDefinition) -> [SectionSummary] {
        var customSections = definition.customSections[...]
        return definition.sections.map { section in
            let custom = section.id == .custom ? customSections.popFirst() : nil
            return SectionSummary(
                name: custom?.name ?? section.id.text, isCustom: section.id == .custom,
                offset: section.range.lowerBound, bytes: section.range.count)
        }
    }

    private static func validate(_ definition: ModuleDefinition) -> ([String], [FeatureUse]?) {
        do {
            let validation = try ModuleValidator.validate(definition)
            let uses = validation.features.uses.map { use in
                FeatureUse(name: use.feature.name, location: use.location.description)
            }
            return ([], uses)
        } catch {
            return ([error.description], nil)
        }
    }
}
