extension LinePoints {
    /// Adds up what the features and the characters of a line say.
    ///
    /// - Parameter lines: the lines, for what their characters say; none when only features count.
    static func sums(
        of line: Int, features: FeatureTable, lines: Span<SourceLine>, model: RoleModel
    ) -> Sums {
        let emissions = model.emissions.span
        var sums = Sums(repeating: 0)
        if features.count(of: line) <= model.narrowCount {
            // Nearly every line: twice as many numbers are added at a time.
            var narrow = NarrowSums(repeating: 0)
            features.forEach(of: line) {
                narrow.add(emissions, from: Int($0.rawValue) * RoleModel.rowWidth)
            }
            for place in 0..<RoleModel.rowWidth { sums[place] = Int32(narrow[place]) }
        } else {
            features.forEach(of: line) { sums.add(emissions, from: Int($0.rawValue) * RoleModel.rowWidth) }
        }
        if line < lines.count, lines[line].ink <= CharacterPoints.longest {
            model.characters.add(pointsOf: lines[line].scalars, to: &sums)
        }
        return sums
    }
}

extension LinePoints.Sums {
    /// The sums by role.
    @inline(__always)
    var byRole: LinePoints.RoleSums {
        // A row that is read by places that are counted is copied for each of them; its span is not.
        let numbers = span
        var result = LinePoints.RoleSums(repeating: 0)
        for role in 0..<RoleModel.roleWidth { result[role] = numbers[role] }
        return result
    }

    /// The units of the first layer; 64 drives one fully, and none is driven below nought.
    @inline(__always)
    var units: LineUnits.Row {
        let numbers = span
        var result = LineUnits.Row(repeating: 0)
        for unit in 0..<LineUnits.count { result[unit] = Float(numbers[RoleModel.roleWidth &+ unit]) / 64 }
        result.silence()
        return result
    }

    /// Adds the row of a table that begins at the index.
    @inline(__always)
    fileprivate mutating func add(_ table: Span<Int16>, from start: Int) {
        let row = table.extracting(start..<start + RoleModel.rowWidth)
        for place in 0..<RoleModel.rowWidth { self[place] = self[place] &+ Int32(row[place]) }
    }
}
