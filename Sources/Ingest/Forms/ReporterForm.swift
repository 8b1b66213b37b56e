/// Without brackets or a mark: 記者江又青／溪望報導　….
extension OpeningForm {
    static func reporter(_ text: Scalars) -> OpeningForm? {
        guard let first = text.first,
            BylineWords.rolesBeforeName.mayBegin(with: first) || first == "特" || first == "本"
        else { return nil }
        let head = text.prefix(26)
        guard let stroke = head.firstIndex(where: BylineToken.isStroke) else { return nil }
        let place = head[(stroke + 1)...].prefix { $0.isHan }
        guard
            let end = ["報導", "報道", "报道"].lazy.compactMap({ place.occurrence(of: $0)?.upperBound }).first,
            end < text.endIndex, end - stroke <= 10,
            let names = BylineReading.namesWithRole(in: text[..<stroke], mayBeBody: true)
        else { return nil }
        return OpeningForm(dateline: text[(stroke + 1)..<end], names: names, rest: text[end...])
    }
}
