#pragma once

#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>

/// `xmlFree` is a variable in libxml2; Swift reaches it through a function.
static inline void freeXMLString(xmlChar *text) { xmlFree(text); }
