internal import Glibc

/// Reads GB 18030 or Big5 by the tables of the C library, which its maintainers keep with the standards.
func multibyteText(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> DecodedText {
    guard let converter = Converter(from: encoding) else {
        // A C library without its tables (a stripped container) reads nothing but ASCII.
        let text = String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }))
        return DecodedText(text: text, encoding: encoding, unmappableCount: bytes.count { $0 >= 0x80 })
    }
    var input = Array(bytes)
    // A character of four bytes becomes one of four; one of two bytes becomes two scalars at most (HKSCS 8862).
    var output: [UInt32] = []
    output.reserveCapacity(input.count)
    var position = 0
    var unmappable = 0
    while true {
        position += converter.convert(&input, from: position, into: &output)
        guard position < input.count else { break }
        if encoding == .gb18030, input[position] == 0x80 {
            // Code page 936 has the euro sign here.
            output.append(0x20AC)
            position += 1
        } else {
            output.append(0xFFFD)
            unmappable += 1
            position += lengthOfDamage(at: position, in: input)
        }
    }
    let scalars = String.UnicodeScalarView(output.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
    return DecodedText(text: String(scalars), encoding: encoding, unmappableCount: unmappable)
}

/// A lead byte (0x81 … 0xFE) takes the byte after it along unless that is ASCII or no byte of a pair.
private func lengthOfDamage(at position: Int, in bytes: [UInt8]) -> Int {
    let next = position + 1
    let isPair = { (byte: UInt8) in (0x81...0xFE).contains(byte) }
    return isPair(bytes[position]) && next < bytes.count && isPair(bytes[next]) ? 2 : 1
}

/// Owner of one conversion to UTF-32 in the order of this machine.
@safe private struct Converter: ~Copyable {
    private let handle: iconv_t

    init?(from encoding: TextEncoding) {
        let target = UInt16(1).littleEndian == 1 ? "UCS-4LE" : "UCS-4BE"
        let opened = unsafe iconv_open(target, encoding.rawValue.uppercased())
        // iconv_open gives -1 for a conversion that there is not.
        guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else { return nil }
        unsafe handle = opened
    }

    deinit { unsafe _ = iconv_close(handle) }

    /// Appends characters from `start` on until the end or a byte that means nothing; gives the bytes taken.
    func convert(_ bytes: inout [UInt8], from start: Int, into output: inout [UInt32]) -> Int {
        var taken = start
        var buffer = [UInt32](repeating: 0, count: 4096)
        var isStopped = false
        while !isStopped, taken < bytes.count {
            let step = step(&bytes, from: taken, into: &buffer)
            output += buffer[..<step.written]
            taken += step.read
            isStopped = !step.isFull
        }
        // HKSCS holds a letter back to see whether a mark follows that combines with it.
        let end = flush(into: &buffer)
        output += buffer[..<end]
        return taken - start
    }

    private func step(
        _ bytes: inout [UInt8], from start: Int, into buffer: inout [UInt32]
    ) -> (read: Int, written: Int, isFull: Bool) {
        let capacity = buffer.count * 4
        return unsafe bytes.withUnsafeMutableBytes { input in
            unsafe buffer.withUnsafeMutableBytes { output in
                var from = unsafe input.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
                var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = input.count - start
                var room = capacity
                let result = unsafe iconv(handle, &from, &left, &to, &room)
                let isFull = result == -1 && errno == E2BIG
                return (input.count - start - left, (capacity - room) / 4, isFull)
            }
        }
    }

    private func flush(into buffer: inout [UInt32]) -> Int {
        let capacity = buffer.count * 4
        return unsafe buffer.withUnsafeMutableBytes { output in
            var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
            var room = capacity
            unsafe _ = iconv(handle, nil, nil, &to, &room)
            return (capacity - room) / 4
        }
    }
}
