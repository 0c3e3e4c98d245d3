#ifndef SCAFFOLD_CLIBFUZZER_SHIM_H
#define SCAFFOLD_CLIBFUZZER_SHIM_H

// Because libFuzzer comes without a header. SwiftPM names the program's entry itself, so the main of
// libFuzzer cannot be it and is called from ours.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t limit);

#endif
