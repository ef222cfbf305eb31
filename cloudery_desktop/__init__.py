"""Cloudery Desktop: drag photos onto a window, keep them in your own S3 bucket."""

__version__ = "0.1.0"
