import Foundation
import Testing

@testable import HandlerGenerator

@Test func renderedInstructionDocumentIsCurrent() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let document = root.appending(path: "Documentation/Instructions.md")
    let isCurrent = try String(contentsOf: document, encoding: .utf8) == renderInstructionDocument()
    #expect(isCurrent, "run scripts/generate")
}
