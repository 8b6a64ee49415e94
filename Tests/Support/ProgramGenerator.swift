package import Martlet
import WasmModule

/// Writes small random valid programs that are out to confuse a compiler: operands that wait below
/// blocks, calls and branches, locals that change under them, values carried to other depths.
///
/// A program depends on its seed alone. Most end by themselves, some only when fuel or the stack
/// runs out.
package struct ProgramGenerator {
    var random: RandomNumbers
    var builder = ModuleBuilder()

    // What the module has, by index.
    var signatures: [FunctionType] = []
    var importedFunctions = 0
    var memories: [MemoryType] = []
    var tables: [TableType] = []
    var globals: [GlobalType] = []
    var tags: [FunctionType] = []
    /// Types and counts of the passive element segments, which come first.
    var elements: [(type: ReferenceType, count: Int)] = []
    /// Sizes of the passive data segments, which come first.
    var data: [Int] = []

    static let numbers: [ValueType] = [.i32, .i64, .f32, .f64]
    static let references: [ValueType] = [.funcref, .externref, .exnref]
    /// Sizes on both sides of the 64 bytes, or 8 elements, that a unit buys.
    static let sizes = [0, 1, 7, 8, 15, 16, 63, 64, 65, 127, 128, 129]

    /// The program of a seed.
    package static func scenario(_ seed: UInt64) -> Scenario {
        scenario(RandomNumbers(seed: seed))
    }

    /// The program that comes of a source of numbers.
    package static func scenario(_ random: RandomNumbers) -> Scenario {
        var generator = ProgramGenerator(random: random)
        return generator.scenario()
    }

    private mutating func scenario() -> Scenario {
        declare()
        for index in importedFunctions..<signatures.count { define(index) }
        declareFunctions()
        builder.addExport("f0", .function, 0)
        let invocations = ([0] + (importedFunctions..<signatures.count)).map { index in
            Invocation(
                name: "f\(index)",
                arguments: signatures[index].parameters.map { random.argument($0) ?? .i32(0) })
        }
        let limits = Limits(
            memoryPages: 8, tableElements: 600, callDepth: random.pick([3, 20, 100]),
            stackSlots: random.pick([200, 2000]),
            trapsOnGrowthFailure: random.chance(1, in: 4))
        let order = invocations.shuffled(using: &random)
        let schedule = schedule()
        let isStarting = random.chance(1, in: 6)
        if isStarting { addStart() }
        var scenario = Scenario(
            bytes: builder.encoded, invocations: order, limits: limits, schedule: schedule,
            hostModules: { [TestHost()] }, fuelMax: 3000)
        if isStarting { scenario.instantiationFuelMax = 10_000 }
        return scenario
    }

    /// A start function that calls one of the others.
    private mutating func addStart() {
        let called = random.number(importedFunctions...signatures.count - 1)
        let type = signatures[called]
        var copy = random
        let start = builder.addFunction(FunctionType([])) { writer in
            for parameter in type.parameters { Self.constant(parameter, &copy, &writer) }
            writer.append(.call, UInt32(called))
            for _ in type.results { writer.append(.drop) }
        }
        random = copy
        builder.setStart(start)
    }

    private mutating func schedule() -> FuelSchedule {
        switch random.number(0...5) {
        case 0: .flat
        case 1: .odd
        default: .v1
        }
    }

    // MARK: Types

    mutating func anyType() -> ValueType {
        random.chance(1, in: 8) ? random.pick(Self.references) : random.pick(Self.numbers)
    }

    mutating func types(_ count: ClosedRange<Int>) -> [ValueType] {
        (0..<random.number(count)).map { _ in anyType() }
    }

    /// The type of a function as a reference type.
    mutating func reference(to function: Int, isNullable: Bool) -> ValueType {
        let type = builder.type(signatures[function])
        return .reference(ReferenceType(isNullable: isNullable, .type(type)))
    }

    // MARK: The module

    private mutating func declare() {
        for (name, function) in TestHost().functions.sorted(by: { $0.key < $1.key }) {
            builder.addImport(
                TestHost.name, name, .function(builder.type(function.type)))
            signatures.append(function.type)
        }
        importedFunctions = signatures.count
        for _ in 0..<random.number(2...5) {
            let many = random.chance(1, in: 6)
            signatures.append(FunctionType(types(0...(many ? 9 : 3)), types(0...(many ? 7 : 2))))
        }
        // A type that several functions have makes indirect calls succeed.
        signatures.append(signatures[importedFunctions])
        declareMemories()
        declareGlobals()
        for _ in 0..<random.number(1...3) {
            tags.append(FunctionType(types(0...3)))
            builder.addExport("t\(tags.count)", .tag, builder.addTag(tags[tags.count - 1]).rawValue)
        }
        declareTables()
    }

    private mutating func declareMemories() {
        for position in 0..<random.number(1...3) {
            let address: AddressType = random.chance(1, in: position == 0 ? 8 : 2) ? .i64 : .i32
            let maximum: UInt64? = random.chance(1, in: 3) ? nil : UInt64(random.number(1...4))
            memories.append(
                MemoryType(SizeLimits(minimum: 1, maximum: maximum), addressType: address))
            builder.addMemory(memories[position])
        }
        for count in [130, 3] {
            data.append(count)
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            builder.addData(.passive, bytes)
        }
        let offset = constant(memories[0].addressType, 1000)
        builder.addData(.active(0, offset: offset), (0..<100).map { UInt8($0) })
    }

    private mutating func declareTables() {
        let functions = signatures.indices.map { FunctionIndex(position: $0) }
        let typed = importedFunctions
        let element = ReferenceType(isNullable: true, .type(builder.type(signatures[typed])))
        for type in [.funcref, element, .externref] as [ReferenceType] {
            let address: AddressType = random.chance(1, in: 4) ? .i64 : .i32
            let maximum: UInt64? = random.chance(1, in: 2) ? nil : 200
            tables.append(
                TableType(type, SizeLimits(minimum: 140, maximum: maximum), addressType: address))
            builder.addTable(tables[tables.count - 1])
        }
        let items = (0..<130).map { functions[$0 % functions.count] }
        elements.append((.funcref, items.count))
        builder.addElements(.funcref, .passive, .functions(items))
        elements.append((element, 20))
        let same = builder.expression { $0.append(.refFunc, UInt32(typed)) }
        let null = builder.expression { $0.append(.refNull, .heapType(element.heapType)) }
        builder.addElements(
            element, .passive, .expressions((0..<20).map { $0 % 4 == 3 ? null : same }))
        let zero = constant(tables[0].addressType, 0)
        builder.addElements(.funcref, .active(0, offset: zero), .functions(items))
        let one = constant(tables[1].addressType, 1)
        builder.addElements(
            element, .active(1, offset: one), .expressions([same, same, null, same]))
    }

    private mutating func constant(_ type: AddressType, _ value: Int32) -> ConstantExpression {
        builder.expression {
            if type == .i32 { $0.i32(value) } else { $0.append(.i64Const, .i64(Int64(value))) }
        }
    }

    private mutating func declareGlobals() {
        // The first counts calls.
        globals.append(GlobalType(.i32, isMutable: true))
        builder.addGlobal(globals[0]) { $0.i32(0) }
        for type in Self.numbers + Self.references + types(0...2) {
            var copy = random
            globals.append(GlobalType(type, isMutable: true))
            builder.addGlobal(globals[globals.count - 1]) { Self.constant(type, &copy, &$0) }
            random = copy
        }
    }

    /// Makes `ref.func` valid everywhere.
    private mutating func declareFunctions() {
        let functions = signatures.indices.map { FunctionIndex(position: $0) }
        builder.addElements(.funcref, .declarative, .functions(functions))
    }

    static func constant(
        _ type: ValueType, _ random: inout RandomNumbers, _ writer: inout InstructionWriter
    ) {
        switch type {
        case .i32: writer.i32(random.i32())
        case .i64: writer.append(.i64Const, .i64(random.i64()))
        case .f32: writer.append(.f32Const, .f32(random.f32()))
        case .f64: writer.append(.f64Const, .f64(random.f64()))
        case .v128: writer.append(.v128Const, .v128(low: 0, high: 0))
        case .reference(let type): writer.append(.refNull, .heapType(type.heapType))
        }
    }

    private mutating func define(_ index: Int) {
        var locals = types(0...6)
        // Enough to cost a block or two.
        if random.chance(1, in: 8) { locals += [ValueType](repeating: .i64, count: 20) }
        var body = BodyGenerator(self, index, locals: locals)
        body.writeBody()
        random = body.module.random
        builder = body.module.builder
        builder.addFunction(signatures[index], locals: body.declaredLocals, export: "f\(index)") {
            $0 = body.writer
        }
    }
}

extension FuelSchedule {
    /// Prices that are all different and share no factor.
    package static let odd: FuelSchedule = {
        let fixed: [FuelCostClass: UInt32] = [
            .simple: 5, .branch: 7, .memory: 11, .division: 13, .call: 17,
            .indirectCall: 19, .bulk: 23, .allocation: 29, .cast: 31, .exception: 37, .vector: 41,
            .rounding: 43, .tailCall: 47, .copy: 53, .entity: 59,
        ]
        guard let schedule = FuelSchedule(id: "odd", fixed: fixed, block: 9, page: 101) else {
            preconditionFailure("branches cost something")
        }
        return schedule
    }()
}
