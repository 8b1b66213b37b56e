import Diagnostics
import FileIO
import IssueModel

/// Gives pictures that nobody listed to the captions and articles that their names, numbers or caption files point to.
///
/// - Parameter pictures: paths inside the folder.
func bindingLoosePictures(_ pictures: [String], folder: String, to issue: Issue) -> Diagnosed<Issue> {
    var binding = LoosePictures(issue)
    let listed = Set(issue.picturePaths)
    for path in pictures.sorted(by: { NaturalOrder($0) < NaturalOrder($1) }) where !listed.contains(path) {
        binding.bind(LoosePicture(path, folder: folder))
    }
    return Diagnosed(binding.issue, binding.diagnostics)
}

/// Gives the pictures that `issue.yaml` lists for pages to an issue that was not read from page texts.
func bindingListedPictures(_ entries: [IssueFacts.PageEntry], to issue: Issue) -> Diagnosed<Issue> {
    var binding = LoosePictures(issue)
    for (index, entry) in entries.enumerated() {
        for picture in entry.facts.pictures { binding.bind(picture, onPage: entry.number ?? index + 1) }
    }
    return Diagnosed(binding.issue, binding.diagnostics)
}

/// A picture with what its name and its caption file say.
private struct LoosePicture {
    let path: String
    /// Its name without blanks and ending.
    let name: String
    /// The text of the file beside it that has the same name, `market.txt` for `market.jpg`.
    let caption: String?
    /// Page and picture on it: p1-1, 01-2.
    let position: (page: Int, picture: Int)?
    /// Number in the issue: 图1.
    let number: Int?

    init(_ path: String, folder: String) {
        self.path = path
        name = path.fileNameWithoutEnding.withoutBlanks
        let beside = folder + "/" + path.withoutEnding + ".txt"
        let bytes = InputFile.isFolder(beside) == false ? try? InputFile.bytes(at: beside, limit: 1 << 16) : nil
        let text = bytes.flatMap { try? readText($0, name: beside, encoding: nil) }?.value.text
        caption = text.map { withoutInnerSpaces($0.words.joined(separator: " ")) }
        let match = name.wholeMatch(of: /[pP]?([0-9]{1,3})[-_]([0-9]{1,3})/)
        position = match.flatMap { match in
            Int(match.1).flatMap { page in Int(match.2).map { (page, $0) } }
        }
        number = name.wholeMatch(of: /[图圖]([0-9]{1,3})/).flatMap { Int($0.1) }
    }
}

private struct LoosePictures {
    private(set) var issue: Issue
    private(set) var diagnostics: [Diagnostic] = []

    init(_ issue: Issue) {
        self.issue = issue
    }

    mutating func bind(_ picture: LoosePicture) {
        if let caption = picture.caption, give(picture, to: { $0.hasPrefix(caption) || caption.hasPrefix($0) })
        {
            return
        }
        if let number = picture.number, give(picture, to: { isCaption($0, ofPicture: number) }) { return }
        if picture.name.inkCount >= 2, picture.position == nil, picture.number == nil {
            if give(picture, to: { $0.hasPrefix(picture.name) }) || giveToArticle(picture) { return }
        }
        if let place = place(of: picture), set(picture, at: place) { return }
        leave(picture)
    }

    /// What is listed wins over what the issue has; without a caption that fits it stands at the end of its page.
    mutating func bind(_ picture: PictureFacts, onPage number: Int) {
        guard let page = issue.pages.firstIndex(where: { $0.number == number }) else {
            diagnostics.append(Diagnostic(.Ingest.leftoverPicture, picture.image))
            return
        }
        let words = (picture.caption ?? picture.label)?.withoutBlanks
        let found = figures(onPage: number).first { place in
            guard let words, let caption = place.figure.caption else { return false }
            return caption.withoutBlanks.hasPrefix(words)
        }
        guard let found else {
            add(Figure(image: picture.image, alt: picture.alt), toPage: page)
            return
        }
        var figure = found.figure
        figure.image = picture.image
        figure.alt = picture.alt ?? figure.alt
        issue.pages[found.page].articles[found.article].blocks[found.block] = .figure(figure)
    }

    /// The figures of the issue, or of one page.
    private func figures(onPage number: Int? = nil) -> [(page: Int, article: Int, block: Int, figure: Figure)] {
        var result: [(page: Int, article: Int, block: Int, figure: Figure)] = []
        for (page, content) in issue.pages.enumerated() where number == nil || content.number == number {
            for (article, content) in content.articles.enumerated() {
                for (block, content) in content.blocks.enumerated() {
                    if case .figure(let figure) = content { result.append((page, article, block, figure)) }
                }
            }
        }
        return result
    }

    private func place(of picture: LoosePicture) -> (page: Int, article: Int, block: Int)? {
        let list = picture.position.map { figures(onPage: $0.page) } ?? figures()
        guard let number = picture.position?.picture ?? picture.number, number >= 1, number <= list.count else {
            return nil
        }
        return (list[number - 1].page, list[number - 1].article, list[number - 1].block)
    }

    private mutating func give(_ picture: LoosePicture, to fits: (String) -> Bool) -> Bool {
        let found = figures().first { place in
            place.figure.image == nil && place.figure.caption.map { fits($0.withoutBlanks) } == true
        }
        return found.map { set(picture, at: ($0.page, $0.article, $0.block)) } ?? false
    }

    /// Whether it could be set: a figure that has its picture keeps it.
    private mutating func set(_ picture: LoosePicture, at place: (page: Int, article: Int, block: Int)) -> Bool
    {
        guard case .figure(var figure) = issue.pages[place.page].articles[place.article].blocks[place.block],
            figure.image == nil
        else { return false }
        figure.image = picture.path
        issue.pages[place.page].articles[place.article].blocks[place.block] = .figure(figure)
        return true
    }

    /// A picture named after a headline stands at the head of that article's text.
    private mutating func giveToArticle(_ picture: LoosePicture) -> Bool {
        for page in issue.pages.indices {
            for article in issue.pages[page].articles.indices {
                let headline = issue.pages[page].articles[article].headline?.withoutBlanks
                guard headline?.hasPrefix(picture.name) == true else { continue }
                let figure = Figure(image: picture.path, caption: picture.caption)
                issue.pages[page].articles[article].blocks.insert(.figure(figure), at: 0)
                return true
            }
        }
        return false
    }

    /// A picture whose page is known stands at its end; of another nobody knows where it belongs.
    private mutating func leave(_ picture: LoosePicture) {
        let only = issue.pages.count == 1 && picture.caption != nil ? 0 : nil
        let named = picture.position.flatMap { position in
            issue.pages.firstIndex { $0.number == position.page }
        }
        guard let page = named ?? only else {
            diagnostics.append(Diagnostic(.Ingest.leftoverPicture, picture.path))
            return
        }
        add(Figure(image: picture.path, caption: picture.caption), toPage: page)
    }

    /// A picture of its own at the end of a page.
    private mutating func add(_ figure: Figure, toPage page: Int) {
        let number = issue.pages[page].number
        var id = issue.pages[page].articles.count + 1
        while issue.pages[page].articles.contains(where: { $0.id == "p\(number)-a\(id)" }) { id += 1 }
        issue.pages[page].articles.append(
            Article(id: "p\(number)-a\(id)", kind: .picture, blocks: [.figure(figure)]))
        diagnostics.append(
            Diagnostic(.Ingest.looselyPlacedPicture, figure.image ?? "", issue.pages[page].label))
    }
}

/// 图1 桥成, and not 图12.
private func isCaption(_ caption: String, ofPicture number: Int) -> Bool {
    ["图", "圖"].contains { word in
        caption.hasPrefix("\(word)\(number)")
            && caption.dropFirst("\(word)\(number)".count).first?.isNumber != true
    }
}

extension String {
    /// `images/market` for `images/market.jpg`.
    fileprivate var withoutEnding: String {
        lastIndex(of: ".").map { String(self[..<$0]) } ?? self
    }
}
