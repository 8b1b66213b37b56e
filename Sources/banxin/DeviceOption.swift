import ArgumentParser
import IssueExport

/// `kindle`, `kobo`, `generic` on the command line.
struct DeviceArgument: ExpressibleByArgument {
    let value: ReadingDevice

    init?(argument: String) {
        guard let value = ReadingDevice(rawValue: argument) else { return nil }
        self.value = value
    }

    init(_ value: ReadingDevice) {
        self.value = value
    }

    static var allValueStrings: [String] { ReadingDevice.allCases.map(\.rawValue) }
    var defaultValueDescription: String { value.rawValue }
}
