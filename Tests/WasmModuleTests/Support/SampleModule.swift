import WasmModule

/// A module put down by hand, with every section and every form that an entry of one can take, in
/// canonical encoding. It decodes; it is not valid.
let sampleModule: [UInt8] = [
    module(""),
    section(.custom, "01 61  aabb"),
    section(
        .type,
        """
        03
        60 02 7f 7e 01 7d
        4e 02  50 00 5f 02 78 00 63 02 01  4f 01 01 5e 6e 01
        60 00 00
        """),
    section(
        .import,
        """
        05
        01 6d 01 66 00 00
        01 6d 01 74 01 70 00 01
        01 6d 01 6d 02 05 01 02
        01 6d 01 67 03 7f 01
        01 6d 01 65 04 00 03
        """),
    section(.function, "02 03 03"),
    section(.table, "02  40 00 64 70 01 01 02 d2 00 0b  6f 04 0a"),
    section(.memory, "01 00 01"),
    section(.tag, "01 00 03"),
    section(.global, "01 7e 00 42 2a 0b"),
    section(.export, "02 01 78 00 01 01 79 04 00"),
    section(.start, "01"),
    section(
        .element,
        """
        08
        00 41 00 0b 01 00
        01 00 01 01
        02 01 41 00 0b 00 01 00
        03 00 00
        04 41 00 0b 01 d2 00 0b
        05 64 70 01 d2 00 0b
        06 00 41 00 0b 64 70 00
        07 70 02 d0 70 0b d2 01 0b
        """),
    section(.dataCount, "03"),
    section(.custom, "00"),
    section(
        .code,
        """
        02
        0a 02 02 7f 01 63 01  fc 09 00 0b
        16 00  02 40 1f 40 02 00 00 00 02 00 41 00 0e 02 00 01 02 0b 0b 1a 0b
        """),
    section(.data, "03  00 42 00 0b 02 aabb  01 01 cc  02 01 41 00 0b 00"),
    section(
        .custom,
        """
        04 6e616d65
        00 02 01 4d
        01 07 02 00 01 66 02 01 67
        02 09 01 01 02 00 01 78 02 01 79
        """),
].flatMap(\.self)
