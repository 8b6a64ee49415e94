import Hummingbird

extension Request {
    /// A parameter of the query that has a closed list of values; nil if it is missing.
    func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ name: String
    ) throws(Problem) -> Value? {
        guard let text = uri.queryParameters[Substring(name)] else { return nil }
        guard let value = Value(rawValue: String(text)) else {
            let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(name, "must be one of \(names)")
        }
        return value
    }

    /// A parameter of the query that is an identifier; nil if it is missing.
    func identifier<Entity>(_ name: String) throws(Problem) -> ID<Entity>? {
        guard let text = uri.queryParameters[Substring(name)] else { return nil }
        guard let id = ID<Entity>(String(text)) else {
            throw .invalid(name, "must be an identifier")
        }
        return id
    }
}
