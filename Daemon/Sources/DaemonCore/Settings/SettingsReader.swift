import Configuration
import FoundationEssentials
import Postgres
import Synchronization

/// The settings of a node: what was chosen, by whom, and what is wrong with it.
package struct Settings: Sendable {
    /// Where a value comes from, the strongest first.
    package enum Source: String, Sendable, CaseIterable {
        case option, environment, file
        case preset = "default"
    }

    package private(set) var configuration = DaemonCore.Configuration(data: "martlet-data")
    /// By the names of settings; what is not here is as it was.
    package private(set) var sources: [String: Source] = [:]
    /// Everything that is wrong, each in a line that says what to do.
    package private(set) var problems: [String] = []
    /// What was said on the command line besides options.
    package private(set) var words: [String] = []

    /// Reads from options, variables and the file that they name, in this order.
    package init(arguments: [String], environment: [String: String]) {
        let options = readOptions(arguments)
        let known = Set(Setting.all.map(\.variable))
        for name in environment.keys.sorted()
        where name.hasPrefix("MARTLET_") && !known.contains(name) {
            refuse(name, "is no variable of martletd", alike: known)
        }
        let variables = environment.filter { !$0.value.isEmpty }
        let path =
            options["config"] ?? variables[Self.setting(named: "config")?.variable ?? ""]
        let file = path.map { readFile($0) } ?? [:]
        resolve(options: options, environment: variables, file: file)
        checkTogether()
    }

    /// The configuration, if nothing is wrong with it.
    package func checked() throws(ConfigurationError) -> DaemonCore.Configuration {
        guard problems.isEmpty else { throw .problems(problems) }
        return configuration
    }

    private static func setting(named name: String) -> Setting? {
        Setting.all.first { $0.name == name }
    }

    // MARK: Sources

    private mutating func readOptions(_ arguments: [String]) -> [String: String] {
        var values: [String: String] = [:]
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("-"), argument != "-" else {
                words.append(argument)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            let name = parts.first ?? argument
            guard let setting = Setting.all.first(where: { $0.option == name }) else {
                refuseOption(name)
                // Its value is not one more thing that is wrong.
                if parts.count == 1, let next = rest.first, !next.hasPrefix("-") {
                    rest.removeFirst()
                }
                continue
            }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                problems.append("\(name) needs a value: \(setting.kind)")
                continue
            }
            if values.updateValue(value, forKey: setting.name) != nil {
                problems.append("\(name) is there twice; leave one of them out")
            }
        }
        return values
    }

    private mutating func refuseOption(_ name: String) {
        let secret = Setting.all.first {
            $0.isSecret
                && "--" + $0.name == name.prefix(2) + name.dropFirst(2).replacing("-", with: "_")
        }
        guard let secret else {
            refuse(
                name, "is no option of martletd", alike: Set(Setting.all.compactMap(\.option)))
            return
        }
        problems.append(
            "\(name) is no option, since everybody sees those of a process; "
                + "set \(secret.variable)")
    }

    private mutating func readFile(_ path: String) -> [String: String] {
        guard let text = Files.read(path) else {
            problems.append("the file \(path) cannot be read: \(Files.lastError)")
            return [:]
        }
        let found: [String: FileValue]
        do {
            found = try JSONDecoder().decode([String: FileValue].self, from: Data(text.utf8))
        } catch {
            problems.append(
                "\(path) must be a JSON object of settings, as in {\"port\": 8080}, with texts, "
                    + "numbers and lists of texts as values")
            return [:]
        }
        let known = Set(Setting.all.map(\.name)).subtracting(["config"])
        for name in found.keys.sorted() where !known.contains(name) {
            refuse("\(name) in \(path)", "is no setting", alike: known, name: name)
        }
        return found.filter { known.contains($0.key) }.mapValues(\.text)
    }

    /// A value as it may stand in the file, seen as text.
    private struct FileValue: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text =
                if let text = try? container.decode(String.self) {
                    text
                } else if let number = try? container.decode(Int64.self) {
                    String(number)
                } else if let number = try? container.decode(Double.self) {
                    String(number)
                } else {
                    try container.decode([String].self).joined(separator: ",")
                }
        }
    }

    private mutating func refuse(
        _ what: String, _ why: String, alike names: Set<String>, name: String? = nil
    ) {
        let name = name ?? what
        let nearest = names.sorted().min { Self.distance($0, name) < Self.distance($1, name) }
        let isNear = nearest.map { Self.distance($0, name) <= 3 } ?? false
        let advice =
            isNear
            ? "did you mean \(nearest ?? "")?"
            : "leave it out (martletd config explain lists what there is)"
        problems.append("\(what) \(why); \(advice)")
    }

    /// How many letters have to change to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (index, letter) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let change = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }

    // MARK: Resolving

    /// Takes each value from the first source that has one, and notes which that was.
    private mutating func resolve(
        options: [String: String], environment: [String: String], file: [String: String]
    ) {
        // Every source says its values under the names of settings.
        let variables = Dictionary(
            uniqueKeysWithValues: Setting.all.compactMap { setting in
                environment[setting.variable].map { (setting.name, $0) }
            })
        let witness = Witness()
        let layers: [(Source, [String: String])] = [
            (.option, options), (.environment, variables), (.file, file),
        ]
        let reader = ConfigReader(
            providers: layers.map { source, values in Self.provider(source, values) },
            accessReporter: witness)
        for setting in Setting.all {
            guard let text = reader.string(forKey: ConfigKey([setting.name]), isSecret: true)
            else { continue }
            let source = witness.last.withLock { $0 }
            sources[setting.name] = source
            if !setting.set(text, &configuration) {
                problems.append(
                    "\(Self.place(of: setting, in: source)) must be \(setting.kind)"
                        + (setting.isSecret ? "" : ", not '\(text)'"))
            }
        }
    }

    private static func provider(
        _ source: Source, _ values: [String: String]
    ) -> InMemoryProvider {
        let pairs = values.map { name, text in
            (AbsoluteConfigKey([name]), ConfigValue(.string(text), isSecret: true))
        }
        return InMemoryProvider(
            name: source.rawValue, values: Dictionary(uniqueKeysWithValues: pairs))
    }

    /// Sees from which source the value comes that is just being read.
    private final class Witness: AccessReporter {
        let last = Mutex(Source.preset)

        func report(_ event: AccessEvent) {
            let answers = event.providerResults.filter { answer in
                if case .success(let found) = answer.result { found.value != nil } else { false }
            }
            let source = Source.allCases.first { source in
                answers.contains { $0.providerName.hasSuffix("[\(source.rawValue)]") }
            }
            last.withLock { $0 = source ?? .preset }
        }
    }

    private static func place(of setting: Setting, in source: Source) -> String {
        switch source {
        case .option: setting.option ?? setting.name
        case .environment: setting.variable
        case .file, .preset: "\(setting.name) in the file"
        }
    }

    // MARK: What goes together

    /// Looks at what only shows when values are seen side by side, or tried.
    private mutating func checkTogether() {
        let limits = configuration.poolLimits
        if limits.connectionsMin > limits.connectionsMax {
            problems.append(
                "pool_min is \(limits.connectionsMin), but pool_max is \(limits.connectionsMax); "
                    + "lower the one or raise the other")
        }
        let files = [configuration.certificateFile, configuration.privateKeyFile]
        if files.compactMap(\.self).count == 1 {
            problems.append(
                "tls_certificate and tls_key belong together; set both, or neither for no TLS")
        }
        for file in files.compactMap(\.self) where !Files.isReadable(file) {
            problems.append(
                "the file \(file) cannot be read: \(Files.lastError); correct the path, or let "
                    + "the account that runs martletd read it")
        }
        if let pepper = configuration.pepper, Pepper(pepper) == nil {
            problems.append("\(ConfigurationError.weakPepper)")
        }
        if let key = configuration.receiptKey, ReceiptKey.signer(key) == nil {
            problems.append("\(ConfigurationError.wrongReceiptKey)")
        }
        if let url = configuration.databaseURL,
            let complaint = ConnectionSettings(url: url).complaint
        {
            problems.append("DATABASE_URL is no connection string: \(complaint)")
        }
        if configuration.role == .worker, configuration.databaseURL == nil {
            problems.append(
                "role is worker, but a private database has nobody else to make tasks for it; "
                    + "set DATABASE_URL, or leave out role")
        }
    }
}

// MARK: - Explaining

extension Settings {
    /// Every setting with its value, where that comes from, and what it means.
    package func explanation() -> String {
        Setting.all.map { setting in
            let value = setting.show(configuration)
            let source = sources[setting.name] ?? .preset
            let shown =
                if source == .preset, value.isEmpty {
                    "(\(setting.defaultText))"
                } else if setting.isSecret {
                    "(secret)"
                } else {
                    value
                }
            let ways = [setting.option, setting.variable].compactMap(\.self)
            return """
                \(setting.name) = \(shown)
                    from: \(source.rawValue); set it with \(ways.joined(separator: " or "))
                    type: \(setting.kind); default: \(setting.defaultText)
                    \(setting.meaning)
                """
        }.joined(separator: "\n")
    }

    /// The options for people who ask for help.
    package static var help: String {
        Setting.all.compactMap { setting in
            setting.option.map {
                "\($0): \(setting.meaning) (\(setting.kind); default: \(setting.defaultText))"
            }
        }.joined(separator: "\n")
    }

    /// A file of variables to begin with, in which everything is as it would be without it.
    package static var exampleVariables: String {
        Setting.all.map { setting in
            "# \(setting.meaning)\n# \(setting.kind); default: \(setting.defaultText)\n"
                + "\(setting.variable)=\n"
        }.joined(separator: "\n")
    }

    /// The table of the documentation, a row for each.
    package static var documentation: [String] {
        Setting.all.map { setting in
            let option = setting.option.map { "`\($0)`" } ?? "-"
            return "| `\(setting.name)` | \(option) | `\(setting.variable)` | \(setting.kind) "
                + "| \(setting.defaultText) | \(setting.meaning) |"
        }
    }
}
