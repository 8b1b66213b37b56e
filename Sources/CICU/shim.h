#pragma once

#include <unicode/ubrk.h>
#include <unicode/utext.h>

// ICU renames its functions for each version by macros, which Swift does not see.

static inline UBreakIterator *banxin_word_iterator(const char *locale) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
    return U_SUCCESS(status) ? iterator : NULL;
}

static inline void banxin_close_iterator(UBreakIterator *iterator) { ubrk_close(iterator); }

/// Sets the text, which must outlive its use; false when it could not be set.
static inline int banxin_set_text(UBreakIterator *iterator, const UChar *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text, length, &status);
    return U_SUCCESS(status);
}

/// The next boundary, or -1 after the last.
static inline int32_t banxin_next_boundary(UBreakIterator *iterator) {
    int32_t next = ubrk_next(iterator);
    return next == UBRK_DONE ? -1 : next;
}
