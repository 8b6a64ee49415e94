import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// The memory that bodies of requests may hold while they come in and are worked on.
///
/// Only what has come counts, so that whoever sends slowly holds little.
final class UploadBudget: Sendable {
    private struct State {
        var bytes = 0
        var bytesOfUsers: [UserID: Int] = [:]
    }

    private let bytesMax: Int
    /// No one takes all of it.
    private let userBytesMax: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - bytesMax: of all bodies together
    ///   - userBytesMax: of one user's bodies
    init(bytesMax: Int = 256 << 20, userBytesMax: Int = 64 << 20) {
        self.bytesMax = bytesMax
        self.userBytesMax = userBytesMax
    }

    /// What is held now.
    var bytesHeld: Int { state.withLock { $0.bytes } }

    fileprivate func take(_ count: Int, for user: UserID) throws(Problem) {
        try state.withLock { state throws(Problem) in
            let ofUser = state.bytesOfUsers[user, default: 0] + count
            guard state.bytes + count <= bytesMax, ofUser <= userBytesMax else {
                throw .unavailable(retryAfter: 5)
            }
            state.bytes += count
            state.bytesOfUsers[user] = ofUser
        }
    }

    fileprivate func giveBack(_ count: Int, of user: UserID) {
        state.withLock { state in
            state.bytes -= count
            let left = state.bytesOfUsers[user, default: 0] - count
            state.bytesOfUsers[user] = left == 0 ? nil : left
        }
    }
}

/// Bytes that are being received, once in memory and counted against a budget.
struct Upload {
    private(set) var bytes: [UInt8] = []
    private let bytesMax: Int
    private let user: UserID
    private let budget: UploadBudget
    /// In whole steps, so that the budget is not asked for every few bytes.
    private var taken = 0
    private static let step = 1 << 20

    private init(bytesMax: Int, user: UserID, budget: UploadBudget) {
        self.bytesMax = bytesMax
        self.user = user
        self.budget = budget
    }

    /// Has `body` receive and use bytes, and counts them until it has ended.
    static func receiving<Value>(
        upTo bytesMax: Int, user: UserID, budget: UploadBudget,
        _ body: (inout Upload) async throws -> Value
    ) async throws -> Value {
        var upload = Upload(bytesMax: bytesMax, user: user, budget: budget)
        defer { budget.giveBack(upload.taken, of: user) }
        return try await body(&upload)
    }

    /// Makes room for as much as is announced, which costs no memory until it comes.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(min(count, bytesMax))
    }

    /// - Throws: a problem, as soon as it is known that there are too many
    mutating func append(_ more: some Collection<UInt8>) throws(Problem) {
        let count = bytes.count + more.count
        guard count <= bytesMax else { throw .bodyTooLarge(bytesMax: bytesMax) }
        while taken < count {
            try budget.take(Self.step, for: user)
            taken += Self.step
        }
        bytes.append(contentsOf: more)
    }
}

extension Request {
    /// The length that the client announces, unless it does not know it.
    func announcedLength(upTo bytesMax: Int) throws(Problem) -> Int? {
        guard let text = headers[.contentLength] else { return nil }
        guard let length = Int(text), length <= bytesMax else {
            throw .bodyTooLarge(bytesMax: bytesMax)
        }
        return length
    }

    /// The type of the body, in small letters and without what follows it.
    var mediaType: String {
        (headers[.contentType]?.split(separator: ";").first.map(String.init) ?? "")
            .trimmingBlanks.lowercased()
    }
}
