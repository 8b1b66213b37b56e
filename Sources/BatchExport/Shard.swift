import ContentHashing

/// One of several machines that share an archive: part `number` of `count`.
///
/// An issue's part follows from the path of its results, so that it stays where it is when issues are added.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// 1…count.
    package let number: Int
    /// 1 or more.
    package let count: Int

    /// Nil when there is no such part.
    package init?(_ number: Int, of count: Int) {
        guard count >= 1, (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// `3/8`; nil when the text is something else.
    package init?(_ text: String) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1] else { return nil }
        self.init(number, of: count)
    }

    /// The part that a job array of Slurm, or an indexed job of Kubernetes, gives to this process; nil outside both.
    ///
    /// Slurm numbers from `SLURM_ARRAY_TASK_MIN`, Kubernetes from 0. Kubernetes does not say how many there are: the job
    /// file repeats its `completions` in `JOB_COMPLETION_COUNT`.
    package init?(environment: [String: String]) {
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
        if let task = number("SLURM_ARRAY_TASK_ID"), let count = number("SLURM_ARRAY_TASK_COUNT") {
            self.init(task - (number("SLURM_ARRAY_TASK_MIN") ?? 1) + 1, of: count)
        } else if let index = number("JOB_COMPLETION_INDEX"), let count = number("JOB_COMPLETION_COUNT") {
            self.init(index + 1, of: count)
        } else {
            return nil
        }
    }

    package var description: String { "\(number)/\(count)" }

    /// Whether the issue whose results have this path is this machine's.
    package func holds(_ key: String) -> Bool {
        guard count > 1 else { return true }
        let digits = ContentHash(of: key).description.prefix(12)
        return (Int(digits, radix: 16) ?? 0) % count == number - 1
    }
}
