import Testing

@testable import MartletCLI

/// What is printed for people.
struct OutputTests {
    @Test func numbersHaveCommas() {
        #expect(
            [0, 999, 1000, 1_234_567, -1_234_567].map(\.grouped) == [
                "0", "999", "1,000", "1,234,567", "-1,234,567",
            ])
        #expect(UInt64.max.grouped == "18,446,744,073,709,551,615")
        #expect(1.counted("page") == "1 page")
        #expect(2000.counted("entry", "entries") == "2,000 entries")
    }

    @Test(
        arguments: [
            (0, "0 bytes"), (1, "1 byte"), (1023, "1,023 bytes"), (1024, "1.0 KiB"),
            (1536, "1.5 KiB"),
            (1_048_575, "1.0 MiB"), (70_901_724, "67.6 MiB"), (.max, "16.0 EiB"),
        ] as [(UInt64, String)])
    func sizesAreRounded(bytes: UInt64, text: String) {
        #expect(bytes.byteText == text)
    }

    @Test func barsFillUp() {
        #expect(ProgressBar.line("run", 0, of: 0, width: 4) == "run  [----]  0.0 %")
        #expect(ProgressBar.line("run", 5, of: 10, width: 4) == "run  [##--]  50.0 %")
        #expect(ProgressBar.line("run", 20, of: 10, width: 4) == "run  [####]  100.0 %")
    }

    @Test func columnsAreAligned() {
        var table = TextTable(.left, .right)
        table.add("a", "10")
        table.add("long", "1")
        #expect(table.lines == ["  a     10", "  long   1"])
    }
}
