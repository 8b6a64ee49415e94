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
        _ = try announcedLength(upTo: bytesMax)
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
        guard !JSONBody.isTooDeep(bytes.readableBytesView) else {
            throw .malformed("the body is nested deeper than \(JSONBody.depthMax) levels")
        }
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
    /// An answer in JSON.
    static func json(
        _ body: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) throws -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return try Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: JSONBody.encode(body)))
    }
}

/// JSON as the service writes it, its names with underscores, and what of it is taken.
enum JSONBody {
    /// How many arrays and objects may be in each other.
    static let depthMax = 32

    static func encode(_ body: some Encodable) throws -> ByteBuffer {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try ByteBuffer(bytes: encoder.encode(body))
    }

    /// Whether something is nested deeper than it may be, seen without building any of it.
    static func isTooDeep(_ bytes: some Sequence<UInt8>) -> Bool {
        var depth = 0
        var isInText = false
        var isEscaped = false
        for byte in bytes {
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > depthMax { return true }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return false
    }
}

extension Timestamp: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
