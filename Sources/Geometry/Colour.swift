/// A colour of the screen, 0…255 for each part. Black text is `ink`.
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    package static let ink = Colour(red: 0, green: 0, blue: 0)
    package static let paper = Colour(red: 255, green: 255, blue: 255)

    /// `#RRGGBB`; nil for anything else.
    package init?(hex: String) {
        guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16) else {
            return nil
        }
        self.init(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }
}
