/// Initial values, segments, exports and the start function.
extension ModuleValidator {
    // MARK: Initial values

    mutating func checkInitializers(
        _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        for (position, initializer) in definition.tableInitializers.enumerated() {
            try check(
                initializer, ofTable: definition.importedTableCount + position, &validator)
        }
        for (position, initializer) in definition.globalInitializers.enumerated() {
            // spec: valid-globals. Globals before it may be used, imported or not.
            let index = definition.importedGlobalCount + position
            try check(
                initializer, gives: validator.context.globals[index].type, visibleGlobals: index,
                at: ValidationError.Location(.global, UInt32(index)), &validator)
        }
    }

    /// spec: valid-table
    private mutating func check(
        _ initializer: ConstantExpression?, ofTable index: Int,
        _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        let location = ValidationError.Location(.table, UInt32(index))
        let type = validator.context.tables[index].element
        if let initializer {
            validator.note(.init(.functionReferences), at: location)
            // Tables come before the globals of the module, so only imported ones are there.
            try check(
                initializer, gives: type, visibleGlobals: definition.importedGlobalCount,
                at: location, &validator)
        } else if !type.isDefaultable {
            let type = ValueType.reference(definition.tables[index].element)
            errors.append(ValidationError(.notDefaultable(type), at: location))
        }
    }

    private mutating func check(
        _ expression: ConstantExpression, gives type: CompactType, visibleGlobals: Int,
        at location: ValidationError.Location, _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        do throws(ModuleError) {
            try validator.validate(
                expression, gives: type, visibleGlobals: visibleGlobals, at: location)
        } catch {
            try record(error)
        }
    }

    // MARK: Segments

    mutating func checkSegments(_ validator: inout FunctionValidator) throws(ModuleError) {
        for (position, segment) in definition.elements.enumerated() {
            let location = ValidationError.Location(
                .element, UInt32(position), offset: segment.offset)
            let type = validator.context.elements[position]
            try check(segment.mode, of: type, at: location, &validator)
            try check(segment.items, of: type, at: location, &validator)
        }
        for (position, segment) in definition.data.enumerated() {
            try check(segment, at: position, &validator)
        }
    }

    /// spec: valid-elemmode
    private mutating func check(
        _ mode: ElementSegment.Mode, of type: CompactType,
        at location: ValidationError.Location, _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        switch mode {
        case .active(let table, let offset):
            let context = validator.context
            let address = attempt(at: location) { () throws(ValidationError.Reason) in
                let table = try context.table(table.rawValue)
                guard context.types.matches(type, table.element) else {
                    throw .mismatch(expected: table.element, found: type)
                }
                return table.address
            }
            guard let address else { return }
            try check(
                offset, gives: address, visibleGlobals: context.globals.count, at: location,
                &validator)
        case .passive: validator.note(.init(.bulkMemory), at: location)
        case .declarative: validator.note(.init(.referenceTypes), at: location)
        }
    }

    /// spec: valid-elem
    private mutating func check(
        _ items: ElementSegment.Items, of type: CompactType,
        at location: ValidationError.Location, _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        switch items {
        case .functions(let functions):
            attempt(at: location) { () throws(ValidationError.Reason) in
                for function in functions {
                    try validator.validate(reference: function.rawValue, gives: type)
                }
            }
        case .expressions(let expressions):
            validator.note(.init(.referenceTypes), at: location)
            let globalCount = validator.context.globals.count
            for expression in expressions {
                try check(
                    expression, gives: type, visibleGlobals: globalCount, at: location,
                    &validator)
            }
        }
    }

    /// spec: valid-data
    private mutating func check(
        _ segment: DataSegment, at position: Int, _ validator: inout FunctionValidator
    ) throws(ModuleError) {
        let location = ValidationError.Location(.data, UInt32(position), offset: segment.offset)
        guard case .active(let memory, let offset) = segment.mode else {
            validator.note(.init(.bulkMemory), at: location)
            return
        }
        let context = validator.context
        let address = attempt(at: location) { () throws(ValidationError.Reason) in
            try context.memory(memory.rawValue)
        }
        guard let address else { return }
        try check(
            offset, gives: address, visibleGlobals: context.globals.count, at: location, &validator)
    }

    // MARK: Exports and the start function

    /// spec: valid-export
    mutating func checkExports(_ validator: inout FunctionValidator) {
        // As bytes: Swift takes different spellings of a character for equal.
        var names: Set<Name> = []
        let context = validator.context
        for (position, export) in definition.exports.enumerated() {
            let location = ValidationError.Location(
                .export, UInt32(position), offset: export.offset)
            attempt(at: location) { () throws(ValidationError.Reason) in
                try Self.check(export, context)
                guard names.insert(Name(export.name)).inserted else {
                    throw .duplicateExportName(export.name)
                }
            }
            validator.note(export, at: location)
        }
    }

    /// spec: valid-externidx
    private static func check(
        _ export: Export, _ context: ModuleContext
    ) throws(ValidationError.Reason) {
        switch export.kind {
        case .function: _ = try context.function(export.index)
        case .table: _ = try context.table(export.index)
        case .memory: _ = try context.memory(export.index)
        case .global: _ = try context.global(export.index)
        case .tag: _ = try context.tag(export.index)
        }
    }

    /// spec: valid-start
    mutating func checkStart(_ context: ModuleContext) {
        guard let start = definition.start else { return }
        attempt(at: ValidationError.Location(.start)) { () throws(ValidationError.Reason) in
            let type = try context.types.function(context.function(start.rawValue))
            guard type.parameters == .empty, type.results == .empty else {
                throw .startFunctionType
            }
        }
    }
}
