import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Postgres
import Receipts
import TestCluster
import Testing

@testable import DaemonCore

/// A node with a database of its own, spoken to as a client does.
struct TestService: Sendable {
    let service: Service
    let routes: [Routes.Entry]
    let client: any TestClientProtocol

    static let pepper = "a pepper for tests, 0123456789abcdef"

    /// How services of tests run: with passwords that cost little.
    static var configuration: Configuration {
        var configuration = Configuration(data: "")
        configuration.passwordCost = .init(logRounds: 4)
        return configuration
    }

    static func make(
        _ settings: ConnectionSettings? = nil, pepper: String = Self.pepper,
        configuration: Configuration = Self.configuration
    ) async throws -> Service {
        let settings =
            if let settings { settings } else { try await TestCluster.database() }
        return try await Service(
            database: Database(settings, limits: TestCluster.patience, logger: TestCluster.quiet),
            pepper: #require(Pepper(pepper)),
            receiptSigner: #require(ReceiptSigner(seed: [UInt8](repeating: 7, count: 32))),
            configuration: configuration,
            logger: TestCluster.quiet)
    }

    static func run(
        _ service: Service? = nil, _ body: @Sendable (TestService) async throws -> Void
    ) async throws {
        let service = if let service { service } else { try await make() }
        let routes = service.routes()
        let entries = routes.entries
        try await Application(router: routes.router, logger: TestCluster.quiet).test(.router) {
            client in
            try await body(TestService(service: service, routes: entries, client: client))
        }
    }

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: JSONValue
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// Which problem it is, if it is one.
        var problem: String? {
            guard headers[.contentType] == "application/problem+json",
                case .string(let type) = body["type"]
            else { return nil }
            return type.split(separator: "/").last.map(String.init)
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil,
        credential: String? = nil, headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if json != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        return try await send(
            method, path, bytes: json.map { Array($0.utf8) }, credential: credential,
            headers: headers)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8]?,
        credential: String? = nil, headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if let credential { headers[.authorization] = "Bearer \(credential)" }
        let response = try await client.executeRequest(
            uri: path, method: method, headers: headers, body: bytes.map { ByteBuffer(bytes: $0) })
        let answer = Array(response.body.readableBytesView)
        let body = try? JSONDecoder().decode(JSONValue.self, from: Data(answer))
        return Answer(
            status: response.status.code, headers: response.headers, body: body ?? .null,
            bytes: answer)
    }

    // MARK: People

    static let password = "correct horse battery"

    func register(_ email: String) async throws -> String {
        let answer = try await send(
            .post, "/api/v1/users", #"{"email": "\#(email)", "password": "\#(Self.password)"}"#)
        return try answer.body["id"].text
    }

    func logIn(_ email: String, password: String = Self.password) async throws -> Answer {
        try await send(
            .post, "/api/v1/sessions", #"{"email": "\#(email)", "password": "\#(password)"}"#)
    }

    /// A new account's session.
    func session(_ email: String) async throws -> String {
        _ = try await register(email)
        return try await logIn(email).body["token"].text
    }

    /// A key, by whoever has a credential.
    func key(_ credential: String, _ json: String = #"{"name": "k"}"#) async throws -> String {
        try await send(.post, "/api/v1/keys", json, credential: credential).body["key"].text
    }

    func administrator() async throws -> String {
        try #require(try await service.users.makeFirstAdministrator())
    }
}

/// Any JSON whose numbers are whole.
indirect enum JSONValue: Decodable, Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            if container.decodeNil() {
                .null
            } else if let value = try? container.decode(Bool.self) {
                .bool(value)
            } else if let value = try? container.decode(Int64.self) {
                .number(value)
            } else if let value = try? container.decode(String.self) {
                .string(value)
            } else if let value = try? container.decode([JSONValue].self) {
                .array(value)
            } else {
                .object(try container.decode([String: JSONValue].self))
            }
    }
}

extension JSONValue {
    subscript(name: String) -> JSONValue {
        guard case .object(let fields) = self else { return .null }
        return fields[name] ?? .null
    }

    var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    var text: String {
        get throws {
            guard case .string(let text) = self else { throw NotText(value: self) }
            return text
        }
    }

    struct NotText: Error {
        let value: JSONValue
    }
}
