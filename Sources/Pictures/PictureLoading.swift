package import Diagnostics
import FileIO

/// Largest side and area of a picture: what decoding it may cost is bounded before any decoder sees it.
private let longestSide = 20_000
private let mostPixels = 200_000_000
/// Largest picture file.
private let fileLimit = 64 << 20

extension PictureStore {
    /// Reads the pictures of an issue. Only headers are looked at; nothing is decoded.
    ///
    /// A picture that cannot be used is left out and reported: the page shows a box with its name.
    package static func loaded(paths: [String], folder: String) -> Diagnosed<PictureStore> {
        var pictures: [String: Picture] = [:]
        var diagnostics: [Diagnostic] = []
        for path in paths {
            do throws(Failure) {
                let bytes = try InputFile.bytes(
                    at: try InputFile.path(of: path, inside: folder), name: path, limit: fileLimit)
                guard let picture = Picture(bytes) else {
                    diagnostics.append(Diagnostic(.Picture.broken, path))
                    continue
                }
                guard max(picture.width, picture.height) <= longestSide,
                    picture.width * picture.height <= mostPixels
                else {
                    diagnostics.append(
                        Diagnostic(.Picture.tooLarge, path, String(picture.width), String(picture.height)))
                    continue
                }
                pictures[path] = picture
            } catch {
                let isMissing = error.diagnostic.code == .File.missing
                diagnostics.append(
                    isMissing ? Diagnostic(.Picture.missing, path) : error.diagnostic.asWarning(path))
            }
        }
        return Diagnosed(PictureStore(pictures), diagnostics)
    }
}

extension Diagnostic {
    /// A picture that cannot be read does not end the issue.
    fileprivate func asWarning(_ path: String) -> Diagnostic { Diagnostic(.Picture.broken, path) }
}
