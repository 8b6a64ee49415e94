/// The types that instructions mention. spec: binary-valtype
extension ByteReader {
    @inline(__always)
    package mutating func valueType() throws(DecodeError) -> ValueType {
        let start = position
        let byte = try byte()
        switch byte {
        case 0x7F: return .i32
        case 0x7E: return .i64
        case 0x7D: return .f32
        case 0x7C: return .f64
        case 0x7B: return .v128
        default:
            guard let type = try referenceType(startingWith: byte) else {
                throw error(malformed(.valueType, byte), at: start)
            }
            return .reference(type)
        }
    }

    /// spec: binary-reftype
    package mutating func referenceType() throws(DecodeError) -> ReferenceType {
        let start = position
        let byte = try byte()
        guard let type = try referenceType(startingWith: byte) else {
            throw error(malformed(.referenceType, byte), at: start)
        }
        return type
    }

    /// The rest of a reference type; `nil` where the byte does not start one.
    package mutating func referenceType(
        startingWith byte: UInt8
    ) throws(DecodeError) -> ReferenceType? {
        switch byte {
        case 0x64: ReferenceType(isNullable: false, try heapType())
        case 0x63: ReferenceType(isNullable: true, try heapType())
        default: Self.abstractHeapType(byte).map { ReferenceType(isNullable: true, $0) }
        }
    }

    /// spec: binary-heaptype
    package mutating func heapType() throws(DecodeError) -> HeapType {
        let start = position
        if let byte = peek(), let abstract = Self.abstractHeapType(byte) {
            seek(to: position + 1)
            return abstract
        }
        guard let index = UInt32(exactly: try s33()) else {
            throw error(malformed(.heapType, bytes[start]), at: start)
        }
        return .type(TypeIndex(index))
    }

    /// spec: binary-blocktype
    @inline(__always)
    package mutating func blockType() throws(DecodeError) -> BlockType {
        guard let byte = peek() else { throw error(.unexpectedEnd) }
        if byte == 0x40 {
            seek(to: position + 1)
            return .empty
        }
        // A single byte with the sign bit set is a value type, all else an index.
        if byte & 0xC0 == 0x40 { return .value(try valueType()) }
        let start = position
        guard let index = UInt32(exactly: try s33()) else {
            throw error(malformed(.valueType, byte), at: start)
        }
        return .type(TypeIndex(index))
    }

    /// spec: binary-absheaptype
    static func abstractHeapType(_ byte: UInt8) -> HeapType? {
        switch byte {
        case 0x74: .noexn
        case 0x73: .nofunc
        case 0x72: .noextern
        case 0x71: HeapType.none
        case 0x70: .func
        case 0x6F: .extern
        case 0x6E: .any
        case 0x6D: .eq
        case 0x6C: .i31
        case 0x6B: .struct
        case 0x6A: .array
        case 0x69: .exn
        default: nil
        }
    }

    /// What to say of a byte that chooses nothing.
    ///
    /// Type constructors share their space with indices, as negative numbers of seven bits, so one
    /// that goes on in a second byte is a number too long.
    func malformed(_ construct: DecodeError.Construct, _ byte: UInt8) -> DecodeError.Reason {
        byte < 0x80 ? .malformed(construct, byte: byte) : .integerRepresentationTooLong
    }
}
