package import Martlet
import MartletWASI

extension ModuleLimits {
    /// How many functions a node can be told to admit.
    static let functionCounts = 1...1_000_000

    /// What is taken in from strangers. A module that passes is also one that `stored` admits.
    static func hosted(functionsMax: Int) -> Self {
        var limits = Self.standard
        limits.moduleBytes = ModuleService.bytesMax
        limits.functions = functionsMax
        // These two bound the memory that reading a module takes.
        limits.elementItems = 1_000_000
        limits.localRuns = 1_000_000
        return limits
    }

    /// What is run: all that any node may have taken in, whatever this one is told to.
    package static let stored: Self = {
        var limits = Self.standard
        limits.functions = max(limits.functions, functionCounts.upperBound)
        return limits
    }()
}

/// Looks for everything that keeps a module from being run here.
enum ModuleInspection {
    /// Pages of memory that a module may begin with: 1 GiB, the most that any tier has.
    private static let memoryPagesMax: UInt64 = 16_384

    /// - Throws: a problem of type `invalid-module` with all that is wrong
    static func inspect(_ bytes: [UInt8], limits: ModuleLimits) throws -> ModuleSummary {
        let module: Module
        do {
            module = try Module(bytes, limits: limits)
        } catch {
            throw Problem.invalidModule(allProblems(bytes, limits, first: error))
        }
        let problems = problems(of: module.imports)
        guard problems.isEmpty else { throw Problem.invalidModule(problems) }
        try link(module)
        return ModuleSummary(module)
    }

    /// All problems of a module that has one, as far as the others can be found behind it.
    private static func allProblems(
        _ bytes: [UInt8], _ limits: ModuleLimits, first: any Error
    ) -> [FieldProblem] {
        var messages = ["\(first)"]
        do {
            let found = try Module.validate(bytes, limits: limits)
            if !found.isEmpty { messages = found.map(\.description) }
        } catch {
            // What cannot be read ends the search, wherever it is.
            if messages != ["\(error)"] { messages.append("\(error)") }
        }
        let imports = (try? Module.imports(of: bytes, limits: limits)) ?? []
        return messages.map { .ofModule($0) } + problems(of: imports)
    }

    /// Imports that are not among what programs are given.
    private static func problems(of imports: [ImportDescription]) -> [FieldProblem] {
        let wasi = WASIPreview1()
        let offered = wasi.functions
        return imports.compactMap { required in
            let name = "\(required.module.shown).\(required.name.shown)"
            guard required.module == wasi.moduleName, let function = offered[required.name] else {
                return FieldProblem(
                    field: "import \(name)",
                    problem: "there is no such import: only the functions of \(wasi.moduleName) are"
                )
            }
            let type = ExternalType.function(function.type)
            guard required.type != type else { return nil }
            return FieldProblem(
                field: "import \(name)",
                problem: "has the type \(required.type.shown), not \(type.shown)")
        }
    }

    /// Links the module as a run would, without fuel to do anything: what passes here is found to
    /// be in order there.
    private static func link(_ module: Module) throws {
        do {
            _ = try module.instantiate(
                Imports(WASIPreview1()), limits: Limits(memoryPages: memoryPagesMax), fuel: 0)
        } catch let error as LinkError {
            throw Problem.invalidModule([.ofModule(error.description)])
        } catch is HostOutOfMemory {
            throw Problem.unavailable(retryAfter: 5)
        }
    }
}

extension FieldProblem {
    fileprivate static func ofModule(_ problem: String) -> Self {
        Self(field: "module", problem: problem.shown)
    }
}
