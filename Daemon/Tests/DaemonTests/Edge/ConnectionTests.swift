import Foundation
import NIOCore
import TestCluster
import Testing

@testable import DaemonCore

/// Connections that are not as they should be, and what becomes of the others meanwhile.
struct ConnectionTests {
    private static let get = "GET /livez HTTP/1.1\r\nHost: a\r\n\r\n"

    private static func post(_ fields: String, _ body: String = "") -> String {
        "POST /api/v1/users HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + fields + "\r\n\r\n" + body
    }

    @Test func headsThatDoNotComeInTimeEndTheConnection() async throws {
        try await withServer {
            $0.edge.headTimeout = .milliseconds(100)
        } _: { port, _ in
            let silent = try await RawConnection.open(port)
            let half = try await RawConnection.open(port)
            await half.send("GET /livez HTTP/1.1\r\nHost")
            let dripping = try await RawConnection.open(port)
            await dripping.send("GET /livez HTTP/1.1\r\n")
            try await until {
                await dripping.send("A: b\r\n")
                return dripping.isEnded
            }
            for connection in [silent, half, dripping] {
                try await connection.waitForEnd()
                #expect(!connection.text.contains("200 OK"))
            }
        }
    }

    @Test func connectionsThatAreNotUsedEnd() async throws {
        try await withServer {
            $0.edge.idleTimeout = .milliseconds(100)
        } _: { port, _ in
            let connection = try await RawConnection.open(port)
            await connection.send(Self.get)
            try await connection.wait(for: "200 OK")
            try await connection.waitForEnd()
        }
    }

    @Test func bodiesThatAreDrippedAreCutOff() async throws {
        try await withServer {
            $0.edge.bodyGrace = .milliseconds(100)
            $0.edge.bodyRateMin = 1_000_000
        } _: { port, service in
            let connection = try await RawConnection.open(port)
            await connection.send(Self.post("Content-Length: 60000"))
            try await until {
                await connection.send(" ")
                return connection.isEnded
            }
            #expect(connection.text.contains("HTTP/1.1 408 "))
            #expect(connection.text.contains("/problems/request-timeout"))
            // What came was not taken for a whole request.
            #expect(try await service.users.page(before: nil, limit: 10).isEmpty)
        }
    }

    @Test func halfABodyIsNotTakenForAWholeOne() async throws {
        try await withServer { port, service in
            let connection = try await RawConnection.open(port)
            let body = #"{"email": "a@example.org", "password": "correct horse battery"}"#
            await connection.send(Self.post("Content-Length: \(body.utf8.count + 1)", body))
            connection.close()
            let other = try await RawConnection.open(port)
            await other.send(Self.get)
            try await other.wait(for: "200 OK")
            #expect(try await service.users.page(before: nil, limit: 10).isEmpty)
        }
    }

    @Test func clientsThatAskWhetherToGoOnAreAnswered() async throws {
        try await withServer { port, _ in
            let connection = try await RawConnection.open(port)
            await connection.send(Self.post("Content-Length: 2\r\nExpect: 100-continue"))
            try await connection.wait(for: "HTTP/1.1 100 Continue\r\n\r\n")
            await connection.send("{}")
            try await connection.wait(for: "/problems/invalid-fields")
            #expect(connection.text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422 "))

            // Nobody is asked for what is too much.
            let other = try await RawConnection.open(port)
            await other.send(Self.post("Content-Length: 99999999999\r\nExpect: 100-continue"))
            try await other.wait(for: "/problems/body-too-large")
            #expect(!other.text.contains(" 100 "))
        }
    }

    @Test func whoeverComesWhenThereIsNoRoomIsToldSo() async throws {
        try await withServer {
            $0.edge.connectionsMax = 2
        } _: { port, service in
            let first = try await RawConnection.open(port)
            let second = try await RawConnection.open(port)
            for connection in [first, second] {
                await connection.send(Self.get)
                try await connection.wait(for: "200 OK")
            }
            let third = try await RawConnection.open(port)
            await third.send(Self.get)
            try await third.waitForEnd()
            #expect(third.text.hasPrefix("HTTP/1.1 503 "))
            #expect(third.text.contains("Retry-After: 1"))
            // Those who are there are served as before.
            first.clear()
            await first.send(Self.get)
            try await first.wait(for: "200 OK")
            // And one who leaves makes room.
            second.close()
            try await until { service.gate.connections < 2 }
            let fourth = try await RawConnection.open(port)
            await fourth.send(Self.get)
            try await fourth.wait(for: "200 OK")
        }
    }

    @Test func headsThatAreTooLargeAreRefused() async throws {
        try await withServer { port, _ in
            let long = String(repeating: "a", count: 40_000)
            for head in [
                "GET /livez HTTP/1.1\r\nHost: a\r\nX: \(long)\r\n\r\n",
                "GET /\(long) HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /livez HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: a\r\n", count: 200)
                    + "\r\n",
                "GET /livez HTTP/1.1\r\n"
                    + String(repeating: "X: \(long.prefix(8_000))\r\n", count: 9)
                    + "\r\n",
            ] {
                let connection = try await RawConnection.open(port)
                await connection.send(head)
                try await connection.waitForEnd()
                #expect(connection.text.hasPrefix("HTTP/1.1 400 "), "\(connection.text)")
            }
        }
    }

    /// Heads that two programs could read differently must not be read at all.
    @Test(arguments: [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 6",
        "Content-Length: +5",
        "Content-Length: -5",
        "Content-Length: 0x5",
        "Content-Length: 99999999999999999999999",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding:\u{0b}chunked",
        "Content-Length : 5",
        "X: a\r\n folded: b",
        "X: a\u{0}b",
        "X: a\rTransfer-Encoding: chunked",
        ": a",
    ])
    func headsThatCanBeReadInTwoWaysAreRefused(fields: String) async throws {
        try await withServer { port, service in
            let connection = try await RawConnection.open(port)
            await connection.send(Self.post(fields, "0\r\n\r\n" + Self.get))
            try await connection.waitForEnd()
            #expect(!connection.text.contains("200 OK"), "\(connection.text)")
            #expect(connection.text.components(separatedBy: "HTTP/1.1 ").count == 2)
            #expect(connection.text.hasPrefix("HTTP/1.1 400 "), "\(connection.text)")
        }
    }

    @Test func whatIsNoRequestIsRefused() async throws {
        try await withServer { port, _ in
            for text in [
                "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
                "hello\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            ] {
                let connection = try await RawConnection.open(port)
                await connection.send(text)
                try await connection.waitForEnd()
                #expect(connection.text.hasPrefix("HTTP/1.1 400 "), "\(text): \(connection.text)")
            }
        }
    }

    @Test func requestsInOnePieceAreAnsweredInOrder() async throws {
        try await withServer { port, _ in
            let connection = try await RawConnection.open(port)
            await connection.send(
                "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n" + Self.get
                    + "GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            try await connection.waitForEnd()
            let statuses = connection.text.matches(of: /HTTP\/1.1 (\d+)/).map { String($0.1) }
            #expect(statuses == ["404", "200", "200"])
        }
    }
}
