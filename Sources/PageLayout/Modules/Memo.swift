/// What was found before, by what it was found for. Copies of what holds one share it.
final class Memo<Key: Hashable, Value> {
    private var values: [Key: Value] = [:]

    func value(for key: Key, make: () -> Value) -> Value {
        if let known = values[key] { return known }
        let made = make()
        values[key] = made
        return made
    }
}
