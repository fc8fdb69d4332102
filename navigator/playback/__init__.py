"""The recording: what it is, its exact pictures, and playing it."""
