"""Footnotes and endnotes of a Word document (ECMA-376 part 1, 17.11): what each says, by its number."""

from importers.package import Package
from importers.tree import Element, xml_tree
from importers.word_styles import WORD

_PARTS = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


class NoteParts:
    """The notes that lie in a document, as trees, with the addresses that their links lead to."""

    def __init__(self, package: Package, subject: str) -> None:
        self._package = package
        self._subject = subject
        self._found: dict[str, dict[str, Element]] = {}

    def note(self, kind: str, number: str) -> Element | None:
        """The note that a reference of a kind names; None where there is none."""
        if kind not in self._found:
            part = self._package.read(f"word/{_PARTS[kind]}.xml")
            notes = list(xml_tree(part, self._subject)) if part else []
            # Those of a type are the lines that Word draws above the notes.
            self._found[kind] = {note.get(WORD + "id") or "": note for note in notes if note.get(WORD + "type") is None}
        return self._found[kind].get(number)

    def relations(self, kind: str) -> bytes:
        """The relationships of the part in which notes of a kind lie."""
        return self._package.read(f"word/_rels/{_PARTS[kind]}.xml.rels")
