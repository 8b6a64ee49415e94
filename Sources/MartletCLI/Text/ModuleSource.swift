import WasmModule
import WasmText

/// A module as it was given: binary or text, told apart by what it begins with.
struct ModuleSource {
    var path: String
    private var bytes: [UInt8]
    let isText: Bool

    /// - Throws: `Failure` where there is no such file
    init(reading path: String) throws(Failure) {
        self.init(path: path, bytes: try HostFile.read(path))
    }

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        // A binary begins with a zero byte even when it is cut short, and text never does. An
        // empty file would be an empty module as text, but hardly on purpose.
        isText = !bytes.isEmpty && bytes[0] != 0
    }

    /// The module in the binary format: as it is, or made from the text.
    /// - Parameter keepsNames: whether identifiers of the text become names in the binary
    /// - Throws: `Failure` where the text is malformed, or it is no module at all
    func binary(keepsNames: Bool = true) throws(Failure) -> [UInt8] {
        if let hint = Self.hint(bytes) { throw Failure(.invalidModule, "\(path): \(hint)") }
        guard isText else { return bytes }
        do throws(TextError) {
            let options = ModuleParser.Options(namesIdentifiers: keepsNames)
            return ModuleEncoder.encode(try ModuleParser.parse(bytes, options: options))
        } catch {
            throw Failure(.invalidModule, error.located(in: bytes, path: path))
        }
    }

    /// The module, decoded.
    /// - Throws: `Failure` where the module is malformed
    func definition() throws(Failure) -> ModuleDefinition { try decode(try binary()) }

    /// Decodes what `binary` has given.
    func decode(_ binary: [UInt8]) throws(Failure) -> ModuleDefinition {
        do throws(DecodeError) {
            return try ModuleDecoder.decode(binary)
        } catch {
            throw Failure(.invalidModule, "\(path): \(error)")
        }
    }

    /// What a file is that only looks as if it could be a module.
    private static func hint(_ bytes: [UInt8]) -> String? {
        guard bytes.starts(with: [0x00, 0x61, 0x73, 0x6D, 0x0D, 0x00, 0x01, 0x00]) else {
            return nil
        }
        return """
            this is a component; martlet runs core modules: build for wasm32-wasip1, or \
            extract the module
            """
    }
}
