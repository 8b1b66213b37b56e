internal import CQRencode
internal import Foundation
import PageLayout

/// Makes QR codes (ISO/IEC 18004) with libqrencode, error correction level M.
package struct QRCoder: SquareCoder {
    package init() {}

    /// The modules of the code, row by row, true for a dark one; nil for a text that is too long.
    package func modules(of text: String) -> [[Bool]]? {
        guard let code = unsafe QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { unsafe QRcode_free(code) }
        let width = unsafe Int(code.pointee.width)
        guard width > 0, let data = unsafe code.pointee.data else { return nil }
        // The lowest bit of each byte tells whether the module is dark.
        return (0..<width).map { row in (0..<width).map { unsafe data[row * width + $0] & 1 == 1 } }
    }
}
