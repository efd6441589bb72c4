"""A source as its pieces, kept or cut, as `importers.cuts` tells them apart: light enough for the window's start."""

from collections.abc import Mapping

import msgspec

from book.richtext import Block, Blocks, word_count


class Piece(msgspec.Struct, frozen=True):
    """A block of the source. `place` is the index of the block of the article's body that holds it (or most of it),
    None for one that is not there."""

    block: Block
    place: int | None

    @property
    def is_kept(self) -> bool:
        """Whether the article's body holds it."""
        return self.place is not None


class Whole(msgspec.Struct, frozen=True, kw_only=True):
    """A source as blocks in reading order, and the pictures that these show, by their names in a book's media."""

    pieces: tuple[Piece, ...] = ()
    media: Mapping[str, bytes] = {}

    @property
    def words(self) -> int:
        """Words of the source, its menus and lists of other stories among them."""
        return word_count(tuple(piece.block for piece in self.pieces))

    @property
    def words_kept(self) -> int:
        """Words of the source that the article holds."""
        return word_count(tuple(piece.block for piece in self.pieces if piece.is_kept))


def brought_back(body: Blocks, whole: Whole, index: int) -> Blocks:
    """The body with the piece `whole.pieces[index]` where it stood: behind the nearest piece before it that is kept."""
    if whole.pieces[index].is_kept:
        return body
    before = (piece.place for piece in reversed(whole.pieces[:index]) if piece.place is not None)
    place = next(before, -1) + 1
    return (*body[:place], whole.pieces[index].block, *body[place:])
