/// Every figure that a node tells about itself.
package enum Metric: String, CaseIterable, Sendable {
    case httpRequests = "martlet_http_requests_total"
    case httpDuration = "martlet_http_request_duration_seconds"
    case httpActive = "martlet_http_requests_active"
    case httpConnections = "martlet_http_connections"
    case rateLimited = "martlet_rate_limited_total"
    case securityEvents = "martlet_security_events_total"
    case databaseConnections = "martlet_database_connections"
    case tasksAccepted = "martlet_tasks_accepted_total"
    case tasksEnded = "martlet_tasks_ended_total"
    case tasksRunning = "martlet_tasks_running"
    case tasksMemory = "martlet_tasks_memory_bytes"
    case taskDuration = "martlet_task_duration_seconds"
    case resultCache = "martlet_result_cache_total"
    case snapshots = "martlet_snapshots_total"
    case snapshotPages = "martlet_snapshot_pages_total"
    case snapshotBytes = "martlet_snapshot_bytes_total"
    case fuel = "martlet_fuel_total"
    case creditsCharged = "martlet_credits_charged_micro_total"
    case auditMismatch = "credit_audit_mismatch"
    case isReady = "martlet_ready"
    case processCPU = "process_cpu_seconds_total"
    case processMemory = "process_resident_memory_bytes"
    case processFiles = "process_open_fds"
    case processStart = "process_start_time_seconds"

    package enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    package var kind: Kind {
        switch self {
        case .httpRequests, .rateLimited, .securityEvents, .tasksAccepted, .tasksEnded,
            .resultCache, .snapshots, .snapshotPages, .snapshotBytes, .fuel, .creditsCharged,
            .processCPU:
            .counter
        case .httpDuration, .taskDuration: .histogram
        case .httpActive, .httpConnections, .databaseConnections, .tasksRunning, .tasksMemory,
            .auditMismatch,
            .isReady, .processMemory, .processFiles, .processStart:
            .gauge
        }
    }

    package var meaning: String {
        switch self {
        case .httpRequests: "Requests answered, by method, route and status."
        case .httpDuration: "Time from a request's head to its answer's, by route."
        case .httpActive: "Requests that are being answered."
        case .httpConnections: "Connections that are open."
        case .rateLimited: "Requests refused for being too many, by whose limit it was."
        case .securityEvents: "What those should look at who guard the service, by event."
        case .databaseConnections: "Connections to the database, by state."
        case .tasksAccepted: "Tasks taken by this node."
        case .tasksEnded: "Tasks that ended on this node, by state."
        case .tasksRunning: "Tasks that run on this node."
        case .tasksMemory: "Memory set aside for the tasks that run on this node."
        case .taskDuration: "Time that tasks ran on this node."
        case .resultCache:
            "Tasks on this node that asked for the outcome of an equal one, by whether it was there."
        case .snapshots:
            "Snapshots of tasks on this node, by what became of them: stored, refused since the "
                + "task was lost, failed, restored, or unusable so that the run began anew."
        case .snapshotPages:
            "Pages of 4 KiB that snapshots stored by this node name: sent, shared with other "
                + "tasks, or kept since the last snapshot."
        case .snapshotBytes: "Bytes of snapshots sent to the database by this node."
        case .fuel: "Fuel used by tasks that ended on this node."
        case .creditsCharged: "Millionths of a credit charged for tasks that ended on this node."
        case .auditMismatch:
            "Figures of the ledger that do not add up at the last audit; must be 0."
        case .isReady: "Whether the node should be sent requests."
        case .processCPU: "Processor time used."
        case .processMemory: "Memory in use."
        case .processFiles: "Files and sockets that are open."
        case .processStart: "When the process began, in seconds since 1970."
        }
    }
}
