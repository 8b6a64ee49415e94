import Foundation
import Testing

@Suite struct TidyTests {
    let tree = SourceTree.shared

    @Test(arguments: Rule.all) func ruleHoldsInEveryFile(_ rule: Rule) {
        let files = tree.files.filter(rule.applies)
        #expect(!files.isEmpty)
        for file in files {
            for (line, what) in rule.violations(file) {
                Issue.record("\(file):\(line): \(what)")
            }
        }
    }

    @Test(arguments: Rule.all) func ruleSeesItsPlantedFault(_ rule: Rule) {
        #expect(rule.applies(rule.planted))
        #expect(!rule.violations(rule.planted).isEmpty)
    }

    @Test(arguments: Rule.longFiles) func exceptionToTheLengthIsNeeded(_ prefix: String) {
        let files = tree.files.filter { $0.path.hasPrefix(prefix) }
        #expect(files.contains { $0.lines.count > Rule.linesMax })
    }

    @Test func scriptsAreExecutableAndNothingElseIs() {
        for file in tree.files {
            let path = tree.root.appending(path: file.path).path
            let isScript = file.text.hasPrefix("#!")
            let isExecutable = FileManager.default.isExecutableFile(atPath: path)
            #expect(isExecutable == isScript, "\(file)")
        }
    }

    @Test func linksBetweenDocumentsResolve() {
        let documents = tree.files.filter { $0.path.hasSuffix(".md") }
        #expect(documents.contains { $0.path == "README.md" })
        for document in documents {
            let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
            for link in document.text.matches(of: /\]\((?<path>[^)#\s]+)(?:#[^)]*)?\)/) {
                let path = String(link.output.path)
                guard path.firstMatch(of: /^[a-z]+:/) == nil else { continue }
                let target = folder.isEmpty ? path : folder + "/" + path
                let isThere = tree.contains(target)
                #expect(isThere, "\(document) links to \(path)")
            }
        }
    }

    @Test func decisionsAreNumberedWithoutGaps() throws {
        let folder = "Documentation/decisions/"
        let decisions = tree.files.filter { $0.path.hasPrefix(folder) }
        #expect(!decisions.isEmpty)
        for (index, decision) in decisions.enumerated() {
            let name = decision.path.dropFirst(folder.count)
            let match = try #require(name.wholeMatch(of: /(\d{4})-[a-z0-9-]+\.md/), "\(name)")
            #expect(Int(match.output.1) == index + 1, "\(name)")
            #expect(decision.text.hasPrefix("# \(index + 1). "), "\(name) has no numbered title")
        }
    }

    /// The program between the README's markers is a piece of a test's source, word for word.
    @Test func readmeExampleIsTheOneThatCompiles() throws {
        let readme = try #require(tree.files.first { $0.path == "README.md" })
        let compiled = tree.files.first { $0.path == "Tests/MartletTests/ReadmeHello.swift" }
        let shown = readme.text.firstMatch(of: /<!-- hello -->\n```swift\n((?s).*?)```/)
        let tested = compiled?.text.firstMatch(of: /\/\/ hello: begin\n((?s).*?)\/\/ hello: end/)
        #expect(shown.map { unindented($0.output.1) } == tested.map { unindented($0.output.1) })
    }

    /// The lines without the indentation that all of them share.
    private func unindented(_ text: Substring) -> [Substring] {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        let margin = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { $0.dropFirst(margin) }
    }
}
