import Logging
import Martlet
import Postgres

extension Setting {
    /// Every setting there is, in the order in which people read about them.
    package static let all = node + database + work + edge + operations

    private static let node: [Setting] = [
        Setting(
            "config", \.config, .optional(.path), defaultText: "no file",
            "A JSON file with more settings, an object with the names of this table. Variables "
                + "win over it, and options over both."),
        Setting("data", \.data, .path, "The folder for the daemon's own files."),
        Setting(
            "role", \.role, .choice,
            "What the node does: answer requests (`api`), run tasks (`worker`), or both."),
        Setting(
            "node_name", \.nodeName, .text, defaultText: "the machine's name",
            "What the node is called in logs and in the database."),
        Setting("host", \.host, .text, "The address to listen on."),
        Setting("port", \.port, .whole(0...65_535), "The port to listen on; 0 takes a free one."),
        Setting(
            "tls_certificate", \.certificateFile, .optional(.path), defaultText: "no TLS",
            "A PEM file with the certificate and those it depends on. Read again on SIGHUP."),
        Setting(
            "tls_key", \.privateKeyFile, .optional(.path), defaultText: "no TLS",
            "A PEM file with the private key of the certificate."),
    ]

    private static let database: [Setting] = [
        Setting(
            "database_url", \.databaseURL, .optional(.text), variable: "DATABASE_URL",
            isSecret: true, defaultText: "a server of its own",
            "The database, as `postgres://…` or `host=… dbname=…`. Without it the daemon runs a "
                + "server in the data folder."),
        Setting(
            "pepper", \.pepper, .optional(.text), isSecret: true,
            defaultText: "`secrets/pepper` in the data folder",
            "The secret of the hashes of keys: 32 characters or more, chosen at random, the same "
                + "on all nodes of a database."),
        Setting(
            "receipt_key", \.receiptKey, .optional(.text), isSecret: true,
            defaultText: "`secrets/receipt-key` in the data folder",
            "The Ed25519 key that signs receipts: 32 random bytes in base64. Nodes may share it."),
        Setting(
            "pg_user", \.databaseAccount, .text,
            "The account that runs the daemon's own database server if the daemon is root."),
        Setting(
            "pool_min", \.poolLimits.connectionsMin, .whole(0...1_000),
            "Connections to the database that are kept."),
        Setting(
            "pool_max", \.poolLimits.connectionsMax, .whole(1...1_000),
            "Connections to the database at most."),
        Setting(
            "pool_checkout_timeout", \.poolLimits.checkoutTimeout, .seconds(0.01...600),
            "How long a connection is waited for while all are in use."),
        Setting(
            "pool_lifetime", \.poolLimits.lifetime, .seconds(1...86_400),
            "How long a connection is used, give or take a tenth."),
        Setting(
            "pool_idle_check", \.poolLimits.idleCheck, .seconds(0...86_400),
            "After how long without use a connection is tried before it is used."),
    ]

    private static let work: [Setting] = [
        Setting(
            "workers", \.workers, .whole(1...1_024), defaultText: "the number of cores",
            "Threads that run tasks."),
        Setting(
            "slots", \.slots, .whole(1...100_000),
            "Tasks that run at the same time, taking turns on the threads."),
        Setting(
            "lease", \.leaseSeconds, .whole(1...3_600),
            "Seconds after which others take over the tasks of a node that is not heard of. It is "
                + "heard of three times as often."),
        Setting(
            "checkpoint_interval", \.checkpointInterval, .seconds(0...86_400),
            "How often a task that runs for long is saved, so that others go on from there if its "
                + "node is lost; 0: only when its node stops or is short of memory."),
        Setting(
            "memory", \.memoryBytes, .memory, defaultText: "50%",
            "What all running tasks may have together; a share is of the machine's memory, or of "
                + "the control group's limit if that is less."),
        Setting(
            "cache_bytes", \.cacheBytes, .bytes(0...(1 << 40)),
            "What modules that are kept compiled may take."),
        Setting(
            "cached_result_percent", \.cachedResultPercent, .whole(Price.percentages),
            "What a task costs that is given the outcome of an equal one: so many hundredths of "
                + "what it would cost if it were run. The same on all nodes."),
        Setting(
            "queue_max", \.queueMax, .whole(1...100_000_000),
            "Tasks that may wait in the whole deployment."),
        Setting(
            "module_functions_max", \.moduleFunctionsMax, .whole(ModuleLimits.functionCounts),
            "Functions that a module that is sent may have, imported ones included. Modules that "
                + "were taken in before run on."),
        Setting(
            "starting_credits", \.startingCredits, .whole(0...1_000_000_000_000_000),
            "What a new account begins with, in millionths of a credit."),
    ]

    private static let edge: [Setting] = [
        Setting(
            "connections_max", \.edge.connectionsMax, .whole(1...1_000_000),
            "Connections at the same time; whoever opens one more is told to come back."),
        Setting(
            "head_bytes_max", \.edge.headBytesMax, .bytes((1 << 10)...(1 << 20)),
            "All header fields of a request together."),
        Setting(
            "head_timeout", \.edge.headTimeout, .seconds(0.01...600),
            "For the first request of a connection to arrive, up to its body."),
        Setting(
            "idle_timeout", \.edge.idleTimeout, .seconds(0.01...86_400),
            "For the next request of a connection to arrive, and for a client to take what is "
                + "sent to it."),
        Setting(
            "body_rate_min", \.edge.bodyRateMin, .whole(1...1_000_000_000),
            "Bytes in a second that a body must come with."),
        Setting(
            "body_grace", \.edge.bodyGrace, .seconds(0.01...600),
            "For how long a body may be slower than that."),
        Setting(
            "body_bytes_max", \.edge.bodyBytesMax, .bytes((64 << 10)...(1 << 30)),
            "The most that a body may have; most routes take much less."),
        Setting(
            "address_requests_minute", \.edge.addressRequestsMinute, .whole(1...1_000_000_000),
            "Requests in a minute from one address (of IPv6: from one /64), checked before "
                + "anything else."),
        Setting(
            "trusted_proxies", \.edge.trustedProxies, .list(of: .addressRange),
            defaultText: "none",
            "Proxies whose `X-Forwarded-For` is believed."),
    ]

    private static let operations: [Setting] = [
        Setting(
            "log_level", \.logLevel, .choice,
            "How much is logged: from this level on."),
        Setting("log_format", \.logFormat, .choice, "How it is logged, on standard error."),
        Setting(
            "metrics_address", \.metricsAddress, .optional(.hostAndPort),
            defaultText: "none",
            "Where `/metrics` is answered to anybody, besides to administrators' keys: an address "
                + "that only the monitoring reaches."),
        Setting(
            "drain_time", \.drainTime, .seconds(0...600),
            "For how long a node that is to stop answers 503 to `/readyz` before it takes no more "
                + "requests."),
        Setting(
            "shutdown_timeout", \.shutdownTimeout, .seconds(1...3_600),
            "After how long a node that is to stop does, whatever still goes on."),
    ]
}
