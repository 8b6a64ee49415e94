/// The types of a function's locals, parameters first, and which of them have been set.
///
/// A few bytes can declare tens of thousands of locals, in every function of a module. So only the
/// first ones are laid out one by one, and the rest stay runs. For the same reason nothing is done
/// for a local before it is mentioned.
struct LocalTypes {
    private struct Run {
        /// The index after its last local.
        let end: UInt32
        let type: CompactType
    }

    private static let headMax = 256

    private var head: [CompactType] = []
    private var runs: [Run] = []
    private(set) var count = 0
    private var parameterCount = 0
    private(set) var parameterSlots = 0
    private(set) var slots = 0

    /// For locals without a default value, the serial number of the function that has set them.
    private var setBy: [Int] = []
    private var serial = 0
    /// Those locals in the order of being set. spec: algo-valid (`inits`)
    private(set) var initializations: [UInt32] = []

    /// Starts a function.
    mutating func begin(
        _ parameters: TypeList, _ declared: [LocalRun], _ types: TypeContext
    ) throws(ValidationError.Reason) {
        removeAll()
        for position in 0..<parameters.count { append(1, of: types[parameters, position]) }
        parameterCount = count
        parameterSlots = slots
        for run in declared {
            try types.check(run.type)
            append(Int(run.count), of: CompactType(run.type))
        }
    }

    mutating func removeAll() {
        head.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        initializations.removeAll(keepingCapacity: true)
        count = 0
        parameterCount = 0
        parameterSlots = 0
        slots = 0
        serial += 1
    }

    private mutating func append(_ number: Int, of type: CompactType) {
        guard number > 0 else { return }
        let inHead = min(number, Self.headMax - head.count)
        head.append(contentsOf: repeatElement(type, count: inHead))
        count += number
        slots += number * type.slots
        runs.append(Run(end: UInt32(count), type: type))
    }

    @inline(__always)
    func type(_ index: UInt32) throws(ValidationError.Reason) -> CompactType {
        let position = Int(index)
        return position < head.count ? head[position] : try typeInRuns(index)
    }

    /// The type of a local that is laid out and has a default value; `nil` for all others.
    @inline(__always)
    func defaultableInHead(_ index: UInt32) -> CompactType? {
        let position = Int(index)
        guard position < head.count, head[position].isDefaultable else { return nil }
        return head[position]
    }

    @inline(never)
    private func typeInRuns(_ index: UInt32) throws(ValidationError.Reason) -> CompactType {
        guard index < count else { throw .unknown(.local, index) }
        var range = runs.indices
        while range.count > 1 {
            // Its predecessor ends at or before the index, or the run is a later one.
            let middle = range.lowerBound + range.count / 2
            range =
                runs[middle - 1].end <= index
                ? middle..<range.upperBound : range.lowerBound..<middle
        }
        return runs[range.lowerBound].type
    }

    // MARK: Locals without a default value. spec: valid-local.get

    func checkIsSet(_ index: UInt32) throws(ValidationError.Reason) {
        let position = Int(index)
        guard position < parameterCount || position < setBy.count && setBy[position] == serial
        else { throw .uninitializedLocal(index) }
    }

    mutating func set(_ index: UInt32) {
        let position = Int(index)
        guard position >= parameterCount else { return }
        if position >= setBy.count {
            setBy.append(contentsOf: repeatElement(0, count: position + 1 - setBy.count))
        }
        if setBy[position] != serial {
            setBy[position] = serial
            initializations.append(index)
        }
    }

    /// Forgets the locals set last, at the end of a block. spec: algo-valid (`reset_locals`)
    mutating func reset(to height: Int) {
        while initializations.count > height {
            setBy[Int(initializations.removeLast())] = 0
        }
    }
}
