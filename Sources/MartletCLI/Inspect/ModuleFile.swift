import WasmModule

/// A module as it was read, decoded.
struct ModuleFile {
    var path: String
    var definition: ModuleDefinition

    /// - Throws: `Failure` where there is no such file, or it is no module
    init(reading path: String) throws(Failure) {
        try self.init(path: path, bytes: try HostFile.read(path))
    }

    init(path: String, bytes: [UInt8]) throws(Failure) {
        self.path = path
        if let hint = Self.hint(bytes) { throw Failure(.invalidModule, "\(path): \(hint)") }
        do {
            definition = try ModuleDecoder.decode(bytes)
        } catch {
            throw Failure(.invalidModule, "\(path): \(error)")
        }
    }

    /// What a file is that only looks as if it could be a module.
    static func hint(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00]) {
            return """
                this is a component; martlet runs core modules: build for wasm32-wasip1, or \
                extract the module
                """
        }
        let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if let first = bytes.prefix(4096).first(where: { !isSpace($0) }),
            first == UInt8(ascii: "(") || first == UInt8(ascii: ";")
        {
            return "this is a module in the text format; convert it to a binary first"
        }
        return nil
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
