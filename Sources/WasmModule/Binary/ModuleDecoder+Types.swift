/// The type section, and types that only sections mention.
extension ModuleDecoder {
    /// spec: binary-typesec
    mutating func decodeTypes() throws(DecodeError) {
        let count = try count(.types)
        module.types.reserveCapacity(capacity(count))
        module.recursiveGroups.reserveCapacity(capacity(count))
        for _ in 0..<count { try decodeRecursiveGroup() }
    }

    /// spec: binary-rectype
    private mutating func decodeRecursiveGroup() throws(DecodeError) {
        let start = module.types.count
        if reader.peek() == TypeCode.recursive {
            try reader.skip(1)
            for _ in 0..<(try count(.typesPerGroup)) { try decodeSubType() }
        } else {
            try decodeSubType()
        }
        module.recursiveGroups.append(start..<module.types.count)
    }

    /// spec: binary-subtype
    private mutating func decodeSubType() throws(DecodeError) {
        try limits.check(.types, module.types.count + 1, at: reader.position)
        var isFinal = true
        var supertypes: [TypeIndex] = []
        if let byte = reader.peek(), byte == TypeCode.sub || byte == TypeCode.subFinal {
            try reader.skip(1)
            isFinal = byte == TypeCode.subFinal
            // More than one is invalid, so there is no point in making room for more.
            for _ in 0..<(try reader.u32()) { supertypes.append(TypeIndex(try reader.u32())) }
        }
        let composite = try compositeType()
        module.types.append(
            SubType(isFinal: isFinal, supertypes: supertypes, composite))
    }

    /// spec: binary-comptype
    private mutating func compositeType() throws(DecodeError) -> CompositeType {
        let start = reader.position
        let byte = try reader.byte()
        switch byte {
        case TypeCode.function:
            let parameters = try valueTypes(.parameters)
            return .function(FunctionType(parameters, try valueTypes(.results)))
        case TypeCode.structure:
            let count = try count(.structureFields)
            var fields: [FieldType] = []
            fields.reserveCapacity(capacity(count))
            for _ in 0..<count { fields.append(try fieldType()) }
            return .structure(fields)
        case TypeCode.array:
            return .array(try fieldType())
        default:
            throw reader.error(reader.malformed(.compositeType, byte), at: start)
        }
    }

    private mutating func valueTypes(
        _ quantity: ModuleLimits.Quantity
    ) throws(DecodeError) -> [ValueType] {
        let count = try count(quantity)
        var types: [ValueType] = []
        types.reserveCapacity(capacity(count))
        for _ in 0..<count { types.append(try reader.valueType()) }
        return types
    }

    /// spec: binary-fieldtype
    private mutating func fieldType() throws(DecodeError) -> FieldType {
        let storage = try storageType()
        return FieldType(storage, isMutable: try isMutable())
    }

    /// spec: binary-storagetype
    private mutating func storageType() throws(DecodeError) -> StorageType {
        switch reader.peek() {
        case TypeCode.i8:
            try reader.skip(1)
            return .i8
        case TypeCode.i16:
            try reader.skip(1)
            return .i16
        default:
            return .value(try reader.valueType())
        }
    }

    /// spec: binary-mut
    private mutating func isMutable() throws(DecodeError) -> Bool {
        let start = reader.position
        let byte = try reader.byte()
        guard byte <= 1 else {
            throw reader.error(.malformed(.mutability, byte: byte), at: start)
        }
        return byte == 1
    }

    /// spec: binary-globaltype
    mutating func globalType() throws(DecodeError) -> GlobalType {
        let type = try reader.valueType()
        return GlobalType(type, isMutable: try isMutable())
    }

    /// spec: binary-tabletype
    mutating func tableType() throws(DecodeError) -> TableType {
        let element = try reader.referenceType()
        let (limits, addressType) = try sizeLimits()
        return TableType(element, limits, addressType: addressType)
    }

    /// spec: binary-memtype
    mutating func memoryType() throws(DecodeError) -> MemoryType {
        let (limits, addressType) = try sizeLimits()
        return MemoryType(limits, addressType: addressType)
    }

    /// spec: binary-tagtype
    mutating func tagType() throws(DecodeError) -> TypeIndex {
        try expectZeroByte()
        return TypeIndex(try reader.u32())
    }

    /// spec: binary-limits
    private mutating func sizeLimits() throws(DecodeError) -> (SizeLimits, AddressType) {
        let start = reader.position
        let flags = try reader.byte()
        guard flags & ~(LimitsFlag.maximum | LimitsFlag.address64) == 0 else {
            throw reader.error(.malformed(.limitsFlags, byte: flags), at: start)
        }
        let minimum = try reader.u64()
        let maximum = flags & LimitsFlag.maximum != 0 ? try reader.u64() : nil
        return (
            SizeLimits(minimum: minimum, maximum: maximum),
            flags & LimitsFlag.address64 != 0 ? .i64 : .i32
        )
    }

    mutating func expectZeroByte() throws(DecodeError) {
        let start = reader.position
        let byte = try reader.byte()
        if byte != 0 { throw reader.error(.zeroByteExpected(byte), at: start) }
    }
}

/// Bytes that start a type definition. spec: binary-type
enum TypeCode {
    static let recursive: UInt8 = 0x4E
    static let sub: UInt8 = 0x50
    static let subFinal: UInt8 = 0x4F
    static let function: UInt8 = 0x60
    static let structure: UInt8 = 0x5F
    static let array: UInt8 = 0x5E
    static let i8: UInt8 = 0x78
    static let i16: UInt8 = 0x77
}

/// spec: binary-limits
enum LimitsFlag {
    static let maximum: UInt8 = 0x01
    static let address64: UInt8 = 0x04
}
