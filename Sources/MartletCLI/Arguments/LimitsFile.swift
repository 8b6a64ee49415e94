import FoundationEssentials
import Martlet

/// What may be said about limits, on the command line and in a file; `nil` leaves the default.
struct LimitSettings: Equatable {
    var fuel: UInt64?
    var memoryPages: UInt64?
    var tableElements: UInt64?
    var callDepth: UInt64?
    var stackSlots: UInt64?
    var outputBytes: UInt64?
    var timeoutMilliseconds: UInt64?
    var trapsOnGrowthFailure: Bool?

    /// The other's settings, where this one has none.
    func merging(_ other: LimitSettings) -> LimitSettings {
        LimitSettings(
            fuel: fuel ?? other.fuel, memoryPages: memoryPages ?? other.memoryPages,
            tableElements: tableElements ?? other.tableElements,
            callDepth: callDepth ?? other.callDepth, stackSlots: stackSlots ?? other.stackSlots,
            outputBytes: outputBytes ?? other.outputBytes,
            timeoutMilliseconds: timeoutMilliseconds ?? other.timeoutMilliseconds,
            trapsOnGrowthFailure: trapsOnGrowthFailure ?? other.trapsOnGrowthFailure)
    }

    /// For the engine; numbers beyond what it counts with are its maximum.
    var limits: Limits {
        var limits = Limits.standard
        if let memoryPages { limits.memoryPages = memoryPages }
        if let tableElements { limits.tableElements = tableElements }
        if let callDepth { limits.callDepth = Int(clamping: callDepth) }
        if let stackSlots { limits.stackSlots = Int(clamping: stackSlots) }
        if let outputBytes { limits.outputBytes = Int(clamping: outputBytes) }
        if let trapsOnGrowthFailure { limits.trapsOnGrowthFailure = trapsOnGrowthFailure }
        return limits
    }
}

/// A file of limits: one JSON object, the same as in a request to the service.
///
/// Numbers are JSON numbers or, as everywhere in our JSON, decimal strings.
enum LimitsFile {
    static func parse(_ bytes: [UInt8]) throws(ArgumentError) -> LimitSettings {
        let object: [String: Scalar]
        do {
            object = try JSONDecoder().decode([String: Scalar].self, from: Data(bytes))
        } catch {
            throw ArgumentError("not a JSON object of numbers, decimal strings and booleans")
        }
        return try settings(object)
    }

    static func settings(_ object: [String: Scalar]) throws(ArgumentError) -> LimitSettings {
        var settings = LimitSettings()
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "fuel": settings.fuel = try value.number(key)
            case "memory_pages": settings.memoryPages = try value.number(key)
            case "table_elements": settings.tableElements = try value.number(key)
            case "call_depth": settings.callDepth = try value.number(key)
            case "stack_slots": settings.stackSlots = try value.number(key)
            case "output_bytes": settings.outputBytes = try value.number(key)
            case "timeout_ms": settings.timeoutMilliseconds = try value.number(key)
            case "trap_on_growth_failure": settings.trapsOnGrowthFailure = try value.boolean(key)
            default:
                throw ArgumentError(
                    """
                    there is no limit called '\(key)'; known are fuel, memory_pages, \
                    table_elements, call_depth, stack_slots, output_bytes, timeout_ms and \
                    trap_on_growth_failure
                    """)
            }
        }
        return settings
    }

    /// A limit as it is written.
    enum Scalar: Codable, Equatable {
        case number(UInt64)
        case boolean(Bool)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let flag = try? container.decode(Bool.self) {
                self = .boolean(flag)
            } else if let text = try? container.decode(Report.DecimalString.self) {
                self = .number(text.number)
            } else {
                self = .number(try container.decode(UInt64.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number): try Report.DecimalString(number).encode(to: encoder)
            case .boolean(let flag): try container.encode(flag)
            }
        }

        fileprivate func number(_ key: String) throws(ArgumentError) -> UInt64 {
            guard case .number(let number) = self else {
                throw ArgumentError("'\(key)' must be a number")
            }
            return number
        }

        fileprivate func boolean(_ key: String) throws(ArgumentError) -> Bool {
            guard case .boolean(let flag) = self else {
                throw ArgumentError("'\(key)' must be true or false")
            }
            return flag
        }
    }
}
