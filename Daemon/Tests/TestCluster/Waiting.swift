/// What was waited for has not come.
package struct NeverCame: Error, CustomStringConvertible {
    package let description: String
}

/// How long tests wait for what is sure to come: as long as it may take on the busiest machine.
package let waitSecondsMax: Int64 = 300

/// Waits until something holds.
package func until(
    _ condition: () async throws -> Bool, _ what: @autoclosure () -> String = "",
    file: StaticString = #fileID, line: UInt = #line
) async throws {
    let deadline = ContinuousClock.now + .seconds(waitSecondsMax)
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            throw NeverCame(description: "\(file):\(line): it has not come; \(what())")
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}
