#ifndef SCAFFOLD_CLIBXML2_SHIM_H
#define SCAFFOLD_CLIBXML2_SHIM_H

// Because Debian builds libxml2 with ICU, its encoding header pulls the system's ICU headers, which
// clash with the ICU inside Foundation. We decode text ourselves and need none of it, so the switch
// is turned off between the header that sets it and those that read it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
