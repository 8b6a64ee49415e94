import Glibc
import Martlet
import TestSupport
import Testing
import WasmModule

/// What the thread's processor is told to do with floats is no input of a run.
@Suite struct FloatEnvironmentTests {
    /// 1 / 3, and the least normal number halved, in both sizes.
    private static func results() throws -> [Value] {
        var builder = ModuleBuilder()
        builder.addFunction(
            FunctionType([.f64, .f64, .f32, .f32], [.f64, .f64, .f32, .f32]), export: "run"
        ) {
            $0.append(.f64Const, .f64((1.0 as Double).bitPattern))
            $0.append(.localGet, 0)
            $0.append(.f64Div)
            $0.append(.localGet, 1)
            $0.append(.f64Const, .f64((0.5 as Double).bitPattern))
            $0.append(.f64Mul)
            $0.append(.f32Const, .f32((1.0 as Float).bitPattern))
            $0.append(.localGet, 2)
            $0.append(.f32Div)
            $0.append(.localGet, 3)
            $0.append(.f32Const, .f32((0.5 as Float).bitPattern))
            $0.append(.f32Mul)
        }
        let instance = try Module(builder.encoded).instantiate(fuel: .max).ready()
        let arguments: [Value] = [
            .f64(3), .f64(.leastNormalMagnitude), .f32(3), .f32(.leastNormalMagnitude),
        ]
        guard case .returned(let values, _) = try instance.invoke("run", arguments, fuel: 1000)
        else { return [] }
        return values
    }

    /// As `fesetround` knows them: up, down and towards zero, in one order or another.
    #if arch(x86_64)
        private static let modes: [Int32] = [0x400, 0x800, 0xC00]
    #else
        private static let modes: [Int32] = [0x40_0000, 0x80_0000, 0xC0_0000]
    #endif

    @Test(arguments: modes)
    func aThreadThatRoundsOtherwiseChangesNothing(_ mode: Int32) throws {
        let expected = try Self.results()
        #expect(expected.count == 4)
        var found = fenv_t()
        fegetenv(&found)
        defer { fesetenv(&found) }
        fesetround(mode)
        let values = try Self.results()
        // The thread has it back.
        #expect(fegetround() == mode)
        fesetenv(&found)
        #expect(values == expected)
    }

    #if arch(x86_64)
        @Test func aThreadThatFlushesSubnormalsChangesNothing() throws {
            let expected = try Self.results()
            var found = fenv_t()
            fegetenv(&found)
            defer { fesetenv(&found) }
            var flushing = found
            flushing.__mxcsr |= 0x8040
            fesetenv(&flushing)
            let values = try Self.results()
            fesetenv(&found)
            #expect(values == expected)
        }
    #endif
}
