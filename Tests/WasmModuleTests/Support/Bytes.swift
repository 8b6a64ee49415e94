import WasmModule

/// Bytes written as hexadecimal digits, spaced at will.
func hex(_ digits: String) -> [UInt8] {
    let nibbles = digits.compactMap(\.hexDigitValue)
    precondition(nibbles.count.isMultiple(of: 2), "half a byte")
    return stride(from: 0, to: nibbles.count, by: 2).map {
        UInt8(nibbles[$0] << 4 | nibbles[$0 + 1])
    }
}

/// A module of the given sections, in hexadecimal digits.
func module(_ sections: String) -> [UInt8] { hex("0061736d 01000000" + sections) }

/// A section with its size.
func section(_ id: SectionID, _ contents: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(hex(contents))
    var section = ByteWriter()
    section.byte(id.rawValue)
    section.sized(writer)
    return section.bytes
}

/// A module with one function of type [] → [] and the given instructions in its body.
func module(body: [UInt8]) -> ModuleDefinition {
    var module = ModuleDefinition()
    module.bytes = body
    module.bodies = [FunctionBody(locals: [], range: body.indices)]
    module.dataCount = 0
    return module
}

/// The instructions of a body, or the error that ends it.
func instructions(_ body: [UInt8]) -> Result<[Instruction], DecodeError> {
    let module = module(body: body)
    return Result { () throws(DecodeError) in try readAll(module.bodies[0], of: module) }
}

func readAll(
    _ body: FunctionBody, of module: ModuleDefinition
) throws(DecodeError) -> [Instruction] {
    var reader = InstructionReader(body, of: module)
    var instructions: [Instruction] = []
    while let instruction = try reader.next() { instructions.append(instruction) }
    return instructions
}

/// A generator with a seed, so that a failure can be repeated. (SplitMix64.)
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
