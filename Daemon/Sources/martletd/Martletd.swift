import ArgumentParser
import DaemonCore
import Logging
import Postgres
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main
struct Martletd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "martletd",
        abstract: "Runs other people's WebAssembly modules, metered.",
        subcommands: [Serve.self, Migrate.self, Verify.self])
}

/// Where the data are, for every command that needs them.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder for the daemon's own files.")
    var data = "martlet-data"

    @Option(
        name: .customLong("pg-user"),
        help: "The account that runs the private database server if martletd is root.")
    var databaseAccount = "postgres"

    var configuration: DaemonCore.Configuration {
        var configuration = DaemonCore.Configuration(data: data)
        configuration.databaseURL = environment("DATABASE_URL")
        configuration.pepper = environment("MARTLET_PEPPER")
        configuration.receiptKey = environment("MARTLET_RECEIPT_KEY")
        configuration.databaseAccount = databaseAccount
        return configuration
    }

    private func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

struct LogOptions: ParsableArguments {
    @Option(
        help: "How much to say: trace, debug, info, notice, warning, error or critical.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else {
                throw ValidationError("there is no log level '\(text)'")
            }
            return level
        })
    var logLevel: Logger.Level = .notice

    var logger: Logger {
        var logger = Logger(label: "martletd") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = logLevel
        return logger
    }
}

/// Prints a line at once, also if nobody reads it at a terminal.
func say(_ line: String) {
    print(line)
    fflush(nil)
}

/// Prints a line where errors go.
func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Ends the process with one line on what went wrong, if something does.
func orOneLine(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch is CancellationError {
        // Told to stop before there was anything to stop.
    } catch {
        complain("martletd: \(error)")
        throw ExitCode(1)
    }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answers requests until told to stop.",
        discussion: """
            Without DATABASE_URL it runs a PostgreSQL server of its own in the data folder. With \
            it, nodes that share a database must also share MARTLET_PEPPER, and may share \
            MARTLET_RECEIPT_KEY.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var log: LogOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 8_080

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port must be 0 to 65535")
        }
    }

    func run() async throws {
        var configuration = data.configuration
        configuration.host = host
        configuration.port = port
        let logger = log.logger
        let daemon = Daemon(
            configuration, logger: logger,
            announce: { key in
                say("administrator key, shown this once: \(key)")
            },
            onReady: { [host] port in
                say("listening on http://\(host):\(port)")
            })
        try await orOneLine {
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
        abstract: "Brings the database to the schema of this version, and says what it did.")

    @OptionGroup var data: DataOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger
        let configuration = data.configuration
        try await orOneLine {
            let applied = try await Daemon.migrate(configuration, logger: logger)
            print(
                applied.isEmpty
                    ? "nothing to do"
                    : "applied " + applied.map(String.init).joined(separator: ", "))
        }
    }
}
