import ArgumentParser
import DaemonCore
import FoundationEssentials
import Receipts

/// Answers with its exit status, too: 0 for a match, 1 for a difference, 2 if it cannot tell.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs again what a receipt says was run, and compares everything.",
        discussion: """
            Prints 'match', or a line for each field that is not as the receipt says. Needs no \
            database and no service. The exit status is 0 for a match, 1 for a difference, and 2 if \
            something cannot be read.
            """)

    @Argument(help: "The receipt.")
    var receipt: String

    @Argument(help: "The module that was run.")
    var module: String

    @Argument(help: "What the program read; nothing, if left out.")
    var input: String?

    @Option(
        help: ArgumentHelp(
            "A public key that is trusted, or a file of them, in hexadecimal; may be repeated.",
            valueName: "file|hex"))
    var key: [String] = []

    func run() throws {
        let verifier: ReceiptVerifier
        let signed: SignedReceipt
        do {
            do {
                signed = try SignedReceipt(parsing: read(receipt))
            } catch let error as ReceiptError {
                throw Unreadable(description: "\(receipt) is no receipt: \(error)")
            }
            verifier = try ReceiptVerifier(
                signed, module: read(module), input: input.map(read) ?? [],
                trusted: key.isEmpty ? nil : key.flatMap(keys))
        } catch {
            complain("martletd: \(error)")
            throw ExitCode(2)
        }
        for difference in verifier.differences { print(difference) }
        guard verifier.differences.isEmpty else { throw ExitCode(1) }
        print(
            verifier.isRepeatable
                ? "match"
                : "cannot be repeated: the run was stopped from outside; all that does not need "
                    + "a run agrees")
        if key.isEmpty {
            complain("signed by key \(signed.key); whose that is, --key would have checked")
        }
    }

    /// Something that the check cannot do without.
    private struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    private func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Unreadable(description: "\(path) cannot be read")
        }
        return [UInt8](data)
    }

    /// A key, or all that a file has between blanks.
    private func keys(_ text: String) throws -> [PublicKey] {
        if let key = FixedBytes<32>(text) { return [PublicKey(key)] }
        let words = String(decoding: try read(text), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace)
        let keys = words.compactMap { FixedBytes<32>(String($0)) }
        guard !keys.isEmpty, keys.count == words.count else {
            throw Unreadable(
                description: "\(text) is no list of keys, each of 64 hexadecimal digits")
        }
        return keys.map(PublicKey.init)
    }
}
