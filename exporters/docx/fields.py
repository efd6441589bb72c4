"""Fields of Word with what they show already in them (ECMA-376 part 1, 17.16)."""

from exporters.docx.markup import run

PAGE = "PAGE"


def field(instruction: str, shown: str, look: str = "") -> str:
    """A field and what it shows until it is updated. `instruction` is never made from the words of a book."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown, look)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def begin(instruction: str) -> str:
    """The beginning of a field that shows whole paragraphs; `END` closes it."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
