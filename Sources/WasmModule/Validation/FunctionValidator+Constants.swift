/// What constant expressions may do. spec: valid-constant
extension FunctionValidator {
    func checkIsConstant(_ instruction: Instruction) throws(ValidationError.Reason) {
        switch instruction.opcode {
        case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc, .refI31,
            .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed,
            .anyConvertExtern, .externConvertAny, .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub,
            .i64Mul, .end:
            break
        case .globalGet:
            let index = instruction.immediate.index
            // A global may use those before it. spec: valid-globals
            guard index < visibleGlobals else { throw .unknown(.global, index) }
            guard try !context.global(index).isMutable else { throw .constantExpressionRequired }
        default: throw .constantExpressionRequired
        }
    }

    /// Features of instructions that constant expressions did not have at first.
    static func constantFeatures(_ instruction: Instruction) -> ModuleFeatures.Mask {
        switch instruction.opcode {
        case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul: .init(.extendedConstants)
        default: .none
        }
    }
}

extension FunctionValidator {
    /// Validates an element that is a function, in short for a constant expression.
    mutating func validate(
        reference function: UInt32, gives type: CompactType
    ) throws(ValidationError.Reason) {
        let index = try context.function(function)
        let reference = CompactType(isNullable: false, CompactHeapType(index: index))
        guard context.types.matches(reference, type) else {
            throw .mismatch(expected: type, found: reference)
        }
        references[Int(function)] = true
    }

    /// Notes what an export, which must be known, makes use of.
    mutating func note(_ export: Export, at location: ValidationError.Location) {
        switch export.kind {
        case .function where export.index < references.count:
            references[Int(export.index)] = true
        case .global where export.index < context.globals.count:
            if context.globals[Int(export.index)].isMutable {
                note(.init(.mutableGlobals), at: location)
            }
        default: break
        }
    }

    mutating func note(_ new: ModuleFeatures.Mask, at location: ValidationError.Location) {
        features.note(new, at: location)
    }
}
