// swift-tools-version: 6.2
import PackageDescription

/// Set by `scripts/fuzz`, to the library that the fuzzers are linked with: then there are fuzzers, and
/// what they look into counts the ways that it takes. Otherwise they are no part of the package.
let fuzzer = Context.environment["MARTLET_FUZZER"]
let watched: [SwiftSetting] =
    fuzzer == nil
    ? []
    : [
        .unsafeFlags([
            "-Xfrontend",
            "-sanitize=fuzzer"
                + (Context.environment["MARTLET_FUZZER_ADDRESS"] == nil ? "" : ",address"),
        ])
    ]
/// What programs need that hold such counting code.
let watching: [LinkerSetting] = fuzzer.map { [.unsafeFlags([$0]), .linkedLibrary("stdc++")] } ?? []

/// Every target: the language modes of the house, warnings as errors.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Metadata of generic types is asked for directly, and not by a name that is looked up while the program
/// runs, with every conformance that it takes: half of what a small program did
/// (Documentation/decisions/0011-loading.md).
let direct: SwiftSetting = .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release))

/// For code that is optimised in every configuration.
let optimised = [
    "-O", "-wmo", "-num-threads", "2",
    // Modules are compiled as a whole, not in the batches that the package manager asks for.
    "-disable-batch-mode",
]

/// The engine is optimised in every configuration: its handlers reach each other by tail calls,
/// which only optimised code turns into jumps (Documentation/decisions/0001-dispatch-by-tail-calls.md).
let engine: [SwiftSetting] =
    strict + [
        direct,
        .unsafeFlags(optimised, .when(configuration: .debug)),
        // No frame pointer in handlers, square roots as one instruction without errno, and no
        // exclusivity checks at run time.
        .unsafeFlags([
            "-Xcc", "-momit-leaf-frame-pointer", "-Xcc", "-fno-math-errno",
            "-enforce-exclusivity=unchecked",
            // Handlers that differ in a constant stay functions of their own.
            "-Xllvm", "-swiftmergefunc-threshold=0",
        ]),
    ]

/// The reference interpreter is optimised too, so that a test can afford to ask it often.
let witness: [SwiftSetting] =
    strict + [
        .unsafeFlags(
            optimised + ["-enforce-exclusivity=unchecked"], .when(configuration: .debug))
    ]

/// The command line brings the language's own libraries along: a process that need not look for them
/// starts in a fraction of the time, and runs where no Swift is installed
/// (Documentation/decisions/0011-loading.md).
let selfContained = (
    compiling: SwiftSetting.unsafeFlags(
        ["-static-executable"], .when(platforms: [.linux], configuration: .release)),
    linking: LinkerSetting.unsafeFlags(
        ["-static-executable"], .when(platforms: [.linux], configuration: .release))
)

let package = Package(
    name: "martlet",
    products: [
        .library(name: "Martlet", targets: ["Martlet"]),
        .library(name: "MartletWASI", targets: ["MartletWASI"]),
        .executable(name: "martlet", targets: ["MartletCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .target(name: "WasmModule", swiftSettings: strict + [direct] + watched),
        .target(
            name: "MartletOps", dependencies: ["WasmModule"], swiftSettings: strict + [direct]),
        .target(
            name: "Martlet", dependencies: ["WasmModule", "MartletOps"],
            swiftSettings: engine + watched),
        .target(
            name: "MartletWASI", dependencies: ["Martlet", "WasmModule"],
            swiftSettings: strict + [direct] + watched),
        .target(
            name: "WasmText", dependencies: ["WasmModule"], swiftSettings: strict + watched),
        .target(
            name: "WasmScript", dependencies: ["WasmText", "Martlet", "WasmModule"],
            swiftSettings: strict + watched),
        .executableTarget(
            name: "MartletCLI",
            dependencies: [
                "Martlet", "MartletWASI", "WasmModule", "WasmText", "WasmScript",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict + [direct, selfContained.compiling],
            linkerSettings: [selfContained.linking]),
        .executableTarget(
            name: "HandlerGenerator", dependencies: ["WasmModule", "MartletOps"],
            swiftSettings: strict),
        .target(
            name: "ReferenceInterpreter", dependencies: ["Martlet", "WasmModule"],
            path: "Tests/ReferenceInterpreter", swiftSettings: witness),
        .target(
            name: "TestSupport",
            dependencies: [
                "Martlet", "MartletWASI", "WasmModule", "WasmScript", "WasmText",
                "ReferenceInterpreter",
            ],
            path: "Tests/Support", swiftSettings: witness),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Martlet", "WasmModule", "WasmText", "WasmScript", "ReferenceInterpreter",
                "TestSupport",
            ],
            path: "Tests/Fuzz/Targets", swiftSettings: witness),
        .executableTarget(
            name: "LoadingMeter", dependencies: ["Martlet"], path: "Benchmarks/Loading",
            swiftSettings: strict + [selfContained.compiling],
            linkerSettings: [selfContained.linking]),
        .executableTarget(
            name: "ExportCaller", dependencies: ["Martlet"], path: "Tests/ExportCaller",
            swiftSettings: witness, linkerSettings: watching),
        .testTarget(
            name: "WasmModuleTests", dependencies: ["WasmModule"], swiftSettings: strict),
        .testTarget(
            name: "WasmTextTests",
            dependencies: ["WasmText", "WasmScript", "Martlet", "WasmModule"],
            swiftSettings: strict),
        .testTarget(
            name: "MartletTests",
            dependencies: [
                "Martlet", "MartletOps", "MartletWASI", "WasmModule", "WasmText",
                "ReferenceInterpreter", "TestSupport",
            ],
            exclude: ["Differential/digests.txt"],
            swiftSettings: strict),
        .testTarget(
            name: "MartletWASITests",
            dependencies: ["MartletWASI", "Martlet", "WasmModule"], swiftSettings: strict),
        .testTarget(
            name: "MartletCLITests",
            dependencies: [
                "MartletCLI", "Martlet", "MartletWASI", "WasmModule", "WasmText", "WasmScript",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "HandlerGeneratorTests", dependencies: ["HandlerGenerator"],
            swiftSettings: strict),
        .testTarget(
            name: "SpecTests",
            dependencies: [
                "WasmScript", "WasmText", "Martlet", "WasmModule", "ReferenceInterpreter",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport"],
            path: "Tests/Fuzz/Tests", swiftSettings: strict),
        .testTarget(name: "TidyTests", swiftSettings: strict),
    ]
)

if fuzzer != nil {
    package.targets.append(
        .executableTarget(
            name: "martlet-fuzz",
            dependencies: [
                "FuzzTargets", "TestSupport", "Martlet", "WasmModule", "WasmText", "WasmScript",
            ],
            path: "Tests/Fuzz/Driver", swiftSettings: strict,
            linkerSettings: watching))
}
