import FoundationEssentials
package import Martlet
package import Postgres
import Receipts

/// What a stored module is and needs.
package struct StoredModule: Sendable {
    package let sha256: Bytes
    package let size: Int64
    package let summary: ModuleSummary
}

/// What a module imports and exports, in words. Of long lists it has the beginning.
package struct ModuleSummary: Sendable, Equatable, Codable {
    package struct Import: Sendable, Equatable, Codable {
        package let module: String
        package let name: String
        package let type: String
    }

    package struct Export: Sendable, Equatable, Codable {
        package let name: String
        package let type: String
    }

    package let importCount: Int
    package let exportCount: Int
    package let imports: [Import]
    package let exports: [Export]

    /// How many of each are listed.
    package static let listMax = 200

    package init(_ module: Module) {
        let (imports, exports) = (module.imports, module.exports)
        importCount = imports.count
        exportCount = exports.count
        self.imports = imports.prefix(Self.listMax).map {
            Import(module: $0.module.shown, name: $0.name.shown, type: $0.type.shown)
        }
        self.exports = exports.prefix(Self.listMax).map {
            Export(name: $0.name.shown, type: $0.type.shown)
        }
    }
}

/// What the bytes of a module that were stored have come to.
package enum StoredModuleError: Error, Equatable {
    case missing(Bytes)
    /// They are not those that were stored.
    case damaged(Bytes)
}

extension ExternalType {
    /// The type in a few words.
    var shown: String {
        switch self {
        case .function(let type): "func \(type.shown)"
        case .table: "table"
        case .memory: "memory"
        case .global: "global"
        case .tag(let type): "tag \(type.shown)"
        }
    }
}

extension FunctionType {
    /// As in `(i32 i64) -> (i32)`; a long one is cut off.
    fileprivate var shown: String {
        func list(_ types: [ValueType]) -> String {
            let texts = types.prefix(32).map(\.description) + (types.count > 32 ? ["…"] : [])
            return "(" + texts.joined(separator: " ") + ")"
        }
        return "\(list(parameters)) -> \(list(results))"
    }
}

extension String {
    /// The text, fit to be read: of what a module says, any character and any length is possible.
    var shown: String {
        var text = ""
        for (count, scalar) in unicodeScalars.enumerated() {
            if count == 200 { return text + "…" }
            let isControl = scalar.properties.generalCategory == .control
            text += isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        return text
    }
}

/// In the database it is JSON.
extension ModuleSummary: PostgresEncodable, PostgresDecodable {
    package static var postgresType: TypeID { JSONText.postgresType }
    package func encode(into bytes: inout [UInt8]) -> Bool {
        guard let data = try? JSONEncoder().encode(self) else {
            preconditionFailure("texts and numbers cannot be written as JSON")
        }
        return JSONText(String(decoding: data, as: UTF8.self)).encode(into: &bytes)
    }

    package static var postgresTypes: [TypeID] { JSONText.postgresTypes }
    package init?(postgres bytes: UnsafeRawBufferPointer, type: TypeID) {
        guard let json = JSONText(postgres: bytes, type: type),
            let summary = try? JSONDecoder().decode(Self.self, from: Data(json.text.utf8))
        else { return nil }
        self = summary
    }
}

extension Bytes {
    /// Two digits for each byte.
    package var hex: String { bytes.hexadecimal }

    /// Nil if the text is not two digits for each byte, letters small.
    package init?(hex text: some StringProtocol) {
        guard let bytes = [UInt8](hexadecimal: text), bytes.hexadecimal == text else { return nil }
        self.init(bytes)
    }
}
