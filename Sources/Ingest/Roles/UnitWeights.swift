// swift-format-ignore-file

let unitDrives: [Int16] = []
let unitsAround: [Int16] = []
let unitBias: [Int16] = []
let unitVotes: [Int16] = []
