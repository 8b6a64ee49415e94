/// The rules of instructions on tables and memories.
extension FunctionValidator {
    // MARK: Tables. spec: valid-instr-table

    mutating func stepTableGet(_ index: UInt32) throws(ValidationError.Reason) {
        let table = try context.table(index)
        try popValue(table.address)
        pushValue(table.element)
    }

    mutating func stepTableSet(_ index: UInt32) throws(ValidationError.Reason) {
        let table = try context.table(index)
        try popValue(table.element)
        try popValue(table.address)
    }

    mutating func stepTableGrow(_ index: UInt32) throws(ValidationError.Reason) {
        let table = try context.table(index)
        try popValue(table.address)
        try popValue(table.element)
        pushValue(table.address)
    }

    mutating func stepTableFill(_ index: UInt32) throws(ValidationError.Reason) {
        let table = try context.table(index)
        try popValue(table.address)
        try popValue(table.element)
        try popValue(table.address)
    }

    mutating func stepTableCopy(
        _ indices: (destination: UInt32, source: UInt32)
    ) throws(ValidationError.Reason) {
        let destination = try context.table(indices.destination)
        let source = try context.table(indices.source)
        guard context.types.matches(source.element, destination.element) else {
            throw .mismatch(expected: destination.element, found: source.element)
        }
        try popValue(Self.smaller(destination.address, source.address))
        try popValue(source.address)
        try popValue(destination.address)
    }

    mutating func stepTableInit(
        _ indices: (element: UInt32, table: UInt32)
    ) throws(ValidationError.Reason) {
        let table = try context.table(indices.table)
        let element = try context.element(indices.element)
        guard context.types.matches(element, table.element) else {
            throw .mismatch(expected: table.element, found: element)
        }
        try popValue(.i32)
        try popValue(.i32)
        try popValue(table.address)
    }

    // MARK: Memories. spec: valid-instr-memory

    mutating func stepMemoryGrow(_ index: UInt32) throws(ValidationError.Reason) {
        let address = try context.memory(index)
        try popValue(address)
        pushValue(address)
    }

    mutating func stepMemoryFill(_ index: UInt32) throws(ValidationError.Reason) {
        let address = try context.memory(index)
        try popValue(address)
        try popValue(.i32)
        try popValue(address)
    }

    mutating func stepMemoryCopy(
        _ indices: (destination: UInt32, source: UInt32)
    ) throws(ValidationError.Reason) {
        let destination = try context.memory(indices.destination)
        let source = try context.memory(indices.source)
        try popValue(Self.smaller(destination, source))
        try popValue(source)
        try popValue(destination)
    }

    mutating func stepMemoryInit(
        _ indices: (data: UInt32, memory: UInt32)
    ) throws(ValidationError.Reason) {
        let address = try context.memory(indices.memory)
        try context.checkData(indices.data)
        try popValue(.i32)
        try popValue(.i32)
        try popValue(address)
    }

    /// spec: aux-addrtype-min
    private static func smaller(_ first: CompactType, _ second: CompactType) -> CompactType {
        first == .i64 && second == .i64 ? .i64 : .i32
    }
}
