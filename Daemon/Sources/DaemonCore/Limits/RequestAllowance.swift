package import HTTPTypes

/// What is left to a user of the requests that the tier allows, after one more was asked for.
package struct RequestAllowance: Sendable, Equatable {
    /// One of the limits, in terms of a bucket that fills up again evenly.
    package struct Limit: Sendable, Equatable {
        package let name: String
        package let periodSeconds: Int64
        package let requests: Int64
        /// How far the bucket is from being full, in microseconds.
        package let lag: Int64

        private var step: Int64 { max(1, periodSeconds * 1_000_000 / requests) }

        package var remaining: Int64 {
            min(requests, max(0, (periodSeconds * 1_000_000 - lag) / step))
        }

        package var secondsUntilFull: Int64 { Self.seconds(max(0, lag)) }

        /// Until one more request fits.
        package var secondsUntilNext: Int64 {
            Self.seconds(max(0, lag + step - periodSeconds * 1_000_000))
        }

        private static func seconds(_ microseconds: Int64) -> Int64 {
            (microseconds + 999_999) / 1_000_000
        }
    }

    package let isTaken: Bool
    package let limits: [Limit]

    /// `RateLimit-Policy` and `RateLimit`: lists of items with parameters (RFC 9651).
    package var headers: HTTPFields {
        var headers: HTTPFields = [:]
        headers[.rateLimitPolicy] = limits.map {
            "\"\($0.name)\";q=\($0.requests);w=\($0.periodSeconds)"
        }.joined(separator: ", ")
        headers[.rateLimit] = limits.map {
            "\"\($0.name)\";r=\($0.remaining);t=\($0.secondsUntilFull)"
        }.joined(separator: ", ")
        return headers
    }

    package var secondsToWait: Int64 {
        max(1, limits.map(\.secondsUntilNext).max() ?? 1)
    }
}
