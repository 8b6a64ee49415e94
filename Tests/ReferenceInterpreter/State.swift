package import Martlet
import WasmModule

/// What can be seen of an instance, in terms that do not depend on the store that holds it.
package struct ReferenceState: Hashable, Sendable {
    /// Index spaces are whole: imports first, then definitions.
    package var memories: [[UInt8]]
    package var globals: [PlainValue]
    package var tables: [[PlainValue]]
}

/// An active function of a suspended run.
package struct ReferenceFrame: Hashable, Sendable {
    /// The instruction to be executed next; of outer frames, the one after their call.
    package var place: ReferenceOutcome.Place
    package var locals: [PlainValue]
    package var operands: [PlainValue]
}

extension ReferenceStore {
    /// The bytes of all memories, imported ones first.
    package func memories(of instance: ReferenceInstance) -> [[UInt8]] {
        instance.memories.map(\.bytes)
    }

    /// All globals, imported ones first.
    package func globals(of instance: ReferenceInstance) -> [Value] {
        instance.globals.map(\.value)
    }

    package func state(of instance: ReferenceInstance) -> ReferenceState {
        var describer = Describer(entity)
        return ReferenceState(
            memories: memories(of: instance),
            globals: instance.globals.map { describer.describe($0.value) },
            tables: instance.tables.map { table in
                table.elements.map { describer.describe(.reference($0)) }
            })
    }

    /// The exported global of a name, if there is one.
    package func global(_ instance: ReferenceInstance, _ name: String) -> Value? {
        guard case .global(let global) = instance.export(name) else { return nil }
        store.hold([global.value])
        return global.value
    }

    /// A value by itself.
    package func plain(_ value: Value) -> PlainValue {
        var describer = Describer(entity)
        return describer.describe(value)
    }

    private func entity(_ reference: Reference) -> Describer.Entity {
        switch reference.kind {
        case .external: return .plain(.external(UInt32(truncatingIfNeeded: reference.handle)))
        case .i31: return .plain(.i31(reference.i31 ?? 0))
        case .function:
            switch store.functions[reference.address].body {
            case .wasm(_, let instance, let index):
                return .plain(.function(instance: instance.number, index))
            case .host(_, let module, let name):
                return .plain(.hostFunction(module: module, name: name))
            }
        case .structure, .array, .exception:
            let object = store.object(reference)
            return .object(plain(object.kind), object.fields)
        }
    }

    private func plain(_ kind: HeapObject.Kind) -> PlainObject.Kind {
        switch kind {
        case .structure(let type): .structure(plain(type))
        case .array(let type): .array(plain(type))
        case .exception(let tag): .exception(tag: tag.address)
        }
    }

    /// The first name that an instance has for a type of the store.
    private func plain(_ type: TypeIndex) -> PlainType {
        for instance in store.instances {
            guard let position = instance.types.firstIndex(of: type) else { continue }
            return PlainType(instance: instance.number, TypeIndex(position: position))
        }
        preconditionFailure("an object has a type that no instance has")
    }

    /// The active frames of the suspended run, innermost first.
    package var suspendedFrames: [ReferenceFrame] {
        guard let run = suspendedRun else { return [] }
        var describer = Describer(entity)
        var operands = run.operands[...]
        return run.frames.reversed().map { frame in
            defer { operands = operands[..<frame.operandBase] }
            return ReferenceFrame(
                place: frame.place(of: frame.position),
                locals: frame.locals.map { describer.describe($0) },
                operands: operands[frame.operandBase...].map { describer.describe($0) })
        }
    }
}
