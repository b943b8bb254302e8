"""Ratios against what is physically there, both sides interleaved in one run: see README.md."""
