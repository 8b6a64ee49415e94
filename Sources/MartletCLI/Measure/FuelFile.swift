import FoundationEssentials
import Martlet

/// A file of runs with the fuel that each is known to take: "A gate for regressions" in `Documentation/Fuel.md`.
struct FuelFile: Codable, Equatable {
    var cases: [Case]

    /// One run. Files are relative to the folder of this one.
    struct Case: Codable, Equatable {
        /// What it is called, where the module and its arguments do not say enough.
        var name: String?
        var module: String
        var invoke: String?
        var arguments: [String]?
        var environment: [String: String]?
        /// A file to read as standard input.
        var stdin: String?
        var seed: UInt64?
        /// As in a file of limits.
        var limits: [String: LimitsFile.Scalar]?
        /// How it is known to end, and what it is known to take; both absent before the first time.
        var recorded: Record?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case name, module, invoke, arguments, environment, stdin, seed, limits, recorded
        }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
            let known = CodingKeys.allCases.map(\.rawValue)
            if let unknown = fields.sorted().first(where: { !known.contains($0) }) {
                throw ArgumentError(
                    "there is no field '\(unknown)'; known are \(known.joined(separator: ", "))")
            }
            let container = try decoder.container(keyedBy: CodingKeys.self)
            name = try container.decodeIfPresent(String.self, forKey: .name)
            module = try container.decode(String.self, forKey: .module)
            invoke = try container.decodeIfPresent(String.self, forKey: .invoke)
            arguments = try container.decodeIfPresent([String].self, forKey: .arguments)
            environment = try container.decodeIfPresent(
                [String: String].self, forKey: .environment)
            stdin = try container.decodeIfPresent(String.self, forKey: .stdin)
            seed = try container.decodeIfPresent(UInt64.self, forKey: .seed)
            limits = try container.decodeIfPresent(
                [String: LimitsFile.Scalar].self, forKey: .limits)
            recorded = try container.decodeIfPresent(Record.self, forKey: .recorded)
        }
    }

    /// What came of a run.
    struct Record: Codable, Equatable {
        var outcome: String
        /// By instantiation and calls.
        var fuel: Report.DecimalString
        /// By whose prices.
        var schedule: String
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// - Throws: `Failure` if it is none
    static func read(_ path: String) throws -> FuelFile {
        let bytes = try HostFile.read(path)
        func failure(_ what: String) -> Failure { Failure(.usage, "\(path): \(what)") }
        func place(_ path: [any CodingKey]) -> String {
            path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
        }
        let file: FuelFile
        do {
            file = try JSONDecoder().decode(FuelFile.self, from: Data(bytes))
        } catch let error as ArgumentError {
            throw failure(error.description)
        } catch DecodingError.keyNotFound(let key, let context) {
            throw failure("\(place(context.codingPath + [key])) is missing")
        } catch DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context)
        {
            throw failure("\(place(context.codingPath)) has the wrong type")
        } catch {
            throw failure("not JSON as it must be: {\"cases\": [{\"module\": FILE, …}]}")
        }
        guard !file.cases.isEmpty else { throw failure(".cases has none") }
        return file
    }
}

extension FuelFile.Case {
    /// What to call it.
    var title: String {
        name ?? ([module] + [invoke].compactMap(\.self) + (arguments ?? [])).joined(separator: " ")
    }

    /// Runs it, and says what came of it.
    /// - Parameter folder: of the file that it stands in, empty or with a slash at its end
    func measure(in folder: String, _ modules: LoadedModules) throws -> FuelFile.Record {
        func path(_ name: String) -> String { name.hasPrefix("/") ? name : folder + name }
        var plan = RunPlan(modulePath: path(module))
        plan.invoke = invoke
        plan.guestArguments = arguments ?? []
        plan.environment = (environment ?? [:]).sorted { $0.key < $1.key }
            .map { (name: $0.key, value: $0.value) }
        plan.streams = .detached(input: try stdin.map { try HostFile.read(path($0)) } ?? [])
        plan.seed = seed ?? 0
        plan.isQuiet = true
        do {
            plan.setLimits(try LimitsFile.settings(limits ?? [:]))
        } catch {
            throw Failure(.usage, "\(title): \(error)")
        }
        let result = try RunResult(plan, modules)
        guard let fuel = result.report.fuel, let used = result.report.fuelUsed else {
            throw Failure(result.status, "\(title): \(result.message ?? "it did not run")")
        }
        return FuelFile.Record(
            outcome: result.report.outcome.rawValue, fuel: .init(used), schedule: fuel.schedule)
    }
}
