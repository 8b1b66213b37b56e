internal import CCairo

/// An address under which Cairo keeps what belongs to one of its objects. It is only compared, never read or written.
@safe struct UserDataKey: @unchecked Sendable {
    let pointer = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)
}
