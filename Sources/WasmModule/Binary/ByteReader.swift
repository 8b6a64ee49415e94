/// A cursor over the bytes of a module, bounds-checked, with the primitives of the binary format.
///
/// It reads every instruction of every module: numbers of one byte or two, nearly all, are read inline;
/// longer ones and errors are out of line.
package struct ByteReader: Sendable {
    package let bytes: [UInt8]
    package private(set) var position: Int
    /// Where reading ends: at most `bytes.count`.
    package let end: Int

    package init(_ bytes: [UInt8], range: Range<Int>) {
        let range = range.clamped(to: bytes.indices)
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    package init(_ bytes: [UInt8]) { self.init(bytes, range: bytes.indices) }

    package var isAtEnd: Bool { position >= end }
    package var remaining: Int { end - position }

    /// Goes on at another place, which must be in what has been given to read.
    package mutating func seek(to position: Int) {
        self.position = min(max(position, 0), end)
    }

    package func error(_ reason: DecodeError.Reason, at offset: Int? = nil) -> DecodeError {
        DecodeError(reason, at: offset ?? position)
    }

    // MARK: Bytes

    @inline(__always)
    package mutating func byte() throws(DecodeError) -> UInt8 {
        guard position < end else { throw error(.unexpectedEnd) }
        let byte = bytes[position]
        position += 1
        return byte
    }

    /// The next byte, which stays where it is; `nil` at the end.
    @inline(__always)
    package func peek() -> UInt8? { position < end ? bytes[position] : nil }

    package mutating func skip(_ count: Int) throws(DecodeError) {
        guard count <= remaining else { throw error(.unexpectedEnd, at: end) }
        position += count
    }

    /// A little-endian number of four bytes.
    package mutating func fixed32() throws(DecodeError) -> UInt32 {
        let start = position
        try skip(4)
        var value: UInt32 = 0
        for index in 0..<4 { value |= UInt32(bytes[start + index]) << UInt32(8 * index) }
        return value
    }

    /// A little-endian number of eight bytes.
    package mutating func fixed64() throws(DecodeError) -> UInt64 {
        let low = try fixed32()
        return try UInt64(low) | UInt64(fixed32()) << 32
    }

    // MARK: LEB128 numbers. spec: binary-int

    @inline(__always)
    package mutating func u32() throws(DecodeError) -> UInt32 {
        if position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                return UInt32(byte)
            }
            if position + 1 < end, bytes[position + 1] < 0x80 {
                position += 2
                return UInt32(byte & 0x7F) | UInt32(bytes[position - 1]) << 7
            }
        }
        return UInt32(truncatingIfNeeded: try unsigned(bits: 32))
    }

    @inline(__always)
    package mutating func u64() throws(DecodeError) -> UInt64 {
        if position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                return UInt64(byte)
            }
        }
        return try unsigned(bits: 64)
    }

    @inline(__always)
    package mutating func s32() throws(DecodeError) -> Int32 {
        Int32(truncatingIfNeeded: try signedFast(bits: 32))
    }

    @inline(__always)
    package mutating func s33() throws(DecodeError) -> Int64 { try signedFast(bits: 33) }

    @inline(__always)
    package mutating func s64() throws(DecodeError) -> Int64 { try signedFast(bits: 64) }

    @inline(__always)
    private mutating func signedFast(bits: Int) throws(DecodeError) -> Int64 {
        if position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                position += 1
                // Bit 6 is the sign: move it to the top and back.
                return Int64(Int8(bitPattern: byte << 1) >> 1)
            }
            if position + 1 < end, bytes[position + 1] < 0x80 {
                position += 2
                let bits = UInt16(byte & 0x7F) | UInt16(bytes[position - 1]) << 7
                return Int64(Int16(bitPattern: bits << 2) >> 2)
            }
        }
        return try signed(bits: bits)
    }

    @inline(never)
    private mutating func unsigned(bits: Int) throws(DecodeError) -> UInt64 {
        let start = position
        var result: UInt64 = 0
        var shift = 0
        while true {
            let byte = try byte()
            result |= UInt64(byte & 0x7F) << UInt64(shift)
            if bits - shift < 7 {
                // The last byte that there may be: its upper bits are beyond the number.
                if byte >= 0x80 { throw error(.integerRepresentationTooLong, at: start) }
                if byte >> UInt8(bits - shift) != 0 { throw error(.integerTooLarge, at: start) }
                return result
            }
            if byte < 0x80 { return result }
            shift += 7
        }
    }

    @inline(never)
    private mutating func signed(bits: Int) throws(DecodeError) -> Int64 {
        let start = position
        var result: Int64 = 0
        var shift = 0
        while true {
            let byte = try byte()
            result |= Int64(byte & 0x7F) << Int64(shift)
            if bits - shift < 7 {
                // The last byte that there may be: its upper bits must repeat the sign.
                if byte >= 0x80 { throw error(.integerRepresentationTooLong, at: start) }
                let signs = Int8(bitPattern: byte << 1) >> Int8(bits - shift)
                if signs != 0, signs != -1 { throw error(.integerTooLarge, at: start) }
            }
            shift += 7
            if byte < 0x80 {
                let unused = Int64(max(0, 64 - shift))
                return (result << unused) >> unused
            }
        }
    }

    // MARK: Lengths and names

    /// The size of something that follows in bytes.
    package mutating func length() throws(DecodeError) -> Int {
        let start = position
        let length = try u32()
        guard Int(length) <= remaining else { throw error(.lengthOutOfBounds(length), at: start) }
        return Int(length)
    }

    /// spec: binary-name
    package mutating func name(bytesMax: Int) throws(DecodeError) -> String {
        let start = position
        let length = try length()
        if length > bytesMax {
            throw error(
                .limitExceeded(
                    .nameBytes, value: UInt64(length), limit: UInt64(clamping: bytesMax)),
                at: start)
        }
        guard let name = Self.string(bytes[position..<position + length]) else {
            throw error(.malformedUTF8, at: position)
        }
        position += length
        return name
    }

    /// The text of UTF-8 bytes, or `nil` where they are none. spec: binary-utf8
    package static func string(_ bytes: ArraySlice<UInt8>) -> String? {
        String(validating: bytes, as: UTF8.self)
    }
}
