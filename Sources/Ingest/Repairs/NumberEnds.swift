/// Marks between digits that are of the sentence, not of a number.
extension WidthReading {
    /// 8℃至10℃,28日; 68.4%:11月; 7:00至15:00,10千伏: no number goes on after a unit or a time.
    func endsMeasure(_ index: Int) -> Bool {
        guard let last = context.before(index), context.after(index)?.isDigit == true,
            ",;:".unicodeScalars.contains(scalars[index])
        else { return false }
        if last == "℃" || last == "%" || last == "‰" { return true }
        guard scalars[index] != ":" else { return false }
        let time = scalars[max(0, index - 5)..<index]
        return time.count == 5 && time[index - 3] == ":" && time[index - 2].isDigit && last.isDigit
            && time[index - 4].isDigit
    }

    /// 12比15,13比15; 为139,50岁: a comma inside a number has three digits after it. 2,4滴 is the name of a substance.
    func partsNumbers(_ index: Int) -> Bool {
        guard scalars[index] == ",", context.before(index)?.isDigit == true else { return false }
        let next = scalars[(index + 1)...].prefix(while: \.isDigit)
        guard !next.isEmpty, next.count != 3, next.endIndex < scalars.count, scalars[next.endIndex].isHan else {
            return false
        }
        return next.count > 1 || index > 1 && scalars[index - 2].isDigit
    }

    /// 机构2,⏎406个: a comma behind one to three digits at the end of a line may be of a number that goes on. Joined lines are read again.
    func mayPartDigits(_ index: Int) -> Bool {
        guard scalars[index] == ",", index == scalars.count - 1 else { return false }
        return (1...3).contains(scalars[..<index].suffix(while: \.isDigit).count)
    }
}
