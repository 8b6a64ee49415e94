import Martlet
import WasmModule
import WasmText

/// Runs a script on an engine and keeps what did not go as it should.
package struct ScriptRunner<Engine: ScriptEngine> {
    private var engine: Engine
    /// The module that was defined last, and those with an identifier.
    private var lastModule: Engine.LoadedModule?
    private var modules: [[UInt8]: Engine.LoadedModule] = [:]
    /// The instance that was made last, and those with an identifier.
    private var lastInstance: Engine.LoadedInstance?
    private var instances: [[UInt8]: Engine.LoadedInstance] = [:]

    /// Runs a whole script; a directive that fails does not stop it.
    package static func run(_ script: Script, on engine: Engine) throws -> ScriptReport {
        var runner = ScriptRunner(engine: engine)
        try runner.provideSpectest()
        var report = ScriptReport()
        for command in script.commands {
            let keyword = command.directive.keyword
            do {
                try runner.run(command.directive)
                report.counts[keyword, default: .init()].passed += 1
            } catch {
                report.counts[keyword, default: .init()].failed += 1
                report.failures.append(
                    ScriptReport.Failure(
                        line: command.line, directive: keyword, message: "\(error)"))
            }
        }
        return report
    }

    private init(engine: Engine) { self.engine = engine }

    private mutating func provideSpectest() throws {
        let module = try engine.load(try Spectest.binary())
        guard let instance = try engine.instantiate(module).instance else {
            throw Mismatch("the module spectest has no instance")
        }
        engine.register(instance, as: Spectest.name)
    }

    // MARK: Directives

    private mutating func run(_ directive: Script.Directive) throws {
        switch directive {
        case .module(let module, let identifier):
            lastInstance = nil
            if let identifier { instances[identifier] = nil }
            let loaded = try engine.load(try module.binary())
            try makeInstance(of: loaded, identifier)
        case .definition(let module, let identifier):
            let loaded = try engine.load(try module.binary())
            lastModule = loaded
            if let identifier { modules[identifier] = loaded }
        case .instance(let identifier, let definition):
            guard let module = definition.map({ modules[$0] }) ?? lastModule else {
                throw Mismatch("unknown module")
            }
            try makeInstance(of: module, identifier)
        case .register(let name, let identifier):
            engine.register(try instance(identifier), as: name)
        case .action(let action): _ = try values(of: try perform(action))
        case .assertReturn(let action, let expectations):
            let values = try values(of: try perform(action))
            guard values.count == expectations.count,
                zip(values, expectations).allSatisfy({ $1.matches($0) })
            else {
                let expected = expectations.map(\.description).joined(separator: " ")
                throw Mismatch(
                    "expected \(expected.isEmpty ? "no results" : expected), "
                        + "found \(values.scriptText)")
            }
        case .assertTrap(let action, let message), .assertExhaustion(let action, let message):
            try expectTrap(try perform(action), message)
        case .assertException(let action):
            let outcome = try perform(action)
            guard case .threw = outcome else {
                throw Mismatch("expected an exception, found \(outcome)")
            }
        case .assertUninstantiable(let module, let message):
            let loaded = try engine.load(try module.binary())
            try expectTrap(try engine.instantiate(loaded).outcome, message)
        case .assertUnlinkable(let module, let message):
            let loaded = try engine.load(try module.binary())
            try expectError("link error", message) { _ = try engine.instantiate(loaded) }
        case .assertMalformed(let module, let message),
            .assertMalformedCustom(let module, let message),
            .assertInvalidCustom(let module, let message):
            try expectError("malformed", message) {
                _ = try engine.load(try module.binary())
            }
        case .assertInvalid(let module, let message):
            try expectError("invalid", message) { _ = try engine.load(try module.binary()) }
        }
    }

    private mutating func makeInstance(
        of module: Engine.LoadedModule, _ identifier: [UInt8]?
    ) throws {
        let (instance, outcome) = try engine.instantiate(module)
        guard let instance else { throw Mismatch("expected an instance, found \(outcome)") }
        lastInstance = instance
        if let identifier { instances[identifier] = instance }
    }

    private func instance(_ identifier: [UInt8]?) throws -> Engine.LoadedInstance {
        guard let instance = identifier.map({ instances[$0] }) ?? lastInstance else {
            throw Mismatch("no instance")
        }
        return instance
    }

    private mutating func perform(_ action: Script.Action) throws -> ScriptOutcome {
        switch action {
        case .invoke(let identifier, let name, let arguments):
            try engine.invoke(try instance(identifier), name, arguments)
        case .get(let identifier, let name):
            .returned([try engine.global(try instance(identifier), name)])
        }
    }

    // MARK: Expectations

    private func values(of outcome: ScriptOutcome) throws -> [Value] {
        guard case .returned(let values) = outcome else {
            throw Mismatch("expected results, found \(outcome)")
        }
        return values
    }

    private func expectTrap(_ outcome: ScriptOutcome, _ message: String) throws {
        guard case .trapped(let found) = outcome, found.hasPrefix(message) else {
            throw Mismatch("expected the trap \"\(message)\", found \(outcome)")
        }
    }

    /// Messages are compared by prefix, after the stage at which things went wrong.
    private func expectError(_ stage: String, _ message: String, _ body: () throws -> Void) throws {
        let found: String
        do {
            try body()
            found = "no error"
        } catch {
            found = "\(error)"
            if found.hasPrefix("\(stage): \(message)") { return }
        }
        throw Mismatch("expected \"\(stage): \(message)\", found: \(found)")
    }
}

/// What a directive asks for is not what happened.
private struct Mismatch: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// What became of the directives of a script.
package struct ScriptReport: Sendable {
    package struct Count: Sendable {
        package var passed = 0
        package var failed = 0
    }

    package struct Failure: Sendable {
        package var line: Int
        package var directive: String
        package var message: String
    }

    /// By the directive's keyword.
    package var counts: [String: Count] = [:]
    package var failures: [Failure] = []

    package init() {}

    package var total: Count {
        counts.values.reduce(into: Count()) {
            $0.passed += $1.passed
            $0.failed += $1.failed
        }
    }

    package mutating func add(_ other: ScriptReport) {
        for (keyword, count) in other.counts {
            counts[keyword, default: Count()].passed += count.passed
            counts[keyword, default: Count()].failed += count.failed
        }
        failures += other.failures
    }
}
