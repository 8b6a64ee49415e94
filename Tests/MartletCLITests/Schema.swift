import Foundation

/// As much of JSON Schema as `report.schema.json` uses, and strict about fields it does not know.
struct Schema {
    private let root: [String: Any]

    init(_ path: String) throws {
        let url = URL(filePath: #filePath).appending(path: "../../../\(path)").standardized
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
        root = object as? [String: Any] ?? [:]
    }

    /// The closed list of values at a path of keys.
    func values(_ keys: String...) -> Set<String> {
        let object = keys.reduce(root as Any?) { ($0 as? [String: Any])?[$1] }
        return Set(object as? [String] ?? [])
    }

    /// What is wrong with a document.
    func problems(_ document: [UInt8]) throws -> [String] {
        check(try JSONSerialization.jsonObject(with: Data(document)), root, "")
    }

    private func check(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = reference.replacing("#/$defs/", with: "")
            let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
            return definitions[name].map { check(value, $0, path) } ?? ["\(path): no \(reference)"]
        }
        var problems: [String] = []
        func require(_ condition: Bool, _ message: String) {
            if !condition { problems.append("\(path): \(message)") }
        }
        if let constant = schema["const"] as? Int { require(value as? Int == constant, "const") }
        if let values = schema["enum"] as? [String] {
            require((value as? String).map(values.contains) == true, "not one of \(values)")
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String {
            require((try? Regex(pattern).wholeMatch(in: text)) != nil, "'\(text)' !~ \(pattern)")
        }
        if let least = schema["minimum"] as? Int {
            require((value as? Int ?? .min) >= least, "small")
        }
        if let most = schema["maximum"] as? Int {
            require((value as? Int ?? .max) <= most, "large")
        }
        switch schema["type"] as? String {
        case "string": require(value is String, "no string")
        case "integer": require(value is Int, "no integer")
        case "boolean": require(value is Bool, "no boolean")
        case "array":
            let items = schema["items"] as? [String: Any] ?? [:]
            for (index, item) in (value as? [Any] ?? []).enumerated() {
                problems += check(item, items, "\(path)[\(index)]")
            }
        case "object":
            let object = value as? [String: Any]
            require(object != nil, "no object")
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            for key in schema["required"] as? [String] ?? [] {
                require(object?[key] != nil, "\(key) is missing")
            }
            for (key, value) in object ?? [:] {
                guard let property = properties[key] else {
                    problems.append("\(path): \(key) is not in the schema")
                    continue
                }
                problems += check(value, property, "\(path).\(key)")
            }
        default: break
        }
        return problems
    }
}
