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
//     LoadingMeter validate|compile FILE        CPU seconds, once
//     LoadingMeter instantiate FILE RUNS        microseconds of each, over all runs
//
// `validate` decodes too, and `compile` compiles all functions after that. Imports become functions
// that trap.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let bytes = contents(arguments[2]) else {
    print("say: LoadingMeter validate|compile|instantiate FILE [RUNS]")
    exit(64)
}
switch arguments[1] {
case "instantiate":
    let module = try Module(bytes, compilation: .eager)
    var imports = Imports()
    imports.stubsMissingFunctions = true
    let runs = arguments.count > 3 ? Int(arguments[3]) ?? 1000 : 1000
    let start = cpuSeconds()
    for _ in 0..<runs {
        _ = try module.instantiate(imports, fuel: .max).ready()
    }
    print((cpuSeconds() - start) / Double(runs) * 1e6)
case let stage:
    let start = cpuSeconds()
    let module = try Module(bytes, compilation: stage == "compile" ? .eager : .lazy)
    print(cpuSeconds() - start)
    withExtendedLifetime(module) {}
}

/// User and system time of the process so far.
func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
