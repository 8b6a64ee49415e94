import Foundation
import Testing

@testable import HandlerGenerator

@Test func renderedInstructionDocumentIsCurrent() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let document = root.appending(path: "Documentation/Instructions.md")
    #expect(
        try String(contentsOf: document, encoding: .utf8) == renderInstructionDocument(),
        "swift run HandlerGenerator instructions > Documentation/Instructions.md")
}
