/// Why bytes are not a module, or none that its limits admit, and where.
public struct DecodeError: Error, Hashable, Sendable {
    public var reason: Reason
    /// Offset in the module of the bytes in question.
    public var offset: Int

    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public enum Reason: Hashable, Sendable {
        case magicNotDetected
        case unknownVersion(UInt32)
        case unexpectedEnd
        case lengthOutOfBounds(UInt32)
        case integerRepresentationTooLong
        case integerTooLarge
        case malformedUTF8

        case malformedSectionID(UInt8)
        case sectionSizeMismatch
        case unexpectedContent(sectionID: UInt8)
        case inconsistentFunctionCount(functions: Int, bodies: Int)
        case inconsistentDataCount(count: UInt32, segments: Int)
        case dataCountRequired

        case malformed(Construct, byte: UInt8)
        case zeroByteExpected(UInt8)
        case tooManyLocals
        case illegalOpcode(prefix: UInt8?, code: UInt32)
        case endExpected(UInt8)

        case nameSubsectionOutOfOrder(UInt8)
        case nameOutOfOrder(index: UInt32)

        case limitExceeded(ModuleLimits.Quantity, value: UInt64, limit: UInt64)
    }

    /// What a byte (or the first byte of a number) chooses between, where it chose nothing.
    public enum Construct: String, Hashable, Sendable {
        case valueType = "value type"
        case referenceType = "reference type"
        case heapType = "heap type"
        case storageType = "storage type"
        case compositeType = "composite type"
        case mutability
        case limitsFlags = "limits flags"
        case importKind = "import kind"
        case exportKind = "export kind"
        case elementSegmentKind = "elements segment kind"
        case elementKind = "element kind"
        case dataSegmentKind = "data segment kind"
        case memoryArgumentFlags = "memop flags"
        case catchClause = "catch clause"
        case castFlags = "br_on_cast flags"
    }
}

extension DecodeError: CustomStringConvertible {
    /// The phrase of the official test suite first, then details and the offset.
    public var description: String {
        let place = "(at 0x\(String(offset, radix: 16)))"
        // A module that is too large for us may be well-formed all the same.
        return if case .limitExceeded = reason {
            "\(reason) \(place)"
        } else {
            "malformed: \(reason) \(place)"
        }
    }
}

extension DecodeError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .magicNotDetected: "magic header not detected"
        case .unknownVersion(let version): "unknown binary version: \(version)"
        case .unexpectedEnd: "unexpected end of section or function"
        case .lengthOutOfBounds(let length): "length out of bounds: \(length)"
        case .integerRepresentationTooLong: "integer representation too long"
        case .integerTooLarge: "integer too large"
        case .malformedUTF8: "malformed UTF-8 encoding"
        case .malformedSectionID(let id): "malformed section id: \(id)"
        case .sectionSizeMismatch: "section size mismatch"
        case .unexpectedContent(let id):
            "unexpected content after last section: section id \(id) out of order"
        case .inconsistentFunctionCount(let functions, let bodies):
            "function and code section have inconsistent lengths: \(functions) and \(bodies)"
        case .inconsistentDataCount(let count, let segments):
            "data count and data section have inconsistent lengths: \(count) and \(segments)"
        case .dataCountRequired: "data count section required"
        case .malformed(let construct, let byte): "malformed \(construct.rawValue): \(hex(byte))"
        case .zeroByteExpected(let byte): "zero byte expected: \(hex(byte))"
        case .tooManyLocals: "too many locals"
        case .illegalOpcode(nil, let code): "illegal opcode \(hex(code))"
        case .illegalOpcode(let prefix?, let code): "illegal opcode \(hex(prefix)) \(hex(code))"
        case .endExpected(let byte): "END opcode expected, found \(hex(byte))"
        case .nameSubsectionOutOfOrder(let id): "name subsection out of order: id \(id)"
        case .nameOutOfOrder(let index): "name out of order: index \(index)"
        case .limitExceeded(let quantity, let value, let limit):
            "limit exceeded: \(quantity.rawValue): \(value), at most \(limit)"
        }
    }

    private func hex(_ value: some BinaryInteger) -> String {
        let digits = String(value, radix: 16)
        return digits.utf8.count < 2 ? "0" + digits : digits
    }
}
