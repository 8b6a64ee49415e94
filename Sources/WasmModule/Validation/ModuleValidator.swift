/// What validation finds out about a valid module.
package struct ModuleValidation: Sendable {
    /// What function bodies may refer to; the compiler goes on with it.
    package let context: ModuleContext
    /// Of the functions defined in the module, in order.
    package let functions: [ValidatedFunction]
    package let features: ModuleFeatures
}

/// Validates a decoded module. spec: valid-module
///
/// It goes in stages: types; the types of everything else; constant expressions, segments, exports
/// and the start function; bodies. Each stage presumes that those before found nothing, and within a
/// stage every part is checked by itself, so that one mistake does not bring about others.
package struct ModuleValidator: ~Copyable {
    let definition: ModuleDefinition
    let limits: ModuleLimits
    var errors: [ValidationError] = []
    var features = ModuleFeatures()

    private init(_ definition: ModuleDefinition, limits: ModuleLimits) {
        self.definition = definition
        self.limits = limits.attainable
    }

    // MARK: API

    /// Validates a whole module, or throws its first problem.
    package static func validate(
        _ definition: ModuleDefinition, limits: ModuleLimits = .standard
    ) throws(ModuleError) -> ModuleValidation {
        var validator = ModuleValidator(definition, limits: limits)
        let validation = try validator.validate()
        if let error = validator.errors.first { throw .invalid(error) }
        guard let validation else { preconditionFailure("neither a result nor an error") }
        return validation
    }

    /// All problems of a module: the first one of each body, and all of the other parts.
    package static func problems(
        of definition: ModuleDefinition, limits: ModuleLimits = .standard
    ) throws(ModuleError) -> [ValidationError] {
        var validator = ModuleValidator(definition, limits: limits)
        _ = try validator.validate()
        return validator.errors
    }

    // MARK: Stages

    /// `nil` where there are errors. What it throws is malformed.
    private mutating func validate() throws(ModuleError) -> ModuleValidation? {
        guard let context = try validateDeclarations() else { return nil }
        var validator = FunctionValidator(context, features: features)
        var functions: [ValidatedFunction] = []
        functions.reserveCapacity(definition.bodies.count)
        for position in definition.functions.indices.dropFirst(definition.importedFunctionCount) {
            do throws(ModuleError) {
                functions.append(try validator.validate(FunctionIndex(position: position)))
            } catch {
                try record(error)
            }
        }
        guard errors.isEmpty else { return nil }
        return ModuleValidation(
            context: context, functions: functions, features: validator.features)
    }

    /// `nil` where there are errors. What it throws is malformed.
    private mutating func validateDeclarations() throws(ModuleError) -> ModuleContext? {
        guard let types = checkTypes() else {
            try checkInstructions()
            return nil
        }
        checkDeclarations(types)
        guard errors.isEmpty else {
            try checkInstructions()
            return nil
        }
        var context = ModuleContext(definition, types: types, limits: limits)
        var validator = FunctionValidator(context, features: features)
        try checkInitializers(&validator)
        try checkSegments(&validator)
        checkExports(&validator)
        checkStart(context)
        context.references = validator.references
        features = validator.features
        guard errors.isEmpty else {
            try checkInstructions()
            return nil
        }
        return context
    }

    /// Whatever is invalid, a module with instructions that cannot be read is malformed.
    private func checkInstructions() throws(ModuleError) {
        for body in definition.bodies {
            var reader = InstructionReader(body, of: definition)
            try FunctionValidator.drain(&reader)
        }
    }

    // MARK: Errors

    /// Keeps what is invalid and throws what is malformed.
    mutating func record(_ error: ModuleError) throws(ModuleError) {
        guard case .invalid(let error) = error else { throw error }
        errors.append(error)
    }

    /// What a check gives, or `nil` where it found something, which is kept.
    @discardableResult
    mutating func attempt<Result>(
        at location: ValidationError.Location, _ check: () throws(ValidationError.Reason) -> Result
    ) -> Result? {
        do {
            return try check()
        } catch {
            errors.append(ValidationError(error, at: location))
            return nil
        }
    }
}
