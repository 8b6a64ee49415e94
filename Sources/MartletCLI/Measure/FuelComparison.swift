/// What runs take, beside what they are known to take.
struct FuelComparison {
    struct Line {
        var title: String
        var recorded: FuelFile.Record?
        var measured: FuelFile.Record

        var isSame: Bool { recorded == measured }

        /// What has changed, in words.
        fileprivate var change: String {
            guard let recorded else { return "not recorded" }
            if recorded.outcome != measured.outcome {
                return "\(measured.outcome), was \(recorded.outcome)"
            }
            if recorded.schedule != measured.schedule {
                return "schedule \(measured.schedule), was \(recorded.schedule)"
            }
            let (before, now) = (recorded.fuel.number, measured.fuel.number)
            guard before != now else { return "" }
            let difference = before < now ? now - before : before - now
            let share = before == 0 ? "" : " (\(percent(difference, of: before)))"
            return "\(before < now ? "+" : "-")\(difference.grouped)\(share)"
        }
    }

    var lines: [Line] = []

    var differenceCount: Int { lines.count { !$0.isSame } }

    /// A table, and a line that counts.
    var text: String {
        var table = TextTable(.left, .right, .right, .left)
        table.add("", "recorded", "now", "")
        for line in lines {
            table.add(
                line.title, line.recorded?.fuel.number.grouped ?? "–",
                line.measured.fuel.number.grouped, line.change)
        }
        let same = lines.count - differenceCount
        return (table.lines + ["\(same.grouped) of \(lines.count.counted("case")) as recorded"])
            .joined(separator: "\n")
    }
}
