/// What is to be done with one module.
struct Request: Decodable {
    /// Path of the binary.
    var module: String
    /// Units for instantiation and for each call.
    var fuel: UInt64
    /// Calls by instance: each list is for a new one.
    var sessions: [[Call]]

    struct Call: Decodable {
        var export: String
        /// As `ValueText` reads them.
        var arguments: [String]
    }
}

/// What came of it.
struct Reply: Encodable {
    /// Why the module, or the request, is wrong.
    var failed: String?
    /// For each session, instantiation and the calls after it; what follows a step that did not come
    /// to an end is left out.
    var sessions: [[Step]] = []

    struct Step: Encodable {
        /// `returned`, `threw`, `suspended`, or `trapped` with the trap's kind.
        var outcome: String
        /// Results, or the payload of the exception.
        var values: [String] = []
        /// Of the exception's tag, where it is exported.
        var tag: String?
        /// Every exported global, in the order of the exports.
        var globals: [String] = []
        /// Every exported memory: its bytes and their CRC-32.
        var memories: [String] = []
    }
}
