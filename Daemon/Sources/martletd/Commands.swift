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
            limitShutdown(to: configuration.shutdownTimeout)
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

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes everything in the database into a file; a node that runs goes on.",
        usage: "martletd backup <file> [<settings> ...]",
        discussion: """
            The secrets of the data folder are not in the file: keep them somewhere else.


            """ + SettingOptions.help)

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await orOneLine {
            let (configuration, file) = try options.configurationAndFile()
            try await Daemon.backUp(configuration, to: file, logger: configuration.logger)
            print("saved to \(file)")
        }
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings what backup has written into an empty database.",
        usage: "martletd restore [--force] <file> [<settings> ...]",
        discussion: SettingOptions.help)

    @Flag(help: "Replace what is in the database.")
    var force = false

    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await orOneLine {
            let (configuration, file) = try options.configurationAndFile()
            try await Daemon.restore(
                configuration, from: file, replacing: force, logger: configuration.logger)
            print("restored from \(file)")
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
