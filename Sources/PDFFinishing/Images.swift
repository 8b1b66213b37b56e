import ColourManagement
import JPEGCoding
import PDFObjects
import Geometry

/// Images are shown as they are: PDF/A forbids that a reader interpolates (ISO 19005-2, 6.2.8). Photographs that carry a
/// profile of their own get it as their colour space, for readers do not look for it in the JPEG.
func setImages(of pages: [PDFObject], in file: PDFFile) {
    var images = ImageSetting(file: file)
    for page in pages { images.set(in: page["Resources"]["XObject"], depth: 0) }
}

private struct ImageSetting {
    let file: PDFFile
    private var seen: Set<PDFReference> = []
    /// One stream for a profile, however many pictures have it.
    private var spaces: [PictureProfile: PDFObject] = [:]

    /// Form XObjects that Cairo makes are at most this deep in each other.
    private static let mostForms = 8

    init(file: PDFFile) { self.file = file }

    mutating func set(in objects: PDFObject, depth: Int) {
        for key in objects.keys {
            let object = objects[key]
            if let reference = object.reference, !seen.insert(reference).inserted { continue }
            switch object["Subtype"].name {
            case "Image":
                object.removeKey("Interpolate")
                object["SMask"].removeKey("Interpolate")
                setSpace(of: object)
            case "Form" where depth < ImageSetting.mostForms:
                set(in: object["Resources"]["XObject"], depth: depth + 1)
            default: break
            }
        }
    }

    /// Inks are left to the intent of the file: what a press gets was converted before.
    private mutating func setSpace(of image: PDFObject) {
        let name = image["ColorSpace"].name
        guard image["Filter"].name == "DCTDecode", name == "DeviceRGB" || name == "DeviceGray",
            let jpeg = try? image.data(.none),
            let profile = embeddedProfile(ofJPEG: jpeg).flatMap(PictureProfile.init),
            profile.space == (name == "DeviceRGB" ? .rgb : .grey)
        else { return }
        let stream =
            spaces[profile]
            ?? file.stream(
                profile.bytes,
                entries: ["N": file.integer(profile.space.parts), "Alternate": image["ColorSpace"]])
        spaces[profile] = stream
        image["ColorSpace"] = file.array([file.name("ICCBased"), stream])
    }
}
