"""What the front door does without a window: one function a verb, each of which takes what was typed."""
