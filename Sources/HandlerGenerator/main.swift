import Foundation

// Prints the generated handlers into the folder given as the only argument.

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: HandlerGenerator FOLDER\n".utf8))
    exit(64)
}
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
for file in HandlerPrinter().files() {
    try file.text.write(
        to: folder.appendingPathComponent(file.name + ".swift"), atomically: true, encoding: .utf8)
}
