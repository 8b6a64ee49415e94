import ArgumentParser
import Testing

@testable import DaemonCore
@testable import martletd

/// What is there to install the daemon with names only what there is.
struct DeployTests {
    private static let commands = Set(
        Martletd.configuration.subcommands.map { $0._commandName })

    /// Words of a command line, the program first: are its command and its options some?
    private static func check(_ words: [String], _ place: String) {
        guard let command = words.first else {
            Issue.record("\(place): no command")
            return
        }
        #expect(commands.contains(command), "\(place): \(command)")
        let options = Set(Setting.all.compactMap(\.option))
        for word in words where word.hasPrefix("--") {
            #expect(options.contains(word), "\(place): \(word)")
        }
        let rest = words.dropFirst(words.dropFirst().first == "check" ? 2 : 1)
        let problems = Settings(
            arguments: Array(rest),
            environment: [
                "DATABASE_URL": "host=x", "MARTLET_PEPPER": "0123456789abcdef0123456789abcdef",
            ]
        ).problems
        #expect(problems.isEmpty, "\(place): \(problems)")
    }

    private static func isVariable(_ name: String) -> Bool {
        Setting.all.contains { $0.variable == name } || name.hasPrefix("POSTGRES_")
    }

    private static func quoted(_ line: some StringProtocol) -> [String] {
        String(line).matches(of: /"([^"]*)"/).map { String($0.1) }
    }

    @Test func theUnitStartsTheProgramThatTheImageHas() throws {
        let unit = try Sources.text("deploy/martletd.service")
        let lines = unit.split(separator: "\n")
        let commands = lines.filter { $0.hasPrefix("ExecStart") }
        #expect(commands.count == 2)
        for line in commands {
            let words = line.split(separator: "=", maxSplits: 1)[1].split(separator: " ")
                .map(String.init)
            #expect(words[0] == "/usr/local/bin/martletd")
            Self.check(Array(words.dropFirst()), "\(line)")
            // The folder that systemd makes is the one that is used.
            let state = try #require(unit.firstMatch(of: /\nStateDirectory=(\w+)\n/)).1
            #expect(line.contains("--data /var/lib/\(state)"))
        }
        let stop = try #require(unit.firstMatch(of: /\nTimeoutStopSec=(\d+)\n/)).1
        let time = Configuration(data: "").shutdownTimeout
        let seconds = try #require(Int(stop))
        #expect(Duration.seconds(seconds) > time)
        #expect(lines.allSatisfy { !$0.hasPrefix("Environment=") })
        let file = try #require(unit.firstMatch(of: /\nEnvironmentFile=-(\S+)\n/)).1
        #expect(try Sources.text("../Documentation/Operations.md").contains(file))
    }

    @Test func theImageIsMadeOfWhatThereIs() throws {
        let text = try Sources.text("deploy/Dockerfile")
        #expect(
            text.contains(
                "\nCOPY --from=build /source/Daemon/.build/release/martletd /usr/local/bin/martletd\n"
            ))
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            switch words.first {
            case "COPY" where words[1].hasPrefix("--from=") == false:
                #expect(Sources.exists("../" + words[1]), "\(line)")
            case "ENV":
                #expect(Self.isVariable(String(words[1].prefix { $0 != "=" })), "\(line)")
            case "EXPOSE": #expect(words[1] == String(Configuration(data: "").port))
            case "ENTRYPOINT": #expect(Self.quoted(line) == ["/usr/local/bin/martletd"])
            case "CMD": Self.check(Self.quoted(line), "\(line)")
            default: break
            }
        }
        // The program does not run as root, and its data are kept.
        #expect(text.contains("\nUSER martlet\n"))
        #expect(text.contains("\nVOLUME /var/lib/martletd\n"))
        #expect(text.contains("\nENV MARTLET_DATA=/var/lib/martletd\n"))
    }

    @Test func theNodesOfTheComposeFileAreSetWithWhatThereIs() throws {
        let text = try Sources.text("deploy/compose.yaml")
        for line in text.split(separator: "\n").map(\.trimmingBlanksForTest) {
            if line.hasPrefix("command:") { Self.check(Self.quoted(line), line) }
            if line.hasPrefix("dockerfile:") || line.contains("--file ") {
                let path = try #require(line.firstMatch(of: /(?:dockerfile: |--file )(\S+)/)).1
                #expect(Sources.exists("../" + path), "\(line)")
            }
            if let name = line.prefixMatch(of: #/([A-Z_]+): /#)?.1 {
                #expect(Self.isVariable(String(name)), "\(line)")
            }
            for match in line.matches(of: /\$\{(\w+)/) {
                #expect(Self.isVariable(String(match.1)), "\(line)")
            }
        }
        #expect(text.matches(of: /\n    command:/).count == 2)
        #expect(text.contains("- \"8080:\(Configuration(data: "").port)\""))
    }

    @Test func theExampleHasEverySetting() throws {
        let example = try Sources.text("deploy/martletd.env.example")
        #expect(example == Settings.exampleVariables)
        // As it is, it changes nothing.
        let variables = Dictionary(
            uniqueKeysWithValues: example.split(separator: "\n").filter { !$0.hasPrefix("#") }
                .map { (String($0.prefix { $0 != "=" }), "") })
        let read = Settings(arguments: [], environment: variables)
        #expect(read.problems.isEmpty)
        #expect(read.sources.isEmpty)
    }
}

extension Substring {
    fileprivate var trimmingBlanksForTest: String { String(drop { $0 == " " }) }
}
