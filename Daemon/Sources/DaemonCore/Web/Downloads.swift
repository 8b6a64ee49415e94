import HTTPTypes
import Hummingbird
import Postgres

/// The answer to a request for bytes that never change and are named by their hash.
struct Download: Sendable {
    let sha256: Bytes
    let size: Int64
    let mediaType: String
    let fileName: String

    private var tag: String { "\"\(sha256.hex)\"" }

    /// Answers with all bytes, one range of them, or that the client has them; `read` gives those
    /// of a range in pieces.
    func response(
        to request: Request,
        _ read:
            @escaping @Sendable (Range<Int64>, inout any ResponseBodyWriter) async throws -> Void
    ) throws(Problem) -> Response {
        var headers: HTTPFields = [
            .eTag: tag, .acceptRanges: "bytes", .contentType: mediaType,
            .contentDisposition: "attachment; filename=\"\(fileName)\"",
            // It may be kept, but who may have it is to be asked each time.
            .cacheControl: "private, no-cache",
        ]
        if let known = request.headers[.ifNoneMatch], Self.lists(known, tag) {
            return Response(status: .notModified, headers: headers)
        }
        var range = 0..<size
        var status = HTTPResponse.Status.ok
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
        if isSame, let asked = request.headers[.range].flatMap({ ByteRange($0) }) {
            guard let found = asked.resolved(size: size) else {
                throw .rangeNotSatisfiable(size: size)
            }
            range = found
            status = .partialContent
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
        }
        let body = ResponseBody(contentLength: range.count) { [range] writer in
            try await read(range, &writer)
            try await writer.finish(nil)
        }
        return Response(status: status, headers: headers, body: body)
    }

    /// Whether a list of tags has this one, or is `*`.
    private static func lists(_ list: String, _ tag: String) -> Bool {
        list.split(separator: ",").map { String($0).trimmingBlanks }
            .contains { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }
    }
}

/// A single range of bytes, as `Range` asks for it.
enum ByteRange: Equatable {
    /// From the first number to the second, which is part of it, or to the end.
    case from(Int64, through: Int64?)
    case last(Int64)

    /// Nil if this is no such range; then all is answered, which is also what becomes of several.
    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(?i:bytes)=\s*([0-9]*)-([0-9]*)\s*/) else {
            return nil
        }
        // A number that does not fit is behind the end of everything.
        func number(_ digits: Substring) -> Int64? {
            digits.isEmpty ? nil : Int64(digits) ?? .max
        }
        switch (number(match.1), number(match.2)) {
        case (let first?, let last):
            if let last, last < first { return nil }
            self = .from(first, through: last)
        case (nil, let count?): self = .last(count)
        case (nil, nil): return nil
        }
    }

    /// What that is of so many bytes; nil if it is none of them.
    func resolved(size: Int64) -> Range<Int64>? {
        switch self {
        case .from(let first, let last):
            guard first < size else { return nil }
            return first..<min(size, last.map { $0 < .max ? $0 + 1 : $0 } ?? size)
        case .last(let count):
            return count > 0 && size > 0 ? max(0, size - count)..<size : nil
        }
    }
}
