"""An offline-first desk for the counselors of a tourist office with several antennas."""

__version__ = "0.1.0"
