import MartletOps
import WasmModule

// Which of its locals a loop keeps in a register of the machine (Documentation/decisions/0013-pinned-local.md).
//
// The slot of a pinned local stays true: whoever writes the local writes both. So only what reads it
// often has to know, and code that is left in the middle needs nothing restored. Calls lose the pin,
// and so do edges between loops that pin different locals; they are followed by an op that renews it.

/// What a loop keeps in the register.
struct LoopPin {
    /// Offset of the `loop` in the module.
    var instruction: UInt32
    /// The slot of the local, or `none`.
    var slot = RegisterState.none
    /// Whether edges may lead to it from where another local is pinned, or none: from loops in it, or
    /// with exceptions.
    var isReentered = false
}

extension FunctionCompiler {
    /// Writes the op that takes the pinned local from its slot, if a local is pinned.
    mutating func renewPin() {
        guard pin != RegisterState.none else { return }
        buffer.append(Op(.loadPin))
        buffer.append(bytes(pin))
    }

    /// Gives the pinned local the value of an operand, just popped, that is not only in a register.
    mutating func movePinned(_ operand: Operand) {
        let source =
            switch operand.place {
            case .home: operand.slot
            case .local(let local): local
            default: RegisterState.none
            }
        guard source != RegisterState.none else {
            emitMove(operand, to: pin)
            return renewPin()
        }
        let isInAcc = acc.mirror == source
        invalidate(pin)
        if isInAcc {
            buffer.append(Op(.copyAccPinning))
            acc.mirror = pin
        } else {
            buffer.append(Op(.copyPinning))
            buffer.append(bytes(source))
        }
        buffer.append(bytes(pin))
    }

    /// Begins with what the loop at hand, whose control entry is the last, keeps in the register.
    mutating func pinLocal() {
        guard isFusing else { return }
        if loopPins.last.map({ $0.instruction < instruction }) ?? true { choosePins() }
        let position = loopPins.partitioningIndex { $0.instruction >= instruction }
        let loop = loopPins[position]
        let label = controls[controls.count - 1].label
        labels[label].pin = loop.slot
        labels[label].isEnteredUnpinned =
            loop.slot != RegisterState.none && (loop.slot != pin || loop.isReentered)
        pin = loop.slot
    }

    /// What is counted of a loop: how often its own instructions, not those of loops in it, name a local.
    private struct Usage {
        /// Position in `loopPins`.
        var loop: Int
        var locals: [(local: UInt32, reads: Int, writes: Int)] = []
        /// Places after which the pin must be renewed: calls and loops.
        var losses = 0

        /// The first few locals count; a loop with more of them hardly has one that stands out.
        private static let localsMax = 12

        mutating func note(_ local: UInt32, reads: Int, writes: Int) {
            if let position = locals.firstIndex(where: { $0.local == local }) {
                locals[position].reads += reads
                locals[position].writes += writes
            } else if locals.count < Self.localsMax {
                locals.append((local, reads, writes))
            }
        }
    }

    /// Reads the loop at hand, and all in it, ahead.
    private mutating func choosePins() {
        var ahead = reader
        var blocks: [Bool] = [true]
        var loops = [Usage(loop: loopPins.count)]
        loopPins.append(LoopPin(instruction: instruction))
        while !blocks.isEmpty, let next = try? ahead.nextShort() {
            if case .other = next.form { _ = try? ahead.instruction(next) }
            let last = loops.count - 1
            switch next.opcode {
            case .localGet: loops[last].note(next.index, reads: 1, writes: 0)
            case .localSet: loops[last].note(next.index, reads: 0, writes: 1)
            case .localTee: loops[last].note(next.index, reads: 1, writes: 1)
            case .call, .callIndirect, .callRef: loops[last].losses += 1
            case .loop:
                blocks.append(true)
                loops.append(Usage(loop: loopPins.count))
                loopPins.append(LoopPin(instruction: next.offset))
            case .block, .if: blocks.append(false)
            case .tryTable:
                blocks.append(false)
                loopPins[loops[last].loop].isReentered = true
            case .end:
                if blocks.removeLast() {
                    let usage = loops.removeLast()
                    let choice = choice(usage)
                    loopPins[usage.loop].slot = choice?.slot ?? RegisterState.none
                    guard let outer = loops.last else { break }
                    loopPins[outer.loop].isReentered = true
                    if let choice {
                        // Where both keep the same, neither entry nor exit costs anything.
                        loops[loops.count - 1].note(choice.local, reads: 2, writes: 1)
                        loops[loops.count - 1].losses += 1
                    }
                }
            default: break
            }
        }
    }

    /// The local that waits for itself from round to round, and is read most.
    private mutating func choice(_ usage: Usage) -> (local: UInt32, slot: UInt32)? {
        var best: (local: UInt32, slot: UInt32)?
        var most = 1 + 2 * usage.losses
        for candidate in usage.locals where candidate.writes > 0 {
            let (type, slot) = local(candidate.local)
            guard type == .i32 || type == .i64 else { continue }
            if candidate.reads > most {
                most = candidate.reads
                best = (candidate.local, slot)
            }
        }
        return best
    }
}
