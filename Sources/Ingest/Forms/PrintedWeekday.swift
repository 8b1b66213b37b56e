/// A day of the week as a newspaper prints it: 星期三, 礼拜三, 禮拜三, 周三, 週三.
package struct PrintedWeekday: Equatable {
    /// 1 for Monday … 7 for Sunday (ISO 8601).
    package let number: Int

    private static let prefixes = ["星期", "礼拜", "禮拜", "周", "週"]
    private static let days: [Character: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
    ]

    /// The weekday that the text is, brackets around it left out; nil for anything else.
    package init?(_ text: String) {
        let bare = text.filter { !"()（）".contains($0) }
        guard let found = bare.dropping(anyOf: PrintedWeekday.prefixes), found.rest.count == 1,
            let number = found.rest.first.flatMap({ PrintedWeekday.days[$0] })
        else { return nil }
        self.number = number
    }

    /// The weekday of a date.
    package init(of date: PrintedDate) {
        // 1 January 1970 was a Thursday.
        number = (((date.dayNumber + 3) % 7) + 7) % 7 + 1
    }

    /// 星期三
    package var name: String { "星期" + ["一", "二", "三", "四", "五", "六", "日"][number - 1] }
}
