/// Why a well-formed module is invalid, and where.
public struct ValidationError: Error, Hashable, Sendable {
    public var reason: Reason
    public var location: Location

    public init(_ reason: Reason, at location: Location) {
        self.reason = reason
        self.location = location
    }

    /// The part of the module that breaks a rule.
    public struct Location: Hashable, Sendable {
        public var part: Part
        /// In its index space, imported ones included; `nil` where there is only one such part.
        public var index: UInt32?
        /// Of a function, where the module gives one.
        public var name: String?
        /// Of the instruction in question.
        public var mnemonic: String?
        /// Offset in the module, where it is known.
        public var offset: Int?

        public init(
            _ part: Part, _ index: UInt32? = nil, name: String? = nil, mnemonic: String? = nil,
            offset: Int? = nil
        ) {
            self.part = part
            self.index = index
            self.name = name
            self.mnemonic = mnemonic
            self.offset = offset
        }
    }

    public enum Part: String, Hashable, Sendable {
        case module, type, `import`, table, memory, tag, global, export, start, data
        case function = "func"
        case element = "elem"
    }

    /// The rule that is broken. Type indices in types are those of the module.
    ///
    /// It is an error by itself so that rules can throw it; whoever knows the place adds it.
    public enum Reason: Error, Hashable, Sendable {
        // Operands
        case typeMismatch(expected: ValueType, found: ValueType?)
        case operandMissing
        /// Of an instruction whose operands are a list: calls and `throw`.
        case operandsMismatch(required: [ValueType], found: [ValueType])
        case referenceRequired(found: ValueType?)
        case numberOrVectorRequired(found: ValueType?)
        case selectedTypesDiffer(ValueType, ValueType)
        case valuesLeft(count: Int)
        case calleeResultsMismatch(expected: [ValueType], found: [ValueType])
        case labelMismatch(expected: [ValueType], found: [ValueType])
        case castMismatch(source: ReferenceType, target: ReferenceType)
        case invalidResultArity(Int)
        case uninitializedLocal(UInt32)

        // Types
        case compositeMismatch(TypeIndex, expected: Composite)
        case notDefaultable(ValueType)
        /// Access without a sign extension where one is needed, or the reverse.
        case packingMismatch(isPacked: Bool)
        case immutableField(UInt32)
        case immutableArray(TypeIndex)
        case arrayTypesDoNotMatch(source: StorageType, destination: StorageType)
        case arrayNotNumericOrVector(TypeIndex)
        case tooManySupertypes(Int)
        case supertypeNotEarlier(TypeIndex)
        case supertypeFinal(TypeIndex)
        case supertypeMismatch(TypeIndex)

        // Indices
        case unknown(IndexSpace, UInt32)
        case undeclaredFunctionReference(UInt32)
        case immutableGlobal(UInt32)

        // Immediates
        case alignmentTooLarge(exponent: UInt8, natural: UInt8)
        case offsetOutOfRange(UInt64)
        case invalidLaneIndex(UInt8, limit: UInt8)

        // The module
        case constantExpressionRequired
        case sizeMinimumGreaterThanMaximum(SizeLimits)
        case memorySizeTooLarge(pagesMax: UInt64)
        case tableSizeTooLarge(elementsMax: UInt64)
        case duplicateExportName(String)
        case startFunctionType
        case tagResultNotEmpty
        case limitExceeded(ModuleLimits.Quantity, limit: Int)
    }

    public enum Composite: String, Hashable, Sendable {
        case function
        case structure = "struct"
        case array
    }

    public enum IndexSpace: String, Hashable, Sendable {
        case type, function, table, memory, global, tag, local, label, field
        case element = "elem segment"
        case data = "data segment"
    }
}

extension ValidationError.Reason {
    /// The mismatch between one expected type and what is there, `nil` for nothing.
    static func mismatch(expected: CompactType, found: CompactType?) -> Self {
        guard let type = expected.valueType else { return .operandMissing }
        return .typeMismatch(expected: type, found: found?.valueType)
    }
}

/// What can be wrong with bytes that should be a valid module.
package enum ModuleError: Error, Hashable, Sendable {
    case malformed(DecodeError)
    case invalid(ValidationError)

    /// The public error within.
    package var underlying: any Error {
        switch self {
        case .malformed(let error): error
        case .invalid(let error): error
        }
    }
}

extension ModuleError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformed(let error): error.description
        case .invalid(let error): error.description
        }
    }
}
