import Martlet
import TestSupport
import WasmModule

/// A module that is decoded can be encoded, and is then the same module.
enum DecoderTarget {
    static func run(_ input: [UInt8]) throws -> Bool {
        let module: ModuleDefinition
        do throws(DecodeError) {
            module = try ModuleDecoder.decode(input)
            for body in module.bodies {
                var reader = InstructionReader(body, of: module)
                while try reader.next() != nil {}
            }
        } catch {
            let stages = ["malformed: ", "limit exceeded: "]
            guard stages.contains(where: error.description.hasPrefix) else {
                throw FuzzTarget.Finding("no message but \(error)")
            }
            return true
        }
        let encoded = ModuleEncoder.encode(module)
        let again: ModuleDefinition
        do throws(DecodeError) {
            again = try ModuleDecoder.decode(encoded)
        } catch {
            throw FuzzTarget.Finding("cannot be decoded once encoded: \(error)")
        }
        guard ModuleEncoder.encode(again) == encoded else {
            throw FuzzTarget.Finding("encoded twice it is another module")
        }
        return true
    }
}

/// A module is refused by an error, or can be compiled in both ways and run.
enum ValidatorTarget {
    static func run(_ input: [UInt8]) throws -> Bool {
        var problems: [ValidationError]?
        do {
            problems = try Module.validate(input)
        } catch is DecodeError {}
        let module: Module
        do {
            module = try Module(input, compilation: .eager)
        } catch let error as DecodeError {
            if problems?.isEmpty == true { throw FuzzTarget.Finding("valid, but \(error)") }
            return true
        } catch let error as ValidationError {
            if problems?.isEmpty != false { throw FuzzTarget.Finding("no problem but \(error)") }
            return true
        }
        guard problems?.isEmpty == true else {
            throw FuzzTarget.Finding("a module, but \(String(describing: problems))")
        }
        _ = try Module(input, compilation: .eager, isFusing: false)
        _ = try ModuleFate.of(module, instantiationFuel: 20_000)
        return true
    }
}
