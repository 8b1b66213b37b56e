#pragma once

#include <lcms2.h>

// Layouts of pixels that lcms2 composes by macros, which Swift cannot read.
static const cmsUInt32Number grey8Layout = TYPE_GRAY_8;
static const cmsUInt32Number rgb8Layout = TYPE_RGB_8;
// Ink grows with the value: 255 is full.
static const cmsUInt32Number cmyk8Layout = TYPE_CMYK_8;
