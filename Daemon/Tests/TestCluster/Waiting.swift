/// What was waited for has not come.
package struct NeverCame: Error, CustomStringConvertible {
    package let description: String
}

/// Waits until something holds, for as long as it may take on a busy machine.
package func until(
    _ condition: () async throws -> Bool, _ what: @autoclosure () -> String = "",
    file: StaticString = #fileID, line: UInt = #line
) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            throw NeverCame(description: "\(file):\(line): it has not come; \(what())")
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}
