import ArgumentParser
import DaemonCore
import Logging
import ServiceLifecycle
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answers requests and runs tasks until told to stop.",
        discussion: """
            Without DATABASE_URL it runs a PostgreSQL server of its own in the data folder. With \
            it, nodes that share a database must also share MARTLET_PEPPER.


            """ + SettingOptions.help)

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await orOneLine {
            let configuration = try options.configuration()
            let logger = configuration.logger
            let host = configuration.host
            let scheme = configuration.certificateFile == nil ? "http" : "https"
            let daemon = Daemon(
                configuration, logger: logger,
                announce: { key in
                    say("administrator key, shown this once: \(key)")
                },
                onReady: { port in
                    say("listening on \(scheme)://\(host):\(port)")
                })
            try await ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [
                        .init(
                            service: daemon, successTerminationBehavior: .gracefullyShutdownGroup)
                    ],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
            ).run()
        }
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings the database to the schema of this version, and says what it did.",
        discussion: SettingOptions.help)

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await orOneLine {
            let configuration = try options.configuration()
            let applied = try await Daemon.migrate(configuration, logger: configuration.logger)
            print(
                applied.isEmpty
                    ? "nothing to do"
                    : "applied " + applied.map(String.init).joined(separator: ", "))
        }
    }
}

struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks at settings without running anything.",
        subcommands: [Check.self, Explain.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says everything that is wrong with the settings, and what to do.",
            discussion: SettingOptions.help)

        @OptionGroup var options: SettingOptions

        func run() async throws {
            try await orOneLine {
                _ = try options.configuration()
                print("the settings are good")
            }
        }
    }

    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists every setting with its value, where that comes from, and its meaning.",
            discussion: SettingOptions.help)

        @OptionGroup var options: SettingOptions

        func run() async throws {
            print(options.settings.explanation())
        }
    }
}
