import ArgumentParser
import VolumeExport
import VolumeIndex

/// `month`, `quarter` or `year` on the command line.
enum PeriodArgument: String, ExpressibleByArgument, CaseIterable {
    case month, quarter, year

    var length: VolumePeriod.Length {
        switch self {
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        }
    }
}

/// `screen` or `archive` on the command line.
enum VolumeProfileArgument: String, ExpressibleByArgument, CaseIterable {
    case screen, archive

    var profile: VolumeRequest.Profile {
        switch self {
        case .screen: .screen
        case .archive: .archive
        }
    }
}

/// A list of formats in one argument: epub,pdf.
struct VolumeFormatList: ExpressibleByArgument {
    let formats: Set<VolumeRequest.Format>

    init(_ formats: Set<VolumeRequest.Format>) {
        self.formats = formats
    }

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { VolumeRequest.Format(rawValue: String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        formats = Set(parts.compactMap { $0 })
    }

    var defaultValueDescription: String { formats.map(\.rawValue).sorted().joined(separator: ",") }
}
