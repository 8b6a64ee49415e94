import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the parts of a form (RFC 7578) as its bytes come, however they are cut.
///
/// It holds a header, or less than a boundary, and never a part.
struct MultipartReader {
    enum Event: Equatable {
        /// A part begins.
        case part(Part)
        /// Bytes of the part that has begun.
        case data(ArraySlice<UInt8>)
        /// The part is complete.
        case end
    }

    /// What the header of a part says.
    struct Part: Equatable {
        let name: String
        let fileName: String?
    }

    private enum Place {
        /// Before the first boundary, or in a part.
        case preamble, content
        /// Behind a boundary.
        case boundary
        case header
        /// Behind the last boundary.
        case epilogue
    }

    static let partsMax = 16
    static let headerBytesMax = 8_192
    static let headerLinesMax = 16
    private static let paddingMax = 64

    private let delimiter: [UInt8]
    private var place = Place.preamble
    private var partCount = 0
    /// What has come and is not read yet. The first boundary need not follow an end of line.
    private var pending: [UInt8] = [13, 10]
    private var start = 0

    /// - Throws: a problem, if the type of the body is not that of a form
    init(contentType: String?) throws(Problem) {
        guard let type = contentType.flatMap({ HeaderParameters($0) }),
            type.value == "multipart/form-data"
        else { throw .unsupportedMediaType(wanted: "multipart/form-data") }
        guard let boundary = type.parameters["boundary"], (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), boundary.last != " "
        else { throw .malformed("the boundary of the form is missing, or cannot be one") }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Reads some more bytes.
    mutating func read(
        _ bytes: some Sequence<UInt8>, _ handle: (Event) throws -> Void
    ) throws {
        pending.append(contentsOf: bytes)
        while try step(handle) {}
        pending.removeSubrange(..<start)
        start = 0
    }

    /// Says that there is no more.
    func finish() throws(Problem) {
        guard place == .epilogue else { throw .malformed("the form ends in the middle") }
    }

    /// Reads one thing, if enough of it is there.
    private mutating func step(_ handle: (Event) throws -> Void) throws -> Bool {
        switch place {
        case .preamble, .content: return try content(handle)
        case .boundary: return try boundary()
        case .header: return try header(handle)
        case .epilogue:
            start = pending.count
            return false
        }
    }

    private mutating func content(_ handle: (Event) throws -> Void) throws -> Bool {
        let found = Self.find(delimiter, in: pending, from: start)
        // Without a whole boundary, the last bytes may be the beginning of one.
        let end = found ?? max(start, pending.count - delimiter.count + 1)
        if place == .content, end > start { try handle(.data(pending[start..<end])) }
        start = end
        guard found != nil else { return false }
        if place == .content { try handle(.end) }
        start += delimiter.count
        place = .boundary
        return true
    }

    private mutating func boundary() throws(Problem) -> Bool {
        let rest = pending[start...]
        if rest.starts(with: Array("--".utf8)) {
            place = .epilogue
            return true
        }
        let padding = rest.prefix { $0 == 32 || $0 == 9 }.count
        guard padding <= Self.paddingMax else { throw .malformed("a boundary has no end") }
        let behind = rest.dropFirst(padding)
        guard behind.count >= 2 else {
            guard behind.isEmpty || behind.first == 13 || (padding == 0 && behind.first == 45)
            else { throw .malformed("a boundary has no end") }
            return false
        }
        guard behind.starts(with: [13, 10]) else { throw .malformed("a boundary has no end") }
        start += padding + 2
        place = .header
        return true
    }

    private mutating func header(_ handle: (Event) throws -> Void) throws -> Bool {
        let blankLine: [UInt8] = [13, 10, 13, 10]
        guard let end = Self.find(blankLine, in: pending, from: start) else {
            guard pending.count - start <= Self.headerBytesMax else { throw Self.headerTooLong }
            return false
        }
        guard end - start <= Self.headerBytesMax else { throw Self.headerTooLong }
        partCount += 1
        guard partCount <= Self.partsMax else {
            throw Problem.malformed("the form has more than \(Self.partsMax) parts")
        }
        let part = try Self.part(pending[start..<end])
        start = end + blankLine.count
        try handle(.part(part))
        place = .content
        return true
    }

    private static let headerTooLong = Problem.malformed(
        "the header of a part has more than \(headerBytesMax) bytes")

    private static func part(_ header: ArraySlice<UInt8>) throws(Problem) -> Part {
        guard let text = String(validating: header, as: UTF8.self) else {
            throw .malformed("the header of a part is not UTF-8")
        }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        guard lines.count <= headerLinesMax else {
            throw .malformed("the header of a part has more than \(headerLinesMax) lines")
        }
        var disposition: HeaderParameters?
        for line in lines {
            let field = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard field.count == 2 else { throw .malformed("a part has a header that is none") }
            guard field[0].lowercased() == "content-disposition" else { continue }
            guard disposition == nil, let parsed = HeaderParameters(field[1]) else {
                throw .malformed("a part has a Content-Disposition that is none")
            }
            disposition = parsed
        }
        guard let disposition, disposition.value == "form-data",
            let name = disposition.parameters["name"]
        else { throw .malformed("a part of the form has no name") }
        return Part(name: name, fileName: disposition.parameters["filename"])
    }

    /// Where some bytes are. What begins like a boundary and is none has no other beginning of one
    /// in it, since a boundary has one end of line: so no byte is compared more than twice.
    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var position = start
            while position + wanted.count <= bytes.count {
                if bytes[position] == wanted[0] {
                    var length = 1
                    while length < wanted.count, bytes[position + length] == wanted[length] {
                        length += 1
                    }
                    if length == wanted.count { return position }
                }
                position += 1
            }
            return nil
        }
    }
}

extension Request {
    /// Reads the body as a form.
    func readForm(
        upTo bytesMax: Int, _ handle: (MultipartReader.Event) throws -> Void
    ) async throws {
        _ = try announcedLength(upTo: bytesMax)
        var reader = try MultipartReader(contentType: headers[.contentType])
        var count = 0
        for try await buffer in body {
            count += buffer.readableBytes
            guard count <= bytesMax else { throw Problem.bodyTooLarge(bytesMax: bytesMax) }
            try reader.read(buffer.readableBytesView, handle)
        }
        try reader.finish()
    }
}
