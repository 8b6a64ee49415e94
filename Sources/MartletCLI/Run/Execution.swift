extension RunPlan {
    /// Runs the program and reports.
    func execute() throws {
        throw Failure(.hostFailure, "this build cannot run modules yet")
    }
}
