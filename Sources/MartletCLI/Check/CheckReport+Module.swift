import Martlet
import WasmModule

extension CheckReport {
    init(_ file: ModuleFile) {
        path = file.path
        isProgram = file.definition.exports.contains { $0.name == "_start" && $0.kind == .function }
        imports = file.definition.imports.count
        let check = ImportCheck()
        problems =
            Self.validate(file.definition)
            + file.definition.imports.compactMap { check.problem($0, in: file) }
    }

    /// Everything that makes the module invalid.
    static func validate(_ definition: ModuleDefinition) -> [Problem] {
        do {
            return try ModuleValidator.problems(of: definition).map(Problem.init)
        } catch {
            return [Problem(error)]
        }
    }
}

extension Problem {
    init(_ error: ModuleError) {
        switch error {
        case .malformed(let error):
            self.init(stage: .decode, message: error.description, offset: error.offset)
        case .invalid(let error): self.init(error)
        }
    }

    init(_ error: ValidationError) {
        self.init(stage: .validate, message: error.description, offset: error.location.offset)
    }
}
