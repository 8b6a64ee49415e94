import Logging
import TestCluster
import Testing

@testable import DaemonCore
@testable import Postgres

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How a node learns how it is to run.
struct SettingsTests {
    private func settings(
        _ arguments: [String] = [], _ environment: [String: String] = [:]
    ) -> Settings {
        Settings(arguments: arguments, environment: environment)
    }

    /// A file with settings, for as long as `body` runs.
    private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
        let path = TestCluster.temporaryFolder() + ".json"
        try Array(text.utf8).write(to: path)
        defer { Files.delete(path) }
        try body(path)
    }

    @Test func optionsWinOverVariablesAndThoseOverTheFile() throws {
        try withFile(#"{"port": 1, "slots": 1, "workers": 1}"#) { path in
            let read = settings(
                ["--config", path, "--port=3"],
                ["MARTLET_PORT": "2", "MARTLET_SLOTS": "2", "MARTLET_HOST": ""])
            let configuration = try read.checked()
            #expect(configuration.port == 3)
            #expect(configuration.slots == 2)
            #expect(configuration.workers == 1)
            #expect(configuration.host == "127.0.0.1")
            #expect(
                read.sources == [
                    "config": .option, "port": .option, "slots": .environment, "workers": .file,
                ])
        }
    }

    @Test func everythingThatIsWrongIsSaidAtOnce() throws {
        try withFile(#"{"prot": 1, "slots": 0, "trusted_proxies": ["10.0.0.0/8", "x"]}"#) { path in
            let read = settings(
                [
                    "--workers", "none", "--frobnicate", "yes", "--pepper=secret-secret",
                    "--memory", "120%", "--tls-key", "/nowhere/key.pem", "--role", "boss",
                    "--port",
                ],
                [
                    "MARTLET_CONFIG": path, "MARTLET_POOL_MIN": "9", "MARTLET_POOL_MXA": "9",
                    "MARTLET_PEPPER": "short-secret", "DATABASE_URL": "postgres://[x secret",
                ])
            let wanted = [
                "--frobnicate is no option of martletd; leave it out",
                "--pepper is no option, since everybody sees those of a process; "
                    + "set MARTLET_PEPPER",
                "--port needs a value: a whole number, 0 to 65535",
                "MARTLET_POOL_MXA is no variable of martletd; did you mean MARTLET_POOL_MAX?",
                "prot in \(path) is no setting; did you mean port?",
                "--role must be one of all, api, worker, not 'boss'",
                "--workers must be a whole number, 1 to 1024, not 'none'",
                "--memory must be bytes",
                "slots in the file must be a whole number",
                "trusted_proxies in the file must be an address or a range",
                "pool_min is 9, but pool_max is 8; lower the one or raise the other",
                "tls_certificate and tls_key belong together",
                "the file /nowhere/key.pem cannot be read: No such file or directory",
                "MARTLET_PEPPER must have 32 characters or more",
                "DATABASE_URL is no connection string",
            ]
            for start in wanted {
                #expect(
                    read.problems.contains { $0.hasPrefix(start) }, "missing: \(start)")
            }
            #expect(read.problems.count == wanted.count, "\(read.problems)")
            #expect(!read.problems.contains { $0.contains("secret") && !$0.contains("secret ") })
            #expect(throws: ConfigurationError.self) { try read.checked() }
        }
    }

    @Test(arguments: ["", "[]", "{", #"{"port": {}}"#, #"{"port": null}"#])
    func aFileThatIsNoneIsRefused(text: String) throws {
        try withFile(text) { path in
            let problems = settings(["--config", path]).problems
            #expect(problems.count == 1)
            #expect(problems.first?.contains("must be a JSON object of settings") == true)
        }
    }

    @Test func valuesAreReadAsTheyAreMeant() throws {
        let configuration = try settings([
            "--memory", "64M", "--cache-bytes", "3K", "--pool-checkout-timeout", "0.25",
            "--trusted-proxies", "10.1.2.3/8, ::1", "--metrics-address", "[::1]:9090",
            "--log-level", "debug", "--role", "api",
        ]).checked()
        #expect(configuration.memoryBytes == 64 << 20)
        #expect(configuration.cacheBytes == 3_072)
        #expect(configuration.poolLimits.checkoutTimeout == .milliseconds(250))
        #expect(configuration.metricsAddress == HostAndPort(host: "::1", port: 9_090))
        #expect(configuration.logLevel == .debug)
        #expect(configuration.role == .api)
        let ranges = configuration.edge.trustedProxies
        func isTrusted(_ text: String) throws -> Bool {
            let address = try #require(NetworkAddress(text))
            return ranges.contains { $0.contains(address) }
        }
        #expect(try isTrusted("10.255.0.1"))
        #expect(try isTrusted("::ffff:10.0.0.1"))
        #expect(try isTrusted("::1"))
        #expect(try !isTrusted("11.0.0.1"))
        #expect(try !isTrusted("::2"))
    }

    @Test func explanationsTellEverySettingAndNoSecret() throws {
        let read = settings(
            ["--port", "1"],
            [
                "DATABASE_URL": "postgres://me:hidden@db/x",
                "MARTLET_PEPPER": "hidden-0123456789-0123456789-0123456789",
            ])
        let text = read.explanation()
        for setting in Setting.all {
            #expect(text.contains(setting.name + " = "))
            #expect(text.contains(setting.meaning))
        }
        #expect(text.contains("port = 1\n    from: option"))
        #expect(text.contains("pepper = (secret)\n    from: environment"))
        #expect(!text.contains("hidden"))
    }

    @Test func theDocumentedTableIsThatOfTheProgram() throws {
        let document = try Sources.text("../Documentation/Operations.md")
        let rows = document.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("| `") && ($0.contains("`MARTLET_") || $0.contains("`DATABASE_URL`"))
        }
        #expect(rows.difference(from: Settings.documentation).isEmpty)
        #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
    }

    @Test func olderVariablesAreMappedToSettingsThatThereAre() throws {
        let document = try Sources.text("../Documentation/Operations.md")
        let rows = document.matches(of: /\n\| ([A-Z0-9_]+\*?) \| ([^|]*) \|/)
        #expect(rows.count == 13)
        for row in rows {
            let settings = Setting.all.filter { row.2.contains("`\($0.name)`") }
            #expect(settings.count == row.2.count { $0 == "`" } / 2, "\(row.0)")
            // A setting that is read from the same variable is that one.
            let sameVariable = Setting.all.filter { $0.variable == row.1 }
            #expect(sameVariable.allSatisfy { row.2 == "`\($0.name)`" }, "\(row.0)")
        }
    }
}

extension [UInt8] {
    fileprivate func write(to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fwrite(self, 1, count, file)
        fclose(file)
    }
}
