"""The journal: every write of a desk, numbered without gaps and hash-chained."""
