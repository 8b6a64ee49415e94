package import Postgres

package typealias AgentTaskID = ID<AgentTask>

/// A run that somebody has asked for, from its submission to long after its end.
package struct AgentTask: Sendable {
    package enum State: String, Sendable, CaseIterable, PostgresEncodable, PostgresDecodable {
        case queued, running
        /// Reserved for runs that wait on disk for more credits.
        case suspended
        case succeeded, failed, cancelled

        package var isFinal: Bool {
            switch self {
            case .queued, .running, .suspended: false
            case .succeeded, .failed, .cancelled: true
            }
        }
    }

    /// Why a task is over; a closed list.
    package enum Reason: String, Sendable, CaseIterable, PostgresEncodable, PostgresDecodable {
        case returned, exited, trapped, threw
        case outOfFuel = "out_of_fuel"
        case memory, deadline, cancelled
        case invalidModule = "invalid_module"
        case linkError = "link_error"
        case unknownEntry = "unknown_entry"
        case invalidArguments = "invalid_arguments"
        /// Every node that took it was lost, or could not run it.
        case infrastructure
    }

    package let id: AgentTaskID
    package let state: State
    /// Nil until it is over.
    package let reason: Reason?
    package let agent: AgentID?
    package let version: Int32?
    package let module: Bytes
    package let entry: String?
    package let priority: Int16
    package let fuelMax: Int64
    package let memoryPages: Int64
    package let wallMilliseconds: Int32
    package let seed: UInt64
    /// What is, or was, set aside for it.
    package let hold: Credits
    package let attempt: Int16
    /// While it runs, what its node said last.
    package let fuelUsed: Int64
    package let cost: Credits?
    package let createdAt: Timestamp
    package let startedAt: Timestamp?
    package let finishedAt: Timestamp?
    /// Whether the outcome of an equal run may be given again.
    package let usesCache: Bool
    /// The task that was run, if this one was given its outcome.
    package let cachedFrom: AgentTaskID?
}

/// What came of a task.
package struct TaskResult: Sendable {
    package let task: AgentTask
    package let detail: String?
    package let trap: String?
    package let exitCode: Int64?
    package let returned: [String]
    package let stdout: ExecutionOutcome.Output
    package let stderr: ExecutionOutcome.Output
    package let peakPages: Int64
    package let wallMicroseconds: Int64
    /// The signed receipt, as JSON.
    package let receipt: Bytes?
}

/// What somebody wants to have run.
package struct TaskSubmission: Sendable {
    /// A version of an agent, or the one that is current.
    package struct AgentVersion: Hashable, Sendable {
        package let agent: AgentID
        package var version: Int32?
    }

    package enum Module: Sendable {
        case agent(AgentVersion)
        case inline([UInt8])
    }

    package var module: Module
    /// An exported function; nil takes the first of the usual ones that the module has.
    package var entry: String?
    package var arguments: [String] = []
    package var environment: [ExecutionRequest.Variable] = []
    package var input: [UInt8] = []
    package var seed: UInt64 = 0
    package var fuel: UInt64
    package var memoryPages: UInt64?
    package var heapBytes: UInt64?
    package var tableElements: UInt64?
    package var outputBytes: UInt64?
    package var wallMilliseconds: UInt64?
    package var priority: Int16 = 0
    /// Whether the outcome of an equal run may be given again.
    package var usesCache = false

    package init(_ module: Module, fuel: UInt64) {
        self.module = module
        self.fuel = fuel
    }
}

/// Where a task is in line compared with others of the same user.
package enum TaskPriority {
    package static let range: ClosedRange<Int16> = 0...3

    /// How much further apart the tasks of a user come in line, by weight and priority.
    ///
    /// Each priority has a quarter of the share of the one before, so that somebody who uses all
    /// four has at most a third more than somebody who uses one.
    package static func step(_ priority: Int16, weight: Int32) -> Int64 {
        (1_000_000 << (2 * Int64(priority))) / Int64(max(1, weight))
    }
}
