import ColourManagement
import Foundation
import PDFExport
import PDFFinishing
import TestSupport
import Testing

/// Ghostscript's plates of a file within its trim box, measured: see `separations.py`.
private func measures(of file: PressFile, plates: InkPlates? = nil) throws -> [String: Double] {
    let scratch = try ScratchFolder()
    let path = try scratch.write("press.pdf", try file.bytes())
    let separated = try run(
        [
            "gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=tiffsep", "-r400", "-dDownScaleFactor=4",
            "-dUseTrimBox", "-sOutputFile=\(scratch.path)/sep.tif", path,
        ])
    #expect(separated.status == 0, "\(separated.output)")
    var arguments = [
        "/usr/bin/python3", Repository.root + "/Tests/Fixtures/pdfx4/separations.py", scratch.path + "/sep",
    ]
    if let plates {
        for ink in Ink.allCases {
            arguments.append(try scratch.write("\(ink.rawValue).png", try plates.png(of: ink)))
        }
    }
    let result = try run(arguments)
    #expect(result.status == 0, "\(result.output)")
    let lines = result.output.split(separator: "\n").map { $0.split(separator: "\t") }
    return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), Double($0[1]) ?? .nan) })
}

@Suite("Plates, as Ghostscript parts a file and as we draw them")
struct SeparationTests {
    @Test("Type and black rules are on the black plate alone")
    func textIsBlack() throws {
        let measures = try measures(of: PressFile(colours: false))
        #expect(try #require(measures["black"]) > 0.3)
        for ink in ["cyan", "magenta", "yellow"] { #expect(measures[ink] == 0) }
    }

    @Test(
        "No place has more ink than the limit, and the plates that we draw are those of the file",
        arguments: [200, 240])
    func limit(percent: Int) throws {
        let file = try PressFile(limit: percent)
        let plates = try file.plates()
        let measures = try measures(of: file, plates: plates)
        // Each of four plates is rounded to a step of 0.4 %.
        #expect(try #require(measures["most"]) <= Double(percent) + 1)
        #expect(try #require(measures["most"]) > 150)
        for ink in Ink.allCases {
            #expect(try #require(measures[ink.rawValue]) > 1)
            #expect(try #require(measures["difference-\(ink.rawValue)"]) < 0.5, "\(ink)")
        }
        let account = InkAccount(of: file.pages[0], plates: plates, pictures: file.pictures)
        #expect(account.mostInk <= Double(percent) + 1)
        for ink in Ink.allCases {
            let own = try #require(account.coverage[ink.rawValue])
            #expect(abs(own - measures[ink.rawValue, default: .nan]) < 0.5)
        }
    }

    @Test("The account names the worst place, the share of black alone, and the coarsest picture")
    func account() throws {
        let file = try PressFile()
        let account = InkAccount(of: file.pages[0], plates: try file.plates(), pictures: file.pictures)
        let place = try #require(account.mostInkPlace)
        #expect((0...212).contains(place.x) && (0...212).contains(place.y))
        #expect((0.01..<0.9).contains(account.blackOnlyShare))
        let coarsest = try #require(account.lowestResolution)
        // 300 pixels over 300 pt are 72 an inch; the grey picture is smaller.
        #expect(coarsest.picture == "photo.jpg" && coarsest.pixelsPerInch == 72)
        let black = InkAccount(
            of: file.pages[0], plates: try PressFile(colours: false).plates(), pictures: file.pictures)
        #expect(black.blackOnlyShare == 1)
        #expect(black.mostInk == 100)
    }

    @Test("What touches the edge of the page goes on into the bleed")
    func bleed() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("press.pdf", try PressFile().bytes())
        let drawn = try run(
            ["pdftoppm", "-r", "72", "-gray", "-singlefile", path, scratch.path + "/page"])
        #expect(drawn.status == 0)
        // 600 pt and twice 3 mm; the picture touches the left edge and the bottom.
        let picture = try GrayPicture(scratch.path + "/page.pgm")
        #expect(picture.width == 618)
        #expect(picture.darkness(2, 500) > 5)
        #expect(picture.darkness(150, 614) > 5)
        #expect(picture.darkness(2, 300) == 0)
        #expect(picture.darkness(614, 500) == 0)
    }
}
