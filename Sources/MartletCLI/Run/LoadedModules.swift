import Martlet
import WasmModule

/// Modules by their files, each read and checked once.
final class LoadedModules {
    private let schedule: FuelSchedule
    private var modules: [String: Module] = [:]

    init(schedule: FuelSchedule = .v1) { self.schedule = schedule }

    /// - Throws: `ModuleRun.Rejection`; `Failure` where there is no such file
    func load(_ path: String) throws -> Module {
        if let module = modules[path] { return module }
        let module = try read(path)
        modules[path] = module
        return module
    }

    private func read(_ path: String) throws -> Module {
        let source = try ModuleSource(reading: path)
        let binary: [UInt8]
        do throws(Failure) {
            binary = try source.binary()
        } catch {
            throw ModuleRun.Rejection(
                stage: .decode, status: error.status, message: error.description)
        }
        func invalid(
            _ stage: Report.Rejection.Stage, _ error: some CustomStringConvertible
        ) -> ModuleRun.Rejection {
            .init(
                stage: stage, status: .invalidModule, message: "\(path): \(error.description)")
        }
        do {
            return try Module(binary, schedule: schedule)
        } catch let error as DecodeError {
            throw invalid(.decode, error)
        } catch let error as ValidationError {
            throw invalid(.validate, error)
        }
    }
}
