import WasmModule

/// A module as it was read, decoded.
struct ModuleFile {
    var path: String
    var definition: ModuleDefinition

    /// - Throws: `Failure` where there is no such file, or it is no module
    init(reading path: String) throws(Failure) {
        try self.init(ModuleSource(reading: path))
    }

    init(path: String, bytes: [UInt8]) throws(Failure) {
        try self.init(ModuleSource(path: path, bytes: bytes))
    }

    private init(_ source: ModuleSource) throws(Failure) {
        path = source.path
        definition = try source.definition()
    }

    /// The type of something imported or exported, as text.
    func typeText(_ type: ImportType) -> String {
        switch type {
        case .function(let index), .tag(let index):
            definition.functionType(index)?.text ?? "type \(index)"
        case .table(let type): type.text
        case .memory(let type): type.text
        case .global(let type): type.text
        }
    }

    /// Kind and type: `func (param i32)`.
    func describe(_ type: ImportType) -> String {
        String("\(type.kind.text) \(typeText(type))".trimmingSuffix(" "))
    }

    /// What an export gives; `nil` where there is no such thing.
    func type(_ export: Export) -> ImportType? {
        let index = Int(export.index)
        func element<T>(_ items: [T]) -> T? { index < items.count ? items[index] : nil }
        return switch export.kind {
        case .function: element(definition.functions).map { .function($0) }
        case .table: element(definition.tables).map { .table($0) }
        case .memory: element(definition.memories).map { .memory($0) }
        case .global: element(definition.globals).map { .global($0) }
        case .tag: element(definition.tags).map { .tag($0) }
        }
    }
}

extension ExternalKind {
    /// As in the text format.
    var text: String {
        switch self {
        case .function: "func"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag: "tag"
        }
    }
}

extension SectionID {
    var text: String {
        switch self {
        case .dataCount: "data count"
        default: "\(self)"
        }
    }
}
