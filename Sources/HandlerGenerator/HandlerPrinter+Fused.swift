import MartletOps
import WasmModule

// Handlers that do the work of several in a row.

extension HandlerPrinter {
    /// The twins of a fused op, in the order of their numbers.
    func fusedHandlers(_ fused: FusedOp) -> [PrintedHandler] {
        (0..<fused.opsPerShape).map { twin in
            var layout = Layout()
            var body: [String] = []
            var mayHaveTrapped = false
            for (number, part) in fused.parts.dropLast().enumerated() {
                let name = "value\(number + 1)"
                let evaluation = evaluate(
                    OpFamily.of(part), part.shape, &layout, suffix: "\(number + 1)")
                body += evaluation.body
                // What goes to memory must be canonical; arithmetic and comparisons do not care.
                let isCanonised = mayGiveNaN(OpFamily.of(part)) && fused.last.kind == .store
                let expression =
                    if case .compare = part.opcode.row.type {
                        "UInt32(\(evaluation.expression) ? 1 : 0)"
                    } else if isCanonised {
                        "canonical(\(evaluation.expression))"
                    } else {
                        evaluation.expression
                    }
                body.append("let \(name) = \(expression)")
                if fused.isStoring {
                    body.append("setSlot(fp, pc, \(layout.take(4)), extended(\(name)))")
                }
                layout.carried = (name, evaluation.type)
                mayHaveTrapped = mayHaveTrapped || part.opcode.mayTrap
            }
            if fused.last.opcode.mayTrap && mayHaveTrapped { layout.pointOffset = 1 }
            // A branch leaves the accumulator as the op before it did.
            let registers =
                switch fused.keeping {
                case .nothing: registers
                case .slot: "fp, pin, extended(value1), mem, fuel, facc"
                case .pin: "fp, extended(value1), extended(value1), mem, fuel, facc"
                }
            let (family, shape) = (OpFamily.of(fused.last), fused.last.shape)
            switch fused.last.kind {
            case .value:
                body += valueBody(family, shape, &layout, Self.keepings[twin])
            case .store:
                body += storeBody(family, shape, &layout)
            case .branchIf, .branchIfNot:
                body += branchBody(
                    family, shape, &layout, isMetered: twin == 0, registers: registers)
            case .select:
                body += selectBody(.register, shape, &layout, Self.keepings[twin])
            case .branchTable:
                body += branchTableBody(shape, &layout, isMetered: twin == 0)
            case .vector: preconditionFailure("vectors are not fused")
            }
            return PrintedHandler(name: name(fused, twin: twin), body: body)
        }
    }

    private func name(_ fused: FusedOp, twin: Int) -> String {
        var names = fused.parts.map { OpFamily.of($0).handlerName($0.shape) }
        let kept = Self.keepings.firstIndex(of: fused.keeping) ?? 0
        names[0] += OpFamily.of(fused.parts[0]).twinEnding(kept)
        return names.joined(separator: "__") + OpFamily.of(fused.last).twinEnding(twin)
    }
}
