#pragma once

// Debian's libxml2 is built with ICU and shows ICU's headers to everybody. Foundation brings an ICU of its own, and one
// program cannot see both. Nothing here uses the members that this leaves out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>

/// `xmlFree` is a variable in libxml2; Swift reaches it through a function.
static inline void freeXMLString(xmlChar *text) { xmlFree(text); }
