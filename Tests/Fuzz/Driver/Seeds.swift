import Foundation
import FuzzTargets
import Martlet
import TestSupport
import WasmModule
import WasmScript
import WasmText

/// Inputs to begin with: what the repository and its caches have.
enum Seeds {
    /// Bigger ones are slow, and say little more.
    private static let bytesMax = 3000

    static func write(_ target: FuzzTarget, to folder: String) throws {
        let inputs =
            switch target {
            case .decoder, .validator: modules()
            case .text: texts()
            case .snapshot:
                try SnapshotVictim.all.get().enumerated().map { index, victim in
                    [UInt8(index)] + victim.bytes[victim.body]
                }
            case .reference:
                (0..<200).map { [0, 0, 0, 0, UInt8($0)] + noise(UInt64($0)) }
                    + modules().map { [128, 0, 0, 0, 7] + $0 }
            }
        for (number, input) in inputs.enumerated() {
            try Data(input).write(to: URL(filePath: "\(folder)/seed-\(number)"))
        }
        print("\(inputs.count) inputs")
    }

    /// Writes, beside each module of a folder, one that is a few changes away from it and still valid.
    static func writeMutants(in folder: String, seed: UInt64) throws {
        let folder = URL(filePath: folder)
        for (number, file) in files(folder, ".wasm").enumerated() {
            let module = try [UInt8](Data(contentsOf: file))
            var mutator = ModuleMutator(RandomNumbers(seed: seed &+ UInt64(number)))
            var mutant = module
            for _ in 0..<8 {
                let changed = mutator.mutant(of: mutant)
                if (try? Module(changed)) != nil { mutant = changed }
            }
            guard mutant != module else { continue }
            let name = file.deletingPathExtension().lastPathComponent + "-changed.wasm"
            try Data(mutant).write(to: folder.appending(path: name))
        }
    }

    private static func noise(_ seed: UInt64) -> [UInt8] {
        var random = RandomNumbers(seed: seed)
        return (0..<64).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }

    private static func files(_ folder: URL, _ ending: String) -> [URL] {
        let names =
            FileManager.default.enumerator(atPath: folder.resolvingSymlinksInPath().path)?
            .compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0) }
    }

    private static var scripts: [[UInt8]] {
        files(Differential.repository.appending(path: "spec-tests/suite"), ".wast")
            .compactMap { try? [UInt8](Data(contentsOf: $0)) }
    }

    private static func modules() -> [[UInt8]] {
        let cache =
            Differential.environment["MARTLET_CACHE"].map { URL(filePath: $0) }
            ?? URL(filePath: NSHomeDirectory()).appending(path: ".cache/martlet")
        var found: [[UInt8]] = []
        for script in scripts {
            guard let commands = try? ScriptParser.parse(script).commands else { continue }
            for command in commands {
                switch command.directive {
                case .module(let module, _), .definition(let module, _),
                    .assertMalformed(let module, _), .assertInvalid(let module, _):
                    if let binary = try? module.binary() { found.append(binary) }
                default: break
                }
            }
        }
        let folders = [
            Differential.repository.appending(path: "Benchmarks/Workloads"),
            cache.appending(path: "smith-closed"), cache.appending(path: "smith-open"),
        ]
        for folder in folders {
            found += files(folder, ".wasm").prefix(300)
                .compactMap { try? [UInt8](Data(contentsOf: $0)) }
        }
        found += (0..<100).map { ProgramGenerator.scenario(UInt64($0)).bytes }
        return found.filter { $0.count <= bytesMax }
    }

    private static func texts() -> [[UInt8]] {
        let printed = modules().compactMap { binary in
            (try? ModuleDecoder.decode(binary)).flatMap { try? ModulePrinter.print($0) }
        }
        // Scripts, cut where a blank line is.
        let pieces = scripts.flatMap { script in
            String(decoding: script, as: UTF8.self).components(separatedBy: "\n\n")
        }
        return (printed + pieces).map { Array($0.utf8) }.filter { $0.count <= bytesMax }
    }
}
