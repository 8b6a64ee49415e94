import Crypto
import Martlet
package import Postgres

/// Modules in the database: each is there once, under its hash, and only if it can be run.
package struct ModuleService: Sendable {
    /// The most bytes that a module may have, whatever a tier allows.
    package static let bytesMax = 52_428_800

    private let database: Database
    private let limits: ModuleLimits
    /// Validation computes for long and takes memory, so few modules are looked at at a time, and
    /// no two of one user.
    let threads = SharedThreads<UserID>(count: 2, countMax: 256, waitingMax: 64)

    /// - Parameter functionsMax: how many functions a module may have
    package init(
        database: Database, functionsMax: Int = Configuration.moduleFunctionsStandard
    ) {
        self.database = database
        limits = .hosted(functionsMax: functionsMax)
    }

    /// Checks a module that a user has sent, and keeps it under its hash.
    /// - Throws: `Problem.invalidModule` with every problem that was found
    package func store(
        _ bytes: [UInt8], bytesMax: Int64, of user: UserID
    ) async throws -> StoredModule {
        let bytesMax = Int(min(bytesMax, Int64(Self.bytesMax)))
        guard bytes.count <= bytesMax else { throw Problem.bodyTooLarge(bytesMax: bytesMax) }
        let (sha256, summary) = try await threads.run(for: user) { [limits] in
            WorkerThread.lowerPriority()
            let summary = try ModuleInspection.inspect(bytes, limits: limits)
            return (Bytes(SHA256.hash(data: bytes)), summary)
        }
        try await insert(bytes, sha256)
        return StoredModule(sha256: sha256, size: Int64(bytes.count), summary: summary)
    }

    /// Keeps bytes that need not be a module, under their hash.
    package func store(input bytes: [UInt8], of user: UserID) async throws -> Bytes {
        let sha256 = try await threads.run(for: user) { Bytes(SHA256.hash(data: bytes)) }
        try await insert(bytes, sha256)
        return sha256
    }

    private func insert(_ bytes: [UInt8], _ sha256: Bytes) async throws {
        try await database.transaction { transaction in
            try await BlobStore.insert(bytes, sha256: sha256, in: transaction)
        }
    }

    /// The bytes of a stored module, hashed again.
    /// - Throws: `StoredModuleError`
    package func load(_ sha256: Bytes) async throws -> [UInt8] {
        let size = try await size(of: sha256)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(size))
        try await read(sha256, size: size, 0..<size) { bytes += $0 }
        return bytes
    }

    package func size(of sha256: Bytes) async throws -> Int64 {
        guard let size = try await BlobStore.size(of: sha256, in: database),
            (0...Int64(Self.bytesMax)).contains(size)
        else { throw StoredModuleError.missing(sha256) }
        return size
    }

    /// Gives some of the bytes of a module, in pieces. If all are wanted they are hashed, and the
    /// last piece is held back until it is known that they are right.
    func read(
        _ sha256: Bytes, size: Int64, _ range: Range<Int64>,
        _ body: (ArraySlice<UInt8>) async throws -> Void
    ) async throws {
        let chunkBytes = Int64(BlobStore.chunkBytes)
        var hasher = SHA256()
        var position = range.lowerBound
        while position < range.upperBound {
            let n = position / chunkBytes
            let start = n * chunkBytes
            let wanted = min(size - start, chunkBytes)
            guard
                let chunk = try await BlobStore.chunk(Int32(n), of: sha256, in: database),
                chunk.bytes.count == wanted
            else { throw StoredModuleError.damaged(sha256) }
            let end = min(range.upperBound, start + chunkBytes)
            let piece = chunk.bytes[Int(position - start)..<Int(end - start)]
            position = end
            if range == 0..<size {
                piece.withUnsafeBytes { hasher.update(bufferPointer: $0) }
                if end == size, Bytes(hasher.finalize()) != sha256 {
                    throw StoredModuleError.damaged(sha256)
                }
            }
            try await body(piece)
        }
    }
}
