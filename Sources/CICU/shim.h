#pragma once

#include <stdint.h>
// Only macros: they add the version of the library to the names of its functions. The headers of ICU itself declare
// enumerations that Foundation brings along in another version, and the compiler takes the two for one.
#include <unicode/urename.h>

extern void *ubrk_open(int32_t type, const char *locale, const uint16_t *text, int32_t length, int32_t *status);
extern void ubrk_close(void *iterator);
extern void ubrk_setText(void *iterator, const uint16_t *text, int32_t length, int32_t *status);
extern int32_t ubrk_next(void *iterator);

// UBRK_WORD; U_SUCCESS is a status that is not positive; UBRK_DONE is -1.

static inline void *banxin_word_iterator(const char *locale) {
    int32_t status = 0;
    void *iterator = ubrk_open(1, locale, 0, 0, &status);
    return status <= 0 ? iterator : 0;
}

static inline void banxin_close_iterator(void *iterator) { ubrk_close(iterator); }

/// Sets the text, which must outlive its use; false when it could not be set.
static inline int banxin_set_text(void *iterator, const uint16_t *text, int32_t length) {
    int32_t status = 0;
    ubrk_setText(iterator, text, length, &status);
    return status <= 0;
}

/// The next boundary, or -1 after the last.
static inline int32_t banxin_next_boundary(void *iterator) { return ubrk_next(iterator); }
