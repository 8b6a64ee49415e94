import ArgumentParser
import Martlet
import MartletWASI

/// What is to be run: options, and after them the module and what is its own.
struct ProgramOptions: ParsableArguments {
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "World of the program") var world: WorldOptions

    @Option(
        help: .init(
            "Call an export; the arguments are its values: 7 -1 0x1F 1.5 nan.",
            valueName: "export"))
    var invoke: String?

    @Option(
        help: .init(
            "Instantiate another module first, and offer its exports under this import name.",
            valueName: "name=file"),
        transform: { try Assignment.parse($0, hint: "say NAME=FILE") })
    var preload: [Assignment] = []

    @Flag(help: "Let imports that nobody provides trap when they are called.")
    var stubMissing = false

    @Argument(
        parsing: .captureForPassthrough,
        help: .init(
            "A module, binary or text ('-' is standard input), and its arguments.",
            valueName: "module"))
    var command: [String] = []

    mutating func validate() throws {
        // What is captured begins with the first word that is no option of ours, or with '--'.
        if ["--help", "-h"].contains(command.first) { throw CleanExit.helpRequest() }
        if command.first == "--" {
            command.removeFirst()
        } else if let first = command.first, first.hasPrefix("-"), first != "-" {
            throw ValidationError("Unknown option '\(first)'. Options come before the module.")
        }
        guard !command.isEmpty else { throw ValidationError("Name a module to run.") }
        if !world.dir.isEmpty {
            throw ValidationError(
                """
                '--dir' is not supported: programs have no files. Pass input on standard input, \
                and take results from standard output.
                """)
        }
    }

    func plan() throws -> RunPlan {
        let settings = try limits.settings()
        var plan = Self.plan(forCommand: command)
        plan.invoke = invoke
        plan.setLimits(settings)
        plan.fuelStep = limits.fuelStep
        plan.environment = world.env.map { ($0.name, $0.value) }
        if let name = world.argv0 { plan.programName = name }
        plan.clockStart = world.clock
        plan.seed = world.seed
        plan.preloads = preload
        plan.stubsMissingImports = stubMissing
        return plan
    }

    /// How to run a module, the first word, with what follows it.
    static func plan(forCommand command: [String]) -> RunPlan {
        var plan = RunPlan(modulePath: command[0])
        let arguments = command.dropFirst()
        plan.guestArguments = Array(arguments.first == "--" ? arguments.dropFirst() : arguments)
        return plan
    }
}

struct LimitOptions: ParsableArguments {
    @Option(help: .fuel("Stop after this much fuel"), transform: { try Quantity.fuel.parse($0) })
    var fuel: UInt64?

    @Option(
        help: .init(
            "Suspend and resume each time this much is consumed; changes nothing else.",
            valueName: "units"),
        transform: { try Quantity.fuel.parse($0) })
    var fuelStep: UInt64?

    @Option(
        help: .init(
            "Memory over all memories: 16MiB, or 256p for pages of 64 KiB.", valueName: "size"),
        transform: { try Quantity.pages($0) })
    var maxMemory: UInt64?

    @Flag(help: "Trap where memory may not grow, instead of telling the program.")
    var trapOnGrowFailure = false

    @Option(
        help: .init("Calls active at once.", valueName: "calls"),
        transform: { UInt64(try Quantity.count($0)) })
    var maxCallDepth: UInt64?

    @Option(
        help: .init("Output to keep of each stream; more is dropped.", valueName: "size"),
        transform: { try Quantity.bytes.parse($0) })
    var maxOutput: UInt64?

    @Option(help: .timeLimit, transform: { try Quantity.timeoutMilliseconds($0) })
    var timeout: UInt64?

    @Option(
        name: .customLong("limits"),
        help: .init("Read limits from a JSON file; options go before it.", valueName: "file"))
    var file: String?

    /// What the options say, and for the rest the file.
    func settings() throws -> LimitSettings {
        let options = LimitSettings(
            fuel: fuel, memoryPages: maxMemory, callDepth: maxCallDepth, outputBytes: maxOutput,
            timeoutMilliseconds: timeout, trapsOnGrowthFailure: trapOnGrowFailure ? true : nil)
        guard let file else { return options }
        let bytes = try HostFile.read(file)
        do {
            return options.merging(try LimitsFile.parse(bytes))
        } catch {
            throw Failure(.usage, "\(file): \(error)")
        }
    }
}

struct WorldOptions: ParsableArguments {
    @Option(
        help: .init("Set an environment variable. None is inherited.", valueName: "name=value"),
        transform: {
            try Assignment.parse(
                $0, hint: "say NAME=VALUE; nothing is inherited from your environment")
        })
    var env: [Assignment] = []

    @Option(help: .init("The program's own name; the file's by default.", valueName: "name"))
    var argv0: String?

    @Option(
        help: .init(
            "What the clock shows at the start: 2024-05-06T07:08:09Z, or @ and Unix seconds.",
            valueName: "time"),
        transform: { try ClockTime.parse($0) })
    var clock = WASIPreview1.Configuration.defaultClockStart

    @Option(
        help: .init("Where random numbers start.", valueName: "number"),
        transform: { try Quantity.number($0) })
    var seed: UInt64 = 0

    @Option(help: .hidden)
    var dir: [String] = []
}
