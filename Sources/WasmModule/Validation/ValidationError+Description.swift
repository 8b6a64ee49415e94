extension ValidationError: CustomStringConvertible {
    /// The phrase of the official test suite first, then details and the place.
    public var description: String {
        // A module that is too large for us may be valid all the same.
        if case .limitExceeded = reason { return "\(reason) (\(location))" }
        return "invalid: \(reason) (\(location))"
    }
}

extension ValidationError.Location: CustomStringConvertible {
    /// As in `func 12 $fib, i32.add at 0x1f3`.
    public var description: String {
        var text = part.rawValue
        if let index { text += " \(index)" }
        if let name { text += " $\(name)" }
        if let mnemonic { text += ", \(mnemonic)" }
        if let offset { text += " at 0x\(String(offset, radix: 16))" }
        return text
    }
}

extension ValidationError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .typeMismatch, .operandMissing, .operandsMismatch, .referenceRequired,
            .numberOrVectorRequired, .selectedTypesDiffer, .valuesLeft, .calleeResultsMismatch,
            .labelMismatch, .castMismatch, .compositeMismatch, .notDefaultable, .packingMismatch:
            "type mismatch: \(mismatch)"
        case .invalidResultArity(let count): "invalid result arity: \(count) types, not one"
        case .uninitializedLocal(let index): "uninitialized local \(index)"
        case .immutableField(let index): "immutable field \(index)"
        case .immutableArray(let index): "immutable array: type \(index)"
        case .arrayTypesDoNotMatch(let source, let destination):
            "array types do not match: \(source) to \(destination)"
        case .arrayNotNumericOrVector(let index):
            "array type is not numeric or vector: type \(index)"
        case .tooManySupertypes(let count): "sub type: \(count) supertypes, at most 1"
        case .supertypeNotEarlier(let index): "sub type: supertype \(index) is not defined before"
        case .supertypeFinal(let index): "sub type: supertype \(index) is final"
        case .supertypeMismatch(let index): "sub type: does not match its supertype \(index)"
        case .unknown(let space, let index): "unknown \(space.rawValue) \(index)"
        case .undeclaredFunctionReference(let index):
            "undeclared function reference: function \(index)"
        case .immutableGlobal(let index): "immutable global \(index)"
        case .alignmentTooLarge(let exponent, let natural):
            "alignment must not be larger than natural: 2^\(exponent), at most 2^\(natural)"
        case .offsetOutOfRange(let offset): "offset out of range: \(offset)"
        case .invalidLaneIndex(let lane, let limit): "invalid lane index: \(lane) of \(limit)"
        case .constantExpressionRequired: "constant expression required"
        case .sizeMinimumGreaterThanMaximum(let limits):
            "size minimum must not be greater than maximum: \(limits.minimum), "
                + (limits.maximum.map(String.init) ?? "none")
        case .memorySizeTooLarge(let pages):
            "memory size must be at most \(pages) pages (\(pages == 65536 ? "4GiB" : "16EiB"))"
        case .tableSizeTooLarge(let elements): "table size must be at most \(elements) elements"
        case .duplicateExportName(let name): "duplicate export name: \"\(name)\""
        case .startFunctionType: "start function must have neither parameters nor results"
        case .tagResultNotEmpty: "non-empty tag result type"
        case .limitExceeded(let quantity, let limit):
            "limit exceeded: \(quantity.rawValue): at most \(limit)"
        }
    }

    private var mismatch: String {
        switch self {
        case .typeMismatch(let expected, let found):
            "expected \(expected), found \(name(found))"
        case .operandMissing: "expected an operand, found nothing"
        case .operandsMismatch(let required, let found):
            "instruction requires \(list(required)) but stack has \(list(found))"
        case .referenceRequired(let found):
            "expected a reference, found \(name(found))"
        case .numberOrVectorRequired(let found):
            "expected a number or vector, found \(name(found))"
        case .selectedTypesDiffer(let first, let second): "operands are \(first) and \(second)"
        case .valuesLeft(let count): "values remain at the end of the block: \(count)"
        case .calleeResultsMismatch(let expected, let found):
            "callee returns \(list(found)), caller \(list(expected))"
        case .labelMismatch(let expected, let found):
            "label takes \(list(expected)), is given \(list(found))"
        case .castMismatch(let source, let target): "cannot cast from \(source) to \(target)"
        case .compositeMismatch(let index, let expected):
            "type \(index) is not a \(expected.rawValue) type"
        case .notDefaultable(let type): "\(type) has no default value"
        case .packingMismatch(let isPacked): isPacked ? "field is packed" : "field is not packed"
        default: ""
        }
    }

    private func name(_ type: ValueType?) -> String { type?.description ?? "nothing" }

    private func list(_ types: [ValueType]) -> String {
        "[" + types.map(\.description).joined(separator: " ") + "]"
    }
}
