/// Shares `amount` equally among places that take at most what each has room for: the smaller ones are filled first,
/// what cannot be shared equally goes to the first places. Gives exactly `min(amount, sum of the capacities)`.
///
/// - Parameter give: called once for each place that gets something.
func shareEqually(_ amount: Int, among capacities: [Int32], give: (_ place: Int, _ share: Int32) -> Void) {
    let total = capacities.reduce(0) { $0 + Int($1) }
    guard total > amount else {
        for (place, capacity) in capacities.enumerated() where capacity > 0 { give(place, capacity) }
        return
    }
    guard amount > 0 else { return }
    var (rest, open) = (amount, capacities.count)
    var level = 0
    // Places below the level are full; each turn fills one more of them or ends.
    while true {
        let full = capacities.reduce((sum: 0, count: 0)) {
            Int($1) <= level ? ($0.sum + Int($1), $0.count + 1) : $0
        }
        (rest, open) = (amount - full.sum, capacities.count - full.count)
        let next = rest / open
        if next <= level { break }
        level = next
    }
    let share = rest / open
    var extra = rest - share * open
    for (place, capacity) in capacities.enumerated() {
        if Int(capacity) <= level {
            if capacity > 0 { give(place, capacity) }
        } else {
            let more = extra > 0 ? 1 : 0
            extra -= more
            if share + more > 0 { give(place, Int32(share + more)) }
        }
    }
}
