import Testing
import WasmModule

/// Every module of the official suite through the encoder and through the text format.
@Suite(.enabled(Suite.missing) { Suite.isThere })
struct RoundTripTests {
    /// What has been printed gives the same module again, to the byte: of a module that was text
    /// the first binary, of any other one the second.
    @Test(arguments: Suite.files) func textGivesTheSameModuleAgain(file: SuiteFile) throws {
        for module in try SuiteModule.all(in: file) {
            guard let text = try? RoundTrip.text(module.binary) else {
                #expect(!module.isText, "\(module.place) is malformed")
                continue
            }
            let again = try RoundTrip.binary(text.utf8)
            if module.isText { #expect(again == module.binary, "\(module.place)\n\(text)") }
            let textAgain = try RoundTrip.text(again)
            #expect(try RoundTrip.binary(textAgain.utf8) == again, "\(module.place)\n\(text)")
        }
    }

    /// Decoding and encoding again changes nothing but what is not canonical. The bodies of
    /// functions and other expressions stay as they are in any case.
    @Test(arguments: Suite.files) func encodingIsTheIdentity(file: SuiteFile) throws {
        for module in try SuiteModule.all(in: file) {
            guard let definition = try? ModuleDecoder.decode(module.binary) else { continue }
            let encoded = ModuleEncoder.encode(definition)
            let isCanonical = !NotCanonical.places.contains(module.place)
            #expect((encoded == module.binary) == isCanonical, "\(module.place)")
            #expect(ModuleEncoder.encode(try ModuleDecoder.decode(encoded)) == encoded)
        }
    }
}
