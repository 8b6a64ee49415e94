import Martlet
import Testing
import WasmModule

@testable import MartletCLI

/// Values on the command line.
struct ArgumentTests {
    @Test(
        arguments: [
            ("0", 0), ("500", 500), ("20k", 20_000), ("10M", 10_000_000), ("1.5G", 1_500_000_000),
            ("2T", 2_000_000_000_000), ("1_000_000", 1_000_000), ("0.001k", 1), ("10m", 10_000_000),
            ("18446744073709551615", .max),
        ] as [(String, UInt64)])
    func fuelHasDecimalUnits(text: String, fuel: UInt64) throws {
        #expect(try Quantity.fuel.parse(text) == fuel)
    }

    @Test(arguments: [
        ("10X", "'X' is not a unit: use k, M, G, T"),
        ("0.0001k", "not a whole number of units of fuel"),
        ("18446744073709551616", "not a number: say 10M"),
        ("18446744073709551615k", "too large"),
        ("1.2.3", "not a number: say 10M"),
        ("-5", "'-5' is not a unit: use k, M, G, T"),
        ("", "not a number: say 10M"),
        (".", "not a number: say 10M"),
    ])
    func fuelThatIsNoNumberIsExplained(text: String, message: String) {
        #expect(throws: ArgumentError(message)) { try Quantity.fuel.parse(text) }
    }

    @Test(
        arguments: [
            ("256p", 256), ("16MiB", 256), ("64KiB", 1), ("0.5MiB", 8), ("4gib", 65536),
            ("65536B", 1),
        ] as [(String, UInt64)])
    func memoryIsPagesOrBinaryUnits(text: String, pages: UInt64) throws {
        #expect(try Quantity.pages(text) == pages)
    }

    @Test func memoryWithoutAUnitOrInBrokenPagesIsRefused() {
        #expect(
            throws: ArgumentError(
                "the unit is missing: say 16MiB, or 256p for pages of 64 KiB")
        ) { try Quantity.pages("256") }
        #expect(throws: ArgumentError("not a whole number of pages of 64 KiB")) {
            try Quantity.pages("1KiB")
        }
        #expect(throws: ArgumentError.self) { try Quantity.pages("16MB") }
    }

    @Test(
        arguments: [
            ("2s", 2000), ("500ms", 500), ("1.5s", 1500), ("2m", 120_000), ("1h", 3_600_000),
        ]
            as [(String, UInt64)])
    func timeoutsAreDurations(text: String, milliseconds: UInt64) throws {
        #expect(try Quantity.timeoutMilliseconds(text) == milliseconds)
    }

    @Test func timeoutsBelowAMillisecondAreRefused() {
        #expect(throws: ArgumentError.self) { try Quantity.timeoutMilliseconds("999us") }
        #expect(throws: ArgumentError.self) { try Quantity.timeoutMilliseconds("2") }
    }

    @Test(
        arguments: [
            ("1970-01-01", 0), ("1970-01-01T00:00:01Z", 1_000_000_000),
            ("2000-01-01", 946_684_800_000_000_000), ("2000-03-01", 951_868_800_000_000_000),
            ("2024-02-29T23:59:59.5Z", 1_709_251_199_500_000_000), ("@1.5", 1_500_000_000),
            ("2100-03-01T00:00", 4_107_542_400_000_000_000),
        ] as [(String, UInt64)])
    func clocksStartAtDatesOrSeconds(text: String, nanoseconds: UInt64) throws {
        #expect(try ClockTime.parse(text) == nanoseconds)
    }

    @Test(arguments: [
        "2023-02-29", "2100-02-29", "1969-12-31", "2024-13-01", "2024-00-01", "2024-1-1", "now",
        "2024-01-01T24:00", "2024-01-01T10", "2024-01-01T10:00:60", "9999-01-01", "2024-01-01T",
    ])
    func clocksThatAreNoTimeAreRefused(text: String) {
        #expect(throws: ArgumentError.self) { try ClockTime.parse(text) }
    }

    @Test func variablesAreSplitAtTheFirstEqualsSign() throws {
        #expect(
            try Assignment.parse("A=b=c", hint: "") == Assignment(name: "A", value: "b=c"))
        #expect(try Assignment.parse("A=", hint: "") == Assignment(name: "A", value: ""))
        #expect(throws: ArgumentError("hint")) { try Assignment.parse("A", hint: "hint") }
        #expect(throws: ArgumentError.self) { try Assignment.parse("=x", hint: "") }
    }

    @Test(
        arguments: [
            ("7", .i32, .i32(7)), ("-1", .i32, .i32(-1)), ("4294967295", .i32, .i32(-1)),
            ("0x1F", .i32, .i32(31)), ("-0x80000000", .i32, .i32(.min)),
            ("-2147483648", .i32, .i32(.min)),
            ("-5", .i64, .i64(-5)), ("-9223372036854775808", .i64, .i64(.min)),
            ("18446744073709551615", .i64, .i64(-1)), ("1.5", .f32, .f32(1.5)),
            ("-inf", .f64, .f64(-.infinity)),
            ("nan", .f64, .f64(.nan)), ("0x1p-2", .f64, .f64(0.25)),
            ("0x10000000000000002", .v128, .v128(V128(low: 2, high: 1))),
            ("null", .funcref, .reference(nil)), ("5", .externref, .reference(.external(5))),
        ] as [(String, ValueType, Value)])
    func valuesAreReadByTheirType(text: String, type: ValueType, value: Value) throws {
        #expect(try ValueText.parse(text, as: type) == value)
    }

    @Test(
        arguments: [
            ("4294967296", .i32), ("-2147483649", .i32), ("--1", .i32), ("1.0", .i32), ("", .i64),
            ("+-1", .i64), ("-9223372036854775809", .i64),
            ("abc", .f32), ("1", .v128), ("0x123456789012345678901234567890123", .v128),
            ("5", .funcref),
        ] as [(String, ValueType)])
    func valuesOfAnotherTypeAreRefused(text: String, type: ValueType) {
        #expect(throws: ArgumentError.self) { try ValueText.parse(text, as: type) }
    }

    @Test(
        arguments: [
            .i32(-5), .i64(.max), .f32(0.1), .f64(-0.0), .f64(.infinity), .reference(nil),
            .v128(V128(low: 1, high: .max)),
        ] as [Value])
    func valuesReadBackAsTheyArePrinted(value: Value) throws {
        let type: ValueType =
            switch value {
            case .i32: .i32
            case .i64: .i64
            case .f32: .f32
            case .f64: .f64
            case .v128: .v128
            case .reference: .externref
            }
        #expect(try ValueText.parse(ValueText.describe(value), as: type) == value)
    }

    @Test func filesOfLimitsTakeNumbersAndDecimalStrings() throws {
        let text = """
            {"fuel": "18446744073709551615", "memory_pages": 256, "timeout_ms": "500",
             "trap_on_growth_failure": true}
            """
        let settings = try LimitsFile.parse(Array(text.utf8))
        #expect(
            settings
                == LimitSettings(
                    fuel: .max, memoryPages: 256, timeoutMilliseconds: 500,
                    trapsOnGrowthFailure: true))
        let merged = LimitSettings(fuel: 7).merging(settings)
        #expect(merged.fuel == 7)
        #expect(merged.limits.memoryPages == 256)
        #expect(merged.limits.callDepth == Limits.standard.callDepth)
        #expect(merged.limits.trapsOnGrowthFailure)
    }

    @Test(arguments: [
        (#"{"memory": 1}"#, "there is no limit called 'memory'"),
        (#"{"fuel": true}"#, "'fuel' must be a number"),
        (#"{"trap_on_growth_failure": 1}"#, "'trap_on_growth_failure' must be true or false"),
        (#"{"fuel": "10M"}"#, "not a JSON object"), (#"{"fuel": -1}"#, "not a JSON object"),
        ("[]", "not a JSON object"), ("", "not a JSON object"),
    ])
    func filesOfLimitsThatSayNothingKnownAreRefused(text: String, message: String) {
        let error = #expect(throws: ArgumentError.self) { try LimitsFile.parse(Array(text.utf8)) }
        #expect(error?.description.hasPrefix(message) == true)
    }
}
