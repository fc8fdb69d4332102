"""Other people's files: one module a format, and a table that tells which is which."""
