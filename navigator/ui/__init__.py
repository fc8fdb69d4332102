"""The window: one file a thing on the screen."""
