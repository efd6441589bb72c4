"""What could not be kept of a source: no error, but told with the result."""

import msgspec


class Loss(msgspec.Struct, frozen=True):
    """One thing that is not in the article as it was in the source. `kind` is a short key such as "picture", "text" or
    "date"; `detail` says it in plain words."""

    kind: str
    detail: str
