/// Immediates of variable length, read again from the module's bytes, without allocating.
extension InstructionReader {
    /// The labels of a `br_table`; the last one is the default.
    package func labels(_ table: LabelTable) -> Labels {
        Labels(ByteReader(bytes, range: table.range))
    }

    package func types(_ list: ValueTypeList) -> ValueTypes {
        ValueTypes(ByteReader(bytes, range: list.range))
    }

    package func clauses(_ list: CatchList) -> CatchClauses {
        CatchClauses(ByteReader(bytes, range: list.range))
    }

    // What these sequences read has been read once with the instruction that it belongs to, so it is
    // well formed. Given anything else they just end early.

    package struct Labels: Sequence, IteratorProtocol {
        private var reader: ByteReader

        init(_ reader: ByteReader) { self.reader = reader }

        package mutating func next() -> UInt32? { try? reader.u32() }
    }

    package struct ValueTypes: Sequence, IteratorProtocol {
        private var reader: ByteReader

        init(_ reader: ByteReader) { self.reader = reader }

        package mutating func next() -> ValueType? { try? reader.valueType() }
    }

    package struct CatchClauses: Sequence, IteratorProtocol {
        private var reader: ByteReader

        init(_ reader: ByteReader) { self.reader = reader }

        package mutating func next() -> CatchClause? { try? reader.catchClause() }
    }
}
