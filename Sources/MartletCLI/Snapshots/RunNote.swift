import FoundationEssentials
import Martlet

/// What `resume` has to know beside the run itself; the note of a snapshot that `run` writes.
struct RunNote: Codable, Equatable {
    /// Which part of the plan the run is.
    enum Stage: String, Codable {
        /// The start function of the module itself.
        case instantiation
        /// `_initialize`, before the entry
        case initialization
        case entry
    }

    var version = 1
    var modulePath: String
    var guestArguments: [String]
    var invoke: String?
    var preloads: [Preload]
    var stubsMissingImports: Bool
    var stage: Stage
    /// Used by parts of the command that are over.
    var instantiation: Report.DecimalString
    var calls: Report.DecimalString

    struct Preload: Codable, Equatable {
        var name: String
        var path: String
    }

    init(_ plan: RunPlan, _ stage: Stage, _ budget: Budget) {
        modulePath = plan.modulePath
        guestArguments = plan.guestArguments
        invoke = plan.invoke
        preloads = plan.preloads.map { Preload(name: $0.name, path: $0.value) }
        stubsMissingImports = plan.stubsMissingImports
        self.stage = stage
        instantiation = .init(budget.instantiation)
        calls = .init(budget.calls)
    }

    /// Units used by parts of the command that are over.
    var used: UInt64 { instantiation.number.addingSaturating(calls.number) }

    /// The note of a snapshot; `nil` where it is not one of ours.
    init?(_ snapshot: Snapshot) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let note = try? decoder.decode(RunNote.self, from: Data(snapshot.note)),
            note.version == 1
        else { return nil }
        self = note
    }
}
