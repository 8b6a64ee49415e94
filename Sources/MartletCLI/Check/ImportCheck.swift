import Martlet
import MartletWASI
import WasmModule

/// Tells which imports of a module nobody provides, and what would help.
struct ImportCheck {
    private let wasi = WASIPreview1()
    private let provided: [String: HostFunction]

    init() { provided = wasi.functions }

    /// - Returns: `nil` for an import that is provided
    func problem(_ item: Import, in file: ModuleFile) -> Problem? {
        let subject = "\(item.module).\(item.name)"
        guard item.module == wasi.moduleName else {
            return problem(
                "unknown import \(subject): \(file.describe(item.type))",
                item, fix: Self.fix(module: item.module, name: item.name))
        }
        guard let function = provided[item.name] else {
            return problem(
                "unknown import \(subject): not part of WASI preview 1", item,
                fix: "build for plain WASI preview 1, without extensions such as WASIX")
        }
        guard case .function(let index) = item.type, let type = file.definition.functionType(index),
            type == function.type
        else {
            return problem(
                """
                incompatible import type \(subject): the module wants \
                \(file.describe(item.type)), WASI has func \(function.type.text)
                """, item, fix: "build with another version of the toolchain's libraries")
        }
        return nil
    }

    private func problem(_ message: String, _ item: Import, fix: String) -> Problem {
        Problem(stage: .link, message: message, offset: item.offset, fix: fix)
    }

    /// What made such an import, and what to do about it.
    private static func fix(module: String, name: String) -> String {
        let provide = "provide it with --preload \(module)=FILE, or let it trap with --stub-missing"
        switch module {
        case "wasi_unstable":
            return "made for the WASI before preview 1: build with a newer toolchain"
        case _ where module.hasPrefix("wasi:"):
            return "made for WASI 0.2: build a core module for wasm32-wasip1"
        case "gojs", "go":
            return "made for JavaScript: build with GOOS=wasip1 GOARCH=wasm"
        case "wbg", "__wbindgen_placeholder__",
            _ where module.hasSuffix("_bg.js"):
            return "made by wasm-bindgen for JavaScript: build for wasm32-wasip1 without it"
        case "env" where isEmscripten(name), "a":
            return "made by Emscripten for JavaScript: link with -sSTANDALONE_WASM"
        case "env":
            return "an undefined symbol when the module was linked: link its library; or \(provide)"
        default:
            return provide
        }
    }

    private static func isEmscripten(_ name: String) -> Bool {
        ["emscripten_", "_emscripten_", "__syscall_", "invoke_", "_embind_", "__cxa_throw"]
            .contains { name.hasPrefix($0) }
    }
}
