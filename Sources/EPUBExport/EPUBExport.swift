// EPUBExport
