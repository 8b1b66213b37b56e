package import CairoCanvas
package import Pictures

extension PictureOrientation {
    /// How the canvas turns the stored rows upright.
    package var turn: CanvasTurn {
        switch self {
        case .upright: .none
        case .mirrored: CanvasTurn(quarters: 0, isMirrored: true)
        case .upsideDown: CanvasTurn(quarters: 2, isMirrored: false)
        case .mirroredUpsideDown: CanvasTurn(quarters: 2, isMirrored: true)
        case .transposed: CanvasTurn(quarters: 3, isMirrored: true)
        case .turnedLeft: CanvasTurn(quarters: 1, isMirrored: false)
        case .transversed: CanvasTurn(quarters: 1, isMirrored: true)
        case .turnedRight: CanvasTurn(quarters: 3, isMirrored: false)
        }
    }
}
