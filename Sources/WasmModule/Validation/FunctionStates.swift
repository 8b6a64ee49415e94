/// What validation knows right before an instruction that can be reached.
package struct FunctionState: Sendable {
    package let instruction: Instruction
    /// Types of the operand stack in the module's terms, lowest first.
    package let operands: [ValueType]
    /// Locals without a default value that have been set by then.
    package let setLocals: Set<UInt32>
}

extension ModuleContext {
    /// The states of a valid function before the instructions at some offsets. There is none where no
    /// instruction begins, or none that can be reached.
    ///
    /// Before `end` and `else` the operands are those that the block promises to leave: whoever comes
    /// there by a branch has no more.
    package func states(
        of function: FunctionIndex, before offsets: Set<Int>
    ) -> [Int: FunctionState] {
        var states: [Int: FunctionState] = [:]
        var validator = FunctionValidator(self, features: ModuleFeatures())
        // The function was validated when the module was loaded, so there is no error.
        try? validator.walk(function) { validator, opcode, reader in
            guard offsets.contains(opcode.offset) else { return }
            states[opcode.offset] = validator.state(before: opcode, reader)
        }
        return states
    }
}

extension FunctionValidator {
    fileprivate func state(
        before opcode: InstructionReader.ReadOpcode, _ reader: InstructionReader
    ) -> FunctionState? {
        var reader = reader
        guard let instruction = try? reader.instruction(opcode), let frame = frames.last else {
            return nil
        }
        var types: [CompactType]
        var setCount = locals.initializations.count
        switch opcode.entry.opcode {
        case .end, .else:
            types = (0..<frame.height).map { values[$0] }
            types += (0..<frame.endTypes.count).map { context.types[frame.endTypes, $0] }
            setCount = min(setCount, frame.initializationCount)
        default:
            if isUnreachable { return nil }
            types = (0..<values.count).map { values[$0] }
        }
        let operands = types.compactMap(\.valueType)
        guard operands.count == types.count else { return nil }
        return FunctionState(
            instruction: instruction, operands: operands,
            setLocals: Set(locals.initializations.prefix(setCount)))
    }
}
