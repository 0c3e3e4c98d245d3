#ifndef SCAFFOLD_CLIBARCHIVE_SHIM_H
#define SCAFFOLD_CLIBARCHIVE_SHIM_H

// Because every shared library costs start-up time in every command, the module map links the
// static libarchive and what it needs; liblzma and libz are there already, for libxml2.
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdlib.h>
#include <time.h>

// Because libarchive turns names into Unicode by way of the thread's locale, which must not decide
// what an archive looks like. Returns what to give back, or null where the locale does not exist.
static inline void *scaffold_enter_utf8(void) {
  locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return locale ? (void *)uselocale(locale) : NULL;
}

static inline void scaffold_leave_utf8(void *previous) {
  locale_t own = uselocale((locale_t)previous);
  if (own != LC_GLOBAL_LOCALE) freelocale(own);
}

// Because zip headers hold local time, and libarchive asks the C library for it.
static inline void scaffold_use_utc(void) {
  setenv("TZ", "UTC0", 1);
  tzset();
}

#endif
