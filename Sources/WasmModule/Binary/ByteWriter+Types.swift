/// The types that instructions and sections mention. spec: binary-type
extension ByteWriter {
    package mutating func index<Space>(_ index: Index<Space>) { unsigned(index.rawValue) }

    /// spec: binary-valtype
    package mutating func valueType(_ type: ValueType) {
        switch type {
        case .i32: byte(0x7F)
        case .i64: byte(0x7E)
        case .f32: byte(0x7D)
        case .f64: byte(0x7C)
        case .v128: byte(0x7B)
        case .reference(let type): referenceType(type)
        }
    }

    /// spec: binary-reftype
    package mutating func referenceType(_ type: ReferenceType) {
        switch (type.isNullable, type.heapType) {
        case (true, .type): byte(0x63)
        case (true, _): break
        case (false, _): byte(0x64)
        }
        heapType(type.heapType)
    }

    /// spec: binary-heaptype
    package mutating func heapType(_ type: HeapType) {
        switch type {
        case .noexn: byte(0x74)
        case .nofunc: byte(0x73)
        case .noextern: byte(0x72)
        case .none: byte(0x71)
        case .func: byte(0x70)
        case .extern: byte(0x6F)
        case .any: byte(0x6E)
        case .eq: byte(0x6D)
        case .i31: byte(0x6C)
        case .struct: byte(0x6B)
        case .array: byte(0x6A)
        case .exn: byte(0x69)
        case .type(let index): signed(Int64(index.rawValue))
        }
    }

    /// spec: binary-blocktype
    package mutating func blockType(_ type: BlockType) {
        switch type {
        case .empty: byte(0x40)
        case .value(let type): valueType(type)
        case .type(let index): signed(Int64(index.rawValue))
        }
    }

    /// spec: binary-subtype
    mutating func subType(_ type: SubType) {
        if !(type.isFinal && type.supertypes.isEmpty) {
            byte(type.isFinal ? TypeCode.subFinal : TypeCode.sub)
            vector(type.supertypes) { $0.index($1) }
        }
        switch type.composite {
        case .function(let type):
            byte(TypeCode.function)
            vector(type.parameters) { $0.valueType($1) }
            vector(type.results) { $0.valueType($1) }
        case .structure(let fields):
            byte(TypeCode.structure)
            vector(fields) { $0.fieldType($1) }
        case .array(let field):
            byte(TypeCode.array)
            fieldType(field)
        }
    }

    /// spec: binary-fieldtype
    private mutating func fieldType(_ type: FieldType) {
        switch type.storage {
        case .i8: byte(TypeCode.i8)
        case .i16: byte(TypeCode.i16)
        case .value(let type): valueType(type)
        }
        byte(type.isMutable ? 1 : 0)
    }

    /// spec: binary-globaltype
    mutating func globalType(_ type: GlobalType) {
        valueType(type.value)
        byte(type.isMutable ? 1 : 0)
    }

    /// spec: binary-tabletype
    mutating func tableType(_ type: TableType) {
        referenceType(type.element)
        sizeLimits(type.limits, type.addressType)
    }

    /// spec: binary-memtype
    mutating func memoryType(_ type: MemoryType) { sizeLimits(type.limits, type.addressType) }

    /// spec: binary-tagtype
    mutating func tagType(_ type: TypeIndex) {
        byte(0x00)
        index(type)
    }

    /// spec: binary-limits
    private mutating func sizeLimits(_ limits: SizeLimits, _ addressType: AddressType) {
        let address = addressType == .i64 ? LimitsFlag.address64 : 0
        byte(address | (limits.maximum == nil ? 0 : LimitsFlag.maximum))
        unsigned(limits.minimum)
        if let maximum = limits.maximum { unsigned(maximum) }
    }
}
