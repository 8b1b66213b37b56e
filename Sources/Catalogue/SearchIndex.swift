import Diagnostics

/// The index of the search: an inverted list of terms, in as many small files as it takes for a question to load little.
///
/// Articles are numbered as they are added, the newest first, so that a list in rising order is one by date. A file of the
/// index is a script that hands its part to `banxinData`: a page that was opened from a disk may load scripts, but may not
/// read other files.
struct SearchIndex: ~Copyable {
    /// Characters of text that a shard is made for; about 25 KB of postings.
    private static let charactersInShard = 16_384
    /// Most files of postings.
    private static let mostShards = 4_096

    private var buckets: PostingBuckets
    private var articleCount: UInt32 = 0
    private var characterCount = 0
    private var issues: [String] = []

    /// - Parameter scratch: a folder that is made and removed again.
    init(scratch: String) throws(Failure) {
        buckets = try PostingBuckets(in: scratch)
    }

    /// Adds the articles of an issue.
    ///
    /// - Parameter identifier: names the file of its texts.
    mutating func add(_ articles: [CatalogueArticle], of identifier: String) throws(Failure) {
        guard !articles.isEmpty else { return }
        issues.append("[\(ScriptLiteral.text(identifier)),\(articles.count)]")
        for article in articles {
            var found: [String: TermField] = [:]
            SearchTerms.each(in: article.text, includesSingle: false) { found[$0] = .text }
            for author in article.authors {
                SearchTerms.each(in: author, includesSingle: true) { found[$0] = .author }
            }
            // A headline is broken at blanks, which part no words of Chinese.
            for title in [article.title, article.title.replacing(" ", with: "")] {
                SearchTerms.each(in: title, includesSingle: true) { found[$0] = .title }
            }
            for (term, field) in found {
                try buckets.add(PostingBuckets.Posting(term: term, article: articleCount, field: field))
            }
            articleCount += 1
            characterCount += article.text.unicodeScalars.count
        }
    }

    /// Calls `body` with the name and the contents of each file of the index.
    consuming func write(_ body: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
        var shardCount = PostingBuckets.count
        while shardCount < SearchIndex.mostShards, shardCount * SearchIndex.charactersInShard < characterCount {
            shardCount *= 2
        }
        for bucket in 0..<PostingBuckets.count {
            var lists: [String: PostingList] = [:]
            for posting in try buckets.postings(of: bucket) {
                lists[posting.term, default: PostingList()].append(posting.article, posting.field)
            }
            var shards: [Int: [(term: String, list: PostingList)]] = [:]
            for (term, list) in lists {
                shards[Int(stableHash(of: term)) & (shardCount - 1), default: []].append((term, list))
            }
            for shard in stride(from: bucket, to: shardCount, by: PostingBuckets.count) {
                // Bytewise: no comparison of texts by language decides what a file is.
                let entries = (shards[shard] ?? []).sorted {
                    $0.term.utf8.lexicographicallyPrecedes($1.term.utf8)
                }
                .map { "\(ScriptLiteral.text($0.term)):\"\($0.list.digits)\"" }
                let value = "{\(entries.joined(separator: ",\n"))}"
                try body("p\(shard).js", ScriptLiteral.call("p\(shard)", value))
            }
        }
        let value = "{\"shards\":\(shardCount),\"issues\":[\n\(issues.joined(separator: ",\n"))]}"
        try body("manifest.js", ScriptLiteral.call("manifest", value))
    }
}

/// The articles of a term, each with the best place where it stands there.
///
/// Written as distance from the article before times three plus the place, in digits of five bits, the low ones first;
/// bit six of a digit says that more follow.
private struct PostingList {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private var bytes: [UInt8] = []
    private var previous: UInt32 = 0

    var digits: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ article: UInt32, _ field: TermField) {
        var rest = (article - previous) * 3 + field.rawValue
        previous = article
        repeat {
            let digit = rest & 31
            rest >>= 5
            bytes.append(PostingList.alphabet[Int(digit | (rest > 0 ? 32 : 0))])
        } while rest > 0
    }
}
