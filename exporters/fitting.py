"""How large a picture is printed, in every format."""


def fitted(size: tuple[int, int], width: float, height: float, percent: int = 0) -> tuple[float, float]:
    """The size in points of a picture of some pixels at 96 to the inch, made smaller until it fits; `percent` is how
    much of the width it shall have, 0 for what its pixels ask for."""
    wide, high = (max(side, 1) * 0.75 for side in size)
    if percent:
        scale = min(width * min(percent, 100) / 100 / wide, height / high)
        return wide * scale, high * scale
    scale = min(1.0, width / wide, height / high)
    if scale == 1.0 and wide > width * 0.6:
        # A picture that nearly fills the column looks as if it had missed it.
        scale = min(width / wide, height / high)
    return wide * scale, high * scale
