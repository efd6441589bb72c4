"""A book becomes a file: first the manuscript (what is printed), then a format (how it looks)."""
