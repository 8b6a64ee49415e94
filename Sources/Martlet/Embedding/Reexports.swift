// Whoever embeds the engine meets the types of modules everywhere: one import serves.
@_exported public import WasmModule
