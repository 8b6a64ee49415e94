/// Strings in quotation marks. spec: text-string
package enum StringLiteral {
    /// The bytes that a well-formed string stands for.
    package static func contents(_ literal: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        append(literal, to: &result)
        return result
    }

    /// Appends the bytes that a well-formed string stands for.
    package static func append(_ literal: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var rest = literal.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "u"):
                let digits = rest.dropFirst().prefix { $0 != UInt8(ascii: "}") }
                rest = rest.dropFirst(digits.count + 2)
                let value = IntegerLiteral.hexadecimal(digits) ?? 0
                if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) {
                    result.append(contentsOf: String(scalar).utf8)
                }
            default:
                if let high = IntegerLiteral.digit(escape), let next = rest.first,
                    let low = IntegerLiteral.digit(next)
                {
                    rest.removeFirst()
                    result.append(high << 4 | low)
                } else {
                    result.append(escape)
                }
            }
        }
    }

    /// A literal that stands for the bytes, all in ASCII.
    package static func quote(_ bytes: some Sequence<UInt8>) -> String {
        var result: [UInt8] = [UInt8(ascii: "\"")]
        let digits = Array("0123456789abcdef".utf8)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            case 0x20..<0x7F: result.append(byte)
            default:
                result.append(UInt8(ascii: "\\"))
                result.append(digits[Int(byte >> 4)])
                result.append(digits[Int(byte & 15)])
            }
        }
        result.append(UInt8(ascii: "\""))
        return String(decoding: result, as: UTF8.self)
    }
}
