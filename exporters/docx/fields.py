"""Fields of Word with what they show already in them (ECMA-376 part 1, 17.16)."""

from exporters.docx.markup import run

PAGE = "PAGE"


def field(instruction: str, shown: str, look: str = "") -> str:
    """A field and what it shows until it is updated. `instruction` is never made from the words of a book."""
    return begin(instruction, look) + run(shown, look) + end(look)


def begin(instruction: str, look: str = "") -> str:
    """The beginning of a field that shows whole paragraphs; `end` closes it."""
    code = f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'
    return _mark("begin", look) + _run(code, look) + _mark("separate", look)


def end(look: str = "") -> str:
    """The end of a field."""
    return _mark("end", look)


def _mark(kind: str, look: str) -> str:
    return _run(f'<w:fldChar w:fldCharType="{kind}"/>', look)


def _run(content: str, look: str) -> str:
    return f"<w:r><w:rPr>{look}</w:rPr>{content}</w:r>" if look else f"<w:r>{content}</w:r>"
