import WasmModule

// Structures, arrays and exceptions as they lie in memory, and the references that slots hold.
//
// A reference takes 64 bits. Null is 0. The low two bits tell what others are:
//
//   …1   an i31: its bits are above
//   10   an object of the heap: its address, plus 2
//   00   in the hierarchy of `func` the address of a function's record, elsewhere a host number plus
//        one, times four
//
// An object is a header of 16 bytes and its contents: the fields of a structure in slots as a frame has
// them, the elements of an array packed, of an exception the address of its tag and the payload in
// slots.

/// What a field or an element is, as far as its place in memory goes.
enum Storage: UInt8 {
    case i8, i16
    /// i32 and f32
    case bits32
    /// i64 and f64
    case bits64
    case reference
    case v128

    init(_ type: StorageType) {
        switch type {
        case .i8: self = .i8
        case .i16: self = .i16
        case .value(.i32), .value(.f32): self = .bits32
        case .value(.i64), .value(.f64): self = .bits64
        case .value(.reference): self = .reference
        case .value(.v128): self = .v128
        }
    }

    /// Bytes of an element of an array.
    var bytes: Int {
        switch self {
        case .i8: 1
        case .i16: 2
        case .bits32: 4
        case .bits64, .reference: 8
        case .v128: 16
        }
    }

    /// Bytes of a field of a structure.
    var slotBytes: Int { self == .v128 ? 16 : 8 }
}

/// Where fields lie in an object, in bytes from its start.
struct ObjectLayout: Sendable {
    let fields: [(offset: Int, storage: Storage)]
    /// Bytes of the whole object, as `Limits.heapBytes` counts them.
    let size: Int
    /// Whether a field holds less than its slot.
    var isPacked: Bool { fields.contains { $0.storage == .i8 || $0.storage == .i16 } }

    private init(_ storage: some Collection<Storage>, from start: Int) {
        var end = start
        fields = storage.map { storage in
            defer { end += storage.slotBytes }
            return (end, storage)
        }
        size = end
    }

    /// Of a structure.
    init(_ fields: [FieldType]) {
        self.init(fields.lazy.map { Storage($0.storage) }, from: Object.headerBytes)
    }

    /// Of an exception with a payload of these types.
    init(payload types: [ValueType]) {
        self.init(types.lazy.map { Storage(.value($0)) }, from: Object.payloadOffset)
    }
}

/// An object of the heap.
///
/// SAFETY: the address is that of a live object of a `Heap`: validated programs make no other
/// references, and the collector keeps what they can name. Accesses are to fields that the
/// object's type has, or to elements that were compared with `count`.
struct Object: Hashable {
    enum Kind: UInt8 {
        /// A place that holds no object.
        case free
        case structure, array, exception
    }

    let address: UnsafeMutableRawPointer

    static let headerBytes = 16
    /// Where the payload of an exception begins, behind its tag.
    static let payloadOffset = 24
    private static let tag: UInt64 = 2

    init(_ address: UnsafeMutableRawPointer) { self.address = address }

    /// The object that a reference is to, `nil` for null, an i31, and what is not of the heap.
    @inline(__always)
    init?(_ reference: UInt64) {
        guard reference & 3 == Self.tag,
            let address = UnsafeMutableRawPointer(bitPattern: UInt(reference - Self.tag))
        else { return nil }
        self.address = address
    }

    /// Whether a reference is to an object.
    @inline(__always)
    static func isReference(_ reference: UInt64) -> Bool { reference & 3 == tag }

    /// Where the object is that a reference is to.
    @inline(__always)
    static func address(_ reference: UInt64) -> UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(bitPattern: UInt(reference &- tag)).unsafelyUnwrapped
    }

    /// As a slot holds it.
    var reference: UInt64 { UInt64(UInt(bitPattern: address)) + Self.tag }

    /// Writes the header of a new object.
    func begin(_ kind: Kind, type: UInt32, count: Int, size: UInt64) {
        address.storeBytes(of: type, as: UInt32.self)
        address.storeBytes(of: UInt32(kind.rawValue), toByteOffset: 4, as: UInt32.self)
        address.storeBytes(of: UInt32(count), toByteOffset: 8, as: UInt32.self)
        address.storeBytes(of: UInt32(size / 8), toByteOffset: 12, as: UInt32.self)
    }

    /// Canonical id of the type of a structure or array.
    var type: UInt32 { address.load(as: UInt32.self) }

    var kind: Kind {
        Kind(rawValue: address.load(fromByteOffset: 4, as: UInt8.self)) ?? .free
    }

    /// Whether the collection that goes on has found the object.
    var isMarked: Bool {
        get { address.load(fromByteOffset: 5, as: UInt8.self) != 0 }
        nonmutating set {
            address.storeBytes(of: newValue ? 1 : 0, toByteOffset: 5, as: UInt8.self)
        }
    }

    /// Elements of an array.
    var count: Int { Int(address.load(fromByteOffset: 8, as: UInt32.self)) }

    /// Bytes, as `Limits.heapBytes` counts them.
    var size: UInt64 { UInt64(address.load(fromByteOffset: 12, as: UInt32.self)) * 8 }

    // MARK: Contents

    /// The elements of an array.
    var elements: UnsafeMutableRawPointer { address + Self.headerBytes }

    /// The tag of an exception.
    var exceptionTag: TagEntity {
        let pointer = address.load(
            fromByteOffset: Self.headerBytes, as: UnsafeMutableRawPointer.self)
        return Unmanaged<TagEntity>.fromOpaque(pointer).takeUnretainedValue()
    }

    func setExceptionTag(_ tag: TagEntity) {
        address.storeBytes(
            of: Unmanaged.passUnretained(tag).toOpaque(), toByteOffset: Self.headerBytes,
            as: UnsafeMutableRawPointer.self)
    }

    var payload: UnsafeMutableRawPointer { address + Self.payloadOffset }

    /// A field or element, as a slot holds it; of a vector, its lower half.
    func load(_ offset: Int, _ storage: Storage) -> UInt64 {
        switch storage {
        case .i8: UInt64(address.load(fromByteOffset: offset, as: UInt8.self))
        case .i16: UInt64(address.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
        case .bits32: UInt64(address.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        case .bits64, .reference, .v128:
            address.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
    }

    /// Writes what a slot holds to an element or, but for vectors, to a field.
    func store(_ bits: UInt64, _ high: UInt64 = 0, at offset: Int, _ storage: Storage) {
        switch storage {
        case .i8:
            address.storeBytes(
                of: UInt8(truncatingIfNeeded: bits), toByteOffset: offset, as: UInt8.self)
        case .i16:
            address.storeBytes(
                of: UInt16(truncatingIfNeeded: bits), toByteOffset: offset, as: UInt16.self)
        case .bits32:
            address.storeBytes(
                of: UInt32(truncatingIfNeeded: bits), toByteOffset: offset, as: UInt32.self)
        case .bits64, .reference:
            address.storeBytes(of: bits, toByteOffset: offset, as: UInt64.self)
        case .v128:
            address.storeBytes(of: bits, toByteOffset: offset, as: UInt64.self)
            address.storeBytes(of: high, toByteOffset: offset + 8, as: UInt64.self)
        }
    }
}

extension Storage {
    /// What a slot with a number of 32 bits becomes in a field of a structure. spec: aux-packfield
    func packed(_ bits: UInt64) -> UInt64 {
        switch self {
        case .i8: bits & 0xFF
        case .i16: bits & 0xFFFF
        default: bits
        }
    }

    /// A packed field as a slot has it after `get_s`. spec: aux-unpackfield
    func signExtended(_ bits: UInt64) -> UInt64 {
        switch self {
        case .i8: UInt64(UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: bits))))
        case .i16: UInt64(UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: bits))))
        default: bits
        }
    }
}

// MARK: - Scalars

/// An i31 as a slot holds it. spec: exec-ref.i31
enum Scalar {
    static func reference(_ number: UInt32) -> UInt64 { UInt64(number << 1 | 1) }
    static func isScalar(_ reference: UInt64) -> Bool { reference & 1 != 0 }
    /// The 31 bits.
    static func unsigned(_ reference: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: reference) >> 1
    }
    static func signed(_ reference: UInt64) -> Int32 {
        Int32(truncatingIfNeeded: reference) >> 1
    }
}
