public import Diagnostics
import FileIO
import Foundation

/// The folders `styles` and `fonts` that a run works with.
public struct Resources: Sendable, Equatable {
    /// The folder that holds both.
    public let home: String

    var styles: String { home + "/styles" }
    var fonts: String { home + "/fonts" }

    /// Finds the resources: the folder given, else `BANXIN_HOME`, else the nearest folder above the program or the
    /// working folder that holds both, else where packages install them.
    ///
    /// - Throws: when none of these holds them.
    public static func found(at given: String? = nil) throws(Failure) -> Resources {
        let named = given ?? ProcessInfo.processInfo.environment["BANXIN_HOME"]
        if let named {
            guard hold(named) else { throw Failure(.internal, Diagnostic(.Style.noResources)) }
            return Resources(home: named)
        }
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let executable =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? program.path
        let starts = [executable, FileManager.default.currentDirectoryPath + "/."]
        for start in starts {
            var folder = URL(fileURLWithPath: start).deletingLastPathComponent()
            while folder.path != "/" {
                if hold(folder.path) { return Resources(home: folder.path) }
                folder.deleteLastPathComponent()
            }
        }
        for place in ["/usr/local/share/banxin", "/usr/share/banxin"] where hold(place) {
            return Resources(home: place)
        }
        throw Failure(.internal, Diagnostic(.Style.noResources))
    }

    private static func hold(_ folder: String) -> Bool {
        InputFile.isFolder(folder + "/styles") == true
            && InputFile.isFolder(folder + "/fonts/fonts.yaml") == false
    }
}
