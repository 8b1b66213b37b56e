/// The SHA-1 digest of a message (FIPS 180-4, 6.1), for identifiers made from names; it protects nothing.
func sha1(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: 64) {
        let words = schedule(of: padded[start..<start + 64])
        let round = compressed(state, with: words)
        for index in state.indices { state[index] &+= round[index] }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
}

/// The message with a one bit, zeros and its length in bits: whole blocks of 64 bytes.
private func padded(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let bits = UInt64(message.count) * 8
    let length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    return message + [0x80] + [UInt8](repeating: 0, count: zeros) + length
}

private func schedule(of block: ArraySlice<UInt8>) -> [UInt32] {
    let bytes = Array(block)
    var words = stride(from: 0, to: 64, by: 4).map { start in
        bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<80 {
        words.append((words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]).rotated(1))
    }
    return words
}

private func compressed(_ state: [UInt32], with words: [UInt32]) -> [UInt32] {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for (index, word) in words.enumerated() {
        let (mix, constant): (UInt32, UInt32) =
            switch index {
            case ..<20: (b & c | ~b & d, 0x5A82_7999)
            case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
            case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
            default: (b ^ c ^ d, 0xCA62_C1D6)
            }
        let next = a.rotated(5) &+ mix &+ e &+ constant &+ word
        (a, b, c, d, e) = (next, a, b.rotated(30), c, d)
    }
    return [a, b, c, d, e]
}

extension UInt32 {
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
}
