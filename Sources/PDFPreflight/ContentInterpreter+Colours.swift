/// Colours (ISO 32000-1, 8.6.8).
extension ContentInterpreter {
    mutating func performColour(_ name: String, _ operands: Operands) -> Bool {
        switch name {
        case "g": state.fill = device("DeviceGray", operands)
        case "G": state.stroke = device("DeviceGray", operands)
        case "rg": state.fill = device("DeviceRGB", operands)
        case "RG": state.stroke = device("DeviceRGB", operands)
        case "k": state.fill = device("DeviceCMYK", operands)
        case "K": state.stroke = device("DeviceCMYK", operands)
        case "cs": operands.name.map { state.fill = initial($0) }
        case "CS": operands.name.map { state.stroke = initial($0) }
        case "sc", "scn": set(\.fill, operands)
        case "SC", "SCN": set(\.stroke, operands)
        default: return false
        }
        return true
    }

    private func device(_ name: String, _ operands: Operands) -> Paint {
        Paint(space: scope.colourSpace(name), components: operands.numbers)
    }

    private func initial(_ name: String) -> Paint {
        let space = scope.colourSpace(name)
        return Paint(space: space, components: space.initialComponents)
    }

    private mutating func set(_ colour: WritableKeyPath<GraphicsState, Paint>, _ operands: Operands) {
        state[keyPath: colour].components = operands.numbers
        state[keyPath: colour].pattern = operands.name
    }
}
