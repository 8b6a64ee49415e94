import WasmModule

/// Immediates of every shape, with values at the edges of their encodings.
enum SampleImmediate {
    case plain(Immediate)
    case labels([UInt32])
    case types([ValueType])
    case catches(BlockType, [CatchClause])

    func write(_ opcode: Opcode, to writer: inout InstructionWriter) {
        switch self {
        case .plain(let immediate): writer.append(opcode, immediate)
        case .labels(let labels):
            writer.appendBranchTable(labels.dropLast(), default: labels.last ?? 0)
        case .types(let types): writer.appendSelect(types)
        case .catches(let type, let clauses): writer.appendTryTable(type, clauses)
        }
    }

    func matches(_ immediate: Immediate, in reader: InstructionReader) -> Bool {
        switch (self, immediate) {
        case (.plain(let expected), let found): expected == found
        case (.labels(let expected), .labels(let table)):
            Array(reader.labels(table)) == expected && Int(table.count) == expected.count - 1
        case (.types(let expected), .valueTypes(let list)):
            Array(reader.types(list)) == expected && Int(list.count) == expected.count
        case (.catches(let type, let expected), .catches(let foundType, let list)):
            type == foundType && Array(reader.clauses(list)) == expected
                && Int(list.count) == expected.count
        default: false
        }
    }

    static func all(of shape: ImmediateShape) -> [SampleImmediate] {
        switch shape {
        case .labelTable: [.labels([7]), .labels([0, 127, 128, .max])]
        case .valueTypes: [.types([]), .types([.i32]), .types(valueTypes)]
        case .catches:
            [
                .catches(.empty, []),
                .catches(
                    .type(300),
                    [
                        .tag(1, label: 128), .tagReference(200, label: 3), .all(label: .max),
                        .allReference(label: 0),
                    ]),
            ]
        default: plain(of: shape).map { .plain($0) }
        }
    }

    private static func plain(of shape: ImmediateShape) -> [Immediate] {
        switch shape {
        case .none: [.none]
        case .i32: [.i32(0), .i32(-1), .i32(63), .i32(64), .i32(-65), .i32(.min), .i32(.max)]
        case .i64: [.i64(0), .i64(-64), .i64(1 << 33), .i64(.min), .i64(.max)]
        case .f32: [.f32(0x7FC0_0001)]
        case .f64: [.f64(0x7FF8_0000_0000_0001)]
        case .v128, .shuffle: [.v128(low: 0x0123_4567_89AB_CDEF, high: 0xFEDC_BA98_7654_3210)]
        case .lane: [.lane(15)]
        case .memarg: memoryArguments.map { .memory($0, lane: 0) }
        case .memargLane: memoryArguments.map { .memory($0, lane: 7) }
        case .blockType:
            [.blockType(.empty), .blockType(.type(63)), .blockType(.type(64))]
                + [.blockType(.type(TypeIndex(.max)))] + valueTypes.map { .blockType(.value($0)) }
        case .heapType: heapTypes.map { .heapType($0) }
        case .castBranch:
            [(false, false), (true, false), (false, true), (true, true)].map { source, target in
                .castBranch(
                    CastBranch(
                        label: 130, source: ReferenceType(isNullable: source, .any),
                        target: ReferenceType(isNullable: target, .type(64))))
            }
        case let shape where shape.isIndex: [.index(0), .index(127), .index(128), .index(.max)]
        default: [.indices(1, 2), .indices(.max, 128)]
        }
    }

    private static let memoryArguments = [
        MemoryArgument(alignment: 0, offset: 0),
        MemoryArgument(alignment: 63, offset: .max),
        MemoryArgument(alignment: 2, memory: 1, offset: 128),
        MemoryArgument(alignment: 63, memory: MemoryIndex(.max), offset: 1),
    ]

    static let heapTypes: [HeapType] = [
        .any, .eq, .i31, .struct, .array, .none, .func, .nofunc, .extern, .noextern, .exn, .noexn,
        .type(0), .type(63), .type(64), .type(TypeIndex(.max)),
    ]

    static let valueTypes: [ValueType] =
        [.i32, .i64, .f32, .f64, .v128]
        + heapTypes.flatMap { heapType in
            [true, false].map { .reference(ReferenceType(isNullable: $0, heapType)) }
        }
}
