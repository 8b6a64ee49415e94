/// A part of WebAssembly that came after its first version, as the proposals that brought it.
package enum ModuleFeature: UInt8, CaseIterable, Sendable, Hashable {
    case mutableGlobals, signExtension, saturatingConversions, multiValue, bulkMemory
    case referenceTypes, simd, relaxedSIMD, tailCalls, extendedConstants, multiMemory, memory64
    case exceptions, functionReferences, garbageCollection

    /// As the proposal is called.
    package var name: String {
        switch self {
        case .mutableGlobals: "mutable-globals"
        case .signExtension: "sign-extension"
        case .saturatingConversions: "saturating-conversions"
        case .multiValue: "multi-value"
        case .bulkMemory: "bulk-memory"
        case .referenceTypes: "reference-types"
        case .simd: "simd"
        case .relaxedSIMD: "relaxed-simd"
        case .tailCalls: "tail-call"
        case .extendedConstants: "extended-const"
        case .multiMemory: "multi-memory"
        case .memory64: "memory64"
        case .exceptions: "exceptions"
        case .functionReferences: "function-references"
        case .garbageCollection: "gc"
        }
    }
}

/// What a module uses of WebAssembly, and where first.
package struct ModuleFeatures: Sendable {
    /// A set of features, one bit each.
    struct Mask: OptionSet, Sendable {
        let rawValue: UInt16

        static let none: Mask = []

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(_ feature: ModuleFeature) { rawValue = 1 << UInt16(feature.rawValue) }

        init(_ features: ModuleFeature...) {
            rawValue = features.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
        }

        var features: [ModuleFeature] {
            ModuleFeature.allCases.filter { contains(Mask($0)) }
        }
    }

    /// The first place where a feature is used.
    package struct Use: Sendable, Hashable {
        package let feature: ModuleFeature
        package let location: ValidationError.Location
    }

    private var mask = Mask.none
    /// In the order of the module: types, other declarations, constant expressions, bodies.
    package private(set) var uses: [Use] = []

    package var features: [ModuleFeature] { mask.features }

    @inline(__always)
    func containsAll(_ features: Mask) -> Bool { features.isSubset(of: mask) }

    /// Notes those of some features that have not been seen before.
    mutating func note(_ features: Mask, at location: @autoclosure () -> ValidationError.Location) {
        guard !containsAll(features) else { return }
        for feature in features.subtracting(mask).features {
            uses.append(Use(feature: feature, location: location()))
        }
        mask.formUnion(features)
    }
}

// MARK: Where features come from

extension ModuleFeatures {
    /// The features that an instruction belongs to.
    static func features(of row: InstructionTable.Row) -> Mask {
        switch row.encoding.prefix {
        case 0xFB: return Mask(.garbageCollection)
        case 0xFC:
            switch row.encoding.code {
            case ..<8: return Mask(.saturatingConversions)
            case ..<15: return Mask(.bulkMemory)
            default: return Mask(.referenceTypes)
            }
        case 0xFD: return row.encoding.code < 0x100 ? Mask(.simd) : Mask(.simd, .relaxedSIMD)
        default: break
        }
        return switch row.opcode {
        case .i32Extend8S, .i32Extend16S, .i64Extend8S, .i64Extend16S, .i64Extend32S:
            Mask(.signExtension)
        case .returnCall, .returnCallIndirect: Mask(.tailCalls)
        case .returnCallRef: Mask(.tailCalls, .functionReferences)
        case .callRef, .refAsNonNull, .brOnNull, .brOnNonNull: Mask(.functionReferences)
        case .throw, .throwRef, .tryTable: Mask(.exceptions)
        case .selectTyped, .tableGet, .tableSet, .refNull, .refIsNull, .refFunc:
            Mask(.referenceTypes)
        case .refEq: Mask(.garbageCollection)
        default: .none
        }
    }

    static func features(of type: ValueType) -> Mask {
        switch type {
        case .i32, .i64, .f32, .f64: .none
        case .v128: Mask(.simd)
        case .reference(let type): features(of: type).union(Mask(.referenceTypes))
        }
    }

    /// Those that a reference type needs beyond tables of functions.
    static func features(of type: ReferenceType) -> Mask {
        switch type.heapType {
        case .func: type.isNullable ? .none : Mask(.functionReferences)
        case .extern: type.isNullable ? Mask(.referenceTypes) : Mask(.functionReferences)
        case .exn, .noexn: Mask(.exceptions)
        case .type: Mask(.functionReferences)
        default: Mask(.garbageCollection)
        }
    }

    static func features(of type: SubType) -> Mask {
        var mask: Mask =
            type.isFinal && type.supertypes.isEmpty ? .none : Mask(.garbageCollection)
        switch type.composite {
        case .function(let type):
            for type in type.parameters { mask.formUnion(features(of: type)) }
            for type in type.results { mask.formUnion(features(of: type)) }
            if type.results.count > 1 { mask.formUnion(Mask(.multiValue)) }
        case .structure, .array: mask.formUnion(Mask(.garbageCollection))
        }
        return mask
    }

    static func features(of type: ImportType) -> Mask {
        switch type {
        case .function: .none
        case .tag: Mask(.exceptions)
        case .memory(let type): type.addressType == .i64 ? Mask(.memory64) : .none
        case .table(let type):
            features(of: type.element)
                .union(type.addressType == .i64 ? Mask(.memory64) : .none)
        case .global(let type): features(of: type.value)
        }
    }
}
