import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
package import Postgres

/// What a JSON body must look like: no field that is not listed, so that a misspelt one is
/// noticed.
protocol RequestBodyModel: Decodable, Sendable {
    associatedtype CodingKeys: CodingKey, CaseIterable
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// A model and the fields that it does not know.
private struct Strict<Model: RequestBodyModel>: Decodable {
    let model: Model
    let unknown: [String]

    init(from decoder: any Decoder) throws {
        let known = Set(Model.CodingKeys.allCases.map(\.stringValue))
        unknown = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
            .filter { !known.contains($0) }.sorted()
        model = try Model(from: decoder)
    }
}

extension Request {
    static let jsonBytesMax = 65_536

    /// What the body is said to be, without parameters.
    var mediaType: String {
        let type = headers[.contentType]?.split(separator: ";").first.map(String.init) ?? ""
        return type.trimmingBlanks.lowercased()
    }

    /// The body, read as a model.
    func json<Model: RequestBodyModel>(
        _: Model.Type, bytesMax: Int = Self.jsonBytesMax
    ) async throws -> Model {
        guard mediaType == "application/json" else {
            throw Problem.unsupportedMediaType(wanted: "application/json")
        }
        return try await Model(json: bytes(max: bytesMax))
    }

    /// The whole body.
    func bytes(max bytesMax: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: bytesMax)
        } catch is NIOTooManyBytesError {
            throw Problem.bodyTooLarge(bytesMax: bytesMax)
        }
    }
}

extension RequestBodyModel {
    /// Reads JSON, in which there may be no field that the model does not have.
    init(json bytes: ByteBuffer) throws(Problem) {
        let strict: Strict<Self>
        do {
            strict = try JSONDecoder().decode(
                Strict<Self>.self, from: Data(bytes.readableBytesView))
        } catch let error as DecodingError {
            throw Problem(error)
        } catch {
            throw .malformed("the body is not JSON")
        }
        guard strict.unknown.isEmpty else {
            throw .invalid(
                strict.unknown.map { FieldProblem(field: $0, problem: "there is no such field") })
        }
        self = strict.model
    }
}

/// JSON that is passed on as it came. Its numbers are whole.
indirect enum JSONTree: Codable, Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

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
            } else if let value = try? container.decode([JSONTree].self) {
                .array(value)
            } else {
                .object(try container.decode([String: JSONTree].self))
            }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let values): try container.encode(values)
        case .object(let fields): try container.encode(fields)
        }
    }
}

extension Problem {
    /// What a decoder complains about, without its words for Swift's types.
    fileprivate init(_ error: DecodingError) {
        func name(_ path: [any CodingKey]) -> String {
            path.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")
        }
        self =
            switch error {
            case .keyNotFound(let key, let context):
                .invalid(name(context.codingPath + [key]), "is missing")
            case .typeMismatch(_, let context) where context.codingPath.isEmpty,
                .valueNotFound(_, let context) where context.codingPath.isEmpty:
                .malformed("the body must be a JSON object")
            case .valueNotFound(_, let context):
                .invalid(name(context.codingPath), "must not be null")
            case .typeMismatch(_, let context):
                .invalid(name(context.codingPath), "has the wrong type")
            case .dataCorrupted(let context) where context.codingPath.isEmpty:
                .malformed("the body is not JSON")
            case .dataCorrupted(let context):
                .invalid(name(context.codingPath), "has a value that is not allowed")
            @unknown default: .malformed("the body is not as it must be")
            }
    }
}

extension Response {
    /// An answer in JSON, its names with underscores.
    static func json(
        _ body: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var headers = headers
        headers[.contentType] = "application/json"
        return try Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: encoder.encode(body))))
    }
}

extension Timestamp: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
