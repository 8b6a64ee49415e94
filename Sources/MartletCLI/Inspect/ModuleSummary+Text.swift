extension ModuleSummary {
    /// For people.
    var text: String {
        var lines = ["\(path): \(UInt64(bytes).byteText)\(name.map { ", module \($0)" } ?? "")"]
        lines += problems
        func add(_ title: String, _ table: TextTable) {
            guard !table.lines.isEmpty else { return }
            lines += ["", "\(title):"] + table.lines
        }
        add("Sections", sectionTable)
        add("Features", featureTable)
        add("Imports", importTable)
        add("Exports", exportTable)
        add("Contents", contentTable)
        add("Largest functions", functionTable)
        return lines.joined(separator: "\n")
    }

    private var sectionTable: TextTable {
        var table = TextTable(.left, .right, .right, .left)
        for section in sections {
            table.add(
                section.isCustom ? "custom \"\(section.name)\"" : section.name,
                section.bytes.grouped, percent(UInt64(section.bytes), of: UInt64(bytes)),
                "at 0x\(String(section.offset, radix: 16))")
        }
        return table
    }

    private var featureTable: TextTable {
        var table = TextTable(.left, .left)
        for use in features ?? [] { table.add(use.name, use.location) }
        return table
    }

    private var importTable: TextTable {
        var table = TextTable(.left, .left, .left)
        for item in imports {
            table.add(item.kind, "\(item.module).\(item.name)", item.type)
        }
        return table
    }

    private var exportTable: TextTable {
        var table = TextTable(.left, .left, .left)
        for export in exports {
            table.add(export.kind, Demangler.display(export.name), export.type)
        }
        return table
    }

    private var contentTable: TextTable {
        var table = TextTable(.left, .left)
        table.add(
            "functions", "\(functions.defined.grouped), and \(functions.imported.grouped) imported")
        for type in memories { table.add("memory", "\(type), in pages of 64 KiB") }
        for type in tables { table.add("table", type) }
        for type in tags { table.add("tag", type) }
        for (noun, count) in [
            ("globals", globals), ("element segments", elementSegments),
            ("data segments", dataSegments),
        ] where count > 0 {
            table.add(noun, count.grouped)
        }
        if let start { table.add("start", start.text) }
        return table
    }

    private var functionTable: TextTable {
        var table = TextTable(.right, .left)
        for function in functions.largest {
            table.add("\((function.bytes ?? 0).grouped)", function.text)
        }
        return table
    }
}

extension ModuleSummary.FunctionSummary {
    var text: String { "func \(index)" + ((demangled ?? name).map { " $\($0)" } ?? "") }
}
