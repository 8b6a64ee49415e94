import ArgumentParser

/// What options of `run` and of `resume` say alike. An option group would say it too, but every type that
/// the parser has to look into makes a start longer.
extension ArgumentHelp {
    static func fuel(_ effect: String) -> ArgumentHelp {
        .init("\(effect): 500, 20k, 10M, 1.5G.", valueName: "units")
    }

    static var timeLimit: ArgumentHelp {
        .init(
            "Stop after this time: 2s, 500ms. Where it stops depends on the machine.",
            valueName: "time")
    }

    static var report: ArgumentHelp {
        .init(
            """
            Write a JSON document about the run to a file. '-' is standard output; the program's \
            own output is then part of the document.
            """, valueName: "file")
    }

    static var hashMemory: ArgumentHelp {
        "Have the hash of the memories, as they are in the end, in the report."
    }

    static var quiet: ArgumentHelp { "Print nothing about the run, only what the program prints." }
}
