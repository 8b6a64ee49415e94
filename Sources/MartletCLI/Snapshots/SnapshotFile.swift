import Martlet
import MartletWASI

/// A snapshot in a file.
struct SnapshotFile {
    let path: String
    let snapshot: Snapshot
    /// The world of the program, if it has one.
    let world: SavedWorld?

    /// - Throws: `Failure` where there is no such file, or it is no snapshot
    init(reading path: String) throws(Failure) {
        try self.init(path: path, bytes: try HostFile.read(path))
    }

    init(path: String, bytes: [UInt8]) throws(Failure) {
        self.path = path
        do {
            snapshot = try Snapshot(bytes)
            let saved = snapshot.hostStates.first { $0.name == WASIPreview1().moduleName }
            world = try saved.map { try SavedWorld($0.bytes) }
        } catch {
            throw Failure(.invalidModule, "\(path): \(error)")
        }
    }

    /// Writes a run to a file, which is the old one or the new one, whatever happens.
    static func write<Run: Snapshottable & ~Copyable>(
        _ run: borrowing Run, note: RunNote, to path: String
    ) throws {
        try HostFile.replace(path) { write in
            try run.writeSnapshot(note: try note.json(), without: { _ in false }) { part in
                switch part {
                case .state(let bytes), .page(_, let bytes): try write(bytes)
                }
            }
        }
    }
}
