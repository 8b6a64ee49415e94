import Foundation

// Calls exports of modules as it is told on standard input, and says what came of it on standard
// output: one JSON document a line, one line for each module. `Tests/Differential/compare-wasmtime`
// is what talks to it.

while let line = readLine() {
    let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var reply = try encoder.encode(reply(to: request))
    reply.append(UInt8(ascii: "\n"))
    try FileHandle.standardOutput.write(contentsOf: reply)
}
