import WasmModule

// SAFETY: the callees of the call tree are addresses of records and instances, which the store keeps.

extension Store {
    /// What has used the fuel of all runs so far, the one that is suspended included; `nil` unless the
    /// store was asked to keep account.
    public var fuelProfile: FuelProfile? {
        guard let profile else { return nil }
        machine?.settleProfile()
        let instances = Dictionary(
            uniqueKeysWithValues: instances.enumerated().map { (ObjectIdentifier($1), $0) })
        return FuelProfile(profile) { callee in
            func ordinal(_ instance: InstanceEntity) -> Int {
                instances[ObjectIdentifier(instance)] ?? 0
            }
            if callee & 1 == 1, let address = UnsafeRawPointer(bitPattern: callee - 1) {
                let instance = Unmanaged<InstanceEntity>.fromOpaque(address).takeUnretainedValue()
                return .instantiation(instance: ordinal(instance))
            }
            guard let record = UnsafePointer<FunctionRecord>(bitPattern: callee) else {
                preconditionFailure("the outside is nobody's callee")
            }
            guard let instance = record.pointee.instance else {
                let host = hostFunctions[Int(record.pointee.index)]
                return .host(module: host.module, name: host.name)
            }
            let entity = Unmanaged<InstanceEntity>.fromOpaque(instance).takeUnretainedValue()
            let function = FunctionIndex(record.pointee.index)
            return .function(
                function, name: entity.name(of: function.position), instance: ordinal(entity))
        }
    }
}
