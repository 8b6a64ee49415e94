/// Rust's newer scheme, RFC 2603.
///
/// `_RNvCs1234_7mycrate3foo` is `mycrate::foo`.
struct RustV0Name {
    private static let prefixLength = 2
    private var reader: NameReader
    private var depth = 0
    /// Characters made so far, in all branches together.
    private var length = 0

    init(_ name: String) { reader = NameReader(name, from: Self.prefixLength) }

    mutating func symbol() -> String? {
        // A number here would be the version of an encoding that we do not know. What follows the
        // path says only which crate made this copy.
        guard !reader.next.isNumber else { return nil }
        return path(isValue: true)
    }

    /// Runs a rule one level deeper, within bounds.
    private mutating func nested(_ rule: (inout RustV0Name) -> String?) -> String? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Demangler.depthMax, let text = rule(&self) else { return nil }
        length += text.utf8.count
        return length <= Demangler.lengthMax * 16 ? text : nil
    }

    /// - Parameter isValue: generic arguments then follow `::`
    private mutating func path(isValue: Bool) -> String? {
        nested { parser in
            let tag = parser.reader.next
            parser.reader.skip()
            switch tag {
            case "C": return parser.identifier()?.name
            case "M": return parser.implementation(hasTrait: false)
            case "X": return parser.implementation(hasTrait: true)
            case "Y":
                guard let type = parser.type(), let trait = parser.path(isValue: false) else {
                    return nil
                }
                return "<\(type) as \(trait)>"
            case "N": return parser.nestedPath(isValue: isValue)
            case "I":
                guard let path = parser.path(isValue: isValue), let arguments = parser.arguments()
                else { return nil }
                return path + (isValue ? "::" : "") + "<\(arguments)>"
            case "B": return parser.backReference { $0.path(isValue: isValue) }
            default: return nil
            }
        }
    }

    private mutating func implementation(hasTrait: Bool) -> String? {
        _ = disambiguator()
        guard path(isValue: false) != nil, let type = type() else { return nil }
        guard hasTrait else { return "<\(type)>" }
        return path(isValue: false).map { "<\(type) as \($0)>" }
    }

    private mutating func nestedPath(isValue: Bool) -> String? {
        let space = reader.next
        reader.skip()
        guard space.isLetter, let outer = path(isValue: isValue),
            let (name, number) = identifier()
        else { return nil }
        guard space.isUppercase else { return name.isEmpty ? outer : "\(outer)::\(name)" }
        let kind = space == "C" ? "closure" : space == "S" ? "shim" : String(space)
        return "\(outer)::{\(kind)\(name.isEmpty ? "" : ":" + name)#\(number)}"
    }

    private mutating func backReference(_ rule: (inout RustV0Name) -> String?) -> String? {
        let start = reader.position - 1
        guard let number = base62(), number < start - Self.prefixLength else { return nil }
        let offset = Int(number)
        let end = reader.position
        reader.seek(to: Self.prefixLength + offset)
        defer { reader.seek(to: end) }
        return nested(rule)
    }

    /// A name and which of equal names it is.
    private mutating func identifier() -> (name: String, number: UInt64)? {
        let number = disambiguator()
        let isPunycode = reader.take("u")
        guard let count = reader.number() else { return nil }
        _ = reader.take("_")
        guard let name = reader.text(count) else { return nil }
        return (isPunycode ? "punycode{\(name)}" : name, number)
    }

    private mutating func disambiguator() -> UInt64 {
        guard reader.take("s"), let number = base62() else { return 0 }
        return number &+ 1
    }

    /// A number of up to 64 bits, from `_` for 0 and `0_` for 1 on.
    private mutating func base62() -> UInt64? {
        if reader.take("_") { return 0 }
        var value: UInt64 = 0
        while let digit = Self.digit(reader.next) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 62)
            guard !overflow else { return nil }
            value = product &+ digit
            reader.skip()
        }
        return reader.take("_") ? value &+ 1 : nil
    }

    private static func digit(_ character: Character) -> UInt64? {
        guard let ascii = character.asciiValue.map(UInt64.init) else { return nil }
        switch character {
        case "0"..."9": return ascii - 48
        case "a"..."z": return ascii - 97 + 10
        case "A"..."Z": return ascii - 65 + 36
        default: return nil
        }
    }

    /// Generic arguments and the `E` after them.
    private mutating func arguments() -> String? {
        let arguments = list { parser in
            if parser.reader.take("L") { return parser.base62().map { _ in "'_" } }
            if parser.reader.take("K") { return parser.constant() }
            return parser.type()
        }
        return arguments?.joined(separator: ", ")
    }

    private mutating func list(_ rule: (inout RustV0Name) -> String?) -> [String]? {
        var items: [String] = []
        while !reader.take("E") {
            guard !reader.isAtEnd, let item = nested(rule) else { return nil }
            items.append(item)
        }
        return items
    }

    private static let basicTypes: [Character: String] = [
        "a": "i8", "b": "bool", "c": "char", "d": "f64", "e": "str", "f": "f32", "h": "u8",
        "i": "isize", "j": "usize", "l": "i32", "m": "u32", "n": "i128", "o": "u128", "s": "i16",
        "t": "u16", "u": "()", "v": "...", "x": "i64", "y": "u64", "z": "!", "p": "_",
    ]

    private mutating func type() -> String? {
        nested { parser in
            let tag = parser.reader.next
            if let basic = Self.basicTypes[tag] {
                parser.reader.skip()
                return basic
            }
            guard "ASTRQPOFDB".contains(tag) else { return parser.path(isValue: false) }
            parser.reader.skip()
            switch tag {
            case "A":
                guard let type = parser.type(), let count = parser.constant() else { return nil }
                return "[\(type); \(count)]"
            case "S": return parser.type().map { "[\($0)]" }
            case "T":
                guard let types = parser.list({ $0.type() }) else { return nil }
                // A tuple of one has a comma.
                return "(" + types.joined(separator: ", ") + (types.count == 1 ? ",)" : ")")
            case "R", "Q":
                if parser.reader.take("L") { _ = parser.base62() }
                return parser.type().map { (tag == "R" ? "&" : "&mut ") + $0 }
            case "P": return parser.type().map { "*const \($0)" }
            case "O": return parser.type().map { "*mut \($0)" }
            case "F": return parser.functionType()
            case "D": return parser.dynamicType()
            default: return parser.backReference { $0.type() }
            }
        }
    }

    private mutating func functionType() -> String? {
        if reader.take("G") { _ = base62() }
        var prefix = reader.take("U") ? "unsafe " : ""
        if reader.take("K") {
            guard let abi = reader.take("C") ? "C" : identifier()?.name else { return nil }
            prefix += "extern \"\(abi)\" "
        }
        guard let parameters = list({ $0.type() }), let result = type() else { return nil }
        return "\(prefix)fn(\(parameters.joined(separator: ", ")))"
            + (result == "()" ? "" : " -> \(result)")
    }

    private mutating func dynamicType() -> String? {
        if reader.take("G") { _ = base62() }
        var traits: [String] = []
        while !reader.take("E") {
            guard !reader.isAtEnd, var trait = path(isValue: false) else { return nil }
            while reader.take("p") {
                guard let name = identifier()?.name, let type = type() else { return nil }
                let bound = "\(name) = \(type)"
                trait =
                    trait.hasSuffix(">") ? "\(trait.dropLast()), \(bound)>" : "\(trait)<\(bound)>"
            }
            traits.append(trait)
        }
        guard reader.take("L"), base62() != nil else { return nil }
        return "dyn " + traits.joined(separator: " + ")
    }

    private mutating func constant() -> String? {
        nested { parser in
            if parser.reader.take("p") { return "_" }
            if parser.reader.take("B") { return parser.backReference { $0.constant() } }
            let type = parser.reader.next
            guard "ahxlsniytmojbc".contains(type) else { return nil }
            parser.reader.skip()
            let sign = parser.reader.take("n") ? "-" : ""
            guard let digits = parser.reader.text(upTo: "_"),
                let value = UInt64(digits.isEmpty ? "0" : digits, radix: 16)
            else { return nil }
            switch type {
            case "b": return value == 0 ? "false" : "true"
            case "c":
                return Unicode.Scalar(UInt32(clamping: value)).map { "'\(Character($0))'" }
            default: return sign + String(value)
            }
        }
    }
}
