import WasmModule

/// The annotations of a text, each of which must be claimed once.
struct AnnotationClaims {
    private let all: [AnnotationToken]
    /// Positions in `all`.
    private var claimed: Set<Int> = []
    /// Where the module begins: annotations before it are not its own.
    private let first: Int

    init(_ cursor: TokenCursor) {
        all = cursor.text.annotations
        first = Self.firstIndex(in: all, from: cursor.position)
    }

    /// The position of the first annotation before a token or later ones.
    private static func firstIndex(in all: [AnnotationToken], from position: Int) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].position < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Claims the first annotation of a kind that stands just before a token.
    mutating func take(_ kind: TextError.Annotation, at position: Int) -> AnnotationToken? {
        guard !all.isEmpty else { return nil }
        var index = Self.firstIndex(in: all, from: position)
        while index < all.count, all[index].position == position {
            if all[index].annotation == kind, claimed.insert(index).inserted {
                return all[index]
            }
            index += 1
        }
        return nil
    }

    /// The first one that stands where it means nothing.
    func firstUnclaimed(upTo end: Int) -> AnnotationToken? {
        all.indices[first...].prefix { all[$0].position <= end }
            .first { !claimed.contains($0) }.map { all[$0] }
    }
}

/// A custom section and where it goes.
struct PlacedSection {
    var section: CustomSection
    /// Of two sections between the same others, the one `after` goes before the one `before`.
    var isBefore: Bool
}

/// spec: appendix, Custom Sections
extension ModuleParser {
    /// Annotations between fields: custom sections, and those that must not be there.
    mutating func parseFieldAnnotations() throws(TextError) {
        while let annotation = annotations.take(.custom, at: cursor.position) {
            try parseCustom(annotation)
        }
        if let hint = annotations.take(.branchHint, at: cursor.position) {
            throw cursor.text.error(.annotation(.branchHint, .notInFunction), hint.range)
        }
    }

    /// The name of the module, before its first field.
    mutating func parseModuleName() throws(TextError) {
        guard let annotation = annotations.take(.name, at: cursor.position) else { return }
        names.nameModule(try parseName(annotation))
        if let second = annotations.take(.name, at: cursor.position) {
            throw cursor.text.error(.annotation(.name, .multipleModule), second.range)
        }
    }

    /// `(@name "…")`
    func parseName(_ annotation: AnnotationToken) throws(TextError) -> [UInt8] {
        var reader = AnnotationReader(annotation, cursor.text)
        guard let name = reader.takeStrings(), reader.isAtClose else {
            throw reader.error(.unexpectedToken)
        }
        guard String(validating: name, as: UTF8.self) != nil else {
            throw reader.error(.malformedUTF8)
        }
        return name
    }

    /// `(@custom "name" (before section)? "contents"*)`
    private mutating func parseCustom(_ annotation: AnnotationToken) throws(TextError) {
        var reader = AnnotationReader(annotation, cursor.text)
        guard let bytes = reader.takeString() else { throw reader.error(.missingSectionName) }
        guard let name = String(validating: bytes, as: UTF8.self) else {
            throw reader.error(.malformedUTF8)
        }
        let place = try reader.parsePlacement()
        let contents = reader.takeStrings() ?? []
        guard reader.isAtClose else { throw reader.error(.unexpectedToken) }
        let section = CustomSection(
            name: name, range: append(contents), precedingSection: place.preceding)
        customSections.append(PlacedSection(section: section, isBefore: place.isBefore))
    }

    /// `(@metadata.code.branch_hint "\00")`
    func parseHint(_ annotation: AnnotationToken) throws(TextError) -> BranchHint {
        var reader = AnnotationReader(annotation, cursor.text)
        guard let value = reader.takeStrings(), reader.isAtClose else {
            throw reader.error(.unexpectedToken)
        }
        guard let hint = BranchHint(value) else { throw reader.error(.malformedHint) }
        return hint
    }

    /// Puts names, hints and the text's own custom sections where they belong.
    mutating func addCustomSections() {
        if !names.isEmpty {
            let section = CustomSection(
                name: "name", range: append(names.encoded), precedingSection: .data)
            customSections.insert(PlacedSection(section: section, isBefore: false), at: 0)
        }
        if !branchHints.isEmpty {
            let section = CustomSection(
                name: BranchHints.sectionName, range: append(BranchHints.encode(branchHints)),
                precedingSection: .dataCount)
            customSections.append(PlacedSection(section: section, isBefore: true))
        }
        module.customSections =
            (customSections.filter { !$0.isBefore } + customSections.filter(\.isBefore))
            .map(\.section)
    }
}

/// Reads what stands in one annotation.
private struct AnnotationReader {
    private let annotation: AnnotationToken
    private let text: TokenizedText
    private var position = 0

    init(_ annotation: AnnotationToken, _ text: TokenizedText) {
        self.annotation = annotation
        self.text = text
    }

    /// The last token, a closing parenthesis, is never passed.
    private var token: Token { annotation.tokens[position] }
    private mutating func advance() {
        if position < annotation.tokens.count - 1 { position += 1 }
    }

    var isAtClose: Bool { position == annotation.tokens.count - 1 }

    func error(_ problem: TextError.AnnotationProblem) -> TextError {
        text.error(.annotation(annotation.annotation, problem), token.range)
    }

    mutating func takeString() -> [UInt8]? {
        guard token.kind == .string else { return nil }
        defer { advance() }
        return StringLiteral.contents(text.bytes(token))
    }

    /// The bytes of all strings at hand; `nil` where there is none.
    mutating func takeStrings() -> [UInt8]? {
        guard var contents = takeString() else { return nil }
        while let more = takeString() { contents += more }
        return contents
    }

    /// `(before section)` or `(after section)`; at the end, where neither is there.
    mutating func parsePlacement() throws(TextError) -> (preceding: SectionID?, isBefore: Bool) {
        guard token.kind == .open else { return (.data, false) }
        advance()
        let isBefore: Bool
        switch String(decoding: text.bytes(token), as: UTF8.self) {
        case "before": isBefore = true
        case "after": isBefore = false
        default: throw error(.malformedPlacement)
        }
        advance()
        let place = try parseSectionKind(isBefore: isBefore)
        advance()
        guard token.kind == .close, !isAtClose else { throw error(.malformedPlacement) }
        advance()
        return (place, isBefore)
    }

    /// The section after which a custom section goes; `nil` where it goes before all.
    private func parseSectionKind(isBefore: Bool) throws(TextError) -> SectionID? {
        let name = String(decoding: text.bytes(token), as: UTF8.self)
        if isBefore, name == "first" { return nil }
        if !isBefore, name == "last" { return .data }
        guard let id = SectionID(textName: name) else { throw error(.malformedSectionKind) }
        guard isBefore else { return id }
        return SectionID.allCases.first { $0 != .custom && $0.order == id.order - 1 }
    }
}

extension SectionID {
    /// What a placement calls a section. spec: appendix, Custom Annotations
    init?(textName: String) {
        switch textName {
        case "type": self = .type
        case "import": self = .import
        case "func": self = .function
        case "table": self = .table
        case "memory": self = .memory
        case "tag": self = .tag
        case "global": self = .global
        case "export": self = .export
        case "start": self = .start
        case "elem": self = .element
        case "datacount": self = .dataCount
        case "code": self = .code
        case "data": self = .data
        default: return nil
        }
    }

    /// What a placement calls a section; `nil` for custom ones.
    var textName: String? {
        switch self {
        case .custom: nil
        case .type: "type"
        case .import: "import"
        case .function: "func"
        case .table: "table"
        case .memory: "memory"
        case .tag: "tag"
        case .global: "global"
        case .export: "export"
        case .start: "start"
        case .element: "elem"
        case .dataCount: "datacount"
        case .code: "code"
        case .data: "data"
        }
    }
}
