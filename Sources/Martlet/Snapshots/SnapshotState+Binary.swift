import WasmModule

// The bytes of a snapshot's state. Numbers are LEB128 where nothing else is said.
// Documentation/Snapshots.md

// MARK: - Writing

extension SnapshotState {
    static let magic: [UInt8] = [0x7F] + Array("MARTSNP".utf8)
    static let version: UInt32 = 1

    /// Magic, version, size, state, digest: all of a snapshot but the pages.
    func encoded() -> [UInt8] {
        var body = ByteWriter()
        write(to: &body)
        var writer = ByteWriter()
        writer.append(Self.magic)
        writer.fixed32(Self.version)
        writer.fixed64(UInt64(body.count))
        writer.append(body.bytes)
        writer.append(SnapshotHash(of: writer.bytes).bytes)
        return writer.bytes
    }

    private func write(to writer: inout ByteWriter) {
        limits.write(to: &writer)
        writer.vector(modules) { writer, module in
            writer.append(module.hash.bytes)
            writer.name(module.schedule)
            writer.fixed64(module.scheduleHash)
        }
        writer.vector(instances) { $1.write(to: &$0) }
        writer.vector(objects) { $1.write(to: &$0) }
        writer.unsigned(heapBytesCounted)
        writer.vector(held) { $0.unsigned($1) }
        run.write(to: &writer)
        writer.vector(hosts) { writer, host in
            writer.name(host.name)
            writer.count(host.bytes.count)
            writer.append(host.bytes)
        }
        writer.count(note.count)
        writer.append(note)
    }
}

extension Limits {
    fileprivate func write(to writer: inout ByteWriter) {
        for number in [
            memoryPages, tableElements, UInt64(callDepth), UInt64(stackSlots),
            UInt64(max(0, outputBytes)), heapBytes,
        ] {
            writer.unsigned(number)
        }
        writer.byte(trapsOnGrowthFailure ? 1 : 0)
    }
}

extension SnapshotState.EntityName {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.unsigned(instance)
        writer.unsigned(index)
    }
}

extension SnapshotState.InstanceState {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.unsigned(module)
        writer.unsigned(instantiationUnits)
        writer.vector(imports) { writer, source in
            switch source {
            case .host: writer.byte(0)
            case .instance(let name):
                writer.byte(1)
                name.write(to: &writer)
            }
        }
        writer.vector(memories) { writer, memory in
            writer.unsigned(memory.pages)
            var last: UInt64 = 0
            writer.vector(memory.changed) { writer, page in
                writer.unsigned(page.number - last)
                last = page.number
                writer.append(page.hash.bytes)
            }
        }
        writer.vector(tables) { $1.write(to: &$0) }
        writer.vector(globals) { $1.write(to: &$0) }
        writer.vector(elements) { writer, values in
            writer.byte(values == nil ? 0 : 1)
            values?.write(to: &writer)
        }
        writer.vector(isDataDropped) { $0.byte($1 ? 1 : 0) }
    }
}

extension [SnapshotState.ValueRun] {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.vector(self) { writer, run in
            writer.unsigned(run.count)
            run.value.write(to: &writer)
        }
    }
}

extension SnapshotState.ObjectState {
    private typealias State = SnapshotState

    fileprivate func write(to writer: inout ByteWriter) {
        switch self {
        case .structure(let type, let fields):
            writer.byte(Object.Kind.structure.rawValue)
            type.write(to: &writer)
            writer.vector(fields) { $1.write(to: &$0) }
        case .array(let type, .packed(let storage, let bytes)):
            writer.byte(Object.Kind.array.rawValue)
            type.write(to: &writer)
            writer.byte(storage.rawValue)
            writer.count(bytes.count / storage.bytes)
            writer.append(bytes)
        case .array(let type, .references(let values)):
            writer.byte(Object.Kind.array.rawValue)
            type.write(to: &writer)
            writer.byte(Storage.reference.rawValue)
            writer.vector(values) { $1.write(to: &$0) }
        case .exception(let tag, let payload):
            writer.byte(Object.Kind.exception.rawValue)
            tag.write(to: &writer)
            writer.vector(payload) { $1.write(to: &$0) }
        }
    }
}

extension SnapshotState.RunState {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.byte(reason.code)
        writer.unsigned(instance)
        function.write(to: &writer)
        for number in [granted, left, UInt64(depthReached), initialPages] {
            writer.unsigned(number)
        }
        writer.byte(progressCode)
        switch progress {
        case .waiting(let arguments):
            writer.vector(arguments) { $1.write(to: &$0) }
        case .begun(let frames):
            writer.vector(frames) { writer, frame in
                frame.function.write(to: &writer)
                writer.unsigned(frame.offset)
                writer.vector(frame.locals) { $1.write(to: &$0) }
                writer.vector(frame.operands) { $1.write(to: &$0) }
            }
        }
    }
}

extension SnapshotState.RunState {
    /// What says whether frames follow, and whether it is a start function.
    fileprivate var progressCode: UInt8 {
        switch (start, progress) {
        case (nil, .waiting): 0
        case (nil, .begun): 1
        case (.unpaid, _): 2
        case (.paid, .waiting): 3
        case (.paid, .begun): 4
        }
    }
}

extension SuspensionReason {
    fileprivate static let all: [SuspensionReason] = [
        .outOfFuel, .hostPause, .deadline, .cancelled,
    ]

    fileprivate var code: UInt8 {
        switch self {
        case .outOfFuel: 0
        case .hostPause: 1
        case .deadline: 2
        case .cancelled: 3
        }
    }
}

extension SavedValue {
    /// Numbers and vectors have the codes of their types in the binary format.
    private enum Kind: UInt8 {
        case null, function, object, i31, external
        case v128 = 0x7B
        case f64, f32, i64, i32
    }

    fileprivate func write(to writer: inout ByteWriter) {
        switch self {
        case .i32(let bits):
            writer.byte(Kind.i32.rawValue)
            writer.fixed32(bits)
        case .i64(let bits):
            writer.byte(Kind.i64.rawValue)
            writer.fixed64(bits)
        case .f32(let bits):
            writer.byte(Kind.f32.rawValue)
            writer.fixed32(bits)
        case .f64(let bits):
            writer.byte(Kind.f64.rawValue)
            writer.fixed64(bits)
        case .v128(let vector):
            writer.byte(Kind.v128.rawValue)
            writer.fixed64(vector.low)
            writer.fixed64(vector.high)
        case .null: writer.byte(Kind.null.rawValue)
        case .function(let name):
            writer.byte(Kind.function.rawValue)
            name.write(to: &writer)
        case .object(let number):
            writer.byte(Kind.object.rawValue)
            writer.unsigned(number)
        case .i31(let number):
            writer.byte(Kind.i31.rawValue)
            writer.unsigned(number)
        case .external(let number):
            writer.byte(Kind.external.rawValue)
            writer.unsigned(number)
        }
    }

    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        let byte = try reader.byte()
        guard let kind = Kind(rawValue: byte) else { throw reader.error(.unknownKind(byte)) }
        switch kind {
        case .i32: self = .i32(try reader.fixed32())
        case .i64: self = .i64(try reader.fixed64())
        case .f32: self = .f32(try reader.fixed32())
        case .f64: self = .f64(try reader.fixed64())
        case .v128:
            let low = try reader.fixed64()
            self = .v128(V128(low: low, high: try reader.fixed64()))
        case .null: self = .null
        case .function: self = .function(try .init(&reader))
        case .object: self = .object(try reader.u64())
        case .i31:
            let number = try reader.u32()
            guard number < 1 << 31 else { throw reader.error(.malformedNumber) }
            self = .i31(number)
        case .external: self = .external(try reader.u32())
        }
    }
}

// MARK: - Reading

/// A cursor over the bytes of a snapshot: whatever they are, it gives values or throws.
private struct SnapshotReader {
    private var reader: ByteReader

    init(_ bytes: [UInt8], range: Range<Int>) { reader = ByteReader(bytes, range: range) }

    var position: Int { reader.position }
    var remaining: Int { reader.remaining }

    func error(_ reason: SnapshotError.Reason) -> SnapshotError {
        SnapshotError(reason, at: reader.position)
    }

    private mutating func read<Result>(
        _ body: (inout ByteReader) throws(DecodeError) -> Result
    ) throws(SnapshotError) -> Result {
        do throws(DecodeError) {
            return try body(&reader)
        } catch {
            let reason: SnapshotError.Reason =
                switch error.reason {
                case .unexpectedEnd: .unexpectedEnd
                default: .malformedNumber
                }
            throw SnapshotError(reason, at: error.offset)
        }
    }

    mutating func byte() throws(SnapshotError) -> UInt8 {
        try read { (reader) throws(DecodeError) in try reader.byte() }
    }

    mutating func fixed32() throws(SnapshotError) -> UInt32 {
        try read { (reader) throws(DecodeError) in try reader.fixed32() }
    }

    mutating func fixed64() throws(SnapshotError) -> UInt64 {
        try read { (reader) throws(DecodeError) in try reader.fixed64() }
    }

    mutating func u32() throws(SnapshotError) -> UInt32 {
        try read { (reader) throws(DecodeError) in try reader.u32() }
    }

    mutating func u64() throws(SnapshotError) -> UInt64 {
        try read { (reader) throws(DecodeError) in try reader.u64() }
    }

    mutating func flag() throws(SnapshotError) -> Bool {
        let byte = try byte()
        guard byte < 2 else { throw error(.unknownKind(byte)) }
        return byte == 1
    }

    /// How many elements follow, each of which takes some bytes at least.
    mutating func count(bytesEach: Int = 1) throws(SnapshotError) -> Int {
        let count = try u32()
        guard Int(count) <= remaining / bytesEach else {
            throw error(.countOutOfBounds(UInt64(count)))
        }
        return Int(count)
    }

    mutating func vector<Element>(
        bytesEach: Int = 1, _ element: (inout SnapshotReader) throws(SnapshotError) -> Element
    ) throws(SnapshotError) -> [Element] {
        let count = try count(bytesEach: bytesEach)
        var elements: [Element] = []
        // No more than what a hostile count of long elements could be worth.
        elements.reserveCapacity(min(count, 1 << 12))
        for _ in 0..<count { elements.append(try element(&self)) }
        return elements
    }

    mutating func bytes(_ count: Int) throws(SnapshotError) -> [UInt8] {
        let start = reader.position
        try read { (reader) throws(DecodeError) in try reader.skip(count) }
        return Array(reader.bytes[start..<start + count])
    }

    mutating func text() throws(SnapshotError) -> String {
        let bytes = try bytes(count())
        guard let text = ByteReader.string(bytes[...]) else { throw error(.malformedText) }
        return text
    }

    mutating func hash() throws(SnapshotError) -> SnapshotHash {
        guard let hash = SnapshotHash(bytes: try bytes(SnapshotHash.byteCount)) else {
            throw error(.unexpectedEnd)
        }
        return hash
    }

    mutating func values() throws(SnapshotError) -> [SavedValue] {
        try vector { (reader) throws(SnapshotError) in try SavedValue(&reader) }
    }
}

extension SnapshotState {
    /// Reads the state at the beginning of a snapshot.
    /// - Returns: the state, and how many bytes it took
    static func decode(_ bytes: [UInt8]) throws(SnapshotError) -> (SnapshotState, Int) {
        guard bytes.starts(with: magic) else { throw SnapshotError(.notASnapshot, at: 0) }
        var header = SnapshotReader(bytes, range: magic.count..<bytes.count)
        let version = try header.fixed32()
        guard version == Self.version else {
            throw SnapshotError(.unsupportedVersion(version), at: magic.count)
        }
        let count = try header.fixed64()
        guard count <= UInt64(header.remaining),
            header.remaining - Int(count) >= SnapshotHash.byteCount
        else { throw header.error(.countOutOfBounds(count)) }
        let end = header.position + Int(count)
        var reader = SnapshotReader(bytes, range: end..<bytes.count)
        let digest = bytes.withUnsafeBytes {
            SnapshotHash(of: UnsafeRawBufferPointer(rebasing: $0[..<end]))
        }
        guard try reader.hash() == digest else { throw SnapshotError(.digestMismatch) }
        reader = SnapshotReader(bytes, range: header.position..<end)
        let state = try SnapshotState(&reader)
        guard reader.remaining == 0 else { throw reader.error(.trailingBytes(reader.remaining)) }
        return (state, end + SnapshotHash.byteCount)
    }

    private init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        limits = try Limits(&reader)
        modules = try reader.vector(bytesEach: 41) { (reader) throws(SnapshotError) in
            ModuleIdentity(
                hash: try reader.hash(), schedule: try reader.text(),
                scheduleHash: try reader.fixed64())
        }
        instances = try reader.vector(bytesEach: 8) { (reader) throws(SnapshotError) in
            try InstanceState(&reader)
        }
        objects = try reader.vector(bytesEach: 4) { (reader) throws(SnapshotError) in
            try ObjectState(&reader)
        }
        heapBytesCounted = try reader.u64()
        held = try reader.vector { (reader) throws(SnapshotError) in try reader.u64() }
        run = try RunState(&reader)
        hosts = try reader.vector(bytesEach: 2) { (reader) throws(SnapshotError) in
            let name = try reader.text()
            return HostState(name: name, bytes: try reader.bytes(reader.count()))
        }
        note = try reader.bytes(reader.count())
    }
}

extension Limits {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        func size() throws(SnapshotError) -> Int {
            let number = try reader.u64()
            guard let size = Int(exactly: number) else { throw reader.error(.malformedNumber) }
            return size
        }
        self.init(
            memoryPages: try reader.u64(), tableElements: try reader.u64(), callDepth: try size(),
            stackSlots: try size(), outputBytes: try size(), heapBytes: try reader.u64(),
            trapsOnGrowthFailure: try reader.flag())
    }
}

extension SnapshotState.EntityName {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(instance: try reader.u32(), index: try reader.u32())
    }
}

extension SnapshotState.InstanceState {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(module: try reader.u32(), instantiationUnits: try reader.u64())
        imports = try reader.vector { (reader) throws(SnapshotError) in
            try reader.flag() ? .instance(try .init(&reader)) : .host
        }
        memories = try reader.vector(bytesEach: 2) { (reader) throws(SnapshotError) in
            try SnapshotState.MemoryState(&reader)
        }
        tables = try reader.vector { (reader) throws(SnapshotError) in try Self.runs(&reader) }
        globals = try reader.values()
        elements = try reader.vector { (reader) throws(SnapshotError) in
            try reader.flag() ? try Self.runs(&reader) : nil
        }
        isDataDropped = try reader.vector { (reader) throws(SnapshotError) in try reader.flag() }
    }

    private static func runs(
        _ reader: inout SnapshotReader
    ) throws(SnapshotError) -> [SnapshotState.ValueRun] {
        try reader.vector(bytesEach: 2) { (reader) throws(SnapshotError) in
            SnapshotState.ValueRun(count: try reader.u64(), value: try SavedValue(&reader))
        }
    }
}

extension SnapshotState.MemoryState {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        pages = try reader.u64()
        var last: UInt64?
        changed = try reader.vector(bytesEach: 33) { (reader) throws(SnapshotError) in
            let delta = try reader.u64()
            let (number, overflow) = (last ?? 0).addingReportingOverflow(delta)
            // Each page once, in ascending order.
            guard !overflow, last == nil || delta > 0 else { throw reader.error(.malformedNumber) }
            last = number
            return SnapshotState.PageState(number: number, hash: try reader.hash())
        }
    }
}

extension SnapshotState.ObjectState {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        let byte = try reader.byte()
        switch Object.Kind(rawValue: byte) {
        case .structure: self = .structure(type: try .init(&reader), fields: try reader.values())
        case .exception: self = .exception(tag: try .init(&reader), payload: try reader.values())
        case .array:
            let type = try SnapshotState.EntityName(&reader)
            let code = try reader.byte()
            guard let storage = Storage(rawValue: code) else {
                throw reader.error(.unknownKind(code))
            }
            if storage == .reference {
                self = .array(type: type, elements: .references(try reader.values()))
            } else {
                let count = try reader.count(bytesEach: storage.bytes)
                self = .array(
                    type: type,
                    elements: .packed(storage, try reader.bytes(count * storage.bytes)))
            }
        case .free, nil: throw reader.error(.unknownKind(byte))
        }
    }
}

extension SnapshotState.RunState {
    fileprivate init(_ reader: inout SnapshotReader) throws(SnapshotError) {
        let code = try reader.byte()
        guard let reason = SuspensionReason.all.first(where: { $0.code == code }) else {
            throw reader.error(.unknownKind(code))
        }
        self.reason = reason
        instance = try reader.u32()
        function = try .init(&reader)
        granted = try reader.u64()
        left = try reader.u64()
        depthReached = try reader.u32()
        initialPages = try reader.u64()
        let progressCode = try reader.byte()
        start =
            switch progressCode {
            case 0, 1: nil
            case 2: .unpaid
            case 3, 4: .paid
            default: throw reader.error(.unknownKind(progressCode))
            }
        if progressCode == 1 || progressCode == 4 {
            progress = .begun(
                try reader.vector(bytesEach: 5) { (reader) throws(SnapshotError) in
                    SnapshotState.FrameState(
                        function: try .init(&reader), offset: try reader.u32(),
                        locals: try reader.values(), operands: try reader.values())
                })
        } else {
            progress = .waiting(try reader.values())
        }
    }
}
