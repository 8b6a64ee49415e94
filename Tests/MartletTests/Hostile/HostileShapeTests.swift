import Martlet
import TestSupport
import Testing
import WasmModule

/// Modules of odd shapes, in small and in large: what loading makes of them grows with their size.
@Suite struct HostileShapeTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var build: @Sendable (inout ModuleBuilder, Int) -> Void

        init(_ name: String, _ build: @escaping @Sendable (inout ModuleBuilder, Int) -> Void) {
            testDescription = name
            self.build = build
        }
    }

    static let thousand = [ValueType](repeating: .i32, count: 1000)

    static let shapes: [Shape] = [
        Shape("functions of 50,000 locals") { module, size in
            let locals = [ValueType](repeating: .i64, count: 50_000)
            for _ in 0..<size / 100 + 1 {
                module.addFunction(FunctionType([]), locals: locals) {
                    $0.append(.localGet, 49_999)
                    $0.append(.localSet, 40_000)
                }
            }
        },
        Shape("calls over many operands that are not at home") { module, size in
            module.addFunction(FunctionType([])) { _ in }
            module.addFunction(FunctionType([.i32])) {
                for _ in 0..<60 { $0.append(.localGet, 0) }
                for _ in 0..<size { $0.append(.call, 0) }
                for _ in 0..<60 { $0.append(.drop) }
            }
        },
        Shape("locals set below a deep stack") { module, size in
            module.addFunction(FunctionType([.i32])) {
                for _ in 0..<size { $0.append(.localGet, 0) }
                for _ in 0..<size {
                    $0.append(.localGet, 0)
                    $0.append(.localSet, 0)
                    $0.append(.localGet, 0)
                    $0.i32(1)
                    $0.append(.localSet, 0)
                }
                $0.append(.unreachable)
            }
        },
        Shape("a branch table with many targets") { module, size in
            module.addFunction(FunctionType([])) {
                $0.block(.block)
                $0.i32(0)
                $0.appendBranchTable([UInt32](repeating: 0, count: size), default: 0)
                $0.append(.end)
            }
        },
        Shape("branch tables that carry values to many depths") { module, size in
            let type = module.type(FunctionType([], thousand))
            let depth = 50
            module.addFunction(FunctionType([], thousand)) {
                for _ in 0..<depth {
                    $0.block(.block, .type(type))
                    $0.i32(0)
                }
                for _ in 0..<1000 { $0.i32(0) }
                $0.i32(0)
                $0.appendBranchTable(
                    (0..<size).map { UInt32($0 % depth) }, default: UInt32(depth))
                for _ in 0..<depth {
                    $0.append(.end)
                    $0.append(.return)
                }
            }
        },
        Shape("nested blocks") { module, size in
            module.addFunction(FunctionType([])) {
                for _ in 0..<size / 9_000 + 1 {
                    for _ in 0..<min(size, 9_000) { $0.block(.block) }
                    for _ in 0..<min(size, 9_000) { $0.append(.end) }
                }
            }
        },
        Shape("handlers with long payloads") { module, size in
            let payload = Array(thousand.dropLast())
            module.addTag(FunctionType(payload))
            let type = module.type(FunctionType([], payload + [.reference(.exnref)]))
            module.addFunction(FunctionType([])) {
                $0.block(.block, .type(type))
                $0.appendTryTable(
                    .empty,
                    [CatchClause](repeating: .tagReference(0, label: 0), count: size / 4 + 1))
                $0.append(.end)
                $0.append(.unreachable)
                $0.append(.end)
                $0.append(.unreachable)
            }
        },
        Shape("loops of 1,000 parameters and results") { module, size in
            let type = module.type(FunctionType(thousand, thousand))
            module.addFunction(FunctionType([])) {
                for _ in 0..<1000 { $0.i32(0) }
                for _ in 0..<size / 10 {
                    $0.block(.loop, .type(type))
                    $0.append(.end)
                }
                $0.append(.unreachable)
            }
        },
        Shape("imports and exports") { module, size in
            let type = module.type(FunctionType([]))
            for number in 0..<size { module.addImport("m", "\(number)", .function(type)) }
            for number in 0..<size { module.addExport("\(number)", .function, UInt32(number)) }
        },
        Shape("globals and tables of defined types") { module, size in
            let types = (0..<size).map { position in
                module.addTypes([
                    SubType(.function(FunctionType(position == 0 ? [] : [.i32])))
                ])
            }
            for type in types {
                let reference = ReferenceType(isNullable: true, .type(type))
                module.addGlobal(GlobalType(.reference(reference), isMutable: false)) {
                    $0.append(.refNull, .heapType(.type(type)))
                }
            }
        },
        Shape("custom sections") { module, size in
            for number in 0..<min(size, 10_000) { module.addCustomSection("\(number)", [0]) }
        },
    ]

    /// Counts what loading leaves behind: the bytes of compiled code.
    @Test(arguments: shapes)
    func compiledCodeGrowsWithTheModule(_ shape: Shape) throws {
        let (small, large) = (1_000, 16_000)
        let sizes = try [small, large].map { size in
            let bytes = hostileBytes { shape.build(&$0, size) }
            let module = try Module(bytes, compilation: .eager)
            var imports = Imports()
            imports.stubsMissingFunctions = true
            _ = try module.instantiate(imports, fuel: .max).ready()
            return (module: bytes.count, code: module.compiledByteCount)
        }
        for size in sizes {
            #expect(size.code <= 128 * size.module + (1 << 16), "\(size)")
        }
    }

    @Test func depthsBeyondTheLimitsAreErrors() throws {
        let nested = hostileBytes { module in
            module.addFunction(FunctionType([])) {
                for _ in 0..<10_001 { $0.block(.block) }
                for _ in 0..<10_001 { $0.append(.end) }
            }
        }
        #expect(throws: ValidationError.self) { _ = try Module(nested) }
        let subtypes = hostileBytes { module in
            for position in 0..<65 {
                module.addTypes([
                    SubType(
                        isFinal: false,
                        supertypes: position == 0 ? [] : [TypeIndex(UInt32(position - 1))],
                        .function(FunctionType([])))
                ])
            }
        }
        #expect(throws: ValidationError.self) { _ = try Module(subtypes) }
    }

    /// Two bytes may push a thousand operands, so the work of lists has a limit of its own.
    @Test func listsOfOperandsAreBounded() throws {
        let bytes = hostileBytes { module in
            module.addFunction(FunctionType([], Self.thousand)) { $0.append(.unreachable) }
            module.addFunction(FunctionType([])) {
                for _ in 0..<100 { $0.append(.call, 0) }
                $0.append(.unreachable)
            }
        }
        var limits = ModuleLimits()
        limits.operandMoves = 99_999
        #expect {
            _ = try Module(bytes, limits: limits)
        } throws: {
            ($0 as? ValidationError)?.reason == .limitExceeded(.operandMoves, limit: 99_999)
        }
        limits.operandMoves = 110_000
        #expect(throws: Never.self) { _ = try Module(bytes, limits: limits) }
    }

    @Test func groupsOfTypesThatReferToEachOtherAreRead() throws {
        let bytes = hostileBytes { module in
            module.addTypes(
                (0..<50_000).map { position in
                    let other = TypeIndex(UInt32((position * 7 + 1) % 50_000))
                    let reference = ReferenceType(isNullable: true, .type(other))
                    return SubType(.function(FunctionType([.reference(reference)])))
                })
        }
        #expect(throws: Never.self) { _ = try Module(bytes) }
    }

    @Test func namesAreComparedByTheirBytes() throws {
        // Composed and decomposed, empty, NUL, right to left, joined: all look like others.
        let names = [
            "", "\0", "e\u{301}", "\u{E9}", "\u{202E}abc", "abc", "a\u{200D}b", "ab", "\u{FEFF}",
        ]
        let bytes = hostileBytes { module in
            for (position, name) in names.enumerated() {
                module.addFunction(FunctionType([], [.i32]), export: name) {
                    $0.i32(Int32(position))
                }
            }
        }
        let instance = try Module(bytes).instantiate(fuel: 0).ready()
        for (position, name) in names.enumerated() {
            #expect(try instance.ending(of: name) == .returned([.i32(Int32(position))]))
        }
        var imports = Imports()
        imports.define("\u{E9}", instance)
        let importing = hostileBytes { module in
            let type = module.type(FunctionType([], [.i32]))
            module.addImport("e\u{301}", "", .function(type))
        }
        #expect(throws: LinkError.self) {
            _ = try Module(importing).instantiate(imports, in: instance.store, fuel: 0).ready()
        }
    }

    /// A stub's type may mention types that only its module knows.
    @Test func stubsHaveTheTypesOfTheirImports() throws {
        var imports = Imports()
        imports.stubsMissingFunctions = true
        let instance = try hostileInstance(imports: imports) { module in
            module.addTypes([SubType(.function(FunctionType([.i32])))])
            let inner = module.addTypes([SubType(.function(FunctionType([.i64])))])
            let parameter = ValueType.reference(ReferenceType(isNullable: true, .type(inner)))
            let type = module.type(FunctionType([parameter], [parameter]))
            let stub = module.addImport("m", "f", .function(type))
            module.addFunction(FunctionType([]), export: "run") {
                $0.append(.refNull, .heapType(.type(inner)))
                $0.append(.call, stub)
                $0.append(.drop)
            }
        }
        #expect(try instance.ending() == .trapped(.missingImport("m", "f")))
    }

    @Test func segmentsOutOfBoundsTrapWhatTheirOffset() throws {
        for offset in [65_536, -1, Int32.max] {
            let bytes = hostileBytes { module in
                module.addMemory(MemoryType(SizeLimits(minimum: 1)))
                let start = module.expression { $0.i32(offset) }
                module.addData(.active(0, offset: start), [1])
            }
            let instantiation = try Module(bytes).instantiate(fuel: .max)
            guard case .trapped(let trap, _) = consume instantiation else {
                Issue.record("instantiated with \(offset)")
                continue
            }
            #expect(trap.reason == .outOfBoundsMemoryAccess)
        }
    }

    @Test func malformedNameSectionsNameNothing() throws {
        for contents: [UInt8] in [[], [1], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [1, 3, 1, 0, 0xFF]] {
            let bytes = hostileBytes { module in
                module.addFunction(FunctionType([]), export: "run") { $0.append(.unreachable) }
                module.addCustomSection("name", contents)
            }
            let instance = try Module(bytes).instantiate(fuel: 0).ready()
            #expect(try instance.ending() == .trapped(.unreachable))
        }
    }
}
