import Diagnostics
import IssueModel
import PictureFitting
import Pictures

/// The pictures of the edition as files, in the order in which they are read, each once.
struct ImageFiles {
    struct File {
        /// Path in the folder of the package document.
        let name: String
        let bytes: [UInt8]
        let mediaType: String
    }

    /// The cover's file.
    static let cover = "images/cover.jpg"

    let files: [File]
    private let positions: [String: Int]

    /// Nil for a picture that is not there.
    subscript(path: String) -> File? { positions[path].map { files[$0] } }

    /// The pictures that the articles name, made to fit the device. What cannot be is left out and reported.
    static func fitted(to edition: EPUBEdition) -> Diagnosed<ImageFiles> {
        var files: [File] = []
        var positions: [String: Int] = [:]
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for figure in edition.issue.figures {
            guard let path = figure.image, let source = edition.pictures[path], seen.insert(path).inserted
            else {
                continue
            }
            switch fittedPicture(source, to: edition.device.pictures) {
            case .success(let picture):
                positions[path] = files.count
                files.append(
                    File(
                        name: name(of: picture, at: files.count), bytes: picture.bytes,
                        mediaType: picture.format.mediaType))
            case .failure(.tooLarge):
                diagnostics.append(
                    Diagnostic(.Picture.cannotScale, path, String(source.width), String(source.height)))
            case .failure(.broken): diagnostics.append(Diagnostic(.Picture.broken, path))
            }
        }
        return Diagnosed(ImageFiles(files: files, positions: positions), diagnostics)
    }

    private static func name(of picture: Picture, at index: Int) -> String {
        let number = String(index + 1)
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        return "images/\(padded).\(picture.format == .jpeg ? "jpg" : "png")"
    }
}

extension Issue {
    /// All figures, in reading order.
    var figures: [Figure] {
        pages.flatMap(\.articles).flatMap(\.blocks).compactMap { block in
            if case .figure(let figure) = block { figure } else { nil }
        }
    }
}
