import Foundation
import TestSupport
import Testing

/// One thing that a reader does; see `Tests/Fixtures/catalogue/browser.py`.
enum Step {
    case open(String)
    case screen(Int, Int)
    case scheme(String)
    case wait(String)
    case type(String)
    case key(String)
    case tell(String)
    case leave(String)
    case picture(String)

    fileprivate var object: [String: Any] {
        switch self {
        case .open(let address): ["open": address]
        case .screen(let width, let height): ["screen": [width, height]]
        case .scheme(let name): ["scheme": name]
        case .wait(let expression): ["wait": expression]
        case .type(let text): ["type": text]
        case .key(let name): ["key": name]
        case .tell(let expression): ["tell": expression]
        case .leave(let expression): ["leave": expression]
        case .picture(let path): ["picture": path]
        }
    }

    /// Opens a page of a catalogue on disk.
    static func open(_ name: String, of folder: String, query: [String: String] = [:]) -> Step {
        var address = URLComponents(
            url: URL(fileURLWithPath: folder + "/" + name), resolvingAgainstBaseURL: false)
        if !query.isEmpty {
            address?.queryItems = query.sorted { $0.key < $1.key }.map(URLQueryItem.init)
        }
        return .open(address?.string ?? "")
    }

    /// Until the search has shown what it found.
    static let searched = Step.wait("document.documentElement.dataset.search === 'done'")
    static let status = Step.tell("document.getElementById('status').textContent")
    static let titles = Step.tell(
        "[...document.querySelectorAll('#hits h3')].map((e) => e.textContent).join('|')")
    static let marks = Step.tell(
        "[...document.querySelectorAll('#hits mark')].map((e) => e.textContent).join('|')")
}

/// What a reader sees who does the steps: the values that were asked for, as JSON prints them.
///
/// - Parameter folder: what `{server}` in addresses serves.
func seen(_ steps: [Step], serving folder: String? = nil) throws -> [String] {
    let scratch = try ScratchFolder()
    let file = try scratch.write(
        "steps.json", [UInt8](try JSONSerialization.data(withJSONObject: steps.map(\.object))))
    let driver = Repository.root + "/Tests/Fixtures/catalogue/browser.py"
    let made = try run(["/usr/bin/python3", driver, file] + (folder.map { [$0] } ?? []))
    try #require(made.status == 0, "\(made.errors)")
    return made.output.split(separator: "\n").map { line in
        line.hasPrefix("\"") ? String(line.dropFirst().dropLast()) : String(line)
    }
}

/// Whether there is a browser, or somebody insists on it.
let hasBrowser =
    ProcessInfo.processInfo.environment["BANXIN_REQUIRE_VALIDATORS"] == "1"
    || FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
