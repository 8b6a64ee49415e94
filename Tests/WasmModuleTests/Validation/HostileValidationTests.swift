import Testing
import WasmModule

/// Whatever the module, validation ends soon in a verdict.
struct HostileValidationTests {
    /// A valid module with something of everything, to be damaged.
    private static let victim: [UInt8] = {
        var builder = Workbench.builder
        let cases =
            FunctionValidatorTests.controlCases + FunctionValidatorTests.callCases
            + FunctionValidatorTests.exceptionCases + FunctionValidatorTests.variableCases
            + FunctionValidatorTests.memoryCases + FunctionValidatorTests.referenceCases
            + FunctionValidatorTests.aggregateCases
        for body in cases where body.phrase == nil {
            builder.addFunction(
                takes: body.parameters, gives: body.results, locals: body.locals, body.code)
        }
        return builder.encoded
    }()

    @Test func theVictimIsValid() throws {
        #expect(verdict(on: try ModuleDecoder.decode(Self.victim)) == nil)
    }

    @Test(arguments: [1, 2, 3, 4])
    func damagedModulesAreJudged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var verdicts: Set<String> = []
        for _ in 0..<500 {
            var bytes = Self.victim
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: 8..<bytes.count, using: &random)
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            guard let module = try? ModuleDecoder.decode(bytes) else { continue }
            let found = verdict(on: module)
            verdicts.insert(found.map { String($0.prefix(16)) } ?? "valid")
        }
        #expect(verdicts.count > 2)
    }

    @Test(arguments: [1, 2, 3, 4])
    func randomInstructionsAreJudged(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            var builder = Workbench.builder
            builder.addFunction(FunctionType([.i32, .i64], [.i32])) { body in
                var open = 0
                for _ in 0..<Int.random(in: 1...20, using: &random) {
                    let row = InstructionTable.rows[
                        Int.random(in: 0..<InstructionTable.rows.count, using: &random)]
                    guard row.opcode != .else, row.opcode != .end else { continue }
                    if row.immediates == .blockType || row.immediates == .catches { open += 1 }
                    Self.write(row, to: &body, &random)
                    if Bool.random(using: &random) { body.append(.unreachable) }
                }
                for _ in 0..<open { body.append(.end) }
            }
            #expect(verdict(on: builder.module)?.hasPrefix("malformed") != true)
        }
    }

    /// Writes an instruction with one of the sample immediates, or with small indices.
    private static func write(
        _ row: InstructionTable.Row, to body: inout InstructionWriter,
        _ random: inout SeededGenerator
    ) {
        func small() -> UInt32 { UInt32.random(in: 0..<8, using: &random) }
        let samples = SampleImmediate.all(of: row.immediates)
        switch samples[Int.random(in: 0..<samples.count, using: &random)] {
        case .plain(.index): body.append(row.opcode, .index(small()))
        case .plain(.indices): body.append(row.opcode, .indices(small(), small()))
        case let sample: sample.write(row.opcode, to: &body)
        }
    }

    // MARK: Much from few bytes

    @Test(.timeLimit(.minutes(20)))
    func manyLocalsCostNothingUntilTheyAreMentioned() {
        var builder = ModuleBuilder()
        builder.addFunction(
            takes: [.ref(.func)], locals: Array(repeating: .ref(.func), count: 50_000),
            [.get(0), .set(50_000), .get(50_000), .set(300), .get(300), .drop])
        var module = builder.module
        module.functions += Array(repeating: module.functions[0], count: 20_000)
        module.bodies += Array(repeating: module.bodies[0], count: 20_000)
        #expect(verdict(on: module) == nil)
    }

    @Test func operandsAreBounded() {
        let results = Array(repeating: ValueType.i32, count: 1_000)
        let calls = Array(repeating: Code.Step.op(.call, 0), count: 2_000)
        let found = verdict { builder in
            builder.addFunction(gives: results, [.unreachable])
            builder.addFunction(Code(calls + [.unreachable]))
        }
        #expect(found?.hasPrefix("limit exceeded: operands of a function") ?? false)
    }

    @Test func nestingIsBounded() {
        var limits = ModuleLimits.standard
        limits.nesting = 100
        func problem(_ depth: Int) -> String? {
            verdict(limits: limits) { builder in
                let blocks = Array(repeating: Code.Step.block(), count: depth)
                let ends = Array(repeating: Code.Step.end, count: depth)
                builder.addFunction(Code(blocks + ends))
            }
        }
        // The function is a block of its own.
        #expect(problem(99) == nil)
        #expect(problem(100)?.hasPrefix("limit exceeded: nested blocks: at most 100") ?? false)
    }

    @Test(.timeLimit(.minutes(20)))
    func longOperandListsEndWhereCodeIsUnreachable() {
        let found = verdict { builder in
            let field = FieldType(.value(.i32), isMutable: false)
            builder.addTypes([SubType(.structure(Array(repeating: field, count: 10_000)))])
            let steps: [Code.Step] = [.op(.structNew, 0), .drop, .op(.structNewDefault, 0), .drop]
            builder.addFunction(
                Code([.unreachable] + Array(repeating: steps, count: 50_000).flatMap(\.self)))
        }
        #expect(found == nil)
    }
}
