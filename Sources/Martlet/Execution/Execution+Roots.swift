import WasmModule

// What the program and its host can name at once: where the collector begins.

extension Execution {
    /// Whether there is room for an object more; the garbage is looked for before there is not.
    ///
    /// Every operand of the innermost frame must be at home.
    func hasRoom(forObjectOf size: UInt64, inFrames isRunning: Bool = true) -> Bool {
        heap.hasRoom(for: size, limits) {
            heap.collect(store.types) { marker in
                markEntities(&marker)
                marker.mark(temporaries)
                if isRunning { markFrames(&marker) }
            }
        }
    }

    /// Globals, tables, segments, and what the host holds.
    private func markEntities(_ marker: inout Heap.Marker) {
        marker.mark(store.held)
        for instance in store.instances {
            for global in instance.globals where global.type.value.isReference {
                marker.mark(global.cell.pointee.0)
            }
            for table in instance.tables where table.type.element.mayBeObject {
                let storage = table.storage.pointee
                marker.mark(UnsafeBufferPointer(start: storage.elements, count: storage.count))
            }
            for elements in instance.elements {
                if let elements { marker.mark(elements) }
            }
        }
    }

    /// Locals and operands of all active functions.
    private func markFrames(_ marker: inout Heap.Marker) {
        var next: ActiveFrame? = innermostFrame()
        while let frame = next {
            for slots in frame.code.referenceLocals {
                for offset in stride(from: slots.lowerBound, to: slots.upperBound, by: 8) {
                    marker.mark(frame.fp.load(fromByteOffset: Int(offset), as: UInt64.self))
                }
            }
            let place = frame.code.offset(frame.isWaiting ? frame.pc - 1 : frame.pc)
            frame.code.forEachReferenceOperand(at: place) { offset in
                marker.mark(frame.fp.load(fromByteOffset: Int(offset), as: UInt64.self))
            }
            next = caller(of: frame)
        }
    }
}

extension ValueType {
    fileprivate var isReference: Bool {
        if case .reference = self { true } else { false }
    }
}

extension ReferenceType {
    /// Whether its references can be to objects of the heap. Only functions cannot be told from
    /// their type index alone; marking looks at the bits.
    fileprivate var mayBeObject: Bool { heapType != .func && heapType != .nofunc }
}
