package import Foundation

/// A page of a file as it looks, in pixels.
///
/// Colours are those of a screen: inks are turned into RGB and overprinting is not shown.
package struct PagePicture: Codable, Sendable {
    /// From 1.
    package let page: Int
    /// What it shows, in points of default user space: the crop box. The picture is turned as the page asks.
    package let box: PageBox
    /// Pixels to an inch.
    package let resolution: Double
    package let jpeg: Data

    package init(page: Int, box: PageBox, resolution: Double, jpeg: Data) {
        self.page = page
        self.box = box
        self.resolution = resolution
        self.jpeg = jpeg
    }
}

/// What preflight says of a file, with what its pages look like.
package struct IllustratedReport: Sendable {
    let file: String
    let report: PreflightReport
    let pictures: PagePictures

    package init(file: String, report: PreflightReport, pictures: PagePictures) {
        self.file = file
        self.report = report
        self.pictures = pictures
    }
}

/// The pictures of a file's pages, as far as there are any.
package struct PagePictures: Sendable {
    /// By the number of the page.
    package var byPage: [Int: PagePicture] = [:]
    /// Pages that could not be drawn: they broke the program that draws, or took more than it may have.
    package var failed: Set<Int> = []

    package init() {}
}

extension PreflightReport {
    /// Pages of which an HTML report has a picture at most; what many pages look like is for a reader of PDFs.
    package static let mostPagePictures = 96
    /// Bytes of all pictures of an HTML report: a browser has to open it.
    package static let mostPictureBytes = 48 << 20

    /// The pages to draw, in ascending order. Where there are too many, those with findings go first.
    package var pagesToDraw: [Int] {
        let marked = Set(findings.compactMap(\.page))
        let ordered =
            pages.map(\.number).filter(marked.contains) + pages.map(\.number).filter { !marked.contains($0) }
        return ordered.prefix(PreflightReport.mostPagePictures).sorted()
    }
}
