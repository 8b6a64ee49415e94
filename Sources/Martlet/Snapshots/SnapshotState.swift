import WasmModule

/// Everything about a suspended run, in the terms of WebAssembly, as plain data.
///
/// It is what a snapshot's bytes say (`SnapshotState+Binary.swift`), made from a run by
/// `SnapshotCapture`, and made a run again by `SnapshotRestoration`, which checks all of it against
/// the modules. `Documentation/Snapshots.md` explains every field.
struct SnapshotState: Equatable {
    var limits = Limits.standard
    var modules: [ModuleIdentity] = []
    var instances: [InstanceState] = []
    var objects: [ObjectState] = []
    /// Bytes of objects as they count against the cap.
    var heapBytesCounted: UInt64 = 0
    /// Objects that the host was given, by number.
    var held: [UInt64] = []
    var run = RunState()
    var hosts: [HostState] = []
    /// Bytes of whoever took the snapshot.
    var note: [UInt8] = []

    struct ModuleIdentity: Equatable {
        var hash: SnapshotHash
        var schedule: String
        var scheduleHash: UInt64
    }

    /// What an index space of an instance is.
    struct EntityName: Equatable {
        var instance: UInt32
        var index: UInt32
    }

    enum ImportSource: Equatable {
        case host
        /// An entity of an instance before, in its index space of the import's kind.
        case instance(EntityName)
    }

    struct InstanceState: Equatable {
        var module: UInt32
        var instantiationUnits: UInt64
        var imports: [ImportSource] = []
        /// Those that the module defines, as all that follows.
        var memories: [MemoryState] = []
        var tables: [[ValueRun]] = []
        var globals: [SavedValue] = []
        /// By element segment; `nil` once dropped.
        var elements: [[ValueRun]?] = []
        var isDataDropped: [Bool] = []
    }

    struct MemoryState: Equatable {
        /// Of 64 KiB.
        var pages: UInt64
        /// Snapshot pages that are not as instantiation left them, in ascending order.
        var changed: [PageState] = []
    }

    struct PageState: Equatable {
        /// Counted in `SnapshotPage.byteCount`.
        var number: UInt64
        var hash: SnapshotHash
    }

    /// Equal values one after the other.
    struct ValueRun: Equatable {
        var count: UInt64
        var value: SavedValue
    }

    enum ObjectState: Equatable {
        /// The type is one of an instance's module.
        case structure(type: EntityName, fields: [SavedValue])
        case array(type: EntityName, elements: ArrayElements)
        case exception(tag: EntityName, payload: [SavedValue])
    }

    enum ArrayElements: Equatable {
        /// As they lie in memory, little-endian.
        case packed(Storage, [UInt8])
        case references([SavedValue])
    }

    struct RunState: Equatable {
        var reason = SuspensionReason.outOfFuel
        /// The instance that was called.
        var instance: UInt32 = 0
        var function = EntityName(instance: 0, index: 0)
        var granted: UInt64 = 0
        var left: UInt64 = 0
        var depthReached: UInt32 = 0
        var initialPages: UInt64 = 0
        /// If it is the start function that the last instance waits for.
        var start: StartCall?
        var progress = Progress.waiting([])
    }

    enum Progress: Equatable {
        /// The call has not begun; its arguments.
        case waiting([SavedValue])
        /// Active functions, the outermost one first.
        case begun([FrameState])
    }

    struct FrameState: Equatable {
        var function: EntityName
        /// In the module, of the instruction that comes next; of the call, where the frame waits.
        var offset: UInt32
        /// Parameters first.
        var locals: [SavedValue] = []
        /// Without those that a waiting call has taken.
        var operands: [SavedValue] = []
    }

    struct HostState: Equatable {
        var name: String
        var bytes: [UInt8]
    }
}

/// A value with its type, as far as its bits need one.
enum SavedValue: Equatable {
    case i32(UInt32)
    case i64(UInt64)
    /// The bits.
    case f32(UInt32)
    case f64(UInt64)
    case v128(V128)
    case null
    case function(SnapshotState.EntityName)
    /// By number.
    case object(UInt64)
    case i31(UInt32)
    /// A number of the host's.
    case external(UInt32)
}
