package import Martlet
package import WasmModule

/// What can be seen of an instance, in terms that do not depend on the store that holds it.
package struct ReferenceState: Hashable, Sendable {
    /// Index spaces are whole: imports first, then definitions.
    package var memories: [[UInt8]]
    package var globals: [PlainValue]
    package var tables: [[PlainValue]]
}

/// A value whose references say what they refer to instead of by which handle.
package enum PlainValue: Hashable, Sendable {
    case number(Value)
    case null
    /// The instance by its number in the order of instantiation, and an index of its module.
    case function(instance: Int, FunctionIndex)
    case hostFunction(module: String, name: String)
    case external(UInt32)
    /// The tag by its position among all tags of the store.
    case exception(tag: Int, payload: [PlainValue])
}

/// An active function of a suspended run.
package struct ReferenceFrame: Hashable, Sendable {
    /// The instruction to be executed next; of outer frames, the one after their call.
    package var place: ReferenceOutcome.Place
    package var locals: [PlainValue]
    package var operands: [PlainValue]
}

extension ReferenceStore {
    package func state(of instance: ReferenceInstance) -> ReferenceState {
        ReferenceState(
            memories: instance.memories.map(\.bytes),
            globals: instance.globals.map { plain($0.value) },
            tables: instance.tables.map { $0.elements.map { plain(.reference($0)) } })
    }

    /// The exported global of a name, if there is one.
    package func global(_ instance: ReferenceInstance, _ name: String) -> Value? {
        guard case .global(let global) = instance.export(name) else { return nil }
        return global.value
    }

    package func plain(_ value: Value) -> PlainValue {
        guard case .reference(let reference) = value else { return .number(value) }
        guard let reference else { return .null }
        switch reference.kind {
        case .external: return .external(UInt32(truncatingIfNeeded: reference.handle))
        case .exception:
            let exception = store.exceptions[reference.address]
            return .exception(tag: exception.tag.address, payload: exception.payload.map(plain))
        case .function:
            switch store.functions[reference.address].body {
            case .wasm(_, let instance, let index):
                return .function(instance: instance.number, index)
            case .host(_, let module, let name):
                return .hostFunction(module: module, name: name)
            }
        }
    }

    /// The active frames of the suspended run, innermost first.
    package var suspendedFrames: [ReferenceFrame] {
        guard let run = suspendedRun else { return [] }
        var operands = run.operands[...]
        return run.frames.reversed().map { frame in
            defer { operands = operands[..<frame.operandBase] }
            return ReferenceFrame(
                place: frame.place(of: frame.position), locals: frame.locals.map(plain),
                operands: operands[frame.operandBase...].map(plain))
        }
    }
}
