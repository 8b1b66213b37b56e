/// Words that bylines are made of, as lines are held against them.
enum BylineWords {
    static let roleEndings = Endings(BylineWordTable.words(.role))
    /// The same words where a name follows directly: 记者段红梅.
    static let rolesBeforeName = Beginnings(BylineWordTable.words(.role))
    static let works = Beginnings(BylineWordTable.words(.work))
    static let arts = Beginnings(BylineWordTable.words(.art))
    static let origins = Beginnings(BylineWordTable.words(.origin))
    static let placeEndings = Endings(BylineWordTable.words(.place))
    static let bodyEndings = Endings(BylineWordTable.words([.place, .body]))
    static let occupationEndings = Endings(BylineWordTable.words(.occupation))
    static let certainOccupations = Endings(BylineWordTable.words(.certainOccupation))

    /// Marks before a name: □ 李文.
    static let marks = ScalarSet("□■●○◎◇◆☆★▲△▪▫◉⊙¤")
}
