import Martlet
import WasmModule

/// A structure, an array or a thrown exception. spec: syntax-structinst, syntax-arrayinst,
/// syntax-exninst
final class HeapObject {
    enum Kind {
        /// The type is the store's.
        case structure(TypeIndex)
        case array(TypeIndex)
        case exception(TagInstance)
    }

    let kind: Kind
    /// Fields, elements or payload. Those of a packed type are i32 without sign.
    var fields: [Value]
    /// As `Limits.heapBytes` counts them.
    let size: UInt64

    init(_ kind: Kind, _ fields: [Value], size: UInt64) {
        self.kind = kind
        self.fields = fields
        self.size = size
    }
}

/// All objects of a store, by the numbers that are the handles of references to them.
///
/// What can no longer be reached is taken off the count when the cap is met, and at no other time.
struct Heap {
    private var objects: [UInt64: HeapObject] = [:]
    private var nextNumber: UInt64 = 1
    /// Bytes of `objects`: of those that were live at the last collection, and all since.
    private(set) var bytes: UInt64 = 0
    /// Bytes of the objects that were live when the cap was last met, and of all since.
    private var counted: UInt64 = 0
    /// From how many bytes on a collection is worth its time. Nothing else depends on it.
    private var threshold = Self.thresholdMin
    private static let thresholdMin: UInt64 = 1 << 20

    /// The object that a reference is to, if it is to one of this heap.
    func object(_ reference: Reference) -> HeapObject? {
        guard let object = objects[reference.handle] else { return nil }
        return reference.kind == object.kind.referenceKind ? object : nil
    }

    mutating func insert(_ object: HeapObject) -> Reference {
        defer { nextNumber += 1 }
        objects[nextNumber] = object
        bytes += object.size
        counted += object.size
        return Reference(kind: object.kind.referenceKind, handle: nextNumber)
    }

    /// Whether there is room for an object more.
    mutating func hasRoom(
        for size: UInt64, _ limits: Limits, roots: () -> [Reference]
    ) -> Bool {
        let isFull = counted.addingSaturating(size) > limits.heapBytes
        if isFull || bytes.addingSaturating(size) > threshold {
            collect(roots())
            threshold = max(Self.thresholdMin, bytes.addingSaturating(bytes))
        }
        guard isFull else { return true }
        counted = bytes
        return counted.addingSaturating(size) <= limits.heapBytesAlive
    }

    /// Forgets every object that cannot be reached.
    private mutating func collect(_ roots: [Reference]) {
        var live: [UInt64: HeapObject] = [:]
        var pending = roots
        while let reference = pending.popLast() {
            guard live[reference.handle] == nil, let object = object(reference) else { continue }
            live[reference.handle] = object
            pending += object.fields.lazy.compactMap(\.heapReference)
        }
        objects = live
        bytes = live.values.reduce(0) { $0 + $1.size }
    }
}

extension HeapObject.Kind {
    var referenceKind: Reference.Kind {
        switch self {
        case .structure: .structure
        case .array: .array
        case .exception: .exception
        }
    }
}

extension HeapObject {
    /// The type as which casts see it. spec: valid-ref
    var heapType: HeapType {
        switch kind {
        case .structure(let type), .array(let type): .type(type)
        case .exception: .exn
        }
    }
}

extension Value {
    /// The reference that this is, if it is one to an object of a heap.
    var heapReference: Reference? {
        guard case .reference(let reference?) = self else { return nil }
        switch reference.kind {
        case .structure, .array, .exception: return reference
        case .function, .external, .i31: return nil
        }
    }
}

// MARK: - Sizes

/// How large objects are, in the terms of `Limits.heapBytes`.
enum ObjectSize {
    private static let header: UInt64 = 16

    static func structure(_ fields: [FieldType]) -> UInt64 {
        fields.reduce(header) { $0 + slotBytes($1.storage.unpacked) }
    }

    static func array(_ element: FieldType, count: UInt64) -> UInt64 {
        header + (count * element.storage.bytes + 7) / 8 * 8
    }

    static func exception(_ payload: [ValueType]) -> UInt64 {
        payload.reduce(header + 8) { $0 + slotBytes($1) }
    }

    private static func slotBytes(_ type: ValueType) -> UInt64 { type == .v128 ? 16 : 8 }
}

extension StorageType {
    /// What an element of an array takes.
    var bytes: UInt64 {
        switch self {
        case .i8: 1
        case .i16: 2
        case .value(.i32), .value(.f32): 4
        case .value(.i64), .value(.f64), .value(.reference): 8
        case .value(.v128): 16
        }
    }
}

// MARK: - Allocation

extension Run {
    /// Traps where an object of a size would not fit beside those that can be reached.
    ///
    /// The operands of the instruction must still be on the stack.
    func checkHeap(_ size: UInt64) throws(Interruption) {
        guard store.heap.hasRoom(for: size, store.limits, roots: { roots }) else {
            throw .trap(.heapExhausted)
        }
    }

    /// The references to objects that the program can name at once, or its host.
    private var roots: [Reference] {
        var roots = Array(store.hostReferences)
        func note(_ values: [Value]) { roots += values.lazy.compactMap(\.heapReference) }
        func note(_ references: [Reference?]) { note(references.map(Value.reference)) }
        note(operands)
        for frame in frames { note(frame.locals) }
        for instance in store.instances {
            for global in instance.globals { note([global.value]) }
            for table in instance.tables { note(table.elements) }
            for segment in instance.elements { note(segment) }
        }
        return roots
    }
}

extension Store {
    /// The object that a reference of a valid program is to.
    func object(_ reference: Reference) -> HeapObject {
        guard let object = heap.object(reference) else {
            preconditionFailure("an object has been collected that was still needed")
        }
        return object
    }

    /// What a reference of a valid program to an exception is to.
    func exception(_ reference: Reference) -> (tag: TagInstance, payload: [Value]) {
        let object = object(reference)
        guard case .exception(let tag) = object.kind else {
            preconditionFailure("invalid module: the reference is to no exception")
        }
        return (tag, object.fields)
    }

    /// Keeps the objects that values given to the host refer to, for good: nothing says when the
    /// host has forgotten them.
    func hold(_ values: [Value]) {
        hostReferences.formUnion(values.lazy.compactMap(\.heapReference))
    }
}
