import Foundation
import Martlet

func reply(to request: Request) -> Reply {
    var reply = Reply()
    do {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: request.module)))
        let module = try Module(bytes)
        reply.sessions = try request.sessions.map { calls in
            try steps(of: module, calls, fuel: request.fuel)
        }
    } catch {
        reply.failed = "\(error)"
    }
    return reply
}

/// Arguments that no value was found in.
struct BadArguments: Error {}

/// Instantiates a module and makes calls, until something does not come to an end.
private func steps(of module: Module, _ calls: [Request.Call], fuel: UInt64) throws -> [Reply.Step]
{
    let instance: Instance
    switch try module.instantiate(fuel: fuel) {
    case .instantiated(let made, _): instance = made
    case .trapped(let trap, _): return [Reply.Step(trap)]
    case .threw(let exception, _): return [Reply.Step(exception)]
    case .exited: return [Reply.Step(outcome: "exited")]
    case .suspended: return [Reply.Step(outcome: "suspended")]
    }
    var steps = [Reply.Step(outcome: "returned").showing(instance)]
    for call in calls {
        let arguments = call.arguments.compactMap(ValueText.read)
        guard arguments.count == call.arguments.count else { throw BadArguments() }
        switch try instance.invoke(call.export, arguments, fuel: fuel) {
        case .returned(let values, _):
            steps.append(
                Reply.Step(outcome: "returned", values: values.map(ValueText.write))
                    .showing(instance))
        case .trapped(let trap, _): steps.append(Reply.Step(trap).showing(instance))
        case .threw(let exception, _): steps.append(Reply.Step(exception).showing(instance))
        case .exited: return steps + [Reply.Step(outcome: "exited")]
        case .suspended: return steps + [Reply.Step(outcome: "suspended")]
        }
    }
    return steps
}

extension Reply.Step {
    init(_ trap: Trap) { self.init(outcome: "trapped \(trap.reason.kind)") }

    init(_ exception: ThrownException) {
        self.init(
            outcome: "threw", values: exception.payload.map(ValueText.write), tag: exception.tag)
    }

    /// With what the instance exports.
    func showing(_ instance: Instance) -> Reply.Step {
        var step = self
        for name in instance.exportNames {
            if let value = instance.global(name) {
                step.globals.append(ValueText.write(value))
            } else if let bytes = instance.memory(name) {
                step.memories.append("\(bytes.count):" + ValueText.digits(CRC32.of(bytes)))
            }
        }
        return step
    }
}
