// Styles
