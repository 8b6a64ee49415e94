import Foundation

// Prints the generated handlers into a folder, or the document of the instruction table.

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: HandlerGenerator FOLDER | instructions\n".utf8))
    exit(64)
}
if CommandLine.arguments[1] == "instructions" {
    FileHandle.standardOutput.write(Data(renderInstructionDocument().utf8))
} else {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
    for file in HandlerPrinter().files() {
        try file.text.write(
            to: folder.appendingPathComponent(file.name + ".swift"), atomically: true,
            encoding: .utf8)
    }
}
