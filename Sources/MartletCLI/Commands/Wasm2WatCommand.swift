import ArgumentParser
import WasmModule
import WasmText

struct Wasm2WatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wasm2wat",
        abstract: "Convert a module from the binary format to the text format.",
        discussion: """
            Names of the name section become identifiers; other custom sections become \
            annotations. The text gives the same module again, with its names. The module may be \
            invalid, but not malformed. Text is accepted too, and printed in the same form.

            EXAMPLES:
              martlet wasm2wat app.wasm
              martlet wasm2wat app.wasm -o app.wat
              martlet wat2wasm app.wat | martlet wasm2wat -

            \(ExitStatus.help)
            """)

    @OptionGroup var output: OutputOption

    @Argument(help: "A module in the binary format; '-' is standard input.")
    var module: String

    func run() throws {
        let definition = try ModuleSource(reading: module).definition()
        let text: String
        do throws(DecodeError) {
            text = try ModulePrinter.print(definition)
        } catch {
            throw Failure(.invalidModule, "\(module): \(error)")
        }
        try HostFile.write(Array(text.utf8), to: output.path)
    }
}
