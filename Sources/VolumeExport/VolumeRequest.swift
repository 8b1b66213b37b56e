package import BatchExport
package import Diagnostics
package import IssueExport
package import VolumeIndex

/// Which issues of a batch are bound how.
package struct VolumeRequest: Sendable {
    /// What a volume is made as.
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case epub, pdf
    }

    /// What its PDF is made for; those of the issues have to be made for the same.
    package enum Profile: String, Sendable, Hashable, CaseIterable {
        case screen, archive
    }

    package var dates = DateRange()
    /// The time that a volume covers.
    package var length = VolumePeriod.Length.month
    package var formats: Set<Format> = [.epub, .pdf]
    package var profile = Profile.screen
    /// Name of a folder in `styles/`: that of the covers and lists.
    package var style = "a4"
    package var outputFolder: String
    package var resources: Resources

    package init(outputFolder: String, resources: Resources) {
        self.outputFolder = outputFolder
        self.resources = resources
    }
}

/// How far the work is.
package struct VolumeProgress: Sendable, Hashable {
    /// The volume's file name without ending.
    package let volume: String
    /// Issues that are in it so far.
    package let done: Int
    package let total: Int
}

/// What was made.
package struct VolumeReport: Sendable {
    /// Paths of the volumes, in their order.
    package internal(set) var files: [String] = []
    package internal(set) var findings: [Diagnostic] = []
}
