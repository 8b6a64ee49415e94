/// Modules written byte by byte, valid or not.
struct ModuleBytes {
    /// Numbers of value types by their bytes.
    static let i32: UInt8 = 0x7F
    static let i64: UInt8 = 0x7E

    var types: [(parameters: [UInt8], results: [UInt8])] = [([], [])]
    var imports: [(module: String, name: String, type: UInt8)] = []
    /// Bodies without their ends; all have the first type.
    var bodies: [[UInt8]] = []
    var exports: [(name: String, function: UInt8)] = []
    var memoryPages: Int?
    /// Bytes that mean nothing, so that a module has another hash or many bytes.
    var padding: [UInt8] = []

    /// A program that ends at once, with another hash for each number.
    static func program(_ number: UInt8, padding: Int = 0) -> [UInt8] {
        var module = Self()
        module.bodies = [[]]
        module.exports = [("_start", 0)]
        module.padding = [number] + [UInt8](repeating: number, count: padding)
        return module.bytes
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
        bytes += Self.section(1, types.map { [0x60] + Self.list($0.0) + Self.list($0.1) })
        if !imports.isEmpty {
            bytes += Self.section(
                2, imports.map { Self.name($0.module) + Self.name($0.name) + [0, $0.type] })
        }
        bytes += Self.section(3, bodies.map { _ in [0] })
        if let memoryPages { bytes += Self.section(5, [[0] + Self.leb(memoryPages)]) }
        bytes += Self.section(
            7, exports.map { Self.name($0.name) + [0, $0.function + UInt8(imports.count)] })
        bytes += Self.section(
            10, bodies.map { Self.leb($0.count + 2) + [0] + $0 + [0x0B] })
        let custom = Self.name("padding") + padding
        return bytes + [0] + Self.leb(custom.count) + custom
    }

    private static func leb(_ value: Int) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + leb(value >> 7)
    }

    private static func list(_ bytes: [UInt8]) -> [UInt8] { leb(bytes.count) + bytes }
    private static func name(_ text: String) -> [UInt8] { list(Array(text.utf8)) }

    private static func section(_ id: UInt8, _ items: [[UInt8]]) -> [UInt8] {
        let content = leb(items.count) + items.flatMap { $0 }
        return [id] + leb(content.count) + content
    }
}
