package import CoreMetrics
import Synchronization

/// Keeps figures and writes them down for Prometheus.
///
/// Anything that reports by swift-metrics can be given it as a factory. Labels are bounded: when a
/// figure has many different ones already, those that are new are counted together as `other`.
package final class MetricsRegistry: MetricsFactory {
    /// Values with the same name and different labels.
    private struct Family {
        let kind: Metric.Kind
        var series: [[Label]: any Series] = [:]
    }

    private struct Label: Hashable, Comparable {
        let name: String
        let value: String

        static func < (left: Self, right: Self) -> Bool { left.name < right.name }
    }

    private let families = Mutex<[String: Family]>([:])
    private static let seriesMax = 1_000

    package init() {}

    private func series<Kind: Series>(
        _ name: String, _ kind: Metric.Kind, _ dimensions: [(String, String)],
        _ make: () -> Kind
    ) -> Kind {
        families.withLock { families in
            var family = families[name] ?? Family(kind: kind)
            defer { families[name] = family }
            var labels = dimensions.map { Label(name: $0.0, value: $0.1) }.sorted()
            if let found = family.series[labels] as? Kind { return found }
            if family.series.count >= Self.seriesMax {
                labels = labels.map { Label(name: $0.name, value: "other") }
                if let found = family.series[labels] as? Kind { return found }
            }
            let new = make()
            // What was asked for in one way and then in another is not kept twice.
            if family.series[labels] == nil, family.kind == kind { family.series[labels] = new }
            return new
        }
    }

    // MARK: Factory

    package func makeCounter(
        label: String, dimensions: [(String, String)]
    ) -> any CounterHandler {
        series(label, .counter, dimensions) { CounterSeries() }
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        if aggregate {
            series(label, .histogram, dimensions) { HistogramSeries() }
        } else {
            series(label, .gauge, dimensions) { GaugeSeries() }
        }
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, .histogram, dimensions) { HistogramSeries() }
    }

    // What a handler counts is part of the node's figures for as long as the node lives.
    package func destroyCounter(_: any CounterHandler) {}
    package func destroyRecorder(_: any RecorderHandler) {}
    package func destroyTimer(_: any TimerHandler) {}

    // MARK: Text

    /// Everything as it is now.
    package func text(_ format: MetricsFormat = .prometheus) -> String {
        let families = families.withLock { $0 }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            let isTotal = family.kind == .counter && format == .openMetrics
            // There a counter is called without the ending that its values have.
            let ending = "_total"
            let title =
                isTotal && name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
            if let metric = Metric(rawValue: name) {
                text += "# HELP \(title) \(metric.meaning)\n"
            }
            text += "# TYPE \(title) \(family.kind.rawValue)\n"
            let lines = family.series.map { labels, series in
                series.lines(
                    isTotal ? title + ending : name, labels.map { ($0.name, $0.value) }, format)
            }
            for line in lines.sorted() { text += line }
        }
        if format == .openMetrics { text += "# EOF\n" }
        return text
    }
}

/// The values of one name with one set of labels.
private protocol Series: AnyObject, Sendable {
    func lines(
        _ name: String, _ labels: [(String, String)], _ format: MetricsFormat
    ) -> String
}

private func line(_ name: String, _ labels: [(String, String)], _ value: String) -> String {
    let inside = labels.map { name, value in
        "\(name)=\""
            + value.reduce(into: "") { text, character in
                switch character {
                case "\\": text += "\\\\"
                case "\"": text += "\\\""
                case "\n": text += "\\n"
                default: text.append(character)
                }
            } + "\""
    }
    return name + (inside.isEmpty ? "" : "{\(inside.joined(separator: ","))}") + " \(value)\n"
}

extension MetricsFormat {
    /// The upper bound of a histogram's values, as a label.
    fileprivate func bound(_ value: Double) -> String {
        switch self {
        case .prometheus: number(value)
        // It asks for `1.0`, so that all write the same label.
        case .openMetrics: "\(value)"
        }
    }
}

private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
}

private final class CounterSeries: Series, CounterHandler {
    /// Fuel may come to more than 63 bits hold.
    private let value = Atomic<UInt64>(0)

    func increment(by amount: Int64) {
        value.wrappingAdd(UInt64(max(0, amount)), ordering: .relaxed)
    }

    func reset() { value.store(0, ordering: .relaxed) }

    func lines(
        _ name: String, _ labels: [(String, String)], _ format: MetricsFormat
    ) -> String {
        line(name, labels, "\(value.load(ordering: .relaxed))")
    }
}

private final class GaugeSeries: Series, RecorderHandler {
    private let value = Mutex(0.0)

    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { self.value.withLock { $0 = value } }
    func add(_ change: Double) { value.withLock { $0 += change } }

    func lines(
        _ name: String, _ labels: [(String, String)], _ format: MetricsFormat
    ) -> String {
        line(name, labels, number(value.withLock { $0 }))
    }
}

private final class HistogramSeries: Series, TimerHandler, RecorderHandler {
    /// Upper bounds, in seconds for times.
    private static let bounds = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
    ]

    private struct State {
        var counts = [UInt64](repeating: 0, count: bounds.count + 1)
        var sum = 0.0
    }

    private let state = Mutex(State())

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        let index = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[index] += 1
            state.sum += value
        }
    }

    func lines(
        _ name: String, _ labels: [(String, String)], _ format: MetricsFormat
    ) -> String {
        let state = state.withLock { $0 }
        var text = ""
        var total: UInt64 = 0
        for (index, count) in state.counts.enumerated() {
            total += count
            let bound = index < Self.bounds.count ? format.bound(Self.bounds[index]) : "+Inf"
            text += line(name + "_bucket", labels + [("le", bound)], "\(total)")
        }
        text += line(name + "_sum", labels, number(state.sum))
        return text + line(name + "_count", labels, "\(total)")
    }
}

extension MetricsRegistry {
    package func count(_ metric: Metric, _ labels: [(String, String)] = [], by amount: Int64 = 1) {
        makeCounter(label: metric.rawValue, dimensions: labels).increment(by: amount)
    }

    package func set(_ metric: Metric, _ labels: [(String, String)] = [], to value: Double) {
        makeRecorder(label: metric.rawValue, dimensions: labels, aggregate: false).record(value)
    }

    package func add(_ metric: Metric, _ change: Double) {
        series(metric.rawValue, .gauge, []) { GaugeSeries() }.add(change)
    }

    /// For what is counted elsewhere.
    package func setTotal(_ metric: Metric, to value: Double) {
        series(metric.rawValue, .counter, []) { GaugeSeries() }.record(value)
    }

    package func record(
        _ metric: Metric, _ labels: [(String, String)] = [], time: Duration
    ) {
        makeTimer(label: metric.rawValue, dimensions: labels)
            .recordNanoseconds(Int64(time / .nanoseconds(1)))
    }
}
