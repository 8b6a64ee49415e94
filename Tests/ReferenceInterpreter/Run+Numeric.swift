import Martlet
import WasmModule

/// Numeric instructions. spec: exec-instr-numeric
extension Run {
    func executeNumeric(_ operation: Code.Operation) throws(Interruption) {
        switch operation.immediate {
        case .i32(let value): push(.i32(value))
        case .i64(let value): push(.i64(value))
        case .f32(let bits): push(.f32(Float(bitPattern: bits)))
        case .f64(let bits): push(.f64(Double(bitPattern: bits)))
        default: try executeI32(operation.opcode)
        }
    }

    private func executeI32(_ opcode: Opcode) throws(Interruption) {
        switch opcode {
        case .i32Eqz: unary(Int32.self) { $0 == 0 ? 1 : 0 as Int32 }
        case .i32Eq: compare(Int32.self, ==)
        case .i32Ne: compare(Int32.self, !=)
        case .i32LtS: compare(Int32.self, <)
        case .i32LtU: compare(UInt32.self, <)
        case .i32GtS: compare(Int32.self, >)
        case .i32GtU: compare(UInt32.self, >)
        case .i32LeS: compare(Int32.self, <=)
        case .i32LeU: compare(UInt32.self, <=)
        case .i32GeS: compare(Int32.self, >=)
        case .i32GeU: compare(UInt32.self, >=)
        case .i32Clz: unary(UInt32.self) { UInt32($0.leadingZeroBitCount) }
        case .i32Ctz: unary(UInt32.self) { UInt32($0.trailingZeroBitCount) }
        case .i32Popcnt: unary(UInt32.self) { UInt32($0.nonzeroBitCount) }
        case .i32Add: binary(UInt32.self, &+)
        case .i32Sub: binary(UInt32.self, &-)
        case .i32Mul: binary(UInt32.self, &*)
        case .i32DivS: try partial(Int32.self, Numerics.divide)
        case .i32DivU: try partial(UInt32.self, Numerics.divide)
        case .i32RemS: try partial(Int32.self, Numerics.remainder)
        case .i32RemU: try partial(UInt32.self, Numerics.remainder)
        case .i32And: binary(UInt32.self, &)
        case .i32Or: binary(UInt32.self, |)
        case .i32Xor: binary(UInt32.self, ^)
        case .i32Shl: binary(UInt32.self, &<<)
        case .i32ShrS: binary(Int32.self, &>>)
        case .i32ShrU: binary(UInt32.self, &>>)
        case .i32Rotl: binary(UInt32.self, Numerics.rotateLeft)
        case .i32Rotr: binary(UInt32.self, Numerics.rotateRight)
        case .i32Extend8S: unary(Int32.self) { Int32(Int8(truncatingIfNeeded: $0)) }
        case .i32Extend16S: unary(Int32.self) { Int32(Int16(truncatingIfNeeded: $0)) }
        default: try executeI64(opcode)
        }
    }

    private func executeI64(_ opcode: Opcode) throws(Interruption) {
        switch opcode {
        case .i64Eqz: unary(Int64.self) { $0 == 0 ? 1 : 0 as Int32 }
        case .i64Eq: compare(Int64.self, ==)
        case .i64Ne: compare(Int64.self, !=)
        case .i64LtS: compare(Int64.self, <)
        case .i64LtU: compare(UInt64.self, <)
        case .i64GtS: compare(Int64.self, >)
        case .i64GtU: compare(UInt64.self, >)
        case .i64LeS: compare(Int64.self, <=)
        case .i64LeU: compare(UInt64.self, <=)
        case .i64GeS: compare(Int64.self, >=)
        case .i64GeU: compare(UInt64.self, >=)
        case .i64Clz: unary(UInt64.self) { UInt64($0.leadingZeroBitCount) }
        case .i64Ctz: unary(UInt64.self) { UInt64($0.trailingZeroBitCount) }
        case .i64Popcnt: unary(UInt64.self) { UInt64($0.nonzeroBitCount) }
        case .i64Add: binary(UInt64.self, &+)
        case .i64Sub: binary(UInt64.self, &-)
        case .i64Mul: binary(UInt64.self, &*)
        case .i64DivS: try partial(Int64.self, Numerics.divide)
        case .i64DivU: try partial(UInt64.self, Numerics.divide)
        case .i64RemS: try partial(Int64.self, Numerics.remainder)
        case .i64RemU: try partial(UInt64.self, Numerics.remainder)
        case .i64And: binary(UInt64.self, &)
        case .i64Or: binary(UInt64.self, |)
        case .i64Xor: binary(UInt64.self, ^)
        case .i64Shl: binary(UInt64.self, &<<)
        case .i64ShrS: binary(Int64.self, &>>)
        case .i64ShrU: binary(UInt64.self, &>>)
        case .i64Rotl: binary(UInt64.self, Numerics.rotateLeft)
        case .i64Rotr: binary(UInt64.self, Numerics.rotateRight)
        case .i64Extend8S: unary(Int64.self) { Int64(Int8(truncatingIfNeeded: $0)) }
        case .i64Extend16S: unary(Int64.self) { Int64(Int16(truncatingIfNeeded: $0)) }
        case .i64Extend32S: unary(Int64.self) { Int64(Int32(truncatingIfNeeded: $0)) }
        default: try executeFloat(opcode)
        }
    }

    /// Results of `abs`, `neg` and `copysign` keep the bits of a NaN; all others are canonical.
    private func executeFloat(_ opcode: Opcode) throws(Interruption) {
        switch opcode {
        case .f32Eq: compare(Float.self, ==)
        case .f32Ne: compare(Float.self, !=)
        case .f32Lt: compare(Float.self, <)
        case .f32Gt: compare(Float.self, >)
        case .f32Le: compare(Float.self, <=)
        case .f32Ge: compare(Float.self, >=)
        case .f32Abs: unary(Float.self) { Float(bitPattern: $0.bitPattern & 0x7FFF_FFFF) }
        case .f32Neg: unary(Float.self) { Float(bitPattern: $0.bitPattern ^ 0x8000_0000) }
        case .f32Copysign:
            binary(Float.self) {
                Float(bitPattern: Numerics.copySign($0.bitPattern, $1.bitPattern))
            }
        case .f32Ceil: unary(Float.self) { Numerics.canonical($0.rounded(.up)) }
        case .f32Floor: unary(Float.self) { Numerics.canonical($0.rounded(.down)) }
        case .f32Trunc: unary(Float.self) { Numerics.canonical($0.rounded(.towardZero)) }
        case .f32Nearest:
            unary(Float.self) { Numerics.canonical($0.rounded(.toNearestOrEven)) }
        case .f32Sqrt: unary(Float.self) { Numerics.canonical($0.squareRoot()) }
        case .f32Add: binary(Float.self) { Numerics.canonical($0 + $1) }
        case .f32Sub: binary(Float.self) { Numerics.canonical($0 - $1) }
        case .f32Mul: binary(Float.self) { Numerics.canonical($0 * $1) }
        case .f32Div: binary(Float.self) { Numerics.canonical($0 / $1) }
        case .f32Min: binary(Float.self) { Numerics.canonical(Numerics.minimum($0, $1)) }
        case .f32Max: binary(Float.self) { Numerics.canonical(Numerics.maximum($0, $1)) }

        case .f64Eq: compare(Double.self, ==)
        case .f64Ne: compare(Double.self, !=)
        case .f64Lt: compare(Double.self, <)
        case .f64Gt: compare(Double.self, >)
        case .f64Le: compare(Double.self, <=)
        case .f64Ge: compare(Double.self, >=)
        case .f64Abs:
            unary(Double.self) { Double(bitPattern: $0.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) }
        case .f64Neg:
            unary(Double.self) { Double(bitPattern: $0.bitPattern ^ 0x8000_0000_0000_0000) }
        case .f64Copysign:
            binary(Double.self) {
                Double(bitPattern: Numerics.copySign($0.bitPattern, $1.bitPattern))
            }
        case .f64Ceil: unary(Double.self) { Numerics.canonical($0.rounded(.up)) }
        case .f64Floor: unary(Double.self) { Numerics.canonical($0.rounded(.down)) }
        case .f64Trunc: unary(Double.self) { Numerics.canonical($0.rounded(.towardZero)) }
        case .f64Nearest:
            unary(Double.self) { Numerics.canonical($0.rounded(.toNearestOrEven)) }
        case .f64Sqrt: unary(Double.self) { Numerics.canonical($0.squareRoot()) }
        case .f64Add: binary(Double.self) { Numerics.canonical($0 + $1) }
        case .f64Sub: binary(Double.self) { Numerics.canonical($0 - $1) }
        case .f64Mul: binary(Double.self) { Numerics.canonical($0 * $1) }
        case .f64Div: binary(Double.self) { Numerics.canonical($0 / $1) }
        case .f64Min: binary(Double.self) { Numerics.canonical(Numerics.minimum($0, $1)) }
        case .f64Max: binary(Double.self) { Numerics.canonical(Numerics.maximum($0, $1)) }
        default: try executeConversion(opcode)
        }
    }

    private func executeConversion(_ opcode: Opcode) throws(Interruption) {
        switch opcode {
        case .i32WrapI64: unary(Int64.self) { Int32(truncatingIfNeeded: $0) }
        case .i64ExtendI32S: unary(Int32.self) { Int64($0) }
        case .i64ExtendI32U: unary(UInt32.self) { UInt64($0) }

        case .i32TruncF32S: push(try Numerics.truncate(pop(Float.self), to: Int32.self).value)
        case .i32TruncF32U: push(try Numerics.truncate(pop(Float.self), to: UInt32.self).value)
        case .i32TruncF64S: push(try Numerics.truncate(pop(Double.self), to: Int32.self).value)
        case .i32TruncF64U: push(try Numerics.truncate(pop(Double.self), to: UInt32.self).value)
        case .i64TruncF32S: push(try Numerics.truncate(pop(Float.self), to: Int64.self).value)
        case .i64TruncF32U: push(try Numerics.truncate(pop(Float.self), to: UInt64.self).value)
        case .i64TruncF64S: push(try Numerics.truncate(pop(Double.self), to: Int64.self).value)
        case .i64TruncF64U: push(try Numerics.truncate(pop(Double.self), to: UInt64.self).value)

        case .i32TruncSatF32S:
            unary(Float.self) { Numerics.truncateSaturating($0, to: Int32.self) }
        case .i32TruncSatF32U:
            unary(Float.self) { Numerics.truncateSaturating($0, to: UInt32.self) }
        case .i32TruncSatF64S:
            unary(Double.self) { Numerics.truncateSaturating($0, to: Int32.self) }
        case .i32TruncSatF64U:
            unary(Double.self) { Numerics.truncateSaturating($0, to: UInt32.self) }
        case .i64TruncSatF32S:
            unary(Float.self) { Numerics.truncateSaturating($0, to: Int64.self) }
        case .i64TruncSatF32U:
            unary(Float.self) { Numerics.truncateSaturating($0, to: UInt64.self) }
        case .i64TruncSatF64S:
            unary(Double.self) { Numerics.truncateSaturating($0, to: Int64.self) }
        case .i64TruncSatF64U:
            unary(Double.self) { Numerics.truncateSaturating($0, to: UInt64.self) }

        case .f32ConvertI32S: unary(Int32.self) { Float($0) }
        case .f32ConvertI32U: unary(UInt32.self) { Float($0) }
        case .f32ConvertI64S: unary(Int64.self) { Float($0) }
        case .f32ConvertI64U: unary(UInt64.self) { Float($0) }
        case .f64ConvertI32S: unary(Int32.self) { Double($0) }
        case .f64ConvertI32U: unary(UInt32.self) { Double($0) }
        case .f64ConvertI64S: unary(Int64.self) { Double($0) }
        case .f64ConvertI64U: unary(UInt64.self) { Double($0) }
        case .f32DemoteF64: unary(Double.self) { Numerics.canonical(Float($0)) }
        case .f64PromoteF32: unary(Float.self) { Numerics.canonical(Double($0)) }

        case .i32ReinterpretF32: unary(Float.self) { $0.bitPattern }
        case .i64ReinterpretF64: unary(Double.self) { $0.bitPattern }
        case .f32ReinterpretI32: unary(UInt32.self) { Float(bitPattern: $0) }
        case .f64ReinterpretI64: unary(UInt64.self) { Double(bitPattern: $0) }
        default: invalid("\(opcode.mnemonic) has not been refused")
        }
    }

    // MARK: Shapes

    private func unary<T: WasmValue, R: WasmValue>(_ type: T.Type, _ function: (T) -> R) {
        push(function(pop()).value)
    }

    private func binary<T: WasmValue>(_ type: T.Type, _ function: (T, T) -> T) {
        let second: T = pop()
        let first: T = pop()
        push(function(first, second).value)
    }

    private func partial<T: WasmValue>(
        _ type: T.Type, _ function: (T, T) throws(Interruption) -> T
    ) throws(Interruption) {
        let second: T = pop()
        let first: T = pop()
        push(try function(first, second).value)
    }

    private func compare<T: WasmValue>(_ type: T.Type, _ relation: (T, T) -> Bool) {
        let second: T = pop()
        let first: T = pop()
        push(.i32(relation(first, second) ? 1 : 0))
    }
}
