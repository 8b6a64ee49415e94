import Foundation
import FuzzTargets
import TestSupport

// One target under libFuzzer, which comes with the Swift toolchain. `scripts/fuzz` starts it:
//
//     martlet-fuzz TARGET OPTION-OF-LIBFUZZER ... FOLDER-OR-FILE ...
//     martlet-fuzz TARGET --seeds FOLDER        writes inputs to begin with
//     martlet-fuzz TARGET --mutants FOLDER SEED writes a valid mutant beside each module

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_silgen_name("LLVMFuzzerMutate")
func mutateBytes(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, _ most: Int) -> Int

enum Driver {
    /// The processes that libFuzzer starts are not told on their command lines.
    private static let variable = "MARTLET_FUZZ_TARGET"

    static let target = {
        let inherited = ProcessInfo.processInfo.environment[variable]
        let target = inherited ?? CommandLine.arguments.dropFirst().first ?? ""
        if inherited == nil {
            setenv(variable, target, 1)
            ownArguments = 2
        }
        return FuzzTarget(rawValue: target)
    }()

    /// How many of the arguments are not libFuzzer's.
    nonisolated(unsafe) private(set) static var ownArguments = 1
}

func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Called for each input to be changed: one time in four libFuzzer changes it in its own way.
@c(LLVMFuzzerCustomMutator)
public func mutate(
    _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, _ most: Int, _ seed: UInt32
) -> Int {
    var random = RandomNumbers(seed: UInt64(seed))
    guard let bytes, let target = Driver.target, !random.chance(1, in: 4) else {
        return mutateBytes(bytes, count, most)
    }
    let mutant = target.mutant(of: Array(UnsafeBufferPointer(start: bytes, count: count)), &random)
    guard mutant.count <= most, !mutant.isEmpty else { return mutateBytes(bytes, count, most) }
    _ = UnsafeMutableBufferPointer(start: bytes, count: most).update(fromContentsOf: mutant)
    return mutant.count
}

/// Tries one input. What is found ends the process, as a crash does; libFuzzer then keeps the input.
func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        let input = Array(UnsafeBufferPointer(start: bytes, count: count))
        return try Driver.target?.run(input) == true ? 0 : -1
    } catch {
        say("finding: \(error)")
        abort()
    }
}

func main() throws -> CInt {
    guard let target = Driver.target else {
        say("martlet-fuzz: no target; there are \(FuzzTarget.allCases)")
        return 64
    }
    if CommandLine.arguments.dropFirst(2).first == "--seeds", CommandLine.arguments.count == 4 {
        try Seeds.write(target, to: CommandLine.arguments[3])
        return 0
    }
    if CommandLine.arguments.dropFirst(2).first == "--mutants", CommandLine.arguments.count == 5 {
        try Seeds.writeMutants(
            in: CommandLine.arguments[3], seed: UInt64(CommandLine.arguments[4]) ?? 0)
        return 0
    }
    var arguments = CommandLine.arguments.map { strdup($0) }
    arguments.removeSubrange(1..<Driver.ownArguments)
    var count = CInt(arguments.count)
    arguments.append(nil)
    return arguments.withUnsafeMutableBufferPointer { arguments in
        guard var base = arguments.baseAddress else { return 1 }
        return withUnsafeMutablePointer(to: &base) { runDriver(&count, $0, tryInput) }
    }
}

exit(try main())
