import ColourManagement
import Geometry
package import PageLayout
package import Pictures

/// What a page asks of the press, measured on its plates.
package struct InkAccount: Sendable, Codable, Equatable {
    /// A place on the trimmed page, in mm from its top left corner.
    package struct Place: Sendable, Codable, Equatable {
        package let x: Double
        package let y: Double
    }

    /// A picture that has few pixels for its size.
    package struct Resolution: Sendable, Codable, Equatable {
        /// Path of the picture in the issue.
        package let picture: String
        package let pixelsPerInch: Int
        /// The middle of the picture.
        package let place: Place
    }

    /// Label of the page: 第1版.
    package let page: String
    /// Most ink at any pixel, all inks together, in per cent.
    package let mostInk: Double
    /// Where that is; nil on a blank page.
    package let mostInkPlace: Place?
    /// Of the places that have any ink, the share that has black alone, 0…1.
    package let blackOnlyShare: Double
    /// Mean ink over the page by ink, in per cent.
    package let coverage: [String: Double]
    /// The coarsest picture; nil on a page without any.
    package let lowestResolution: Resolution?

    package init(of page: LaidOutPage, plates: InkPlates, pictures: PictureStore) {
        self.page = page.label
        var most = 0
        var place: Int?
        var inked = 0
        var blackOnly = 0
        for index in 0..<(plates.width * plates.height) {
            let total = plates.total(at: index)
            guard total > 0 else { continue }
            inked += 1
            if total == Int(plates.plates[3][index]) { blackOnly += 1 }
            if total > most { (most, place) = (total, index) }
        }
        mostInk = rounded(Double(most) / 2.55)
        mostInkPlace = place.map { index in
            let millimetres = 25.4 / Double(plates.resolution)
            return Place(
                x: rounded(Double(index % plates.width) * millimetres),
                y: rounded(Double(index / plates.width) * millimetres))
        }
        blackOnlyShare = inked == 0 ? 1 : Double(blackOnly * 1000 / inked) / 1000
        var coverage: [String: Double] = [:]
        for ink in Ink.allCases {
            let plate = plates.plate(ink)
            coverage[ink.rawValue] = rounded(
                Double(plate.reduce(0) { $0 + Int($1) }) / Double(max(1, plate.count)) / 2.55)
        }
        self.coverage = coverage
        lowestResolution = coarsestPicture(of: page, pictures: pictures)
    }
}

/// The picture of a page that has the fewest pixels an inch, as it is placed.
package func coarsestPicture(of page: LaidOutPage, pictures: PictureStore) -> InkAccount.Resolution? {
    var coarsest: InkAccount.Resolution?
    for case .picture(let placed) in page.elements {
        guard let picture = pictures[placed.path], placed.whole.width > .zero, placed.whole.height > .zero
        else {
            continue
        }
        let resolution = Int(
            min(
                Double(picture.uprightWidth) / placed.whole.width.points,
                Double(picture.uprightHeight) / placed.whole.height.points) * 72)
        guard resolution < coarsest?.pixelsPerInch ?? .max else { continue }
        coarsest = InkAccount.Resolution(
            picture: placed.path, pixelsPerInch: resolution,
            place: InkAccount.Place(
                x: millimetres(placed.area.left + placed.area.width / 2),
                y: millimetres(placed.area.top + placed.area.height / 2)))
    }
    return coarsest
}

private func millimetres(_ length: Length) -> Double { rounded(length.points * 25.4 / 72) }

/// To a tenth.
private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
