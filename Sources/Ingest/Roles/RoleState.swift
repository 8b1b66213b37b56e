/// What the search for roles tells apart.
///
/// Each role is a state. Text has more, since what comes after it hangs on more than the line before: where an article has one crosshead more
/// of them follow, where one names its writer under the head the next does too, and after the text of a notice comes who signs it and the
/// next notice. A line is as likely text in each of its states; only what follows what differs.
enum RoleState {
    /// The role of each state: those of the roles first, in their order; then paragraphs and rests of paragraphs below a crosshead, under a
    /// byline and in a notice, and lists in a notice. `scripts/train-intake.py` has the same order.
    static let roles: [LineRole] = LineRole.allCases + [.body, .more, .body, .more, .body, .more, .list]

    /// The number of each state's role among the roles.
    static let roleNumbers: [Int] = {
        let numbers = Dictionary(uniqueKeysWithValues: LineRole.allCases.enumerated().map { ($1, $0) })
        return roles.compactMap { numbers[$0] }
    }()
}
