/// Fits one option into one number of rows after the other. A higher head leaves the body of a module of fewer rows, which
/// was fitted just before: every body is fitted once.
struct ModuleSweep {
    /// Bodies fitted last, each at the remainder of its rows.
    private var bodies: InlineArray<4, ModuleFitter.Body> = .init(repeating: .none)
    private var rows: InlineArray<4, Int> = .init(repeating: .min)

    /// The points of the best fit, and those of them that are for blank.
    ///
    /// - Parameter fitter: always the same. It is too large to be kept here: it would be copied for every number of rows.
    /// - Returns: nil when the rows are too few. The same as `ModuleFitter.fit(rows:)` finds.
    @inline(__always)
    mutating func points(rows: Int, by fitter: ModuleFitter) -> (total: Int, white: Int)? {
        if fitter.isHouse { return fitter.fit(rows: rows).map { ($0.points, $0.whitePoints) } }
        guard fitter.besideRows == 0 || rows <= fitter.besideRows * 2 else { return nil }
        let tight = body(rows - fitter.outerRows, by: fitter)
        guard tight.points < .max else { return nil }
        var best = (total: tight.points, white: tight.whitePoints)
        guard tight.mayGrow else { return best }
        for extra in 1...ModuleFitter.mostHeadExtra {
            let airy = body(rows - fitter.outerRows - extra, by: fitter)
            guard airy.points < .max else { break }
            let total = airy.points + fitter.points(ofHeadExtra: extra)
            if total < best.total { best = (total, airy.whitePoints) }
        }
        return best
    }

    @inline(__always)
    private mutating func body(_ count: Int, by fitter: ModuleFitter) -> ModuleFitter.Body {
        guard count >= 0 else { return .none }
        let place = count & 3
        if rows[place] != count {
            bodies[place] = fitter.body(rows: count)
            rows[place] = count
        }
        return bodies[place]
    }
}

extension ModuleFitter {
    /// What a module without extra rows over its head is marked down for, by the rows under those of the head.
    struct Body {
        /// There is no such module.
        static let none = Body(points: .max, whitePoints: 0, mayGrow: false)

        let points: Int
        let whitePoints: Int
        /// Whether it has so much blank that its head may be higher.
        let mayGrow: Bool
    }
}
