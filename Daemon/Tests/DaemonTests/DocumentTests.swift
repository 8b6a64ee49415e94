import HTTPTypes
import Testing

@testable import DaemonCore

/// The OpenAPI document says what the service answers to, no more and no less.
struct DocumentTests {
    private static let file = "Sources/DaemonCore/API/openapi.yaml"

    /// A route as the document has it. Paths stand at two blanks, methods at four, what they need at six.
    private struct Reader {
        var routes: Set<String> = []
        var duplicates: [String] = []
        private var path = ""
        private var method = ""

        init(_ document: String) {
            let paths = document.split(separator: "\npaths:\n")[1].split(
                separator: "\ncomponents:\n")[0]
            for line in paths.split(separator: "\n") {
                if let match = line.wholeMatch(of: #/  (\/\S*):/#) {
                    path = String(match.1)
                } else if let match = line.wholeMatch(of: #/    ([a-z]+):/#) {
                    method = match.1.uppercased()
                    note("\(method) \(path)")
                } else if let match = line.wholeMatch(of: #/      security: (.*)/#) {
                    note("\(method) \(path) \(match.1)")
                }
            }
        }

        private mutating func note(_ route: String) {
            if !routes.insert(route).inserted { duplicates.append(route) }
        }
    }

    /// A route of the router in the words of the document.
    private static func lines(_ entry: Routes.Entry) -> [String] {
        let path = entry.path.replacing(/:(\w+)/) { "{\($0.output.1)}" }
        let security =
            switch entry.access {
            case .anybody: "[]"
            case .needs(let scope) where scope.rawValue.contains(":"):
                #"[{bearer: ["\#(scope.rawValue)"]}]"#
            case .needs(let scope): "[{bearer: [\(scope.rawValue)]}]"
            }
        return ["\(entry.method) \(path)", "\(entry.method) \(path) \(security)"]
    }

    @Test func documentHasExactlyTheRoutesThatThereAre() async throws {
        let read = Reader(try Sources.text(Self.file))
        try await TestService.run { test in
            let routes = Set(test.routes.flatMap(Self.lines))
            #expect(routes.count == 2 * test.routes.count)
            #expect(read.routes.subtracting(routes) == [], "only in the document")
            #expect(routes.subtracting(read.routes) == [], "not in the document")
            #expect(read.duplicates == [])
        }
    }

    @Test func documentListsEveryProblemScopeAndState() throws {
        let document = try Sources.text(Self.file)
        for type in ProblemType.allCases {
            #expect(document.contains("`\(type.rawValue)`"), "\(type.rawValue)")
        }
        func lists(_ schema: String, _ values: [String]) -> Bool {
            guard let start = document.firstRange(of: "\n    \(schema):")?.upperBound,
                let list = document[start...].firstMatch(of: /enum: \[([^\]]*)\]/)
            else { return false }
            let found = list.1.split(separator: ",").map {
                String($0).trimmingBlanks.replacing("\"", with: "")
            }
            return found == values
        }
        #expect(lists("Problem", ProblemType.allCases.map(\.path)))
        #expect(lists("Scope", Scope.allCases.map(\.rawValue)))
        #expect(lists("State", AgentTask.State.allCases.map(\.rawValue)))
        #expect(lists("Reason", AgentTask.Reason.allCases.map(\.rawValue)))
    }

    /// The operations that take something to run.
    private static let submissions = ["/api/v1/tasks", "/api/v1/tasks/submit", "/api/v1/execute"]

    /// What is indented below a line that begins so, that line included.
    private static func block(_ start: String, in text: Substring) -> Substring? {
        guard let found = text.firstRange(of: "\n" + start) else { return nil }
        let depth = start.prefix { $0 == " " }.count
        let lines = text[found.lowerBound...].split(separator: "\n")
        let rest = lines.dropFirst().prefix { $0.prefix { $0 == " " }.count > depth }
        return text[found.lowerBound..<(rest.last ?? lines[0]).endIndex]
    }

    /// The names that stand under one of the lines of something.
    private static func names(_ line: String, of thing: String, in text: Substring) -> [String] {
        let blanks = String(repeating: " ", count: line.prefix { $0 == " " }.count + 2)
        let lines = block(thing, in: text).flatMap { block(line, in: $0) } ?? ""
        return lines.split(separator: "\n").compactMap {
            guard $0.hasPrefix(blanks),
                let name = $0.dropFirst(blanks.count).firstMatch(of: /^[\w\/-]+(?=:)/)
            else { return nil }
            return String(name.output)
        }
    }

    /// The types of the bodies that an operation takes.
    private static func bodyTypes(
        _ method: String, _ path: String, in document: Substring
    ) -> Set<String> {
        guard let operations = block("  \(path):", in: document),
            let operation = block("    \(method.lowercased()):", in: operations),
            let body = block("      requestBody:", in: operation)
        else { return [] }
        guard let shared = body.firstMatch(of: #/#\/components\/requestBodies\/(\w+)/#) else {
            return Set(body.matches(of: #/([a-z]+\/[a-z-]+): \{schema/#).map { String($0.1) })
        }
        let bodies = block("  requestBodies:", in: document) ?? ""
        return Set(names("      content:", of: "    \(shared.1):", in: bodies))
    }

    @Test func documentNamesTheBodiesThatAreTaken() async throws {
        let document = try Sources.text(Self.file)[...]
        let forms = SubmissionReader.Form.allCases.map(\.rawValue)
        try await TestService.run { test in
            let administrator = try await test.administrator()
            var ofAllForms: [String] = []
            for route in test.routes where !route.path.contains(":") {
                let documented = Self.bodyTypes("\(route.method)", route.path, in: document)
                guard !documented.isEmpty else { continue }
                if documented == Set(forms) { ofAllForms.append(route.path) }
                for type in forms + ["text/plain"] {
                    let answer = try await test.send(
                        route.method, route.path, bytes: [], credential: administrator,
                        headers: [.contentType: type, .idempotencyKey: "k"])
                    #expect(
                        (answer.status != 415) == documented.contains(type),
                        "\(route.method) \(route.path) with \(type): \(answer.text)")
                }
            }
            #expect(Set(ofAllForms) == Set(Self.submissions))
        }
    }

    @Test func documentNamesThePartsAndTheQueryOfASubmission() throws {
        let document = try Sources.text(Self.file)[...]
        let schemas = try #require(Self.block("  schemas:", in: document))
        #expect(
            Self.names("      properties:", of: "    SubmissionForm:", in: schemas)
                == SubmissionReader.Part.allCases.map(\.rawValue))
        #expect(
            Set(Self.names("      properties:", of: "    Submission:", in: schemas))
                == Set(SubmissionBody.CodingKeys.allCases.map(\.rawValue)))
        let bodies = try #require(Self.block("  requestBodies:", in: document))
        for bytesMax in [
            SubmissionReader.jsonBytesMax, SubmissionReader.moduleBytesMax,
            SubmissionReader.formBytesMax,
        ] {
            #expect(bodies.contains("at most \(bytesMax)"))
        }
        let parameters = try #require(Self.block("  parameters:", in: document))
        for path in Self.submissions {
            let operations = try #require(Self.block("  \(path):", in: document))
            let operation = try #require(Self.block("    post:", in: operations))
            let named = try operation.matches(of: #/#\/components\/parameters\/(\w+)/#).map {
                let parameter = try #require(Self.block("    \($0.1):", in: parameters))
                return try #require(parameter.firstMatch(of: /name: ([\w-]+)/)).1
            }
            let others = ["wait", "Prefer", "Idempotency-Key"]
            #expect(
                Set(named.map(String.init)).subtracting(others)
                    == Set(SubmissionBody.queryFields.keys), "\(path)")
        }
    }

    @Test func documentIsServedToAnybody() async throws {
        try await TestService.run { test in
            let answer = try await test.send(.get, "/api/v1/openapi.yaml")
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType] == "application/yaml")
            #expect(try answer.text == Sources.text(Self.file))
        }
    }
}
