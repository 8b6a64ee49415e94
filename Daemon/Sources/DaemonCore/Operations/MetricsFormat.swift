/// How figures are written down.
package enum MetricsFormat: Sendable {
    /// The text format 0.0.4.
    case prometheus
    /// OpenMetrics 1.0.0.
    case openMetrics

    private static let openMetricsType = "application/openmetrics-text"

    package var mediaType: String {
        switch self {
        case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
        case .openMetrics: Self.openMetricsType + "; version=1.0.0; charset=utf-8"
        }
    }

    /// What the field `Accept` of a request asks for: OpenMetrics if it is named, in a version that
    /// there is, and plain text is not named as better.
    package init(accept: String?) {
        var qualities: (plain: Double, openMetrics: Double) = (0, 0)
        for part in (accept ?? "").split(separator: ",") {
            guard let range = HeaderParameters(part) else { continue }
            let quality = range.parameters["q"].map { Double($0) ?? 0 } ?? 1
            let version = range.parameters["version"]
            switch range.value {
            case "text/plain":
                qualities.plain = max(qualities.plain, quality)
            case Self.openMetricsType where version == nil || version == "1.0.0":
                qualities.openMetrics = max(qualities.openMetrics, quality)
            default: break
            }
        }
        let isAsked = qualities.openMetrics > 0 && qualities.openMetrics >= qualities.plain
        self = isAsked ? .openMetrics : .prometheus
    }
}
