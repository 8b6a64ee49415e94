/// Types, and the types of everything else.
extension ModuleValidator {
    /// `nil` where there is an error.
    mutating func checkTypes() -> TypeContext? {
        do {
            let types = try TypeContext(definition, limits: limits)
            noteTypeFeatures()
            return types
        } catch {
            errors.append(error)
            return nil
        }
    }

    private mutating func noteTypeFeatures() {
        for (position, type) in definition.types.enumerated() {
            features.note(
                ModuleFeatures.features(of: type),
                at: ValidationError.Location(.type, UInt32(position)))
        }
        if let group = definition.recursiveGroups.first(where: { $0.count != 1 }) {
            features.note(
                .init(.garbageCollection),
                at: ValidationError.Location(.type, UInt32(group.lowerBound)))
        }
    }

    mutating func checkDeclarations(_ types: TypeContext) {
        for (position, item) in definition.imports.enumerated() {
            let location = ValidationError.Location(
                .import, UInt32(position), offset: item.offset)
            attempt(at: location) { () throws(ValidationError.Reason) in
                try Self.check(item.type, types)
            }
            features.note(ModuleFeatures.features(of: item.type), at: location)
            if case .global(let type) = item.type, type.isMutable {
                features.note(.init(.mutableGlobals), at: location)
            }
        }
        check(.function, definition.functions, after: definition.importedFunctionCount, types) {
            .function($0)
        }
        check(.table, definition.tables, after: definition.importedTableCount, types) {
            .table($0)
        }
        check(.memory, definition.memories, after: definition.importedMemoryCount, types) {
            .memory($0)
        }
        check(.tag, definition.tags, after: definition.importedTagCount, types) { .tag($0) }
        check(.global, definition.globals, after: definition.importedGlobalCount, types) {
            .global($0)
        }
        for (position, element) in definition.elements.enumerated() {
            let location = ValidationError.Location(
                .element, UInt32(position), offset: element.offset)
            attempt(at: location) { () throws(ValidationError.Reason) in
                try types.check(element.type)
            }
        }
        if definition.memories.count > 1 {
            features.note(.init(.multiMemory), at: ValidationError.Location(.memory, 1))
        }
        if definition.tables.count > 1 {
            features.note(.init(.referenceTypes), at: ValidationError.Location(.table, 1))
        }
    }

    /// Checks the types of what the module defines itself in one index space.
    private mutating func check<Type>(
        _ part: ValidationError.Part, _ declared: [Type], after importedCount: Int,
        _ types: TypeContext, _ external: (Type) -> ImportType
    ) {
        for position in declared.indices.dropFirst(importedCount) {
            let type = external(declared[position])
            let location = ValidationError.Location(part, UInt32(position))
            attempt(at: location) { () throws(ValidationError.Reason) in
                try Self.check(type, types)
            }
            features.note(ModuleFeatures.features(of: type), at: location)
        }
    }

    /// spec: valid-externtype
    private static func check(
        _ type: ImportType, _ types: TypeContext
    ) throws(ValidationError.Reason) {
        switch type {
        case .function(let index): _ = try types.function(index.rawValue)
        case .tag(let index):
            // spec: valid-tagtype
            guard try types.function(index.rawValue).results == .empty else {
                throw .tagResultNotEmpty
            }
        case .global(let type): try types.check(type.value)
        case .table(let type):
            try types.check(type.element)
            try check(type)
        case .memory(let type): try check(type)
        }
    }

    /// spec: valid-memtype
    private static func check(_ type: MemoryType) throws(ValidationError.Reason) {
        let pagesMax: UInt64 = type.addressType == .i32 ? 1 << 16 : 1 << 48
        guard type.limits.minimum <= pagesMax, type.limits.maximum ?? 0 <= pagesMax else {
            throw .memorySizeTooLarge(pagesMax: pagesMax)
        }
        try check(type.limits)
    }

    /// spec: valid-tabletype
    private static func check(_ type: TableType) throws(ValidationError.Reason) {
        let elementsMax = type.addressType == .i32 ? UInt64(UInt32.max) : UInt64.max
        guard type.limits.minimum <= elementsMax, type.limits.maximum ?? 0 <= elementsMax else {
            throw .tableSizeTooLarge(elementsMax: elementsMax)
        }
        try check(type.limits)
    }

    /// spec: valid-limits
    private static func check(_ limits: SizeLimits) throws(ValidationError.Reason) {
        if let maximum = limits.maximum, limits.minimum > maximum {
            throw .sizeMinimumGreaterThanMaximum(limits)
        }
    }
}
