import Martlet
import MartletWASI

/// What is in a snapshot, for people and as JSON.
struct SnapshotSummary: Encodable {
    var version = 1
    var path: String
    var bytes: Int
    /// Why the run was suspended.
    var reason: String
    /// As the run's file knows it; absent where the snapshot is not of `martlet run`.
    var modulePath: String?
    var modules: [ModuleSummary]
    var fuel: FuelUse
    var limits: LimitsSummary
    /// Innermost first, at most `frameListMax` of them.
    var frames: [FrameSummary]
    var frameCount: Int
    /// Of 64 KiB.
    var memoryPages: Report.DecimalString
    var changedPages: PageSummary
    var objects: Int
    var hostStates: [HostSummary]
    var world: WorldSummary?

    static let frameListMax = 64

    struct ModuleSummary: Encodable {
        var sha256: String
        var schedule: String
    }

    struct FuelUse: Encodable {
        /// By all that the command has done.
        var consumed: Report.DecimalString
        /// By what was over before the call that is suspended: instantiation, and `_initialize`.
        var consumedBefore: Report.DecimalString
        var left: Report.DecimalString
    }

    struct LimitsSummary: Encodable {
        var memoryPages: Report.DecimalString
        var tableElements: Report.DecimalString
        var callDepth: Int
        var stackSlots: Int
        var outputBytes: Int
        var heapBytes: Report.DecimalString
    }

    struct FrameSummary: Encodable {
        var instance: Int
        var function: UInt32
        var offset: Int
    }

    struct PageSummary: Encodable {
        /// Of 4 KiB, different ones, without those of zeros.
        var count: Int
        /// Those whose contents are in the file.
        var included: Int
    }

    struct HostSummary: Encodable {
        var name: String
        var bytes: Int
    }

    struct WorldSummary: Encodable {
        var arguments: [String]
        var inputBytesRead: Report.DecimalString
        var stdout: StreamSummary
        var stderr: StreamSummary
    }

    struct StreamSummary: Encodable {
        /// Written by the program so far.
        var bytes: Report.DecimalString
        /// Of these, in the file, to be printed by whoever ends the run.
        var kept: Int
    }

    init(_ file: SnapshotFile, bytes count: Int) {
        let snapshot = file.snapshot
        path = file.path
        bytes = count
        reason =
            switch snapshot.reason {
            case .outOfFuel: "out_of_fuel"
            case .hostPause: "host_pause"
            case .deadline: "deadline"
            case .cancelled: "cancelled"
            }
        let note = RunNote(snapshot)
        modulePath = note?.modulePath
        modules = snapshot.modules.map {
            ModuleSummary(sha256: $0.hash.description, schedule: $0.schedule)
        }
        let before = note?.used ?? 0
        fuel = FuelUse(
            consumed: .init(before.addingSaturating(snapshot.unitsConsumed)),
            consumedBefore: .init(before), left: .init(snapshot.fuelLeft))
        limits = LimitsSummary(
            memoryPages: .init(snapshot.limits.memoryPages),
            tableElements: .init(snapshot.limits.tableElements),
            callDepth: snapshot.limits.callDepth, stackSlots: snapshot.limits.stackSlots,
            outputBytes: snapshot.limits.outputBytes, heapBytes: .init(snapshot.limits.heapBytes))
        frameCount = snapshot.frames.count
        frames = snapshot.frames.prefix(Self.frameListMax).map {
            FrameSummary(
                instance: $0.instance, function: $0.function.rawValue, offset: $0.offset)
        }
        memoryPages = .init(snapshot.memoryPages)
        let hashes = snapshot.pageHashes
        changedPages = PageSummary(
            count: hashes.count, included: hashes.intersection(snapshot.includedPages).count)
        objects = snapshot.objectCount
        hostStates = snapshot.hostStates.map { HostSummary(name: $0.name, bytes: $0.bytes.count) }
        world = file.world.map { world in
            WorldSummary(
                arguments: world.arguments, inputBytesRead: .init(world.state.stdin.position),
                stdout: StreamSummary(
                    bytes: .init(world.state.stdout.bytesWritten),
                    kept: world.state.stdout.bytes.count),
                stderr: StreamSummary(
                    bytes: .init(world.state.stderr.bytesWritten),
                    kept: world.state.stderr.bytes.count))
        }
    }

    /// For people.
    var text: String {
        var table = TextTable(.left, .left)
        if let modulePath { table.add("module", modulePath) }
        for module in modules {
            table.add("sha256", "\(module.sha256), schedule \(module.schedule)")
        }
        table.add("suspended", reason.replacing("_", with: " "))
        table.add(
            "fuel",
            "\(fuel.consumed.number.grouped) consumed, "
                + "\(fuel.consumedBefore.number.grouped) of them before the call; "
                + "\(fuel.left.number.grouped) left")
        table.add("memory", memoryPages.number.counted("page"))
        table.add(
            "changed",
            "\(UInt64(changedPages.count).counted("page")) of 4 KiB, "
                + "\(UInt64(changedPages.included).grouped) in the file")
        if objects > 0 { table.add("objects", UInt64(objects).grouped) }
        if let world {
            table.add("input", "\(world.inputBytesRead.number.counted("byte")) read")
            for (name, stream) in [("stdout", world.stdout), ("stderr", world.stderr)] {
                table.add(
                    name,
                    "\(stream.bytes.number.counted("byte")) written, "
                        + "\(UInt64(stream.kept).grouped) in the file")
            }
        }
        var lines = ["\(path): snapshot, \(UInt64(bytes).byteText)"] + table.lines
        guard frameCount > 0 else { return lines.joined(separator: "\n") }
        lines += ["", "Frames:"]
        lines += frames.enumerated().map { position, frame in
            let instance = frame.instance == 0 ? "" : " of instance \(frame.instance)"
            return "  \(position): func \(frame.function)\(instance) at 0x"
                + String(frame.offset, radix: 16)
        }
        if frameCount > frames.count { lines.append("  … \(frameCount - frames.count) more") }
        return lines.joined(separator: "\n")
    }
}
