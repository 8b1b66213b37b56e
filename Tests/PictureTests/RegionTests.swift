import Diagnostics
import Foundation
import PictureFitting
import Pictures
import TestSupport
import Testing

@Suite("Rectangles of pictures")
struct RegionTests {
    private let folder = Repository.root + "/Tests/Fixtures/packages/wuxi-1987-10-12"

    @Test("A path with a media fragment is a rectangle of the file; any other is a name")
    func paths() {
        let path = PicturePath("images/1.jpg#xywh=percent:10,20.5,30,90")
        #expect(path.file == "images/1.jpg")
        // What reaches over the edge ends there.
        #expect(path.region.map { [$0.left, $0.top, $0.width, $0.height] } == [0.1, 0.205, 0.3, 0.795])
        for name in [
            "a.jpg", "no.1#2.jpg", "a.jpg#xywh=1,2,3,4", "a.jpg#xywh=percent:1,2,3",
            "a.jpg#xywh=percent:1,2,0,4",
            "a.jpg#xywh=percent:-1,2,3,4", "a.jpg#xywh=percent:100,2,3,4", "a.jpg#xywh=percent:nan,2,3,4",
        ] {
            #expect(PicturePath(name).region == nil && PicturePath(name).file == name)
        }
    }

    @Test("The rectangle is cut out in the format of its page, and the page itself stays what it is")
    func cut() throws {
        let whole = "images/page 1.jpg"
        let blue = whole + "#xywh=percent:56.250,16.667,37.500,20.833"
        let store = loadedPictures(paths: [blue, whole], folder: folder)
        #expect(store.diagnostics.isEmpty && store.value.paths == [whole, blue].sorted())
        let cut = try #require(store.value[blue])
        #expect(cut.format == .jpeg && cut.width == 120 && cut.height == 100)
        #expect(store.value[whole]?.bytes == (try fileBytes(at: folder + "/" + whole)))
        let scratch = try ScratchFolder()
        let file = try scratch.write("cut.jpg", cut.bytes)
        let map = file + ".ppm"
        let drawn = try run([
            "mutool", "draw", "-q", "-F", "ppm", "-c", "rgb", "-r", "72", "-o", map, file,
        ])
        #expect(drawn.status == 0)
        let pixels = try PixelMap(path: map)
        for corner in [pixels.pixel(3, 3), pixels.pixel(116, 3)] {
            #expect(zip(corner, [40, 90, 160]).allSatisfy { abs($0 - $1) < 12 }, "\(corner)")
        }
    }

    @Test("A rectangle of a picture that is not there is missing once, by the name of the file")
    func missing() {
        let store = loadedPictures(
            paths: ["x.jpg#xywh=percent:1,2,3,4", "x.jpg#xywh=percent:5,6,7,8"], folder: folder)
        #expect(store.diagnostics.map(\.code) == [.Picture.missing] && store.value.paths.isEmpty)
    }

    @Test("A smallest rectangle is a pixel, also at the far edge")
    func smallest() throws {
        let path = "images/page 1.jpg#xywh=percent:99.999,99.999,0.001,0.001"
        let store = loadedPictures(paths: [path], folder: folder)
        #expect(store.value[path]?.width == 1 && store.value[path]?.height == 1)
    }
}
