/// A value for each character of Unicode, in blocks of 256: only blocks with other values than the default take room,
/// and asking costs two looks.
struct ScalarTable<Value: Sendable>: Sendable {
    /// Where the block of each 256 characters begins in ``values``.
    private var starts = [Int32](repeating: 0, count: 0x11_0000 >> 8)
    /// The first block is that of all characters without a value of their own.
    private var values: [Value]

    init(default value: Value) {
        values = [Value](repeating: value, count: 256)
    }

    subscript(scalar: Unicode.Scalar) -> Value {
        get { values[Int(starts[Int(scalar.value >> 8)]) + Int(scalar.value & 255)] }
        set {
            let block = Int(scalar.value >> 8)
            if starts[block] == 0 {
                starts[block] = Int32(values.count)
                values += values[..<256]
            }
            values[Int(starts[block]) + Int(scalar.value & 255)] = newValue
        }
    }
}
