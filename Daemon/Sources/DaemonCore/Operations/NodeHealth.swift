import Martlet
package import Postgres
import Synchronization

/// How a node is doing, for those who look after it.
package final class NodeHealth: Sendable {
    package enum Status: String, Sendable, Encodable {
        case healthy, degraded, unhealthy
    }

    /// The form in which it is told.
    package struct Report: Sendable, Encodable {
        package struct Check: Sendable, Encodable {
            package let status: Status
        }

        package struct Orchestrator: Sendable, Encodable {
            package let status: Status
            package let total: Int
            package let succeeded: Int
            package let failed: Int
            package let workersActive: Int
        }

        package struct Checks: Sendable, Encodable {
            package let database: Check
            package let handlers: Check
            package let orchestrator: Orchestrator
        }

        package let service: String
        package let status: Status
        package let time: Timestamp
        package let version: String
        package let checks: Checks
    }

    package static let version = Engine.version

    private let database: Database
    private let credits: CreditService
    private let readiness: Readiness
    private let gate: ConnectionGate
    private let metrics: MetricsRegistry
    package let statistics: NodeStatistics
    private let startedAt = Timestamp.now
    /// What did not add up when that was last looked at.
    private let mismatches = Mutex(0)

    package init(
        database: Database, credits: CreditService, readiness: Readiness, gate: ConnectionGate,
        metrics: MetricsRegistry
    ) {
        self.database = database
        self.credits = credits
        self.readiness = readiness
        self.gate = gate
        self.metrics = metrics
        statistics = NodeStatistics(metrics: metrics)
    }

    package func report() async -> Report {
        let isReachable = (try? await database.query(sql: "SELECT 1")) != nil
        let canRun = (try? Self.runsModules()) == true
        let isSound = mismatches.withLock { $0 } == 0
        let figures = statistics.figures
        let checks = Report.Checks(
            database: .init(status: isReachable ? .healthy : .unhealthy),
            handlers: .init(status: canRun ? .healthy : .unhealthy),
            orchestrator: .init(
                status: isSound ? .healthy : .degraded, total: figures.total,
                succeeded: figures.succeeded, failed: figures.failed,
                workersActive: figures.active))
        let status: Status =
            !isReachable || !canRun ? .unhealthy : isSound ? .healthy : .degraded
        return Report(
            service: "martletd", status: status, time: .now, version: Self.version, checks: checks)
    }

    /// Has the engine work out how much six times seven is.
    static func runsModules() throws -> Bool {
        let request = ExecutionRequest(
            module: ModuleHash(of: selfTest), entry: .function("run", arguments: []), arguments: [],
            stdin: [], seed: 0, limits: ExecutionLimits(fuel: 1_000, memoryPages: 1))
        let machine = try ExecutionMachine(request, Module(selfTest))
        let outcome = try machine.advance(1_000)
        return outcome?.results == ["42"]
    }

    /// `(func (export "run") (result i32) i32.const 6 i32.const 7 i32.mul)`
    private static let selfTest: [UInt8] = [
        0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7f,
        0x03, 0x02, 0x01, 0x00, 0x07, 0x07, 0x01, 0x03, 0x72, 0x75, 0x6e, 0x00, 0x00, 0x0a, 0x09,
        0x01, 0x07, 0x00, 0x41, 0x06, 0x41, 0x07, 0x6c, 0x0b,
    ]

    /// Looks whether everything in the ledger adds up, and says what does not.
    package func audit() async throws -> [AuditMismatch] {
        let found = try await credits.audit()
        mismatches.withLock { $0 = found.count }
        return found
    }

    /// All figures of the node as they are now, as text.
    package func metricsText(_ format: MetricsFormat = .prometheus) async -> String {
        let usage = await database.pool.usage
        metrics.set(.databaseConnections, [("state", "idle")], to: Double(usage.idle))
        metrics.set(.databaseConnections, [("state", "used")], to: Double(usage.open - usage.idle))
        metrics.set(.httpConnections, to: Double(gate.connections))
        metrics.set(.tasksRunning, to: Double(statistics.figures.active))
        metrics.set(.tasksMemory, to: Double(statistics.memoryBytes))
        metrics.set(.auditMismatch, to: Double(mismatches.withLock { $0 }))
        metrics.set(.isReady, to: await readiness.isReady() ? 1 : 0)
        let process = ProcessUsage.current
        metrics.set(.processMemory, to: process.memoryBytes)
        metrics.set(.processFiles, to: Double(process.openFiles))
        metrics.set(.processStart, to: Double(startedAt.microsecondsSince1970) / 1e6)
        metrics.setTotal(.processCPU, to: process.processorSeconds)
        return metrics.text(format)
    }
}
