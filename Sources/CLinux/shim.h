#ifndef SCAFFOLD_CLINUX_SHIM_H
#define SCAFFOLD_CLINUX_SHIM_H

#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Because glibc declares these only with _GNU_SOURCE, which Swift's own module of glibc does
// not set; they are in the library all the same.
extern int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
extern int syncfs(int descriptor);
extern void *memmem(
    const void *text, size_t text_size, const void *part, size_t part_size);

// Declared in <malloc.h>, which that module leaves out, with its numbers for M_TOP_PAD and M_MXFAST.
extern int malloc_trim(size_t kept);
extern int mallopt(int parameter, int value);
enum { SCAFFOLD_TOP_PAD = -2, SCAFFOLD_LARGEST_FAST = 1 };

/// Has the processor fetch the line of its cache that holds this address, while it goes on. The address need not be valid.
static inline void scaffold_fetch(const void *address) { __builtin_prefetch(address); }

// Because Swift compares vectors of bytes one lane after the other, and cannot ask which lanes fit.
// Each function looks at sixteen bytes and sets a bit for each that is meant, the lowest for the first.

/// What usually stands behind a name: `=`, `>`, `/`, `:`, white space.
static inline uint32_t scaffold_ends_of_name(const void *bytes);
/// What matters in a value: its quote, `&`, `<`, control characters.
static inline uint32_t scaffold_marks_of_value(const void *bytes, uint8_t quote);
/// What cannot stand between double quotes as it is, and control characters.
static inline uint32_t scaffold_marks_to_escape(const void *bytes);
/// What is not ASCII.
static inline uint32_t scaffold_marks_beyond_ascii(const void *bytes);

#if defined(__SSE2__)

static inline __m128i scaffold_is(__m128i bytes, uint8_t byte) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)byte));
}

static inline __m128i scaffold_is_below(__m128i bytes, uint8_t limit) {
  return _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8((char)(limit - 1))), bytes);
}

static inline uint32_t scaffold_ends_of_name(const void *bytes) {
  __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(
      _mm_or_si128(
          _mm_or_si128(scaffold_is(block, '='), scaffold_is(block, '>')),
          _mm_or_si128(scaffold_is(block, '/'), scaffold_is(block, ':'))),
      scaffold_is_below(block, 0x21)));
}

static inline uint32_t scaffold_marks_of_value(const void *bytes, uint8_t quote) {
  __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(
      _mm_or_si128(scaffold_is(block, quote), scaffold_is(block, '&')),
      _mm_or_si128(scaffold_is(block, '<'), scaffold_is_below(block, 0x20))));
}

static inline uint32_t scaffold_marks_to_escape(const void *bytes) {
  __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(
      _mm_or_si128(
          _mm_or_si128(scaffold_is(block, '<'), scaffold_is(block, '>')),
          _mm_or_si128(scaffold_is(block, '"'), scaffold_is(block, '&'))),
      scaffold_is_below(block, 0x20)));
}

static inline uint32_t scaffold_marks_beyond_ascii(const void *bytes) {
  return (uint32_t)_mm_movemask_epi8(_mm_loadu_si128((const __m128i *)bytes));
}

#else

#define SCAFFOLD_MARKS(bytes, condition)             \
  uint32_t marks = 0;                                \
  for (int place = 0; place < 16; place += 1) {      \
    uint8_t byte = ((const uint8_t *)(bytes))[place]; \
    marks |= (uint32_t)(condition) << place;         \
  }                                                  \
  return marks;

static inline uint32_t scaffold_ends_of_name(const void *bytes) {
  SCAFFOLD_MARKS(bytes, byte == '=' || byte == '>' || byte == '/' || byte == ':' || byte < 0x21)
}

static inline uint32_t scaffold_marks_of_value(const void *bytes, uint8_t quote) {
  SCAFFOLD_MARKS(bytes, byte == quote || byte == '&' || byte == '<' || byte < 0x20)
}

static inline uint32_t scaffold_marks_to_escape(const void *bytes) {
  SCAFFOLD_MARKS(
      bytes, byte == '<' || byte == '>' || byte == '"' || byte == '&' || byte < 0x20)
}

static inline uint32_t scaffold_marks_beyond_ascii(const void *bytes) {
  SCAFFOLD_MARKS(bytes, byte >= 0x80)
}

#undef SCAFFOLD_MARKS

#endif

#endif
