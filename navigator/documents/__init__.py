"""The program's own documents: plain files that the user owns."""
