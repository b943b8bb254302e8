"""Reports written out: a table to read, CSV and JSON for other programs."""
