import Martlet
import MartletWASI
import Testing

/// Time, which only fuel and sleep make pass.
struct ClockTests {
    /// The four clocks: wall, monotonic, processor time of the process and of the thread.
    private func clocks(_ guest: Guest) throws -> [UInt64] {
        try ([0, 1, 2, 3] as [UInt32]).map { clock in
            #expect(try guest.call("clock_time_get", .i32(clock), .i64(1), 0) == .success)
            return try guest.u64(0)
        }
    }

    @Test func clocksAdvanceWithFuelAtTheRateOfTheSchedule() throws {
        let guest = try Guest(.init(clockStart: 1_000_000))
        #expect(try clocks(guest) == [1_000_000, 0, 0, 0])
        guest.fuelConsumed = 500
        #expect(try clocks(guest) == [1_000_500, 500, 500, 500])
        guest.schedule = try #require(
            FuelSchedule(id: "slow", fixed: [:], clockNanosecondsPerUnit: 7))
        #expect(try clocks(guest) == [1_003_500, 3500, 3500, 3500])
        #expect(try guest.call("clock_res_get", 1, 0) == .success)
        #expect(try guest.u64(0) == 7)
    }

    @Test func theWallClockStartsIn2000() throws {
        #expect(try clocks(Guest())[0] == 946_684_800_000_000_000)
    }

    @Test func clocksNeverGoBackThoughEachRunCountsItsOwnFuel() throws {
        let guest = Guest()
        guest.fuelConsumed = 500
        #expect(try clocks(guest)[1] == 500)
        guest.fuelConsumed = 3
        #expect(try clocks(guest)[1] == 503)
    }

    @Test func clocksStopAtTheLastInstantInsteadOfWrapping() throws {
        let guest = try Guest(.init(clockStart: .max - 10))
        guest.fuelConsumed = .max
        #expect(try clocks(guest) == [.max, .max, .max, .max])
    }

    /// Places subscriptions at 1000 and polls; the answers as (userdata, errno, type, bytes).
    private func poll(_ guest: Guest, _ subscriptions: Subscription...) throws -> [[UInt64]]? {
        for (position, subscription) in subscriptions.enumerated() {
            try guest.memory.write(subscription.bytes, at: 1000 + UInt64(position) * 48)
        }
        let errno = try guest.call(
            "poll_oneoff", 1000, 2000, .i32(UInt32(subscriptions.count)), 80)
        guard errno == .success else {
            #expect(errno == .invalidArgument)
            return nil
        }
        return try (0..<UInt64(guest.u32(80))).map { position in
            let event = 2000 + position * 32
            return [
                try guest.u64(event), UInt64(try guest.u16(event + 8)),
                UInt64(try guest.memory.load(UInt8.self, at: event + 10)),
                try guest.u64(event + 16),
            ]
        }
    }

    struct Subscription {
        var bytes = [UInt8](repeating: 0, count: 48)

        init(_ userdata: UInt8, type: UInt8, _ number: UInt8, _ time: UInt64 = 0, flags: UInt8 = 0)
        {
            bytes[0] = userdata
            bytes[8] = type
            bytes[16] = number
            for index in 0..<8 {
                bytes[24 + index] = UInt8(truncatingIfNeeded: time >> (index * 8))
            }
            bytes[40] = flags
        }

        static func clock(
            _ userdata: UInt8, _ time: UInt64, clock: UInt8 = 1, absolute: Bool = false
        ) -> Self { Self(userdata, type: 0, clock, time, flags: absolute ? 1 : 0) }
        static func readable(_ userdata: UInt8, _ descriptor: UInt8) -> Self {
            Self(userdata, type: 1, descriptor)
        }
        static func writable(_ userdata: UInt8, _ descriptor: UInt8) -> Self {
            Self(userdata, type: 2, descriptor)
        }
    }

    @Test func sleepMovesTheClockToTheEarliestTimeAndCostsNoProcessorTime() throws {
        let guest = try Guest(.init(clockStart: 1_000_000))
        #expect(
            try poll(guest, .clock(7, 9000), .clock(8, 400), .clock(9, 400, clock: 0))
                == [[8, 0, 0, 0], [9, 0, 0, 0]])
        let units = guest.fuelConsumed
        #expect(units == 3 * 80 / 64)
        #expect(try clocks(guest) == [1_000_400 + units, 400 + units, units, units])
    }

    @Test func absoluteTimesAreTimesOfTheirClock() throws {
        let guest = try Guest(.init(clockStart: 1_000_000))
        #expect(
            try poll(
                guest, .clock(1, 1_002_000, clock: 0, absolute: true),
                .clock(2, 1999, absolute: true)) == [[2, 0, 0, 0]])
        #expect(try clocks(guest)[0...1] == [1_001_999, 1999])
        // What is past happens at once.
        #expect(try poll(guest, .clock(3, 5, clock: 0, absolute: true)) == [[3, 0, 0, 0]])
        #expect(try clocks(guest)[1] == 2000)
    }

    @Test func streamsAreReadyAtOnce() throws {
        let guest = Guest()
        #expect(
            try poll(guest, .clock(1, 50), .readable(2, 0), .writable(3, 1), .writable(4, 2))
                == [[2, 0, 1, 1], [3, 0, 2, 1], [4, 0, 2, 1]])
        #expect(guest.wasi.currentState.clock.slept == 0)
    }

    @Test func subscriptionsToWhatIsNotOpenFailOneByOne() throws {
        #expect(
            try poll(Guest(), .readable(1, 1), .writable(2, 0), .readable(3, 9), .readable(4, 0))
                == [[1, 8, 1, 0], [2, 8, 2, 0], [3, 8, 1, 0], [4, 0, 1, 1]])
    }

    @Test func subscriptionsThatMakeNoSenseRefuseTheCall() throws {
        let guest = Guest()
        #expect(try poll(guest, .clock(1, 5), Subscription(2, type: 3, 0)) == nil)
        #expect(try poll(guest, .clock(1, 5), .clock(2, 5, clock: 2)) == nil)
        #expect(try poll(guest, .clock(1, 5), .clock(2, 5, clock: 9)) == nil)
        #expect(try poll(guest, .clock(1, 5), Subscription(2, type: 0, 1, 5, flags: 2)) == nil)
        #expect(guest.wasi.currentState.clock.slept == 0)
    }

    @Test func endlessSleepEnds() throws {
        let guest = Guest()
        #expect(try poll(guest, .clock(1, .max)) == [[1, 0, 0, 0]])
        #expect(try poll(guest, .clock(1, .max)) == [[1, 0, 0, 0]])
        #expect(try clocks(guest)[1] == .max)
    }
}
