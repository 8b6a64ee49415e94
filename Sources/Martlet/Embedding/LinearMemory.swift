/// A linear memory of an instance, as it is whenever it is looked at. spec: embed-mem
public struct LinearMemory {
    let entity: MemoryEntity

    /// The size in pages of 64 KiB.
    public var pages: UInt64 { entity.pages }

    /// Lends all bytes, that of address 0 first. They are not copied.
    ///
    /// May be called while a run of the store is suspended; `body` must not make the store run.
    /// - Parameter body: cannot keep the bytes beyond its return
    public func withBytes<Result: ~Copyable, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // SAFETY: the entity, alive as long as this value, owns the bytes, all of which can be read;
        // a memory neither moves nor shrinks, and the span ends with the call.
        try body(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(entity.bytes)))
    }
}
