/// Names without brackets at the head of a text: 本报讯 记者芦一苇 通讯员胡蕴 昨天傍晚….
extension BylineReading {
    /// Roles and names with a blank after each (a day or 报道 after the last is enough), and where the text goes on.
    ///
    /// Nil when the text does not begin with a role. A name without a role right before it counts only when it begins as
    /// family names do: 记者李文 近日 ….
    static func leadingNames(in text: Scalars) -> (names: [ReadName], end: Int)? {
        let head = text.prefix(60)
        var names: [ReadName] = []
        var (role, start, end): (Scalars?, Int, Int) = (nil, head.startIndex, head.startIndex)
        while start < head.endIndex, let blank = head[start...].firstIndex(where: \.isBlank) {
            let word = head[start..<blank]
            if names.count < 6, let split = roleAndName(word), PersonNames.hasSurname(split.name) {
                role = split.role
                names.append(ReadName(role: role, name: split.name))
            } else if isRole(word) {
                role = word
            } else if let role, PersonNames.isName(word), PersonNames.hasSurname(word) {
                names.append(ReadName(role: role, name: word))
            } else {
                break
            }
            start = head[blank...].firstIndex { !$0.isBlank } ?? head.endIndex
            if !isRole(word) { end = start }
        }
        if let last = nameInWord(head[start...], role: role) {
            names.append(last.name)
            end = last.end
        }
        return names.isEmpty ? nil : (names, end)
    }

    /// 申屠桥5月8日…, 记者申屠桥报道…: the name that text without a blank goes on after.
    private static func nameInWord(_ word: Scalars, role: Scalars?) -> (name: ReadName, end: Int)? {
        let han = word.prefix(12).prefix(while: \.isHan)
        let report = ["报道", "報道", "報導"].lazy.compactMap { han.occurrence(of: $0) }.first
        guard report != nil || han.endIndex < word.endIndex && word[han.endIndex].isDigit else { return nil }
        let name = report.map { han[..<$0.lowerBound] } ?? han
        let end = report?.upperBound ?? han.endIndex
        if let split = roleAndName(name) {
            return PersonNames.hasSurname(split.name)
                ? (ReadName(role: split.role, name: split.name), end) : nil
        }
        guard let role, PersonNames.isName(name), PersonNames.hasSurname(name) else { return nil }
        return (ReadName(role: role, name: name), end)
    }
}
