/// What the cover of an EPUB shows.
public enum CoverKind: String, Sendable, Hashable, CaseIterable {
    /// The front page as it is typeset.
    case page
    /// Name, day, number, lead picture and headlines in the faces and colours of the style, large enough for a shelf.
    case designed
}
