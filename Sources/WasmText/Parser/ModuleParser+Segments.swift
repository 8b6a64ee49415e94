import WasmModule

/// Element and data segments. spec: text-elem
extension ModuleParser {
    /// What follows `(elem`. spec: text-elem
    mutating func parseElements() throws(TextError) {
        try parseBinding(.elements, module.elements.count)
        let mode: ElementSegment.Mode
        var isLegacy = false
        if cursor.take(.declare) {
            mode = .declarative
        } else if cursor.openedWord == .table {
            cursor.position += 2
            let table = TableIndex(try expectIndex(\.tables))
            try cursor.expectClose()
            mode = .active(table, offset: try parseOffset())
        } else if isAtIndex, cursor.peek().kind == .open {
            // An older form: the table's index without parentheses.
            let table = TableIndex(try expectIndex(\.tables))
            mode = .active(table, offset: try parseOffset())
        } else if cursor.token.kind == .open, !isAtReferenceType {
            mode = .active(0, offset: try parseOffset())
            isLegacy = true
        } else {
            mode = .passive
        }
        let (type, items) = try parseElementList(isLegacy: isLegacy)
        module.elements.append(ElementSegment(type, mode, items))
        try cursor.expectClose()
    }

    /// spec: text-elemlist
    private mutating func parseElementList(
        isLegacy: Bool
    ) throws(TextError) -> (ReferenceType, ElementSegment.Items) {
        if cursor.take(.func) {
            return (.functionReference, .functions(try parseFunctionIndices()))
        }
        if isAtReferenceType {
            let type = try parseReferenceType()
            return (type, .expressions(try parseElementExpressions()))
        }
        // `func` can be left out where the table is.
        guard isLegacy else { throw cursor.unexpected() }
        return (.functionReference, .functions(try parseFunctionIndices()))
    }

    mutating func parseFunctionIndices() throws(TextError) -> [FunctionIndex] {
        var functions: [FunctionIndex] = []
        while isAtIndex { functions.append(FunctionIndex(try expectIndex(\.functions))) }
        return functions
    }

    /// spec: text-elemexpr
    mutating func parseElementExpressions() throws(TextError) -> [ConstantExpression] {
        var expressions: [ConstantExpression] = []
        while cursor.token.kind == .open {
            if cursor.takeOpen(.item) {
                expressions.append(try parseConstant(isSingle: false))
                try cursor.expectClose()
            } else {
                expressions.append(try parseConstant(isSingle: true))
            }
        }
        return expressions
    }

    /// `(offset …)` or one folded instruction. spec: text-offset
    private mutating func parseOffset() throws(TextError) -> ConstantExpression {
        guard cursor.takeOpen(.offset) else { return try parseConstant(isSingle: true) }
        let offset = try parseConstant(isSingle: false)
        try cursor.expectClose()
        return offset
    }

    /// What follows `(data`. spec: text-data
    mutating func parseData() throws(TextError) {
        try parseBinding(.data, module.data.count)
        var mode = DataSegment.Mode.passive
        if cursor.takeOpen(.memory) {
            let memory = MemoryIndex(try expectIndex(\.memories))
            try cursor.expectClose()
            mode = .active(memory, offset: try parseOffset())
        } else if isAtIndex {
            // An older form: the memory's index without parentheses.
            let memory = MemoryIndex(try expectIndex(\.memories))
            mode = .active(memory, offset: try parseOffset())
        } else if cursor.token.kind == .open {
            mode = .active(0, offset: try parseOffset())
        }
        module.data.append(DataSegment(mode, range: append(cursor.takeStrings())))
        try cursor.expectClose()
    }

    /// A constant expression: one folded instruction, or instructions up to a closing parenthesis.
    mutating func parseConstant(isSingle: Bool) throws(TextError) -> ConstantExpression {
        var hints = BranchHints(function: nil, locals: [])
        let writer = try parseExpression(isSingle: isSingle, hints: &hints)
        return ConstantExpression(range: append(writer))
    }
}
