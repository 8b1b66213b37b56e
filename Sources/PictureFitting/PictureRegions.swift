import CairoCanvas
package import Diagnostics
package import Pictures

/// Quality of the JPEG that a rectangle of a JPEG is written as: what was lost once shall not be seen to be lost twice.
private let quality = 92

/// Reads the pictures of an issue, as `PictureStore.loaded(paths:folder:)` does, and cuts out those that are rectangles of a
/// picture, such as illustrations of a digitised page. Only pages are decoded, each once.
package func loadedPictures(paths: [String], folder: String) -> Diagnosed<PictureStore> {
    let parted = paths.map { (path: $0, picture: PicturePath($0)) }
    guard parted.contains(where: { $0.picture.region != nil }) else {
        return PictureStore.loaded(paths: paths, folder: folder)
    }
    let files = PicturePath.files(of: paths)
    let loaded = PictureStore.loaded(paths: files, folder: folder)
    var pictures: [String: Picture] = [:]
    var diagnostics = loaded.diagnostics
    for file in files {
        guard let source = loaded.value[file] else { continue }
        var page: CanvasImage?
        for entry in parted where entry.picture.file == file {
            guard let region = entry.picture.region else {
                pictures[entry.path] = source
                continue
            }
            page = page ?? source.decodedUpright
            if let cut = page.flatMap({ source.cut(region, from: $0) }) {
                pictures[entry.path] = cut
            } else {
                diagnostics.append(Diagnostic(.Picture.broken, entry.path))
            }
        }
    }
    return Diagnosed(PictureStore(pictures), diagnostics)
}

extension Picture {
    /// Nil when it is broken, or takes more memory than any picture is worth.
    fileprivate var decodedUpright: CanvasImage? {
        guard width * height <= mostDecodedPixels else { return nil }
        let image =
            switch format {
            case .jpeg: CanvasImage.decoded(jpeg: bytes, neededWidth: width)
            case .png: CanvasImage.decoded(png: bytes)
            }
        // Without transparency, in RGB of 8 bits, whatever it was.
        return image?.redrawn(
            width: uprightWidth, height: uprightHeight, turned: orientation.turn, keepsAlpha: false)
    }

    fileprivate func cut(_ region: PictureRegion, from page: CanvasImage) -> Picture? {
        let pixels = region.pixels(width: page.width, height: page.height)
        guard
            let image = page.cut(
                left: pixels.left, top: pixels.top, width: pixels.width, height: pixels.height)
        else { return nil }
        let encoded = format == .jpeg ? image.jpeg(quality: quality) : image.png()
        guard case .success(let bytes) = encoded else { return nil }
        return Picture(bytes)
    }
}
