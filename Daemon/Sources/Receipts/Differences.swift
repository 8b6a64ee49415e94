/// One place at which two values are not the same.
package struct Difference: Sendable, Equatable {
    /// Names on the way to it, with dots between them.
    package let path: String
    /// What is there, and what is there in the other; nil where there is nothing.
    package let left: CanonicalJSON?
    package let right: CanonicalJSON?
}

extension CanonicalJSON {
    /// Where this and another value are not the same: the innermost fields of objects that differ.
    package func differences(from other: Self) -> [Difference] {
        Self.differences(self, other, at: "")
    }

    private static func differences(_ left: Self?, _ right: Self?, at path: String) -> [Difference]
    {
        guard case .object(let mine) = left, case .object(let others) = right else {
            return left == right ? [] : [Difference(path: path, left: left, right: right)]
        }
        let names = mine.map(\.name) + others.map(\.name).filter { mine.value(of: $0) == nil }
        return names.flatMap { name in
            differences(
                mine.value(of: name), others.value(of: name),
                at: path.isEmpty ? name : "\(path).\(name)")
        }
    }
}

extension [CanonicalJSON.Member] {
    fileprivate func value(of name: String) -> CanonicalJSON? {
        first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
