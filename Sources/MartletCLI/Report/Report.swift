import FoundationEssentials
import Martlet
import WasmModule

/// The whole truth about one run, as one JSON document: `Documentation/Report.md`, with a schema in
/// `Documentation/report.schema.json`.
///
/// Fields that do not apply are absent. Names are in snake case; numbers that may need 64 bits are
/// decimal strings.
struct Report: Encodable, Equatable {
    /// Grows when a field changes its meaning or goes, not when one is added.
    var version = 1
    var engine: String
    var outcome: Outcome
    /// What the process exits with.
    var exitStatus: Int32
    /// What the guest passed to `proc_exit`.
    var exitCode: UInt32?
    /// Of an invoked function.
    var results: [TypedValue]?
    var trap: TrapReport?
    /// Why nothing ran.
    var rejection: Rejection?
    var modulePath: String
    var fuel: FuelUse?
    var memory: MemoryUse?
    /// The most frames that were active at once.
    var callDepth: Int?
    var stdout: StreamReport?
    var stderr: StreamReport?
    /// The only part that differs between two runs.
    var wallMicroseconds: DecimalString?

    enum Outcome: String, Encodable {
        case returned, exited, threw, trapped, cancelled, rejected
        case outOfFuel = "out_of_fuel"
        case timedOut = "timed_out"
    }

    struct TypedValue: Encodable, Equatable {
        var type: String
        var value: String
    }

    struct TrapReport: Encodable, Equatable {
        /// One of a closed list.
        var kind: String
        var message: String
        /// Innermost first.
        var backtrace: [Frame]
    }

    struct Frame: Encodable, Equatable {
        var function: UInt32
        /// As in the module.
        var name: String?
        /// For people, where it differs.
        var demangled: String?
        /// Of the instruction in the module's binary; absent for functions of the host.
        var offset: Int?
    }

    struct Rejection: Encodable, Equatable {
        enum Stage: String, Encodable { case decode, validate, link, invoke, restore }
        var stage: Stage
        var message: String
    }

    struct FuelUse: Encodable, Equatable {
        /// Absent where there was none.
        var limit: DecimalString?
        /// By the run, after instantiation.
        var consumed: DecimalString
        var instantiation: DecimalString
        var schedule: String
        /// Hexadecimal.
        var scheduleHash: String
    }

    struct MemoryUse: Encodable, Equatable {
        var initialPages: DecimalString
        var peakPages: DecimalString
        /// Hexadecimal; of all memories at the end, where that was asked for.
        var hash: String?
    }

    struct StreamReport: Encodable, Equatable {
        /// What the guest wrote, dropped bytes included.
        var bytes: DecimalString
        var truncated: Bool
        /// The captured output, where it was not passed on; bytes that are no UTF-8 are replaced.
        var text: String?
    }

    /// A number that JSON readers would otherwise round.
    struct DecimalString: Codable, Equatable, ExpressibleByIntegerLiteral {
        var number: UInt64

        init(_ number: UInt64) { self.number = number }
        init(integerLiteral value: UInt64) { self.init(value) }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let number = UInt64(try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "not a number of 64 bits")
            }
            self.init(number)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(String(number))
        }
    }
}

extension Report.TypedValue {
    init(_ value: Value) {
        switch value {
        case .i32: type = "i32"
        case .i64: type = "i64"
        case .f32: type = "f32"
        case .f64: type = "f64"
        case .v128: type = "v128"
        case .reference: type = "ref"
        }
        self.value = ValueText.describe(value)
    }
}

extension Report.TrapReport {
    init(_ trap: Trap) {
        kind = trap.reason.kind
        message = trap.reason.description
        backtrace = trap.backtrace.map { frame in
            let demangled = frame.name.flatMap(Demangler.demangle)
            return Report.Frame(
                function: frame.function.rawValue, name: frame.name, demangled: demangled,
                offset: frame.offset)
        }
    }
}

extension Encodable {
    /// One JSON document of ours: keys in snake case and in order, so that equal values give equal
    /// bytes.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
