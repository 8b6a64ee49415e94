/// Decodes a binary module into its structure. spec: binary-module
///
/// Instructions stay bytes: only where an expression ends is found out here, and an
/// `InstructionReader` pulls them later. Sections are read up to the end of the module and then
/// compared with their size; the official suite's phrases presume that order.
package struct ModuleDecoder {
    var reader: ByteReader
    let limits: ModuleLimits
    var module = ModuleDefinition()
    var elementItemCount = 0
    var localRunCount = 0
    /// The last section that is not a custom one.
    private var lastSection: SectionID?

    package static func decode(
        _ bytes: [UInt8], limits: ModuleLimits = .standard
    ) throws(DecodeError) -> ModuleDefinition {
        var decoder = ModuleDecoder(bytes, limits: limits)
        do {
            try decoder.decodeModule()
        } catch {
            // Instructions that contradict the size of their body misplace all that follows.
            try decoder.checkInstructions()
            throw error
        }
        return decoder.module
    }

    private init(_ bytes: [UInt8], limits: ModuleLimits) {
        reader = ByteReader(bytes)
        self.limits = limits.attainable
        module.bytes = bytes
    }

    private mutating func decodeModule() throws(DecodeError) {
        try limits.check(.moduleBytes, reader.bytes.count, at: 0)
        guard try reader.fixed32() == ModuleFormat.magic else {
            throw reader.error(.magicNotDetected, at: 0)
        }
        let version = try reader.fixed32()
        guard version == ModuleFormat.version else {
            throw reader.error(.unknownVersion(version), at: 4)
        }
        while !reader.isAtEnd { try decodeSection() }
        try checkCounts()
    }

    /// spec: binary-section
    private mutating func decodeSection() throws(DecodeError) {
        let offset = reader.position
        let rawID = try reader.byte()
        guard let id = SectionID(rawValue: rawID) else {
            throw reader.error(.malformedSectionID(rawID), at: offset)
        }
        if id != .custom {
            if let lastSection, id.order <= lastSection.order {
                throw reader.error(.unexpectedContent(sectionID: rawID), at: offset)
            }
            lastSection = id
        }
        let size = try reader.length()
        let range = reader.position..<reader.position + size
        module.sections.append(Section(id: id, range: range))
        try decodeContents(of: id, range)
        guard reader.position == range.upperBound else {
            throw reader.error(.sectionSizeMismatch, at: range.lowerBound)
        }
    }

    private mutating func decodeContents(
        of id: SectionID, _ range: Range<Int>
    ) throws(DecodeError) {
        switch id {
        case .custom: try decodeCustomSection(range)
        case .type: try decodeTypes()
        case .import: try decodeImports()
        case .function: try decodeFunctions()
        case .table: try decodeTables()
        case .memory: try decodeMemories()
        case .tag: try decodeTags()
        case .global: try decodeGlobals()
        case .export: try decodeExports()
        case .start: module.start = FunctionIndex(try reader.u32())
        case .element: try decodeElements()
        case .dataCount: module.dataCount = try reader.u32()
        case .code: try decodeCode(range)
        case .data: try decodeData()
        }
    }

    private mutating func decodeCustomSection(_ range: Range<Int>) throws(DecodeError) {
        try limits.check(.customSections, module.customSections.count + 1, at: range.lowerBound)
        let name = try reader.name(bytesMax: limits.nameBytes)
        guard reader.position <= range.upperBound else {
            throw reader.error(.unexpectedEnd, at: range.upperBound)
        }
        module.customSections.append(
            CustomSection(
                name: name, range: reader.position..<range.upperBound,
                precedingSection: lastSection))
        reader.seek(to: range.upperBound)
    }

    /// Sections that must agree with each other. spec: binary-module
    private func checkCounts() throws(DecodeError) {
        let importedFunctions = module.imports.count { $0.type.kind == .function }
        let functions = module.functions.count - importedFunctions
        guard functions == module.bodies.count else {
            throw reader.error(
                .inconsistentFunctionCount(functions: functions, bodies: module.bodies.count))
        }
        if let count = module.dataCount, Int(count) != module.data.count {
            throw reader.error(.inconsistentDataCount(count: count, segments: module.data.count))
        }
    }

    // MARK: Vectors

    /// The length of a vector, which a limit bounds. spec: binary-vec
    mutating func count(_ quantity: ModuleLimits.Quantity) throws(DecodeError) -> Int {
        try count(quantity, after: 0)
    }

    /// The length of a vector that adds to what is there already.
    ///
    /// Every element takes a byte or more, so more of them than bytes are malformed; they will be
    /// missed when they are read.
    mutating func count(
        _ quantity: ModuleLimits.Quantity, after existing: Int
    ) throws(DecodeError) -> Int {
        let offset = reader.position
        let count = Int(try reader.u32())
        if count <= reader.remaining { try limits.check(quantity, existing + count, at: offset) }
        return count
    }

    /// How many elements to make room for: none where `count` is not checked, being malformed.
    func capacity(_ count: Int) -> Int { count <= reader.remaining ? count : 0 }
}

/// The preamble of every module. spec: binary-magic
enum ModuleFormat {
    /// `\0asm`
    static let magic: UInt32 = 0x6D73_6100
    static let version: UInt32 = 1
}

extension SectionID {
    /// The place in a module of sections that are not custom. spec: binary-module
    package var order: Int {
        switch self {
        case .custom: 0
        case .type: 1
        case .import: 2
        case .function: 3
        case .table: 4
        case .memory: 5
        case .tag: 6
        case .global: 7
        case .export: 8
        case .start: 9
        case .element: 10
        case .dataCount: 11
        case .code: 12
        case .data: 13
        }
    }
}
