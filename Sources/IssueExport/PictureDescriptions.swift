import Diagnostics
import IssueModel

/// The pictures of an issue that neither a description nor a caption tells of, each with its place.
func undescribedPictures(in issue: Issue) -> [Diagnostic] {
    issue.pages.flatMap(\.articles).flatMap { article in
        article.blocks.compactMap { block -> Diagnostic? in
            guard case .figure(let figure) = block, let image = figure.image,
                [figure.alt, figure.caption, figure.printedCredits].allSatisfy({ $0?.isBlank ?? true })
            else { return nil }
            return Diagnostic(.PDF.undescribedPicture, at: figure.place ?? article.place, image)
        }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
