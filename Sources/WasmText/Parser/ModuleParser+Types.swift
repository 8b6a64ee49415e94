import WasmModule

/// Types. spec: text-type
extension ModuleParser {
    // MARK: Definitions

    /// A type of its own, or a recursive group of types.
    mutating func parseTypes(isGroup: Bool) throws(TextError) {
        let start = module.types.count
        if isGroup {
            while cursor.takeOpen(.type) { try parseTypeDefinition() }
            try cursor.expectClose()
        } else {
            try parseTypeDefinition()
        }
        module.recursiveGroups.append(start..<module.types.count)
        if !isGroup || module.types.count == start + 1 { noteFunctionType(start) }
    }

    /// Remembers a type that type uses without an index can mean.
    private mutating func noteFunctionType(_ position: Int) {
        let type = module.types[position]
        guard type.isFinal, type.supertypes.isEmpty, case .function(let type) = type.composite,
            functionTypes[type] == nil
        else { return }
        functionTypes[type] = TypeIndex(position: position)
    }

    /// What follows `(type`. spec: text-typedef
    private mutating func parseTypeDefinition() throws(TextError) {
        let index = module.types.count
        try parseBinding(.types, index)
        guard cursor.token.kind == .open else { throw cursor.unexpected() }
        var type = SubType(.array(FieldType(.i8, isMutable: false)))
        if cursor.takeOpen(.sub) {
            type.isFinal = cursor.take(.final)
            while isAtIndex { type.supertypes.append(TypeIndex(try expectIndex(\.types))) }
            type.composite = try parseCompositeType(of: index)
            try cursor.expectClose()
        } else {
            type.composite = try parseCompositeType(of: index)
        }
        try cursor.expectClose()
        module.types.append(type)
    }

    /// spec: text-comptype
    private mutating func parseCompositeType(of index: Int) throws(TextError) -> CompositeType {
        let result: CompositeType
        switch cursor.openedWord {
        case .func:
            cursor.position += 2
            result = .function(try parseFunctionType(naming: true).type)
        case .struct:
            cursor.position += 2
            result = .structure(try parseFields(of: index))
        case .array:
            cursor.position += 2
            result = .array(try parseFieldType())
        default:
            throw cursor.unexpected()
        }
        try cursor.expectClose()
        return result
    }

    /// spec: text-structtype
    private mutating func parseFields(of type: Int) throws(TextError) -> [FieldType] {
        var fields: [FieldType] = []
        var map = IdentifierMap(.field)
        while cursor.takeOpen(.field) {
            let token = cursor.token
            let identifier = cursor.takeIdentifier()
            let name = try takeName(else: identifier)
            if let name { names.add(name, to: .fields, UInt32(type), UInt32(fields.count)) }
            if identifier != nil || name != nil {
                guard map.add(identifier) else {
                    throw cursor.error(.duplicate(.field), at: token)
                }
                fields.append(try parseFieldType())
            } else {
                let count = fields.count
                while cursor.token.kind != .close { fields.append(try parseFieldType()) }
                map.skip(fields.count - count)
            }
            try cursor.expectClose()
        }
        fieldIndices[type] = map
        return fields
    }

    /// spec: text-fieldtype
    private mutating func parseFieldType() throws(TextError) -> FieldType {
        guard cursor.takeOpen(.mut) else {
            return FieldType(try parseStorageType(), isMutable: false)
        }
        let type = FieldType(try parseStorageType(), isMutable: true)
        try cursor.expectClose()
        return type
    }

    private mutating func parseStorageType() throws(TextError) -> StorageType {
        if cursor.take(.i8) { return .i8 }
        if cursor.take(.i16) { return .i16 }
        return .value(try parseValueType())
    }

    // MARK: Values

    /// spec: text-valtype
    mutating func parseValueType() throws(TextError) -> ValueType {
        let type: ValueType
        switch cursor.token.keyword {
        case .word(.i32): type = .i32
        case .word(.i64): type = .i64
        case .word(.f32): type = .f32
        case .word(.f64): type = .f64
        case .word(.v128): type = .v128
        default: return .reference(try parseReferenceType())
        }
        cursor.advance()
        return type
    }

    /// spec: text-reftype
    mutating func parseReferenceType() throws(TextError) -> ReferenceType {
        if case .word(let word) = cursor.token.keyword, let type = ReferenceType(word) {
            cursor.advance()
            return type
        }
        guard cursor.takeOpen(.ref) else {
            throw cursor.unexpected()
        }
        let isNullable = cursor.take(.null)
        let type = ReferenceType(isNullable: isNullable, try parseHeapType())
        try cursor.expectClose()
        return type
    }

    /// spec: text-heaptype
    mutating func parseHeapType() throws(TextError) -> HeapType {
        if isAtIndex { return .type(TypeIndex(try expectIndex(\.types))) }
        guard case .word(let word) = cursor.token.keyword, let type = HeapType(word) else {
            throw cursor.unexpected()
        }
        cursor.advance()
        return type
    }

    var isAtReferenceType: Bool {
        if case .word(let word) = cursor.token.keyword { return ReferenceType(word) != nil }
        return cursor.openedWord == .ref
    }

    // MARK: Functions

    struct FunctionSignature {
        var type = FunctionType([])
        /// Parameters that have an identifier or a name.
        var parameters: [(position: Int, identifier: [UInt8]?, name: [UInt8]?, token: Token)] = []
    }

    /// Parameters and results. spec: text-functype
    mutating func parseFunctionType(naming: Bool) throws(TextError) -> FunctionSignature {
        var signature = FunctionSignature()
        while cursor.takeOpen(.param) {
            let token = cursor.token
            let identifier = naming ? cursor.takeIdentifier() : nil
            let name = naming ? try takeName(else: identifier) : nil
            let isOne = identifier != nil || name != nil
            if isOne {
                signature.parameters.append(
                    (signature.type.parameters.count, identifier, name, token))
                signature.type.parameters.append(try parseValueType())
            }
            try parseValueTypes(into: &signature.type.parameters, isOne: isOne)
        }
        while cursor.takeOpen(.result) {
            try parseValueTypes(into: &signature.type.results, isOne: false)
        }
        return signature
    }

    /// Types up to a closing parenthesis; `isOne` where one has been read and no other may follow.
    mutating func parseValueTypes(
        into types: inout [ValueType], isOne: Bool
    ) throws(TextError) {
        if !isOne {
            while cursor.token.kind != .close { types.append(try parseValueType()) }
        }
        try cursor.expectClose()
    }

    /// A type by index, by what it looks like, or both. spec: text-typeuse
    mutating func parseTypeUse(
        naming: Bool
    ) throws(TextError) -> (index: TypeIndex, signature: FunctionSignature) {
        let explicit = try parseExplicitType()
        let token = cursor.token
        var signature = try parseFunctionType(naming: naming)
        // Parameters after results.
        if cursor.openedWord == .param { throw cursor.unexpected() }
        guard let explicit else { return (implicitType(signature.type), signature) }
        guard signature.type != FunctionType([]) else {
            // Locals are counted after the parameters that the type has.
            signature.type = module.functionType(explicit) ?? signature.type
            return (explicit, signature)
        }
        guard let declared = module.functionType(explicit) else {
            throw cursor.error(.unknown(.type), at: token)
        }
        guard declared == signature.type else {
            throw cursor.error(.inlineFunctionType, at: token)
        }
        return (explicit, signature)
    }

    /// `(type x)`
    mutating func parseExplicitType() throws(TextError) -> TypeIndex? {
        guard cursor.takeOpen(.type) else { return nil }
        let index = TypeIndex(try expectIndex(\.types))
        try cursor.expectClose()
        return index
    }

    /// The first type that looks so, added at the end where there is none.
    /// spec: text-typeuse-abbrev
    mutating func implicitType(_ type: FunctionType) -> TypeIndex {
        if let index = functionTypes[type] { return index }
        let index = TypeIndex(position: module.types.count)
        module.types.append(SubType(.function(type)))
        module.recursiveGroups.append(index.position..<index.position + 1)
        functionTypes[type] = index
        return index
    }

    // MARK: Sizes

    /// `i64` before limits, or `i32`, or nothing. spec: text-addrtype
    mutating func parseAddressType() -> AddressType {
        if cursor.take(.i64) { return .i64 }
        _ = cursor.take(.i32)
        return .i32
    }

    /// A limit that its address type does not reach is well-formed. spec: text-limits
    mutating func parseLimits() throws(TextError) -> SizeLimits {
        let minimum = try cursor.expectNatural(bits: 64)
        guard cursor.token.kind == .natural else { return SizeLimits(minimum: minimum) }
        return SizeLimits(minimum: minimum, maximum: try cursor.expectNatural(bits: 64))
    }

    mutating func parseMemoryType() throws(TextError) -> MemoryType {
        let addressType = parseAddressType()
        return MemoryType(try parseLimits(), addressType: addressType)
    }

    mutating func parseTableType() throws(TextError) -> TableType {
        let addressType = parseAddressType()
        let limits = try parseLimits()
        return TableType(try parseReferenceType(), limits, addressType: addressType)
    }

    /// spec: text-globaltype
    mutating func parseGlobalType() throws(TextError) -> GlobalType {
        guard cursor.takeOpen(.mut) else {
            return GlobalType(try parseValueType(), isMutable: false)
        }
        let type = GlobalType(try parseValueType(), isMutable: true)
        try cursor.expectClose()
        return type
    }
}

extension HeapType {
    init?(_ word: Word) {
        switch word {
        case .any: self = .any
        case .eq: self = .eq
        case .i31: self = .i31
        case .struct: self = .struct
        case .array: self = .array
        case .none: self = .none
        case .func: self = .func
        case .nofunc: self = .nofunc
        case .extern: self = .extern
        case .noextern: self = .noextern
        case .exn: self = .exn
        case .noexn: self = .noexn
        default: return nil
        }
    }
}

extension ReferenceType {
    /// The short forms of nullable references. spec: text-reftype-abbrev
    init?(_ word: Word) {
        let heapType: HeapType
        switch word {
        case .anyref: heapType = .any
        case .eqref: heapType = .eq
        case .i31ref: heapType = .i31
        case .structref: heapType = .struct
        case .arrayref: heapType = .array
        case .nullref: heapType = .none
        case .funcref: heapType = .func
        case .nullfuncref: heapType = .nofunc
        case .externref: heapType = .extern
        case .nullexternref: heapType = .noextern
        case .exnref: heapType = .exn
        case .nullexnref: heapType = .noexn
        default: return nil
        }
        self.init(isNullable: true, heapType)
    }
}
