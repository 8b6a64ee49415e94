import Martlet

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Prints what it takes to load a module and to make instances of it, in this process.
//
//     LoadingMeter validate FILE             decodes and validates it
//     LoadingMeter first FILE                the same, and makes an instance: up to the first instruction
//     LoadingMeter compile FILE              decodes, validates and compiles all of it
//     LoadingMeter instantiate FILE RUNS     makes instances of it, one after the other
//
// The result is in nanoseconds of CPU time, of an instance those of one. Imports become functions that
// trap.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let bytes = contents(arguments[2]) else {
    print("say: LoadingMeter validate|first|compile|instantiate FILE [RUNS]")
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
default:
    let compiled = try Module(bytes, compilation: .eager)
    module = compiled
    runs = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    start = cpuNanoseconds()
    for _ in 0..<runs { _ = try compiled.instantiate(imports, fuel: .max).ready() }
}
print((cpuNanoseconds() - start) / max(1, runs))
withExtendedLifetime(module) {}

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
