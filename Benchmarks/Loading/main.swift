import Martlet

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Prints what it takes to load a module, to make instances of it and to run it in slices, in this process.
//
//     LoadingMeter validate FILE             decodes and validates it
//     LoadingMeter first FILE                the same, and makes an instance: up to the first instruction
//     LoadingMeter compile FILE              decodes, validates and compiles all of it
//     LoadingMeter instantiate FILE RUNS     makes instances of it, one after the other
//     LoadingMeter slices FILE UNITS N       calls its export `run` with N, whole and in slices of UNITS in turns
//
// The result is in nanoseconds of CPU time, of an instance those of one, of slices what one more costs.
// Imports become functions that trap.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let bytes = contents(arguments[2]) else {
    print("say: LoadingMeter validate|first|compile|instantiate|slices FILE [RUNS | UNITS N]")
    exit(64)
}
var imports = Imports()
imports.stubsMissingFunctions = true
var runs: UInt64 = 1
let module: Module?
var start = cpuNanoseconds()
switch arguments[1] {
case "validate":
    module = nil
    guard try Module.validate(bytes).isEmpty else { exit(1) }
case "compile": module = try Module(bytes, compilation: .eager)
case "first":
    module = try Module(bytes)
    _ = try module?.instantiate(imports, fuel: .max).ready()
case "slices":
    guard arguments.count == 5, let units = UInt64(arguments[3]), let n = Int32(arguments[4]) else {
        exit(64)
    }
    print(try priceOfSlice(Module(bytes, compilation: .eager), units: units, n))
    exit(0)
default:
    let compiled = try Module(bytes, compilation: .eager)
    module = compiled
    runs = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    start = cpuNanoseconds()
    for _ in 0..<runs { _ = try compiled.instantiate(imports, fuel: .max).ready() }
}
print((cpuNanoseconds() - start) / max(1, runs))
withExtendedLifetime(module) {}

/// What a slice costs beyond what is done in it: the least times of some runs, whole and in slices, count.
@MainActor func priceOfSlice(_ module: Module, units: UInt64, _ n: Int32) throws -> UInt64 {
    var (whole, sliced) = (UInt64.max, UInt64.max)
    var slices: UInt64 = 0
    for _ in 0..<9 {
        whole = min(whole, try time(module, units: .max, n).nanoseconds)
        let run = try time(module, units: units, n)
        sliced = min(sliced, run.nanoseconds)
        slices = run.slices
    }
    return (max(whole, sliced) - whole) / max(1, slices)
}

@MainActor func time(
    _ module: Module, units: UInt64, _ n: Int32
) throws -> (nanoseconds: UInt64, slices: UInt64) {
    let instance = try module.instantiate(imports, fuel: .max).ready()
    let start = cpuNanoseconds()
    var outcome = try instance.invoke("run", [.i32(n)], fuel: units)
    var slices: UInt64 = 0
    while true {
        guard case .suspended(let suspension) = consume outcome else { break }
        outcome = suspension.run(fuelSlice: units, within: .max)
        slices += 1
    }
    return (cpuNanoseconds() - start, slices)
}

/// User and system time of the process so far.
func cpuNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
    }
}
