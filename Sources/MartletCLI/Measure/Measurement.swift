/// How long something took each time, in seconds.
struct Measurement {
    /// At least one.
    var seconds: [Double]

    var mean: Double { seconds.reduce(0, +) / Double(seconds.count) }
    var min: Double { seconds.min() ?? 0 }
    var max: Double { seconds.max() ?? 0 }

    var median: Double {
        let sorted = seconds.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// As estimated from a sample: divided by one less than there are.
    var standardDeviation: Double {
        guard seconds.count > 1 else { return 0 }
        let mean = mean
        let squares = seconds.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(seconds.count - 1)).squareRoot()
    }
}

extension Double {
    /// A number of seconds in the unit that leaves something before the point: `12.3 ms`.
    var secondsText: String {
        let units: [(name: String, scale: Double)] = [("s", 1), ("ms", 1e3), ("µs", 1e6)]
        for (name, scale) in units where self * scale >= 0.9995 {
            return "\(tenths(self * scale)) \(name)"
        }
        return "\(tenths(self * 1e9)) ns"
    }
}
