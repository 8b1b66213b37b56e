/// FNV-1a over the UTF-16 code units of a text, each as two bytes, the low one first: the same on every machine, and quick
/// to compute in a browser, which finds the shard of a word by it.
func stableHash(of text: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for unit in text.utf16 {
        hash = (hash ^ UInt32(unit & 0xFF)) &* 0x0100_0193
        hash = (hash ^ UInt32(unit >> 8)) &* 0x0100_0193
    }
    return hash
}
