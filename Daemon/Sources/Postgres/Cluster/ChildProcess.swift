import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A process that this one started, in a process group of its own: a Ctrl-C at the terminal is
/// not for it.
final class ChildProcess: Sendable {
    let processID: pid_t
    private let state = Mutex(State())

    private struct State {
        var status: Int32?
        var waiters: [CheckedContinuation<Int32, Never>] = []
    }

    /// Starts a program with its output in a file, as another account if one is named, and with
    /// variables besides the usual ones.
    init(
        _ arguments: [String], as account: Account? = nil, folder: String = "/", output: String,
        environment: [String] = []
    ) throws(ClusterError) {
        // Each of these becomes the next, so that the program has the number of the first.
        var command = ["/usr/bin/env", "--chdir=\(folder)"]
        if let account {
            command += [
                "setpriv", "--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups",
                "--",
            ]
        }
        processID = try Self.spawn(command + arguments, output: output, environment: environment)
        // A child that nobody waits for stays in the table of processes, and its number with it.
        startThread { [self] in
            var status: Int32 = 0
            while waitpid(processID, &status, 0) < 0, errno == EINTR {}
            let waiters = state.withLock { state in
                state.status = status
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.resume(returning: status) }
        }
    }

    /// The status as `wait` gives it, if the process has ended.
    var status: Int32? { state.withLock { $0.status } }

    /// Waits for the end.
    func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            let status: Int32? = state.withLock { state in
                if state.status == nil { state.waiters.append(continuation) }
                return state.status
            }
            if let status { continuation.resume(returning: status) }
        }
    }

    /// Sends a signal, unless the process has ended and its number may be another's.
    func signal(_ number: Int32) {
        state.withLock { state in
            if state.status == nil { kill(processID, number) }
        }
    }

    /// Files and sockets of ours are closed in it: a server that outlives us must not hold the port
    /// that we listen on.
    private static func spawn(
        _ arguments: [String], output: String, environment: [String] = []
    ) throws(ClusterError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)

        // Some more than there are now, for those that other threads are opening.
        let highest = Files.names(in: "/proc/self/fd").compactMap { Int32($0) }.max() ?? 1_024
        for descriptor in 3...(max(highest, 3) + 256) {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let argv = arguments.map { strdup($0) } + [nil]
        let usual = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        let environment = (usual + environment).map { strdup($0) } + [nil]
        defer { for text in argv + environment { free(text) } }
        var processID: pid_t = 0
        let error = posix_spawn(
            &processID, arguments[0], &actions, &attributes, argv, environment)
        guard error == 0 else {
            throw .file(arguments[0], "cannot be started: \(String(cString: strerror(error)))")
        }
        return processID
    }

    /// What a short program prints; nil if it fails.
    static func output(_ arguments: [String]) -> String? {
        var path = Array("/tmp/martletd-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        close(descriptor)
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(name) }
        guard let processID = try? spawn(arguments, output: name) else { return nil }
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? Files.read(name) : nil
    }
}

/// A process that somebody else started.
enum OtherProcess {
    /// Whether it runs: one that ended, but that nobody waited for, does not.
    static func runs(_ processID: pid_t) -> Bool {
        guard kill(processID, 0) == 0 || errno == EPERM else { return false }
        // spec of the file: number (name) state …; the name may hold anything.
        guard let line = Files.read("/proc/\(processID)/stat"),
            let end = line.lastIndex(of: ")")
        else { return Files.exists("/proc/self") ? false : true }
        let state = line[line.index(after: end)...].first { $0 != " " }
        return state != "Z" && state != "X"
    }

    /// Its working directory, where the system tells.
    static func folder(_ processID: pid_t) -> String? {
        Files.absolute("/proc/\(processID)/cwd")
    }
}
