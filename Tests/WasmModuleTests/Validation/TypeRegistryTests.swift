import Testing
import WasmModule

/// When types are equal and which ones match. spec: type-equiv, match
struct TypeRegistryTests {
    private static func module(_ groups: [[SubType]]) -> ModuleDefinition {
        var builder = ModuleBuilder()
        for group in groups { builder.addTypes(group) }
        return builder.module
    }

    private static func structure(_ fields: ValueType...) -> SubType {
        SubType(.structure(fields.map { FieldType(.value($0), isMutable: false) }))
    }

    @Test func groupsOfOneStructureAreEqual() {
        var registry = TypeRegistry()
        // A list of itself, written in two modules at different indices.
        let first = registry.register(Self.module([[Self.structure(.refNull(.type(0)))]]))
        let second = registry.register(
            Self.module([[Self.structure(.i32)], [Self.structure(.refNull(.type(1)))]]))
        #expect(first[0] == second[1])
        #expect(second[0] != second[1])
    }

    @Test func typesAreEqualOnlyAtTheSamePlaceOfEqualGroups() {
        var registry = TypeRegistry()
        let empty = Self.structure()
        let ids = registry.register(
            Self.module([[empty], [empty, empty], [empty, Self.structure(.i32)]]))
        #expect(Set(ids).count == 5)
    }

    @Test func referencesInAGroupAreComparedByPlace() {
        var registry = TypeRegistry()
        func group(_ first: TypeIndex, _ second: TypeIndex) -> [SubType] {
            [Self.structure(.ref(.type(first))), Self.structure(.ref(.type(second)))]
        }
        let ids = registry.register(Self.module([group(0, 1), group(3, 2), group(4, 5)]))
        #expect(ids[0] == ids[4] && ids[1] == ids[5])
        #expect(Set(ids).count == 4)
    }

    @Test func unrolledGroupsAreOthers() {
        var registry = TypeRegistry()
        // The second refers to the first where the first refers to itself.
        let ids = registry.register(
            Self.module([
                [Self.structure(.refNull(.type(0)))], [Self.structure(.refNull(.type(0)))],
            ]))
        #expect(ids[0] != ids[1])
    }

    @Test func everyPartOfADefinitionCounts() {
        let fields = [FieldType(.i8, isMutable: false)]
        let definitions: [SubType] = [
            SubType(.structure(fields)), SubType(isFinal: false, .structure(fields)),
            SubType(.structure([FieldType(.i8, isMutable: true)])),
            SubType(.structure([FieldType(.i16, isMutable: false)])),
            SubType(.structure(fields + fields)), SubType(.array(fields[0])),
            SubType(.function(FunctionType([.i32]))), SubType(.function(FunctionType([], [.i32]))),
            SubType(.function(FunctionType([.refNull(.func)]))),
            SubType(.function(FunctionType([.ref(.func)]))),
        ]
        var registry = TypeRegistry()
        let ids = registry.register(Self.module(definitions.map { [$0] }))
        #expect(Set(ids).count == definitions.count)
        #expect(registry.register(Self.module(definitions.map { [$0] })) == ids)
        #expect(registry.count == definitions.count)
    }

    @Test func supertypesAreDeclared() {
        let base = SubType(isFinal: false, .structure([]))
        var groups = [[base]]
        for index in 0..<10 {
            groups.append([
                SubType(isFinal: false, supertypes: [TypeIndex(position: index)], .structure([]))
            ])
        }
        groups.append([SubType(isFinal: false, supertypes: [0], .structure([]))])
        var registry = TypeRegistry()
        let ids = registry.register(Self.module(groups))
        // Type 11 is the same as type 1: both are declared right below type 0.
        #expect(ids[11] == ids[1])
        for lower in 0...10 {
            for upper in 0...10 {
                #expect(registry.isSubtype(ids[lower], of: ids[upper]) == (upper <= lower))
            }
        }
    }

    @Test func matchingOfHeapTypesIsThatOfTheSpecification() {
        var registry = TypeRegistry()
        let ids = registry.register(
            Self.module([
                [SubType(.function(FunctionType([])))], [Self.structure()],
                [SubType(.array(FieldType(.i8, isMutable: true)))],
            ]))
        let function = HeapType.type(TypeIndex(ids[0]))
        let structure = HeapType.type(TypeIndex(ids[1]))
        let array = HeapType.type(TypeIndex(ids[2]))
        // Each type with all that are right above it. spec: match-heaptype
        let edges: [(HeapType, [HeapType])] = [
            (.none, [.i31, structure, array]), (structure, [.struct]), (array, [.array]),
            (.struct, [.eq]), (.array, [.eq]), (.i31, [.eq]), (.eq, [.any]), (.any, []),
            (.nofunc, [function]), (function, [.func]), (.func, []),
            (.noextern, [.extern]), (.extern, []), (.noexn, [.exn]), (.exn, []),
        ]
        func above(_ type: HeapType) -> Set<HeapType> {
            let direct = edges.first { $0.0 == type }?.1 ?? []
            return direct.reduce([type]) { $0.union(above($1)) }
        }
        for (lower, _) in edges {
            for (upper, _) in edges {
                #expect(
                    registry.matches(lower, upper) == above(lower).contains(upper),
                    "\(lower) and \(upper)")
            }
        }
    }

    @Test func nullBelongsOnlyToNullableReferences() {
        let registry = TypeRegistry()
        #expect(registry.matches(ValueType.ref(.eq), .refNull(.any)))
        #expect(!registry.matches(ValueType.refNull(.eq), .ref(.any)))
        #expect(!registry.matches(ValueType.i32, .i64))
        #expect(!registry.matches(ValueType.i32, .anyref))
    }

    @Test func importsMatchByTheirKind() {
        var registry = TypeRegistry()
        let ids = registry.register(
            Self.module([
                [SubType(isFinal: false, .function(FunctionType([])))],
                [SubType(supertypes: [0], .function(FunctionType([])))],
            ]))
        func matches(_ provided: ImportType, _ required: ImportType) -> Bool {
            registry.matches(provided.closed(over: ids), required.closed(over: ids))
        }
        #expect(matches(.function(1), .function(0)))
        #expect(!matches(.function(0), .function(1)))
        #expect(!matches(.tag(1), .tag(0)))
        #expect(matches(.tag(1), .tag(1)))
        #expect(!matches(.tag(1), .function(1)))

        func memory(_ minimum: UInt64, _ maximum: UInt64?, _ type: AddressType = .i32) -> ImportType
        {
            .memory(MemoryType(SizeLimits(minimum: minimum, maximum: maximum), addressType: type))
        }
        #expect(matches(memory(2, 3), memory(1, 4)))
        #expect(matches(memory(2, nil), memory(1, nil)))
        #expect(!matches(memory(0, 3), memory(1, 4)))
        #expect(!matches(memory(2, nil), memory(1, 4)))
        #expect(!matches(memory(2, 5), memory(1, 4)))
        #expect(!matches(memory(2, 3, .i64), memory(1, 4)))

        func table(_ type: ReferenceType) -> ImportType {
            .table(TableType(type, SizeLimits(minimum: 1)))
        }
        #expect(matches(table(.refNull(.type(1))), table(.refNull(.type(1)))))
        #expect(!matches(table(.refNull(.type(1))), table(.refNull(.type(0)))))

        func global(_ type: ValueType, isMutable: Bool) -> ImportType {
            .global(GlobalType(type, isMutable: isMutable))
        }
        let (lower, upper) = (ValueType.ref(.type(1)), ValueType.refNull(.func))
        #expect(matches(global(lower, isMutable: false), global(upper, isMutable: false)))
        #expect(!matches(global(lower, isMutable: true), global(upper, isMutable: true)))
        #expect(!matches(global(lower, isMutable: true), global(lower, isMutable: false)))
    }

    @Test func definitionsAreInTermsOfTheRegistry() {
        var registry = TypeRegistry()
        _ = registry.register(Self.module([[Self.structure(.i32)]]))
        let ids = registry.register(
            Self.module([[Self.structure(.i64), Self.structure(.ref(.type(0)))]]))
        #expect(registry[ids[1]] == Self.structure(.ref(.type(TypeIndex(ids[0])))))
    }
}
