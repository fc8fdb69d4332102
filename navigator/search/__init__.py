"""Finding words in any of their forms. No Qt."""
