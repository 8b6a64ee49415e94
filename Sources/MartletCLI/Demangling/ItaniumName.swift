/// C++ names in the scheme of the Itanium ABI, without the parameters of functions.
///
/// `_ZN3foo3barIiE3bazEv` is `foo::bar<int>::baz`. Expressions in template arguments are not
/// covered.
struct ItaniumName {
    private var reader: NameReader
    private var substitutions: [String] = []
    /// What `T_` and its successors stand for: the arguments that were closed last.
    private var templateArguments: [String] = []
    private var depth = 0
    private var length = 0

    init(_ name: String) { reader = NameReader(name, from: 2) }

    mutating func symbol() -> String? {
        guard let name = encoding() else { return nil }
        // After the name come parameters, and suffixes of clones: `.1`, `.isra.0`.
        return name
    }

    private mutating func nested(_ rule: (inout ItaniumName) -> String?) -> String? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Demangler.depthMax, let text = rule(&self) else { return nil }
        length += text.utf8.count
        return length <= Demangler.lengthMax * 16 ? text : nil
    }

    private static let specialNames: KeyValuePairs = [
        "TV": "vtable for ", "TT": "VTT for ", "TI": "typeinfo for ", "TS": "typeinfo name for ",
    ]

    private mutating func encoding() -> String? {
        nested { parser in
            for (code, prefix) in Self.specialNames where parser.reader.take(code) {
                return parser.type().map { prefix + $0 }
            }
            if parser.reader.take("GV") { return parser.name().map { "guard variable for " + $0 } }
            if parser.reader.take("Th") {
                guard parser.callOffset() else { return nil }
                return parser.encoding().map { "non-virtual thunk to " + $0 }
            }
            if parser.reader.take("Tv") {
                guard parser.callOffset(), parser.callOffset() else { return nil }
                return parser.encoding().map { "virtual thunk to " + $0 }
            }
            return parser.name()
        }
    }

    /// A number that may be negative, and its underscore.
    private mutating func callOffset() -> Bool {
        _ = reader.take("n")
        return reader.number() != nil && reader.take("_")
    }

    // MARK: Names

    private mutating func name() -> String? {
        nested { parser in
            switch parser.reader.next {
            case "N": return parser.nestedName()
            case "Z": return parser.localName()
            default: break
            }
            let isSubstitution = parser.reader.next == "S" && parser.reader.peek(1) != "t"
            let name = isSubstitution ? parser.substitution() : parser.unscopedName()
            guard let name, parser.reader.next == "I" else { return name }
            if !isSubstitution { parser.substitutions.append(name) }
            return parser.templateArgumentList().map { name + $0 }
        }
    }

    private mutating func unscopedName() -> String? {
        let prefix = reader.take("St") ? "std::" : ""
        return unqualifiedName(in: nil).map { prefix + $0 }
    }

    private mutating func nestedName() -> String? {
        guard reader.take("N") else { return nil }
        while "rVK".contains(reader.next) { reader.skip() }
        if "RO".contains(reader.next) { reader.skip() }
        var soFar: String?
        while !reader.take("E") {
            switch reader.next {
            case "S" where reader.peek(1) == "t":
                reader.skip(2)
                guard soFar == nil else { return nil }
                soFar = "std"
                continue
            case "S":
                guard soFar == nil, let name = substitution() else { return nil }
                soFar = name
                continue
            case "T":
                guard soFar == nil, let parameter = templateParameter() else { return nil }
                soFar = parameter
            case "I":
                guard let name = soFar, let arguments = templateArgumentList() else { return nil }
                soFar = name + arguments
            default:
                guard let part = unqualifiedName(in: soFar) else { return nil }
                soFar = soFar.map { "\($0)::\(part)" } ?? part
            }
            if let soFar { substitutions.append(soFar) }
        }
        // The whole name is no candidate; as a type it becomes one.
        if !substitutions.isEmpty { substitutions.removeLast() }
        return soFar
    }

    /// Something inside a function.
    private mutating func localName() -> String? {
        guard reader.take("Z"), let function = encoding() else { return nil }
        // Parameters of that function stand before the `E`.
        while !reader.isAtEnd, reader.next != "E" {
            guard type() != nil else { return nil }
        }
        guard reader.take("E") else { return nil }
        if reader.take("s") { return "\(function)::string literal" }
        if reader.take("d") {
            _ = reader.number()
            guard reader.take("_") else { return nil }
        }
        guard let name = name() else { return nil }
        discriminator()
        return "\(function)::\(name)"
    }

    private mutating func discriminator() {
        guard reader.take("_") else { return }
        if reader.take("_") {
            _ = reader.number()
            _ = reader.take("_")
        } else {
            reader.skip()
        }
    }

    /// - Parameter scope: what encloses the name; constructors are called like it
    private mutating func unqualifiedName(in scope: String?) -> String? {
        var text: String?
        _ = reader.take("L")
        switch reader.next {
        case "0"..."9": text = sourceName()
        case "C" where "12345I".contains(reader.peek(1)):
            reader.skip(2)
            text = scope.map(Self.lastPart)
        case "D" where "0125".contains(reader.peek(1)):
            reader.skip(2)
            text = scope.map { "~" + Self.lastPart($0) }
        case "U": text = unnamedType()
        default: text = operatorName()
        }
        while text != nil, reader.take("B") {
            text = sourceName().flatMap { tag in text.map { "\($0)[abi:\(tag)]" } }
        }
        return text
    }

    private mutating func sourceName() -> String? {
        guard let count = reader.number(), let text = reader.text(count) else { return nil }
        return text.hasPrefix("_GLOBAL__N") ? "(anonymous namespace)" : text
    }

    /// The last part of a name, without its template arguments.
    private static func lastPart(_ name: String) -> String {
        var depth = 0
        var part = ""
        for character in name.reversed() {
            if character == ">" { depth += 1 }
            if depth == 0 {
                if character == ":" { break }
                part.insert(character, at: part.startIndex)
            }
            if character == "<" { depth -= 1 }
        }
        return part
    }

    private mutating func unnamedType() -> String? {
        if reader.take("Ut") {
            let number = (reader.number() ?? -1) + 2
            return reader.take("_") ? "{unnamed type#\(number)}" : nil
        }
        guard reader.take("Ul"), let parameters = list(until: "E", { $0.type() }) else {
            return nil
        }
        let number = (reader.number() ?? -1) + 2
        guard reader.take("_") else { return nil }
        return "{lambda(\(parameters == "void" ? "" : parameters))#\(number)}"
    }

    private static let operators: [String: String] = [
        "nw": "new", "na": "new[]", "dl": "delete", "da": "delete[]", "ps": "+", "ng": "-",
        "ad": "&", "de": "*", "co": "~", "pl": "+", "mi": "-", "ml": "*", "dv": "/", "rm": "%",
        "an": "&", "or": "|", "eo": "^", "aS": "=", "pL": "+=", "mI": "-=", "mL": "*=",
        "dV": "/=", "rM": "%=", "aN": "&=", "oR": "|=", "eO": "^=", "ls": "<<", "rs": ">>",
        "lS": "<<=", "rS": ">>=", "eq": "==", "ne": "!=", "lt": "<", "gt": ">", "le": "<=",
        "ge": ">=", "ss": "<=>", "nt": "!", "aa": "&&", "oo": "||", "pp": "++", "mm": "--",
        "cm": ",", "pm": "->*", "pt": "->", "cl": "()", "ix": "[]", "aw": "co_await",
    ]

    private mutating func operatorName() -> String? {
        if reader.take("cv") { return type().map { "operator \($0)" } }
        if reader.take("li") { return sourceName().map { "operator\"\" \($0)" } }
        let code = String([reader.peek(0), reader.peek(1)])
        guard let symbol = Self.operators[code] else { return nil }
        reader.skip(2)
        return "operator" + (symbol.first?.isLetter == true ? " " : "") + symbol
    }

    // MARK: Substitutions and template arguments

    private static let standardNames: [Character: String] = [
        "a": "std::allocator", "b": "std::basic_string", "s": "std::string", "i": "std::istream",
        "o": "std::ostream", "d": "std::iostream",
    ]

    private mutating func substitution() -> String? {
        guard reader.take("S") else { return nil }
        if let name = Self.standardNames[reader.next] {
            reader.skip()
            return name
        }
        guard let index = sequenceNumber(), substitutions.indices.contains(index) else {
            return nil
        }
        return substitutions[index]
    }

    /// A number in base 36, from `_` for 0 and `0_` for 1 on.
    private mutating func sequenceNumber() -> Int? {
        if reader.take("_") { return 0 }
        guard let digits = reader.text(upTo: "_"), let number = Int(digits, radix: 36),
            (0..<1 << 30).contains(number)
        else { return nil }
        return number + 1
    }

    private mutating func templateParameter() -> String? {
        guard reader.take("T"), let index = sequenceNumber() else { return nil }
        // Arguments of a function that come later in the name are not known here.
        return templateArguments.indices.contains(index) ? templateArguments[index] : "auto"
    }

    private mutating func templateArgumentList() -> String? {
        guard reader.take("I") else { return nil }
        var arguments: [String] = []
        while !reader.take("E") {
            guard !reader.isAtEnd, let argument = templateArgument() else { return nil }
            if !argument.isEmpty { arguments.append(argument) }
        }
        templateArguments = arguments
        return "<\(arguments.joined(separator: ", "))>"
    }

    private mutating func templateArgument() -> String? {
        nested { parser in
            if parser.reader.take("J") { return parser.list(until: "E") { $0.templateArgument() } }
            if parser.reader.take("L") { return parser.literal() }
            return parser.reader.next == "X" ? nil : parser.type()
        }
    }

    private mutating func literal() -> String? {
        if reader.take("_Z") {
            guard let name = encoding() else { return nil }
            while !reader.isAtEnd, reader.next != "E" {
                guard type() != nil else { return nil }
            }
            return reader.take("E") ? "&\(name)" : nil
        }
        guard let type = type() else { return nil }
        let sign = reader.take("n") ? "-" : ""
        guard let digits = reader.text(upTo: "E") else { return nil }
        switch type {
        case "bool": return digits == "0" ? "false" : "true"
        case "int": return sign + digits
        default: return "(\(type))\(sign)\(digits)"
        }
    }

    private mutating func list(
        until end: String, _ rule: (inout ItaniumName) -> String?
    ) -> String? {
        var items: [String] = []
        while !reader.take(end) {
            guard !reader.isAtEnd, let item = rule(&self) else { return nil }
            items.append(item)
        }
        return items.joined(separator: ", ")
    }

    // MARK: Types

    private static let basicTypes: [Character: String] = [
        "v": "void", "w": "wchar_t", "b": "bool", "c": "char", "a": "signed char",
        "h": "unsigned char", "s": "short", "t": "unsigned short", "i": "int", "j": "unsigned int",
        "l": "long", "m": "unsigned long", "x": "long long", "y": "unsigned long long",
        "n": "__int128", "o": "unsigned __int128", "f": "float", "d": "double",
        "e": "long double", "g": "__float128", "z": "...",
    ]

    private static let extendedTypes: [Character: String] = [
        "i": "char32_t", "s": "char16_t", "u": "char8_t", "n": "std::nullptr_t", "a": "auto",
        "h": "half",
    ]

    private mutating func type() -> String? {
        nested { parser in
            let tag = parser.reader.next
            if let basic = Self.basicTypes[tag] {
                parser.reader.skip()
                return basic
            }
            if tag == "D", let basic = Self.extendedTypes[parser.reader.peek(1)] {
                parser.reader.skip(2)
                return basic
            }
            // A reference to a known type is not a new candidate.
            if tag == "S", parser.reader.peek(1) != "t" {
                guard let name = parser.substitution() else { return nil }
                guard parser.reader.next == "I" else { return name }
                return parser.remember(parser.templateArgumentList().map { name + $0 })
            }
            return parser.remember(parser.compoundType(tag))
        }
    }

    private mutating func remember(_ type: String?) -> String? {
        if let type { substitutions.append(type) }
        return type
    }

    private mutating func compoundType(_ tag: Character) -> String? {
        switch tag {
        case "P", "R", "O", "K", "V", "r":
            reader.skip()
            let suffix =
                switch tag {
                case "P": "*"
                case "R": "&"
                case "O": "&&"
                case "K": " const"
                case "V": " volatile"
                default: " restrict"
                }
            return type().map { $0 + suffix }
        case "F":
            reader.skip()
            _ = reader.take("Y")
            guard let result = type(), let parameters = list(until: "E", { $0.type() }) else {
                return nil
            }
            return "\(result) (\(parameters == "void" ? "" : parameters))"
        case "A":
            reader.skip()
            guard let count = reader.text(upTo: "_") else { return nil }
            return type().map { "\($0) [\(count)]" }
        case "M":
            reader.skip()
            guard let scope = type(), let member = type() else { return nil }
            return "\(member) \(scope)::*"
        case "T": return templateParameter()
        case "D":
            guard reader.take("Dp") else { return nil }
            return type()
        case "u":
            reader.skip()
            return sourceName()
        default: return name()
        }
    }
}
