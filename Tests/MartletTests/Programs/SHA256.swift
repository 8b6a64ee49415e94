/// The SHA-256 of some bytes, in hexadecimal. FIPS 180-4, section 6.2
func sha256(_ message: [UInt8]) -> String {
    var padded = message + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    padded += bigEndianBytes(UInt64(message.count) * 8)

    let primes = (2..<312).filter { number in !(2..<number).contains { number % $0 == 0 } }
    let constants = primes.prefix(64).map { fraction(ofRoot: 3, of: $0) }
    var hash = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }
    for start in stride(from: 0, to: padded.count, by: 64) {
        var schedule = stride(from: start, to: start + 64, by: 4).map { position in
            padded[position..<position + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for t in 16..<64 {
            let (a, b) = (schedule[t - 15], schedule[t - 2])
            let small = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
            let large = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
            schedule.append(schedule[t - 16] &+ small &+ schedule[t - 7] &+ large)
        }
        var s = hash
        for t in 0..<64 {
            let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
            let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
            let high = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)
            let low = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)
            let first = s[7] &+ high &+ choice &+ constants[t] &+ schedule[t]
            s = [first &+ low &+ majority] + s.dropLast()
            s[4] &+= first
        }
        hash = zip(hash, s).map { $0 &+ $1 }
    }
    return hash.map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
}

private func bigEndianBytes(_ number: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// The first 32 bits behind the point of the square or cube root of a number.
private func fraction(ofRoot degree: Int, of number: Int) -> UInt32 {
    // The root times 2³², found bit by bit; its power is compared with the number times 2^(32 · degree).
    var root: UInt64 = 0
    let target = UInt128(number) << (32 * UInt128(degree))
    for bit in stride(from: 35, through: 0, by: -1) {
        let candidate = root | 1 << UInt64(bit)
        let power = repeatElement(UInt128(candidate), count: degree).reduce(1, *)
        if power <= target { root = candidate }
    }
    return UInt32(truncatingIfNeeded: root)
}
