package import Martlet
import WasmModule
package import WasmText

/// A test script: the commands of one `.wast` file. spec: interpreter, Scripts
package struct Script: Sendable {
    package var commands: [Command]

    /// One directive and the line where it begins.
    package struct Command: Sendable {
        package var line: Int
        package var directive: Directive
    }

    package enum Directive: Sendable {
        case module(ScriptModule, identifier: [UInt8]?)
        case definition(ScriptModule, identifier: [UInt8]?)
        case instance(identifier: [UInt8]?, definition: [UInt8]?)
        case register(String, identifier: [UInt8]?)
        case action(Action)
        case assertReturn(Action, [Expectation])
        case assertTrap(Action, String)
        case assertExhaustion(Action, String)
        case assertException(Action)
        case assertUninstantiable(ScriptModule, String)
        case assertUnlinkable(ScriptModule, String)
        case assertMalformed(ScriptModule, String)
        case assertInvalid(ScriptModule, String)
        case assertMalformedCustom(ScriptModule, String)
        case assertInvalidCustom(ScriptModule, String)
    }

    package enum Action: Sendable {
        case invoke(instance: [UInt8]?, name: String, [Value])
        case get(instance: [UInt8]?, name: String)
    }
}

/// A module as a script gives it, in the binary format.
package enum ScriptModule: Sendable {
    /// Parsed from text, which may be malformed.
    case text(Result<[UInt8], TextError>)
    case binary([UInt8])
    /// Text in strings, parsed when it is asked for.
    case quote([UInt8])

    /// The module in the binary format.
    package func binary() throws(TextError) -> [UInt8] {
        switch self {
        case .text(let result): try result.get()
        case .binary(let bytes): bytes
        case .quote(let text): ModuleEncoder.encode(try ModuleParser.parse(text))
        }
    }
}

/// What a result must be. spec: interpreter, Scripts
package indirect enum Expectation: Sendable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(FloatPattern)
    case f64(FloatPattern)
    /// The lanes, as many as the shape has.
    case vector(VectorShape, [FloatPattern])
    case null
    /// A reference, not null, to something of this kind.
    case reference(ReferencePattern)
    /// A reference of the host with this number.
    case host(UInt32)
    case either([Expectation])
}

/// A number by its bits, or any of a class of NaNs.
package enum FloatPattern: Sendable {
    case bits(UInt64)
    case canonicalNaN
    case arithmeticNaN
}

package enum ReferencePattern: Sendable {
    case any, eq, i31, structure, array, function, exception, external
}

/// What a directive is called in reports.
extension Script.Directive {
    package var keyword: String {
        switch self {
        case .module: "module"
        case .definition: "module definition"
        case .instance: "module instance"
        case .register: "register"
        case .action(.invoke): "invoke"
        case .action(.get): "get"
        case .assertReturn: "assert_return"
        case .assertTrap, .assertUninstantiable: "assert_trap"
        case .assertExhaustion: "assert_exhaustion"
        case .assertException: "assert_exception"
        case .assertUnlinkable: "assert_unlinkable"
        case .assertMalformed: "assert_malformed"
        case .assertInvalid: "assert_invalid"
        case .assertMalformedCustom: "assert_malformed_custom"
        case .assertInvalidCustom: "assert_invalid_custom"
        }
    }
}
