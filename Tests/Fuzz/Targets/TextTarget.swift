import TestSupport
import WasmModule
import WasmScript
import WasmText

/// Text is refused by an error, or is a module that can be printed and read again.
enum TextTarget {
    static func run(_ input: [UInt8]) throws -> Bool {
        if let script = try? ScriptParser.parse(input, options: options) {
            for command in script.commands { _ = "\(command.directive)" }
        }
        let binary: [UInt8]
        do throws(TextError) {
            binary = ModuleEncoder.encode(try ModuleParser.parse(input, options: options))
        } catch {
            _ = error.description
            return true
        }
        guard let module = try? ModuleDecoder.decode(binary) else {
            // What the text format has no limit for.
            return true
        }
        guard let text = try? ModulePrinter.print(module) else {
            throw FuzzTarget.Finding("a module that was parsed cannot be printed")
        }
        let again: ModuleDefinition
        do throws(TextError) {
            again = try ModuleParser.parse(Array(text.utf8), options: options)
        } catch {
            throw FuzzTarget.Finding("printed, it cannot be parsed: \(error)\n\(text)")
        }
        guard ModuleEncoder.encode(again) == binary else {
            throw FuzzTarget.Finding("printed, it is another module:\n\(text)")
        }
        return true
    }

    private static let options = ModuleParser.Options(namesIdentifiers: true)
}

/// Changes text by tokens and by expressions in parentheses.
enum TextMutator {
    private static let words: [[UInt8]] = {
        let numbers = [
            "0", "1", "-1", "0x7fffffff", "4294967295", "4294967296", "18446744073709551615",
            "1e9999",
            "0x1p-149", "nan:0x1", "-inf", "nan", "1_000", "\"a\"", "\"\\ff\\u{10ffff}\"", "$x",
            "$y",
            "offset=4", "align=8", "(;", ";)", ";;", "(@", "(", ")", "(@name \"n\")",
            "(@custom \"c\" (after code) \"x\")", "(@metadata.code.branch_hint \"\\01\")",
        ]
        let mnemonics = Opcode.allCases.map(\.mnemonic) + Word.allCases.map(\.rawValue)
        return (numbers + mnemonics).map { Array($0.utf8) }
    }()

    static func mutant(of input: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
        var tokens = split(input)
        guard !tokens.isEmpty, !random.chance(1, in: 8) else {
            return ByteMutator.mutant(of: input, &random)
        }
        for _ in 0..<random.pick([1, 1, 1, 2, 5]) where !tokens.isEmpty {
            let place = random.number(0...tokens.count - 1)
            switch random.number(0...7) {
            case 0: tokens.remove(at: place)
            case 1: tokens.insert(random.pick(tokens), at: place)
            case 2: tokens.insert(random.pick(words), at: place)
            case 3: tokens.swapAt(place, random.number(0...tokens.count - 1))
            case 4: tokens.removeSubrange(expression(at: place, tokens))
            case 5:
                let copied = Array(tokens[expression(at: place, tokens)])
                tokens.insert(contentsOf: copied, at: random.number(0...tokens.count))
            default: tokens[place] = random.pick(words)
            }
        }
        return Array(tokens.joined(separator: [UInt8(ascii: " ")]))
    }

    /// Parentheses, strings, and whatever stands between white space.
    private static func split(_ text: [UInt8]) -> [[UInt8]] {
        var tokens: [[UInt8]] = []
        var token: [UInt8] = []
        var isString = false
        func close() {
            if !token.isEmpty { tokens.append(token) }
            token = []
        }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""):
                token.append(byte)
                if isString { close() }
                isString.toggle()
            case _ where isString: token.append(byte)
            case UInt8(ascii: "("), UInt8(ascii: ")"):
                close()
                tokens.append([byte])
            case 9, 10, 13, 32: close()
            default: token.append(byte)
            }
        }
        close()
        return tokens
    }

    /// The expression that a token opens; the token alone if it opens none.
    private static func expression(at place: Int, _ tokens: [[UInt8]]) -> Range<Int> {
        guard tokens[place] == [UInt8(ascii: "(")] else { return place..<place + 1 }
        var depth = 0
        for (position, token) in tokens[place...].enumerated() {
            if token == [UInt8(ascii: "(")] { depth += 1 }
            if token == [UInt8(ascii: ")")] { depth -= 1 }
            if depth == 0 { return place..<place + position + 1 }
        }
        return place..<place + 1
    }
}
