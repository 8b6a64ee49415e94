import Testing

@testable import DaemonCore

/// Forms, cut anywhere, and what only looks like one.
struct MultipartTests {
    private struct Read: Equatable {
        var parts: [(part: MultipartReader.Part, bytes: [UInt8], isWhole: Bool)] = []

        static func == (left: Self, right: Self) -> Bool {
            left.parts.elementsEqual(right.parts) { $0 == $1 }
        }
    }

    private static func read(_ pieces: [[UInt8]], boundary: String) throws -> Read {
        var reader = try MultipartReader(
            contentType: "Multipart/Form-Data; charset=utf-8; boundary=\"\(boundary)\"")
        var read = Read()
        for piece in pieces {
            try reader.read(piece) { event in
                switch event {
                case .part(let part): read.parts.append((part, [], false))
                case .data(let bytes): read.parts[read.parts.count - 1].bytes += bytes
                case .end: read.parts[read.parts.count - 1].isWhole = true
                }
            }
        }
        try reader.finish()
        return read
    }

    @Test func partsAreTheSameHoweverTheirBytesAreCut() throws {
        var generator = SplitMix64(seed: 11)
        for round in 0..<400 {
            let boundary = ["b", "--", "x y'()+_,-./:=?z", String(repeating: "7", count: 70)][
                round % 4]
            // What is almost a boundary, over and over.
            let pieces: [[UInt8]] = [
                [13], [10], [13, 10], [13, 10, 45, 45], Array("--\(boundary)".utf8),
                Array("\r\n--\(boundary)".utf8.dropLast()), [0], [255],
                [UInt8](repeating: 13, count: 80),
            ]
            var expected = Read()
            var bytes = round % 3 == 0 ? Array("ignore this\r\n".utf8) : []
            for number in 0..<Int.random(in: 0...3, using: &generator) {
                var content = (0..<Int.random(in: 0...12, using: &generator)).flatMap { _ in
                    pieces[Int.random(in: 0..<pieces.count, using: &generator)]
                }
                // A whole boundary may come about by chance; it is not to be in there.
                while content.contains(Array("\r\n--\(boundary)".utf8)) { content.removeLast() }
                let name = "part \(number)"
                expected.parts.append((.init(name: name, fileName: "a\"b;"), content, true))
                bytes += Array("--\(boundary) \t\r\n".utf8)
                bytes += Array("X-Other: 1\r\ncontent-disposition: form-data; ".utf8)
                bytes += Array("name=\"\(name)\"; filename=\"a\\\"b;\"\r\n\r\n".utf8)
                bytes += content + [13, 10]
            }
            bytes += Array("--\(boundary)--\r\nignore this".utf8)
            var cut: [[UInt8]] = []
            var rest = bytes[...]
            let sizeMax = [1, 3, 20, 500][(round / 4) % 4]
            while !rest.isEmpty {
                let size = Int.random(in: 1...sizeMax, using: &generator)
                cut.append(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            #expect(try Self.read(cut, boundary: boundary) == expected, "round \(round)")
        }
    }

    private static let start = "--b\r\nContent-Disposition: form-data; name=\"m\"\r\n"

    @Test(arguments: [
        "", "--b", "--b\r\n", "--bx\r\n", "--b-\r\n", "--b  x\r\n",
        "--b" + String(repeating: " ", count: 100), "--c--", start, start + "\r\nabc",
        start + "\r\nabc--b--", start + "\r\nabc\n--b--",
        "--b\r\n\r\nabc\r\n--b--", "--b\r\nX: 1\r\n\r\nabc\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=\"m\"\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"m\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"m\"x\r\n\r\n\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=m; name=n\r\n\r\n\r\n--b--",
        start + "Content-Disposition: form-data; name=\"n\"\r\n\r\n\r\n--b--",
        start + "no colon\r\n\r\n\r\n--b--",
        start + String(repeating: "X: 1\r\n", count: 17) + "\r\n\r\n--b--",
        start + "X: " + String(repeating: "1", count: 9_000),
        start + "X: " + String(repeating: "1", count: 9_000) + "\r\n\r\n\r\n--b--",
        String(repeating: start + "\r\nabc\r\n", count: 17) + "--b--",
    ])
    func whatIsNoFormIsRefused(text: String) {
        let bytes = Array(text.utf8)
        for pieces in [[bytes], bytes.map { [$0] }] {
            let problem = #expect(throws: Problem.self) {
                try Self.read(pieces, boundary: "b")
            }
            #expect(problem?.type == .malformedRequest)
        }
    }

    @Test(arguments: [
        nil, "", "text/plain; boundary=b", "multipart/form-data", "multipart/mixed; boundary=b",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=\"b",
        "multipart/form-data; boundary=b; boundary=c", "multipart/form-data; boundary=\"b \"",
        "multipart/form-data; boundary=\"b\r\nc\"",
        "multipart/form-data; boundary=" + String(repeating: "b", count: 71),
    ])
    func aFormHasABoundary(type: String?) {
        #expect(throws: Problem.self) { try MultipartReader(contentType: type) }
    }
}

extension Array where Element: Equatable {
    fileprivate func contains(_ part: [Element]) -> Bool {
        count >= part.count
            && (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
