import IssueModel

extension PageAssembly {
    /// Keeps as it is what is printed beside the articles and is in no field of the model.
    ///
    /// - Parameters:
    ///   - page: the finished page, with the section that it has.
    ///   - plate: has already what stands around the nameplate of the first page, but for labels.
    func keepFacts(on page: inout Page, plate: inout Nameplate) {
        for fact in facts {
            switch fact.role {
            case .label where page.number == 1: plate.facts.append(fact.line.text)
            case .nameplate, .fact, .folio: if page.number > 1 { page.facts.append(fact.line.text) }
            default: page.facts.append(fact.line.text)
            }
        }
        // The mark of the page, or who orders the reading, named another section.
        if let printed = section, let named = page.section, !named.contains(printed) {
            page.facts.append(printed)
        }
    }
}
