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

    @Test func documentIsServedToAnybody() async throws {
        try await TestService.run { test in
            let answer = try await test.send(.get, "/api/v1/openapi.yaml")
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType] == "application/yaml")
            #expect(try answer.text == Sources.text(Self.file))
        }
    }
}
