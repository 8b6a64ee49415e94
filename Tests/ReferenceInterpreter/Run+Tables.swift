import Martlet
import WasmModule

/// Table instructions. spec: exec-instr-table
extension Run {
    /// spec: exec-table.get
    func tableGet(_ table: TableInstance) throws(Interruption) {
        let range = try table.range(popAddress(), 1)
        push(.reference(table.elements[range.lowerBound]))
    }

    /// spec: exec-table.set
    func tableSet(_ table: TableInstance) throws(Interruption) {
        let reference = popReference()
        let range = try table.range(popAddress(), 1)
        table.elements[range.lowerBound] = reference
    }

    /// spec: exec-table.grow
    func tableGrow(_ table: TableInstance) throws(Interruption) {
        let arguments = peek(2)
        let delta = address(arguments[1])
        let size = UInt64(table.elements.count)
        func finish(_ result: UInt64?) {
            operands.removeLast(2)
            push(result, as: table.type.addressType)
        }
        let (newSize, overflow) = size.addingReportingOverflow(delta)
        let limit = store.limits.tableElements
        guard !overflow, newSize <= table.type.elementsMax,
            delta <= limit - min(store.tableElements, limit)
        else { return finish(nil) }
        try pay(store.schedule.units(elements: delta))
        table.elements += [Reference?](repeating: reference(arguments[0]), count: Int(delta))
        finish(size)
    }

    /// spec: exec-table.fill
    func tableFill(_ table: TableInstance) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        let range = try table.range(address(arguments[0]), count)
        try pay(store.schedule.units(elements: count))
        for position in range { table.elements[position] = reference(arguments[1]) }
        operands.removeLast(3)
    }

    /// spec: exec-table.copy
    func tableCopy(to destination: TableInstance, from source: TableInstance) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        let target = try destination.range(address(arguments[0]), count)
        let origin = try source.range(address(arguments[1]), count)
        try pay(store.schedule.units(elements: count))
        let elements = Array(source.elements[origin])
        destination.elements.replaceSubrange(target, with: elements)
        operands.removeLast(3)
    }

    /// spec: exec-table.init
    func tableInit(_ table: TableInstance, from segment: [Reference?]) throws(Interruption) {
        let arguments = peek(3)
        let count = address(arguments[2])
        try tableInit(
            table, at: address(arguments[0]), from: segment, at: address(arguments[1]), count)
        operands.removeLast(3)
    }

    func tableInit(
        _ table: TableInstance, at destination: UInt64, from segment: [Reference?],
        at source: UInt64, _ count: UInt64
    ) throws(Interruption) {
        let target = try table.range(destination, count)
        guard let origin = boundedRange(source, count, in: segment.count) else {
            throw .trap(.outOfBoundsTableAccess)
        }
        try pay(store.schedule.units(elements: count))
        table.elements.replaceSubrange(target, with: segment[origin])
    }

    private func reference(_ value: Value) -> Reference? {
        guard case .reference(let reference) = value else {
            invalid("the operand is no reference")
        }
        return reference
    }
}

extension TableInstance {
    func range(_ start: UInt64, _ count: UInt64) throws(Interruption) -> Range<Int> {
        guard let range = boundedRange(start, count, in: elements.count) else {
            throw .trap(.outOfBoundsTableAccess)
        }
        return range
    }
}

extension TableType {
    /// The most elements that a table of this type can have. spec: valid-tabletype
    var elementsMax: UInt64 {
        limits.maximum ?? (addressType == .i32 ? UInt64(UInt32.max) : .max)
    }
}
