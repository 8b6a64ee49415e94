import ArgumentParser
import Foundation
import Martlet
import Testing
import WasmModule

@testable import MartletCLI

/// `run --profile`: whatever comes of a run, its profile adds up to the fuel line, in every format.
struct ProfileTests {
    typealias ExitStatus = MartletCLI.ExitStatus

    /// A name that means something in every format.
    static let oddName = "</script><b>;\u{2028}\"x y"

    private static let text = """
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func $_ZN4game4stepEi (param i32) (result i32)
          (i32.div_s (i32.const 100) (local.get 0)))
        (func $loop (param i32)
          (loop $again
            (drop (call $_ZN4game4stepEi (local.get 0)))
            (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
            (br $again)))
        (func (export "\(oddName.wat)") (call $loop (i32.const 50)))
        (func (export "trap") (call $loop (i32.const 50)))
        (func (export "exit") (drop (call $_ZN4game4stepEi (i32.const 5))) (call $exit (i32.const 3)))
        (func (export "return") (result i32) (call $_ZN4game4stepEi (i32.const 5)))
        """

    struct Run {
        var result: RunResult
        /// What the file has, as stacks of names with their units.
        var stacks: [[String]: UInt64]
        var bytes: [UInt8]
        var units: UInt64
        var sum: UInt64 { stacks.values.reduce(0, +) }
    }

    private func run(_ format: ProfileFile.Format, _ options: [String]) throws -> Run {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let module = folder.appending(path: "game.wat").path
        try HostFile.write(Array(Self.text.utf8), to: module)
        let file = folder.appending(path: "out.\(format)").path
        func result(_ options: [String]) throws -> RunResult {
            let command = try MartletCommand.parseAsRoot(
                ["run", "--report", "-"] + options + [module])
            let plan = try #require(command as? RunCommand).plan()
            let result = try RunResult(plan)
            if let profile = plan.profile, let labelled = result.profile {
                try HostFile.write(try profile.contents(labelled), to: profile.path)
            }
            return result
        }
        var profiled = try result(["--profile", file] + options)
        var plain = try result(options)
        // A profile changes nothing else.
        profiled.report.wallMicroseconds = nil
        plain.report.wallMicroseconds = nil
        #expect(profiled.report == plain.report)
        #expect(plain.profile == nil)
        let fuel = try #require(profiled.report.fuel)
        let bytes = try HostFile.read(file)
        let stacks =
            switch format {
            case .folded: try folded(bytes)
            case .json: try speedscope(bytes)
            case .html: try page(bytes)
            }
        return Run(
            result: profiled, stacks: stacks, bytes: bytes,
            units: fuel.consumed.number + fuel.instantiation.number)
    }

    private func folded(_ bytes: [UInt8]) throws -> [[String]: UInt64] {
        var stacks: [[String]: UInt64] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let space = try #require(line.lastIndex(of: " "))
            let units = try #require(UInt64(line[line.index(after: space)...]))
            stacks[line[..<space].split(separator: ";").map(String.init), default: 0] += units
        }
        return stacks
    }

    private func speedscope(_ bytes: [UInt8]) throws -> [[String]: UInt64] {
        struct Document: Decodable {
            struct Frame: Decodable { var name: String }
            struct Shared: Decodable { var frames: [Frame] }
            struct Profile: Decodable {
                var type: String
                var unit: String
                var startValue: UInt64
                var endValue: UInt64
                var samples: [[Int]]
                var weights: [UInt64]
            }
            var shared: Shared
            var profiles: [Profile]
        }
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(
            object["$schema"] as? String == "https://www.speedscope.app/file-format-schema.json")
        let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
        let profile = try #require(document.profiles.first)
        #expect(profile.type == "sampled" && profile.unit == "none" && profile.startValue == 0)
        #expect(profile.samples.count == profile.weights.count)
        #expect(profile.endValue == profile.weights.reduce(0, +))
        var stacks: [[String]: UInt64] = [:]
        for (sample, weight) in zip(profile.samples, profile.weights) {
            stacks[sample.map { document.shared.frames[$0].name }, default: 0] += weight
        }
        return stacks
    }

    private func page(_ bytes: [UInt8]) throws -> [[String]: UInt64] {
        struct Graph: Decodable {
            struct Frame: Decodable { var name: String }
            struct Nodes: Decodable {
                var frame: [Int]
                var parent: [Int]
                var units: [String]
            }
            var units: String
            var frames: [Frame]
            var nodes: Nodes
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("://"), "the page names an address")
        let start = try #require(text.range(of: #"type="application/json">"#)).upperBound
        let end = try #require(text.range(of: "</script>", range: start..<text.endIndex)).lowerBound
        let graph = try JSONDecoder().decode(Graph.self, from: Data(text[start..<end].utf8))
        var chains: [[String]] = []
        var stacks: [[String]: UInt64] = [:]
        for (frame, (parent, units)) in zip(
            graph.nodes.frame, zip(graph.nodes.parent, graph.nodes.units))
        {
            let callers = parent < 0 ? [] : chains[parent]
            chains.append(callers + [graph.frames[frame].name])
            guard let units = UInt64(units), units > 0 else { continue }
            stacks[chains[chains.count - 1], default: 0] += units
        }
        #expect(UInt64(graph.units) == stacks.values.reduce(0, +))
        return stacks
    }

    @Test(arguments: ProfileFile.Format.allCases)
    func profilesAddUpToTheFuelLineHoweverARunEnds(_ format: ProfileFile.Format) throws {
        let cases: [([String], Report.Outcome)] = [
            (["--invoke", "return"], .returned), (["--invoke", "trap"], .trapped),
            (["--invoke", "exit"], .exited), (["--fuel", "16560", "--invoke", "trap"], .outOfFuel),
            (["--fuel", "16560", "--fuel-step", "3", "--invoke", "trap"], .outOfFuel),
            (["--fuel", "16000", "--invoke", "trap"], .outOfFuel),
        ]
        for (options, outcome) in cases {
            let run = try run(format, options)
            #expect(run.result.report.outcome == outcome)
            #expect(run.sum == run.units)
        }
    }

    @Test(arguments: ProfileFile.Format.allCases)
    func stacksHaveTheNamesThatPeopleKnow(_ format: ProfileFile.Format) throws {
        let run = try run(format, ["--invoke", Self.oddName])
        // What has a meaning in a line of the folded format is replaced there.
        let name = format == .folded ? #"</script><b>: "x y"# : Self.oddName
        // A constant and a call; 50 rounds of loads, call, assignment and branch, then the last call,
        // whose division traps.
        let loop: UInt64 = 50 * (4 + 6 + 1) + 6
        let step: UInt64 = 51 * 4
        let stacks: [[String]: UInt64] = [
            ["(instantiation)"]: 16_384, [name]: 6, [name, "loop"]: loop,
            [name, "loop", "game::step"]: step,
        ]
        #expect(run.stacks == stacks)
    }

    @Test(arguments: ["out", "out.svg", "json", ".html/out", "out.html.gz", "-", ""])
    func otherEndingsAreUsageErrors(path: String) throws {
        let error = #expect(throws: (any Error).self) {
            try MartletCommand.parseAsRoot(["run", "--profile", path, "m.wasm"])
        }
        let message = MartletCommand.message(for: try #require(error))
        for ending in [".html", ".json", ".folded"] { #expect(message.contains(ending)) }
        #expect(
            MartletCommand.exitCode(for: try #require(error)).rawValue == ExitStatus.usage.code)
    }
}

extension String {
    /// As it stands between quotes in the text format.
    fileprivate var wat: String {
        utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "\\" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
