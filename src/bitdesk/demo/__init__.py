"""The demonstration: the reference organisation and a season that is played through the real write path."""
