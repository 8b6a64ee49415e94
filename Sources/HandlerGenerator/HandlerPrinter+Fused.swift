import MartletOps
import WasmModule

// Handlers that do the work of several in a row.

extension HandlerPrinter {
    /// The twins of a fused op, in the order of their numbers.
    func fusedHandlers(_ fused: FusedOp) -> [PrintedHandler] {
        [false, true].prefix(fused.opsPerShape).map { isSecond in
            var layout = Layout()
            var body: [String] = []
            var mayHaveTrapped = false
            for (number, part) in fused.parts.dropLast().enumerated() {
                let name = "value\(number + 1)"
                let evaluation = evaluate(
                    family(part), part.shape, &layout, suffix: "\(number + 1)")
                body += evaluation.body
                // What goes to memory must be canonical; arithmetic and comparisons do not care.
                let isCanonised = mayGiveNaN(family(part)) && fused.last.kind == .store
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
                fused.isStoring ? "fp, pin, extended(value1), mem, fuel, facc" : registers
            let (family, shape) = (family(fused.last), fused.last.shape)
            switch fused.last.kind {
            case .value:
                body += valueBody(family, shape, &layout, isStoring: isSecond)
            case .store:
                body += storeBody(family, shape, &layout)
            case .branchIf, .branchIfNot:
                body += branchBody(
                    family, shape, &layout, isNegated: fused.last.kind == .branchIfNot,
                    isMetered: !isSecond, registers: registers)
            case .select:
                body += selectBody(.register, shape, &layout, isStoring: isSecond)
            case .vector: preconditionFailure("vectors are not fused")
            }
            return PrintedHandler(name: name(fused, isSecond: isSecond), body: body)
        }
    }

    private func family(_ part: FusedOp.Part) -> OpFamily {
        OpFamily.all.first { $0.opcode == part.opcode && $0.kind == part.kind }
            ?? { preconditionFailure("no family of \(part)") }()
    }

    private func name(_ fused: FusedOp, isSecond: Bool) -> String {
        var names = fused.parts.map { family($0).handlerName($0.shape) }
        if fused.isStoring { names[0] += family(fused.parts[0]).twinEnding }
        return names.joined(separator: "__") + (isSecond ? family(fused.last).twinEnding : "")
    }
}
