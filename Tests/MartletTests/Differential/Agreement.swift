import Testing

/// Records the difference that `body` finds, if any; other errors are recorded too.
func expectAgreement(_ body: () throws -> Void) {
    do {
        try body()
    } catch {
        Issue.record("\(error)")
    }
}
