import Testing
import WasmModule
import WasmText

@Suite struct FloatLiteralTests {
    /// Literals beside which a wrong rounding would show.
    @Test(
        arguments: [
            ("0x1.000001p0", 0x3F80_0000), ("0x1.00000100000001p0", 0x3F80_0001),
            ("0x1.000003p0", 0x3F80_0002), ("0x1p-149", 1), ("0x1p-150", 0),
            ("0x1.8p-150", 1), ("0x0.ffffffp-126", 0x0080_0000), ("0x1.fffffep127", 0x7F7F_FFFF),
            ("16777217", 0x4B80_0000), ("16777219", 0x4B80_0002), ("1e-45", 1), ("-0", 0x8000_0000),
            ("0x123456789abcdef0123456789abcdefp-100", 0x4991_A2B4), ("nan", 0x7FC0_0000),
            ("-nan:0x1", 0xFF80_0001), ("+inf", 0x7F80_0000), ("1_0.2_5e0_1", 0x42CD_0000),
        ] as [(String, UInt32)])
    func singlesAreRoundedToNearestTiesToEven(literal: String, bits: UInt32) {
        #expect(FloatLiteral.bits(Array(literal.utf8)[...], Float.self)?.bitPattern == bits)
    }

    @Test(
        arguments: [
            ("0x1.00000000000008p0", 0x3FF0_0000_0000_0000),
            ("0x1.000000000000080000000000000001p0", 0x3FF0_0000_0000_0001),
            ("0x1p-1074", 1), ("0x1p-1075", 0), ("4.9e-324", 1),
            ("9007199254740993", 0x4340_0000_0000_0000),
            ("0x1p99999999999999999999", nil), ("1.8e308", nil), ("0x0p99999999999999999999", 0),
            ("nan:0x0", nil), ("nan:0x10000000000000", nil),
        ] as [(String, UInt64?)])
    func doublesAreRoundedOrOutOfRange(literal: String, bits: UInt64?) {
        #expect(FloatLiteral.bits(Array(literal.utf8)[...], Double.self)?.bitPattern == bits)
    }
}
