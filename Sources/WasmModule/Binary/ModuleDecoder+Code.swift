/// The code section, as far as locals: instructions stay bytes.
extension ModuleDecoder {
    /// spec: binary-codesec
    mutating func decodeCode(_ range: Range<Int>) throws(DecodeError) {
        try limits.check(.codeBytes, range.count, at: range.lowerBound)
        let count = try count(.functions)
        module.bodies.reserveCapacity(capacity(count))
        for _ in 0..<count { module.bodies.append(try functionBody()) }
    }

    /// spec: binary-code
    private mutating func functionBody() throws(DecodeError) -> FunctionBody {
        let size = try reader.length()
        let entry = reader.position..<reader.position + size
        try limits.check(.bodyBytes, size, at: entry.lowerBound)
        let locals = try localRuns()
        guard reader.position <= entry.upperBound else {
            throw reader.error(.sectionSizeMismatch, at: entry.lowerBound)
        }
        let instructions = reader.position..<entry.upperBound
        reader.seek(to: entry.upperBound)
        return FunctionBody(locals: locals, range: instructions, entry: entry)
    }

    /// Reads the instructions of all bodies so far, to find what is malformed in them.
    func checkInstructions() throws(DecodeError) {
        for body in module.bodies {
            var instructions = InstructionReader(body, of: module)
            while try instructions.next() != nil {}
        }
    }

    /// spec: binary-local
    private mutating func localRuns() throws(DecodeError) -> [LocalRun] {
        let start = reader.position
        let runCount = try count(.localRuns, after: localRunCount)
        var runs: [LocalRun] = []
        runs.reserveCapacity(capacity(runCount))
        var localCount = 0
        for _ in 0..<runCount {
            let count = try reader.u32()
            localCount += Int(count)
            guard localCount <= Int(UInt32.max) else {
                throw reader.error(.tooManyLocals, at: start)
            }
            runs.append(LocalRun(count: count, type: try reader.valueType()))
        }
        try limits.check(.locals, localCount, at: start)
        localRunCount += runCount
        return runs
    }
}
