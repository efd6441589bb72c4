"""Back and forward between the places that a reader jumped from, as a browser does it."""

from typing import Generic, TypeVar

_Place = TypeVar("_Place")
_MOST = 100


class Trail(Generic[_Place]):
    """The places behind and ahead of the one that is read."""

    def __init__(self) -> None:
        self._behind: list[_Place] = []
        self._ahead: list[_Place] = []

    def leave(self, place: _Place) -> None:
        """Remember the place that is left with a jump; what lay ahead is forgotten."""
        if self._behind[-1:] != [place]:
            self._behind.append(place)
        del self._behind[:-_MOST]
        self._ahead.clear()

    def back(self, here: _Place) -> _Place | None:
        """The place before this one, None at the beginning."""
        return self._turn(self._behind, self._ahead, here)

    def forward(self, here: _Place) -> _Place | None:
        """The place that was gone back from, None at the end."""
        return self._turn(self._ahead, self._behind, here)

    def _turn(self, source: list[_Place], target: list[_Place], here: _Place) -> _Place | None:
        if not source:
            return None
        target.append(here)
        return source.pop()
