import Martlet
import MartletWASI
import Testing
import WasmModule

/// What exists, and what is answered to calls that cannot succeed.
struct InterfaceTests {
    /// All of preview 1: names, parameters, results. An independent copy of the table.
    static let signatures = """
        args_get i32 i32 : i32
        args_sizes_get i32 i32 : i32
        environ_get i32 i32 : i32
        environ_sizes_get i32 i32 : i32
        clock_res_get i32 i32 : i32
        clock_time_get i32 i64 i32 : i32
        fd_advise i32 i64 i64 i32 : i32
        fd_allocate i32 i64 i64 : i32
        fd_close i32 : i32
        fd_datasync i32 : i32
        fd_fdstat_get i32 i32 : i32
        fd_fdstat_set_flags i32 i32 : i32
        fd_fdstat_set_rights i32 i64 i64 : i32
        fd_filestat_get i32 i32 : i32
        fd_filestat_set_size i32 i64 : i32
        fd_filestat_set_times i32 i64 i64 i32 : i32
        fd_pread i32 i32 i32 i64 i32 : i32
        fd_prestat_get i32 i32 : i32
        fd_prestat_dir_name i32 i32 i32 : i32
        fd_pwrite i32 i32 i32 i64 i32 : i32
        fd_read i32 i32 i32 i32 : i32
        fd_readdir i32 i32 i32 i64 i32 : i32
        fd_renumber i32 i32 : i32
        fd_seek i32 i64 i32 i32 : i32
        fd_sync i32 : i32
        fd_tell i32 i32 : i32
        fd_write i32 i32 i32 i32 : i32
        path_create_directory i32 i32 i32 : i32
        path_filestat_get i32 i32 i32 i32 i32 : i32
        path_filestat_set_times i32 i32 i32 i32 i64 i64 i32 : i32
        path_link i32 i32 i32 i32 i32 i32 i32 : i32
        path_open i32 i32 i32 i32 i32 i64 i64 i32 i32 : i32
        path_readlink i32 i32 i32 i32 i32 i32 : i32
        path_remove_directory i32 i32 i32 : i32
        path_rename i32 i32 i32 i32 i32 i32 : i32
        path_symlink i32 i32 i32 i32 i32 : i32
        path_unlink_file i32 i32 i32 : i32
        poll_oneoff i32 i32 i32 i32 : i32
        proc_exit i32 :
        proc_raise i32 : i32
        sched_yield : i32
        random_get i32 i32 : i32
        sock_accept i32 i32 i32 : i32
        sock_recv i32 i32 i32 i32 i32 i32 : i32
        sock_send i32 i32 i32 i32 i32 : i32
        sock_shutdown i32 i32 : i32
        """.split(separator: "\n").map(String.init)

    @Test func everyFunctionOfPreview1HasItsSignature() {
        let functions = WASIPreview1().functions.map { name, function in
            "\(name) \(words(function.type.parameters)): \(words(function.type.results))"
                .trimmingSuffix(" ")
        }
        #expect(functions.sorted() == Self.signatures.sorted())
        #expect(functions.count == 46)
    }

    private func words(_ types: [ValueType]) -> String { types.map { "\($0) " }.joined() }

    @Test func noFunctionActsOutsideMemory() throws {
        // Every address argument in turn, where all others are good.
        let calls: [(String, [Guest.Argument], addresses: [Int])] = [
            ("args_get", [0, 40], [0, 1]), ("args_sizes_get", [0, 40], [0, 1]),
            ("environ_get", [0, 40], [0, 1]), ("environ_sizes_get", [0, 40], [0, 1]),
            ("clock_res_get", [0, 0], [1]), ("clock_time_get", [0, .i64(0), 0], [2]),
            ("fd_fdstat_get", [0, 0], [1]), ("fd_filestat_get", [0, 0], [1]),
            ("fd_read", [0, 100, 1, 0], [1, 3]), ("fd_write", [1, 100, 1, 0], [1, 3]),
            ("random_get", [0, 8], [0]), ("poll_oneoff", [200, 400, 1, 0], [0, 1, 3]),
        ]
        for (name, arguments, addresses) in calls {
            for position in addresses {
                for address in [65533, 65536, .max] as [UInt32] {
                    let guest = try Guest(
                        .init(arguments: ["abc"], environment: [("b", "c")], stdin: .bytes([1, 2])))
                    try guest.vectors((2000, 10))
                    let before = (guest.image, guest.wasi.currentState)
                    var arguments = arguments
                    arguments[position] = .i32(address)
                    #expect(throws: GuestMemoryError.self, "\(name), argument \(position)") {
                        _ = try guest.callAll(name, arguments)
                    }
                    #expect(guest.image == before.0, "\(name), argument \(position)")
                    #expect(guest.wasi.currentState == before.1, "\(name), argument \(position)")
                }
            }
        }
    }

    @Test(
        arguments: [
            // Descriptors that are not open
            ("fd_write", [3, 100, 0, 0], .badDescriptor),
            ("fd_read", [9, 100, 0, 0], .badDescriptor),
            ("fd_close", [3], .badDescriptor),
            ("fd_fdstat_get", [.i32(.max), 0], .badDescriptor),
            ("fd_filestat_get", [3, 0], .badDescriptor),
            ("fd_fdstat_set_flags", [3, 0], .badDescriptor),
            ("fd_seek", [3, .i64(0), 0, 0], .badDescriptor),
            ("fd_tell", [3, 0], .badDescriptor),
            ("fd_pread", [3, 100, 1, .i64(0), 0], .badDescriptor),
            ("fd_pwrite", [3, 100, 1, .i64(0), 0], .badDescriptor),
            ("fd_renumber", [0, 7], .badDescriptor),
            ("fd_renumber", [7, 0], .badDescriptor),
            ("sock_send", [3, 100, 0, 0, 0], .badDescriptor),
            // The C library looks for opened directories from 3 on, until this answer
            ("fd_prestat_get", [3, 0], .badDescriptor),
            ("fd_prestat_dir_name", [3, 0, 10], .badDescriptor),
            // Streams are no files, directories or sockets, and one-way
            ("fd_write", [0, 100, 0, 0], .badDescriptor),
            ("fd_read", [1, 100, 0, 0], .badDescriptor),
            ("fd_read", [2, 100, 0, 0], .badDescriptor),
            ("fd_seek", [0, .i64(0), 1, 0], .notSeekable),
            ("fd_seek", [1, .i64(0), 2, 0], .notSeekable),
            ("fd_tell", [2, 0], .notSeekable),
            ("fd_pread", [0, 100, 1, .i64(0), 0], .notSeekable),
            ("fd_pread", [1, 100, 1, .i64(0), 0], .badDescriptor),
            ("fd_pwrite", [1, 100, 1, .i64(0), 0], .notSeekable),
            ("fd_pwrite", [0, 100, 1, .i64(0), 0], .badDescriptor),
            ("fd_sync", [1], .badDescriptor),
            ("fd_prestat_get", [1, 0], .badDescriptor),
            ("fd_prestat_dir_name", [1, 0, 10], .notDirectory),
            ("fd_readdir", [1, 0, 10, .i64(0), 80], .badDescriptor),
            ("path_open", [3, 0, 0, 1, 0, .i64(0), .i64(0), 0, 80], .badDescriptor),
            ("path_filestat_get", [0, 0, 0, 1, 80], .badDescriptor),
            ("sock_accept", [0, 0, 80], .notSocket),
            ("sock_shutdown", [2, 0], .notSocket),
            // Numbers that mean nothing
            ("fd_seek", [0, .i64(0), 3, 0], .invalidArgument),
            ("fd_fdstat_set_flags", [0, 32], .invalidArgument),
            ("fd_fdstat_set_flags", [0, 65536], .invalidArgument),
            ("clock_time_get", [4, .i64(0), 0], .invalidArgument),
            ("clock_res_get", [.i32(.max), 0], .invalidArgument),
            ("poll_oneoff", [0, 0, 0, 0], .invalidArgument),
            ("poll_oneoff", [0, 0, 1025, 0], .invalidArgument),
            ("poll_oneoff", [0, 0, .i32(.max), 0], .invalidArgument),
            ("proc_raise", [31], .invalidArgument),
            // The rest
            ("proc_raise", [6], .notSupported),
            ("sched_yield", [], .success),
            ("random_get", [65536, 0], .success),
        ] as [(String, [Guest.Argument], Errno)])
    func callsThatDoNothingSayWhy(name: String, arguments: [Guest.Argument], errno: Errno) throws {
        let guest = Guest()
        let before = (guest.image, guest.wasi.currentState)
        #expect(try guest.callAll(name, arguments) == errno)
        #expect(guest.image == before.0)
        #expect(guest.wasi.currentState == before.1)
    }

    @Test func exitEndsTheRunWithItsCode() throws {
        for code in [0, 1, 200, .max] as [UInt32] {
            let error = #expect(throws: HostExit.self) {
                try Guest().call("proc_exit", .i32(code))
            }
            #expect(error?.code == code)
        }
    }

    @Test func argumentsAndEnvironmentAreHandedOverInOrder() throws {
        let guest = try Guest(
            .init(
                arguments: ["prog", "", "ü"], environment: [("Z", "1"), ("A", "a=b"), ("E", "")]))
        #expect(try guest.call("args_sizes_get", 0, 4) == .success)
        #expect(try [guest.u32(0), guest.u32(4)] == [3, 9])
        #expect(try guest.call("args_get", 10, 50) == .success)
        #expect(try [guest.u32(10), guest.u32(14), guest.u32(18)] == [50, 55, 56])
        #expect(try guest.text(50, 9) == "prog\0\0ü\0")

        #expect(try guest.call("environ_sizes_get", 0, 4) == .success)
        #expect(try [guest.u32(0), guest.u32(4)] == [3, 13])
        #expect(try guest.call("environ_get", 10, 50) == .success)
        #expect(try [guest.u32(10), guest.u32(14), guest.u32(18)] == [50, 54, 60])
        #expect(try guest.text(50, 13) == "Z=1\0A=a=b\0E=\0")
    }

    @Test func stringsThatNoProgramCanGetAreRefused() {
        typealias Reason = WASIConfigurationError.Reason
        func reason(_ configuration: WASIPreview1.Configuration) -> Reason? {
            #expect(throws: WASIConfigurationError.self) { try WASIPreview1(configuration) }?.reason
        }
        #expect(reason(.init(arguments: ["a", "b\0c"])) == .nulInArgument(1))
        #expect(reason(.init(environment: [("A", "\0")])) == .nulInVariable("A"))
        #expect(reason(.init(environment: [("", "x")])) == .invalidVariableName(""))
        #expect(reason(.init(environment: [("A=B", "x")])) == .invalidVariableName("A=B"))
    }

    @Test func equalConfigurationsGiveEqualRuns() throws {
        let guests = try (0..<2).map { _ in
            let guest = try Guest(.init(arguments: ["a"], stdin: .bytes([1, 2, 3]), seed: 5))
            for (name, arguments) in [
                ("random_get", [1000, 5000]), ("clock_time_get", [0, .i64(0), 8]),
                ("args_get", [16, 24]), ("fd_read", [0, 1000, 1, 32]),
                ("fd_write", [1, 100, 3, 36]),
            ] as [(String, [Guest.Argument])] {
                try guest.vectors((1000, 3000), (0, 40), (5, 6))
                _ = try? guest.callAll(name, arguments)
            }
            return guest
        }
        #expect(guests[0].image == guests[1].image)
        #expect(guests[0].fuelConsumed == guests[1].fuelConsumed)
        #expect(guests[0].wasi.currentState == guests[1].wasi.currentState)
        #expect(guests[0].wasi.stdout.count == 3046)
    }

    @Test func randomBytesAreSplitMix64() throws {
        let guest = Guest()
        #expect(try guest.call("random_get", 0, 16) == .success)
        // The first outputs for the seed 0, as published.
        #expect(try guest.u64(0) == 0xE220_A839_7B1D_CDAF)
        #expect(try guest.u64(8) == 0x6E78_9E6A_A1B9_65F4)
    }

    @Test func randomBytesDependOnTheSeedAndNotOnTheCallsThatFetchThem() throws {
        func bytes(seed: UInt64, _ sizes: [UInt32]) throws -> [UInt8] {
            let guest = try Guest(.init(seed: seed))
            var address: UInt32 = 0
            for size in sizes {
                #expect(try guest.call("random_get", .i32(address), .i32(size)) == .success)
                address += size
            }
            return try guest.memory.bytes(at: 0, count: UInt64(address))
        }
        let whole = try bytes(seed: 7, [10_000])
        #expect(try bytes(seed: 7, [1, 2, 3, 4094, 0, 5897, 3]) == whole)
        #expect(try bytes(seed: 8, [10_000]) != whole)
    }
}

extension String {
    func trimmingSuffix(_ suffix: Character) -> String {
        var copy = self
        while copy.last == suffix { copy.removeLast() }
        return copy
    }
}
