import ColourManagement
import Geometry
import PDFObjects

/// The colours between which a shading runs, in inks: exponential functions and what is stitched of them (ISO 32000-1,
/// 7.10.3 and 7.10.4), which is what the drawing library writes.
struct ShadingInks {
    let conversion: InkConversion
    /// Functions that are stitched of stitched ones go no deeper.
    private static let deepest = 8

    func convert(_ function: PDFObject, depth: Int = 0) {
        guard depth < ShadingInks.deepest else { return }
        switch function["FunctionType"].integer {
        case 2:
            for end in ["C0", "C1"] {
                guard let parts = function[end].numbers, parts.count == 3 else { continue }
                let bytes = parts.map { UInt8((min(max($0, 0), 1) * 255).rounded()) }
                let inks = conversion.inks(of: Colour(red: bytes[0], green: bytes[1], blue: bytes[2]))
                function[end] = function.file.array(Ink.allCases.map { Double(inks[$0]) / 255 })
            }
            if function["Range"].numbers?.count == 6 {
                function["Range"] = function.file.array([0, 1, 0, 1, 0, 1, 0, 1])
            }
        case 3: for part in function["Functions"].items { convert(part, depth: depth + 1) }
        default: break
        }
    }
}
