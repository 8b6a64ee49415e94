import FoundationEssentials
import Martlet

/// The profile of a command with what people call things.
struct LabelledProfile {
    var title: String
    var profile: FuelProfile
    /// Import module names of the instances that were made first, for the program.
    var preloads: [String]

    /// What is called, each once.
    private(set) var frames: [FuelProfile.Frame] = []
    /// Positions in `frames`, by node.
    private(set) var frameOfNode: [Int] = []
    private var numbers: [FuelProfile.Frame: Int] = [:]

    init(_ profile: FuelProfile, title: String, preloads: [String]) {
        self.profile = profile
        self.title = title
        self.preloads = preloads
        for node in profile.nodes {
            let number = numbers[node.frame] ?? frames.count
            if number == frames.count {
                numbers[node.frame] = number
                frames.append(node.frame)
            }
            frameOfNode.append(number)
        }
    }

    func number(_ frame: FuelProfile.Frame) -> Int { numbers[frame] ?? 0 }

    /// What a frame is called in a profile.
    func name(_ frame: FuelProfile.Frame) -> String {
        switch frame {
        case .function(let index, let name, let instance):
            (name.map(Demangler.display) ?? "func \(index)") + suffix(instance)
        case .host(let module, let name): "\(module).\(name)"
        case .instantiation(let instance): "(instantiation)" + suffix(instance)
        }
    }

    /// Tells functions of preloaded modules from those of the program.
    private func suffix(_ instance: Int) -> String {
        instance < preloads.count ? " [\(preloads[instance])]" : ""
    }

    /// Positions of nodes, each caller directly before what it called.
    var nodesInDepth: [Int] {
        var children = [[Int]](repeating: [], count: profile.nodes.count)
        var pending: [Int] = []
        for (position, node) in profile.nodes.enumerated().reversed() {
            if let parent = node.parent {
                children[parent].append(position)
            } else {
                pending.append(position)
            }
        }
        var order: [Int] = []
        while let node = pending.popLast() {
            order.append(node)
            pending += children[node]
        }
        return order
    }

    /// Calls `body` with each chain of calls that used something itself, as positions in `frames`.
    func forEachStack(_ body: ([Int], UInt64) -> Void) {
        var stack: [(node: Int, frame: Int)] = []
        for position in nodesInDepth {
            let node = profile.nodes[position]
            while let last = stack.last, last.node != node.parent { stack.removeLast() }
            stack.append((position, frameOfNode[position]))
            if node.units > 0 { body(stack.map(\.frame), node.units) }
        }
    }

    // MARK: Folded stacks

    /// `main;compute;add 123`, a line for each stack.
    func folded() -> [UInt8] {
        // What has a meaning in the format does not occur in names.
        let names = frames.map { frame in
            String(
                String.UnicodeScalarView(
                    name(frame).unicodeScalars.map { scalar in
                        scalar == ";" ? ":" : scalar.properties.isWhitespace ? " " : scalar
                    }))
        }
        var text = ""
        forEachStack { stack, units in
            text += stack.map { names[$0] }.joined(separator: ";") + " \(units)\n"
        }
        return Array(text.utf8)
    }

    // MARK: speedscope

    /// A document of https://www.speedscope.app/file-format-schema.json.
    private struct Speedscope: Encodable {
        struct Frame: Encodable {
            var name: String
        }
        struct Shared: Encodable {
            var frames: [Frame]
        }
        struct Profile: Encodable {
            var type = "sampled"
            var name: String
            var unit = "none"
            var startValue: UInt64 = 0
            var endValue: UInt64
            var samples: [[Int]]
            var weights: [UInt64]
        }
        var schema = "https://www.speedscope.app/file-format-schema.json"
        var name: String
        var exporter = "martlet \(MartletCommand.version)"
        var activeProfileIndex = 0
        var shared: Shared
        var profiles: [Profile]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case name, exporter, activeProfileIndex, shared, profiles
        }
    }

    func speedscope() throws -> [UInt8] {
        var samples: [[Int]] = []
        var weights: [UInt64] = []
        forEachStack { stack, units in
            samples.append(stack)
            weights.append(units)
        }
        return try Speedscope(
            name: title, shared: .init(frames: frames.map { .init(name: name($0)) }),
            profiles: [
                .init(
                    name: "\(title): fuel", endValue: profile.units, samples: samples,
                    weights: weights)
            ]
        ).compactJSON()
    }
}

extension Encodable {
    /// A document whose form is another's: keys as they are, and no space between.
    func compactJSON() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
