extension ModuleDefinition {
    /// The body of a function that is defined here, not imported.
    package func body(of function: FunctionIndex) -> FunctionBody {
        bodies[function.position - importedFunctionCount]
    }

    /// What functions are called, for messages: by the name section, or else as they are exported.
    ///
    /// A name section that makes no sense gives the names before the fault. spec: binary-funcnamesec
    package func functionNames() -> [FunctionIndex: String] {
        var names: [FunctionIndex: String] = [:]
        for export in exports where export.kind == .function {
            names[FunctionIndex(export.index)] = export.name
        }
        if let section = customSections.first(where: { $0.name == "name" }) {
            var reader = ByteReader(bytes, range: section.range)
            try? Self.readFunctionNames(&reader, into: &names)
        }
        return names
    }

    private static func readFunctionNames(
        _ reader: inout ByteReader, into names: inout [FunctionIndex: String]
    ) throws(DecodeError) {
        while !reader.isAtEnd {
            let id = try reader.byte()
            let end = try reader.length() + reader.position
            if id == 1 {
                for _ in 0..<(try reader.u32()) {
                    let index = FunctionIndex(try reader.u32())
                    names[index] = try reader.name(bytesMax: end - reader.position)
                }
            }
            reader.seek(to: end)
        }
    }
}
