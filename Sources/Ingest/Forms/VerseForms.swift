/// Lines of regulated verse.
extension LineForms {
    private static let ends = ScalarSet("。；！？，、")

    /// 小雨初收水满塘，柳花如雪过短墙。: two to four parts of five or seven characters each, every one with its mark.
    static func isCouplet(_ text: Scalars) -> Bool {
        guard (12...32).contains(text.count), let end = text.last, ends.contains(end) else { return false }
        var parts = 0
        var measure = 0
        var own = 0
        for scalar in text {
            if scalar.isHan {
                own += 1
                guard own <= 7 else { return false }
            } else {
                guard ends.contains(scalar), own == 5 || own == 7, parts == 0 || own == measure else {
                    return false
                }
                (measure, own, parts) = (own, 0, parts + 1)
            }
        }
        return parts >= 2
    }
}
