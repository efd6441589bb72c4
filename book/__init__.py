"""The briefing book as a value: what it holds, how it is edited, and how it is kept in a file."""
