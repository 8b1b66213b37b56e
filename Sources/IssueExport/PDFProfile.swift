import Diagnostics
import PDFExport
import PDFFinishing

/// What a PDF is made for.
public enum PDFProfile: String, Sendable, Hashable, CaseIterable {
    /// Reading on a screen: links and bookmarks, small pictures.
    case screen
    /// A printing press: PDF/X-4.
    case print
    /// Keeping, and assistive technology: PDF/A-2u and PDF/UA-1 in one file.
    case archive

    /// - Parameter press: the plan for a press, made when it is asked for.
    func purpose(press: () throws(Failure) -> PressPlan) throws(Failure) -> PDFPurpose {
        switch self {
        case .screen: return .screen
        case .print: return .print(try press())
        case .archive: return .archive
        }
    }

    /// Pixels to the inch that its pictures keep when nothing else is asked for; nil leaves them as they are.
    var pixelsPerInch: Int? { self == .screen ? 200 : nil }

    /// What its file has after the name of the issue. The only PDF of an export needs nothing to be told from others.
    func suffix(among profiles: Set<PDFProfile>) -> String { profiles.count > 1 ? "-" + rawValue : "" }
}
