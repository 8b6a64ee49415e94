/// Rows with aligned columns.
struct TextTable {
    enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ alignments: Alignment...) { self.alignments = alignments }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// One line for each row, indented.
    var lines: [String] {
        let widths = alignments.indices.map { column in
            rows.map { $0[column].count }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, zip(alignments, widths)).map { cell, column in
                let padding = String(repeating: " ", count: column.1 - cell.count)
                return column.0 == .left ? cell + padding : padding + cell
            }
            return String(("  " + cells.joined(separator: "  ")).trimmingSuffix(" "))
        }
    }
}

extension String {
    func trimmingSuffix(_ character: Character) -> Substring {
        self[...].dropLast(reversed().prefix { $0 == character }.count)
    }
}
