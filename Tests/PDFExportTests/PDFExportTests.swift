// PDFExport
