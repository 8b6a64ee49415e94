/// Why text is not a module or a script, and where.
public struct TextError: Error, Hashable, Sendable {
    public var reason: Reason
    /// The first line is 1.
    public var line: Int
    /// In Unicode scalars; the first column is 1.
    public var column: Int
    /// The offending token as it is written, cut short where it is long; empty at the end of the
    /// text.
    public var token: String

    public init(_ reason: Reason, line: Int, column: Int, token: String = "") {
        self.reason = reason
        self.line = line
        self.column = column
        self.token = token
    }

    public enum Reason: Hashable, Sendable {
        // Lexical
        case illegalCharacter
        case illegalEscape
        case malformedUTF8
        case unclosedString
        case unclosedComment
        case unclosedAnnotation
        case emptyIdentifier
        case emptyAnnotationID
        case unknownOperator
        case textTooLong

        // Syntactic
        case unexpectedToken
        case mismatchingLabel
        case importAfter(Space)
        case multipleStartSections
        case invalidLaneLength
        case wrongNumberOfLaneLiterals
        case alignmentNotPowerOfTwo
        /// Of a number that is an index, a lane or a limit: its bits; 0 for a constant.
        case constantOutOfRange(bits: Int)

        // Identifiers and types
        case duplicate(Space)
        case unknown(Space)
        case inlineFunctionType

        // Annotations
        case annotation(Annotation, AnnotationProblem)
        case misplacedAnnotation(Annotation)
    }

    /// What an identifier or an index names.
    public enum Space: String, Hashable, Sendable {
        case type, `func`, table, memory, global, tag, elem, data, local, label, field, module
        case instance
    }

    /// The annotations that have a meaning here.
    public enum Annotation: String, Hashable, Sendable, CaseIterable {
        case name, custom
        case branchHint = "metadata.code.branch_hint"
    }

    public enum AnnotationProblem: String, Hashable, Sendable {
        case missingSectionName = "missing section name"
        case malformedUTF8 = "malformed UTF-8 encoding"
        case unexpectedToken = "unexpected token"
        case malformedSectionKind = "malformed section kind"
        case malformedPlacement = "malformed placement"
        case multipleModule = "multiple module"
        case duplicate = "duplicate annotation"
        case notInFunction = "not in a function"
        case invalidTarget = "invalid target"
        case malformedHint = "malformed hint"
    }
}

extension TextError: CustomStringConvertible {
    /// The phrase of the official test suite first, then the token and the place.
    public var description: String {
        let separator = reason == .unknownOperator ? " " : ": "
        let shown = token.isEmpty ? "" : separator + token
        return "malformed: \(reason)\(shown) (at \(line):\(column))"
    }
}

extension TextError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .illegalCharacter: "illegal character"
        case .illegalEscape: "illegal escape"
        case .malformedUTF8: "malformed UTF-8 encoding"
        case .unclosedString: "unclosed string"
        case .unclosedComment: "unclosed comment"
        case .unclosedAnnotation: "unclosed annotation"
        case .emptyIdentifier: "empty identifier"
        case .emptyAnnotationID: "empty annotation id"
        case .unknownOperator: "unknown operator"
        case .textTooLong: "text too long"
        case .unexpectedToken: "unexpected token"
        case .mismatchingLabel: "mismatching label"
        case .importAfter(.func): "import after function"
        case .importAfter(let space): "import after \(space.rawValue)"
        case .multipleStartSections: "multiple start sections"
        case .invalidLaneLength: "invalid lane length"
        case .wrongNumberOfLaneLiterals: "wrong number of lane literals"
        case .alignmentNotPowerOfTwo: "alignment must be a power of two"
        case .constantOutOfRange(0): "constant out of range"
        case .constantOutOfRange(let bits): "i\(bits) constant out of range"
        case .duplicate(let space): "duplicate \(space.rawValue)"
        case .unknown(.func): "unknown function"
        case .unknown(.elem): "unknown elem segment"
        case .unknown(.data): "unknown data segment"
        case .unknown(let space): "unknown \(space.rawValue)"
        case .inlineFunctionType: "inline function type"
        case .annotation(let annotation, let problem):
            "@\(annotation.rawValue) annotation: \(problem.rawValue)"
        case .misplacedAnnotation(let annotation): "misplaced @\(annotation.rawValue) annotation"
        }
    }
}
