import Styles

/// How a module fills a number of rows: its own grid, and how large its pictures are. The estimate of the planner; the
/// lines themselves are poured when the plan is decided.
struct ModuleFit {
    /// Rows of the module's own grid under its head.
    let gridRows: Int
    /// Rows of the page by which the head is higher than it needs to be.
    var headExtra = 0
    /// Cells that pictures may take.
    var pictureCells = 0
    /// Cells that nothing fills.
    var white = 0
    /// Penalty points: blank, size of pictures, cropping, line pitch, height of head.
    var whitePoints = 0
    var picturePoints = 0
    var cropPoints = 0
    var pitchPoints = 0
    var headPoints = 0
    var unevenPoints = 0
    /// Of the newspaper's own box.
    var housePoints = 0

    /// Sum of the points that depend on the number of rows.
    var points: Int {
        whitePoints + picturePoints + cropPoints + pitchPoints + headPoints + unevenPoints + housePoints
    }
}

extension ModuleFit {
    /// The items of the points that depend on the number of rows.
    var account: PenaltyAccount {
        var account = PenaltyAccount()
        account[.white] = whitePoints
        account[.pictureSize] = picturePoints
        account[.crop] = cropPoints
        account[.linePitch] = pitchPoints
        account[.headline] = headPoints
        account[.unevenLegs] = unevenPoints
        account[.box] = housePoints
        return account
    }
}
