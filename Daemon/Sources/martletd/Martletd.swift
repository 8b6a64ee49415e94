import ArgumentParser
import DaemonCore
import FoundationEssentials
import Logging
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
        subcommands: [
            Serve.self, Verify.self, Migrate.self, Backup.self, Restore.self, Config.self,
        ])
}

/// The settings that a command runs with. What they are is in one table, so they are not declared
/// here one by one.
struct SettingOptions: ParsableArguments {
    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("Settings, as in --port 8080.", valueName: "settings"))
    var arguments: [String] = []

    /// Everything that was said, right or wrong.
    var settings: Settings {
        Settings(arguments: arguments, environment: ProcessInfo.processInfo.environment)
    }

    /// What was said, for a command that takes nothing besides settings.
    func configuration() throws -> DaemonCore.Configuration {
        let settings = settings
        guard let word = settings.words.first else { return try settings.checked() }
        throw ConfigurationError.problems(settings.problems + ["nothing is known of '\(word)'"])
    }

    /// What was said, for a command that takes a file besides settings.
    func configurationAndFile() throws -> (DaemonCore.Configuration, file: String) {
        let settings = settings
        guard settings.words.count == 1, let file = settings.words.first else {
            throw ConfigurationError.problems(settings.problems + ["name one file"])
        }
        return (try settings.checked(), file)
    }

    static let help = """
        Settings come from options, from variables and from the file that --config names, in this \
        order; `martletd config explain` tells of each where it came from.

        """ + Settings.help
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

/// Ends the process with what went wrong, each thing in a line, if something does.
func orOneLine(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch is CancellationError {
        // Told to stop before there was anything to stop.
    } catch {
        for line in "\(error)".split(separator: "\n") { complain("martletd: \(line)") }
        throw ExitCode(1)
    }
}

/// Makes the process end some time after it was told to, whatever still goes on then: others see
/// to what it leaves behind.
func limitShutdown(to time: Duration) {
    Task.detached {
        for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            try? await Task.sleep(for: time)
            let line = Array("martletd: it took too long to stop\n".utf8)
            _ = write(STDERR_FILENO, line, line.count)
            _exit(1)
        }
    }
}
