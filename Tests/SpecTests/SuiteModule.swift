import WasmModule
import WasmScript
import WasmText

/// A module of a script, in the binary format.
struct SuiteModule {
    /// As the file and the line of its directive.
    let place: String
    let binary: [UInt8]
    /// Whether the script has it in the text format.
    let isText: Bool

    /// All modules of a script that are no malformed text.
    static func all(in file: SuiteFile) throws -> [SuiteModule] {
        try file.script().commands.compactMap {
            guard let module = $0.directive.module else { return nil }
            let place = "\(file.path):\($0.line)"
            switch module {
            case .binary(let bytes): return .init(place: place, binary: bytes, isText: false)
            case .text(.success(let bytes)):
                return .init(place: place, binary: bytes, isText: true)
            case .text(.failure): return nil
            case .quote(let text):
                guard let binary = try? RoundTrip.binary(text) else { return nil }
                return .init(place: place, binary: binary, isText: true)
            }
        }
    }

    /// Whether the module is well-formed and valid.
    static func isValid(_ binary: [UInt8]) -> Bool {
        guard let definition = try? ModuleDecoder.decode(binary) else { return false }
        return (try? ModuleValidator.validate(definition)) != nil
    }
}

extension Script.Directive {
    /// The module that a directive has.
    fileprivate var module: ScriptModule? {
        switch self {
        case .module(let module, _), .definition(let module, _),
            .assertUninstantiable(let module, _), .assertUnlinkable(let module, _),
            .assertMalformed(let module, _), .assertInvalid(let module, _),
            .assertMalformedCustom(let module, _), .assertInvalidCustom(let module, _):
            module
        case .instance, .register, .action, .assertReturn, .assertTrap, .assertExhaustion,
            .assertException:
            nil
        }
    }
}

/// A module through the text format and back.
enum RoundTrip {
    static func text(_ binary: [UInt8]) throws -> String {
        try ModulePrinter.print(try ModuleDecoder.decode(binary))
    }

    static func binary(_ text: some Collection<UInt8>) throws -> [UInt8] {
        let options = ModuleParser.Options(namesIdentifiers: true)
        return ModuleEncoder.encode(try ModuleParser.parse(Array(text), options: options))
    }

    /// Made to be compared with what another program has encoded: in the canonical form, with the
    /// names at the end. Neither format says where they belong.
    static func comparable(_ binary: [UInt8]) throws -> [UInt8] {
        var module = try ModuleDecoder.decode(binary)
        let names = module.customSections.filter { $0.name == "name" }
        module.customSections.removeAll { $0.name == "name" }
        for var section in names {
            section.precedingSection = .data
            module.customSections.append(section)
        }
        return ModuleEncoder.encode(module)
    }
}
