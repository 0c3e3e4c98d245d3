#ifndef SCAFFOLD_CLINUX_SHIM_H
#define SCAFFOLD_CLINUX_SHIM_H

#include <stddef.h>

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

#endif
