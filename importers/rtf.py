"""Rich Text Format (Microsoft's specification 1.9.1): text with its look, links and headings; objects are left out."""

import codecs
import re
from collections.abc import Callable

import msgspec

from book.errors import UnreadableSource
from book.model import Article
from book.normal_form import normalised
from book.richtext import Block, Blocks, Heading, Paragraph, Span, plain_text, text_of
from importers.losses import Loss
from importers.press_export import exported_blocks
from importers.source import Collected, Origin, collected
from importers.text import read_text

MAX_GROUPS = 2000
"""Groups inside each other; what is deeper is read as if it were not set in further."""
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
        "footer", "footerl", "footerr", "footerf", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl",
        "generator", "themedata", "colorschememapping", "datastore", "xmlnstbl", "latentstyles", "nonshppict",
        "shpinst", "bkmkstart", "bkmkend", "pntext", "listtext", "filetbl", "userprops", "docvar", "atnid",
        "atnauthor", "annotation",
    ]
)  # fmt: skip
_CHARACTERS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "cell": "\t", "nestcell": "\t",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad", b"\\": "\\", b"{": "{", b"}": "}"}
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_LOOKS = {"b": "bold", "i": "italic", "ul": "underline", "strike": "strike", "super": "superscript", "sub": "subscript"}
_ADDRESS = re.compile(r'HYPERLINK\s+"((?:https?://|mailto:)[^"]+)"', re.IGNORECASE)


class _Group(msgspec.Struct):
    """What holds inside a pair of braces."""

    look: Span = Span("")
    skipped: str = ""
    encoding: str = ""
    follow: int = 1


def is_rtf(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are RTF."""
    return data.lstrip()[:5].lower() == b"{\\rtf"


def collect_rtf(data: bytes, origin: Origin) -> Collected:
    """The article of an RTF file, or the articles of a download. Raises UnreadableSource for one without text."""
    reader = _RtfReader()
    blocks = reader.read(data)
    if not plain_text(blocks).strip():
        remedy = "Open it in Word, and save it as a Word document"
        raise UnreadableSource("there is no text in it", origin.subject, remedy)
    losses = (Loss("picture", "Pictures and objects in the file were left out"),) if reader.has_objects else ()
    articles = exported_blocks(blocks) or (_article(reader, blocks),)
    return collected(articles, data, origin, ending="bin", media_type="application/rtf", losses=losses)


def _article(reader: "_RtfReader", blocks: Blocks) -> Article:
    article, _ = read_text(plain_text(blocks))
    headline = reader.title or (text_of(blocks[0].spans).strip() if isinstance(blocks[0], Heading) else "")
    body = blocks
    if plain_text(blocks[:1]).strip() == (headline or article.headline):
        headline, body = headline or article.headline, blocks[1:]
    return msgspec.structs.replace(article, headline=headline, body=body, image_credit="")


class _RtfReader:
    """Follows the tokens of one file with a stack of groups, so that no depth can exhaust it."""

    def __init__(self) -> None:
        self.has_objects = False
        self.title = ""
        self._group = _Group(encoding="cp1252")
        self._stack: list[_Group] = []
        self._too_deep = 0
        self._blocks: list[Block] = []
        self._spans: list[Span] = []
        self._bytes = bytearray()
        self._fallback = 0
        self._level = 0
        self._font_encodings: dict[int, str] = {}
        self._font = 0
        self._field = ""
        self._default = "cp1252"

    def read(self, data: bytes) -> Blocks:
        place = 0
        while place < len(data):
            match = _TOKEN.match(data, place)
            if match is None:
                place += 1
                continue
            place = match.end()
            word, number, byte, symbol, brace, text = match.groups()
            if byte is not None:
                self._add_bytes(bytes([int(byte, 16)]))
            elif text is not None:
                self._add_bytes(text)
            else:
                self._flush()
                if brace is not None:
                    self._open() if brace == b"{" else self._close()
                elif symbol is not None:
                    self._symbol(symbol)
                elif word is not None:
                    place = self._word(word.decode("ascii"), int(number) if number else None, data, place)
        self._flush()
        self._end_paragraph()
        return normalised(tuple(self._blocks))

    def _open(self) -> None:
        if len(self._stack) >= MAX_GROUPS:
            self._too_deep += 1
            return
        self._stack.append(self._group)
        self._group = msgspec.structs.replace(self._group)

    def _close(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
        elif self._stack:
            outer = self._stack.pop()
            if self._group.skipped == "fldinst" and outer.skipped != "fldinst":
                address = _ADDRESS.search(self._field)
                outer.look = msgspec.structs.replace(outer.look, link=address[1] if address else "")
                self._field = ""
            self._group = outer

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._group.skipped = self._group.skipped or "*"
        elif symbol in b"\r\n":
            self._end_paragraph()
        elif symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])

    def _word(self, word: str, number: int | None, data: bytes, place: int) -> int:
        """Do what a control word says and return where to read on."""
        if word == "bin":
            return place + max(number or 0, 0)
        if word in _SKIPPED:
            self.has_objects = self.has_objects or word in ("pict", "object")
            self._group.skipped = word
        elif word in ("f", "fcharset", "ansicpg"):
            self._choose_font(word, number or 0)
        elif word == "title" and self._group.skipped == "info":
            # A second title is the first one in Unicode.
            self._group.skipped, self.title = "title", ""
        elif word == "u" and number is not None:
            self._add(chr(number % 65536))
            self._fallback = self._group.follow
        elif word == "uc":
            self._group.follow = min(max(number or 0, 0), 10)
        elif word in ("par", "sect", "page", "row", "nestrow"):
            self._end_paragraph()
        elif word == "pard":
            self._level = 0
        elif word == "outlinelevel":
            self._level = (number or 0) + 1
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        else:
            self._look(word, number)
        return place

    def _look(self, word: str, number: int | None) -> None:
        if word == "plain":
            self._group.look = Span("", link=self._group.look.link)
        elif word == "ulnone":
            self._group.look = msgspec.structs.replace(self._group.look, underline=False)
        elif word == "nosupersub":
            self._group.look = msgspec.structs.replace(self._group.look, superscript=False, subscript=False)
        elif word in _LOOKS:
            self._group.look = msgspec.structs.replace(self._group.look, **{_LOOKS[word]: number != 0})

    def _choose_font(self, word: str, number: int) -> None:
        if word == "ansicpg":
            self._default = self._group.encoding = _known(f"cp{number}", "cp1252")
        elif word == "fcharset":
            self._font_encodings[self._font] = _CHARSETS.get(number, "") if number > 1 else ""
        elif self._group.skipped == "fonttbl":
            self._font = number
        else:
            self._group.encoding = self._font_encodings.get(number, "") or self._default

    def _add_bytes(self, data: bytes) -> None:
        if self._fallback:
            drop = min(self._fallback, len(data))
            self._fallback -= drop
            data = data[drop:]
        self._bytes += data

    def _flush(self) -> None:
        """The bytes since the last control word as text: characters of two bytes may be written as two tokens."""
        if self._bytes:
            self._add(self._bytes.decode(self._group.encoding or self._default, errors="replace"))
            self._bytes.clear()

    def _add(self, text: str) -> None:
        into: dict[str, Callable[[], None]] = {
            "fldinst": lambda: self._to_field(text),
            "title": lambda: self._to_title(text),
        }
        if not self._group.skipped:
            self._spans.append(msgspec.structs.replace(self._group.look, text=text))
        elif self._group.skipped in into:
            into[self._group.skipped]()

    def _to_field(self, text: str) -> None:
        self._field += text

    def _to_title(self, text: str) -> None:
        self.title = (self.title + text)[:400]

    def _end_paragraph(self) -> None:
        if self._group.skipped:
            return
        spans, self._spans = _without_halves(self._spans), []
        if text_of(spans).strip():
            is_heading = 0 < self._level <= 9
            self._blocks.append(Heading(spans, min(self._level, 4)) if is_heading else Paragraph(spans))


def _known(name: str, default: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return default
    return name


def _without_halves(spans: list[Span]) -> tuple[Span, ...]:
    """The spans with characters beyond U+FFFF put together: RTF writes them as two halves, each a span of its own."""
    joined: list[Span] = []
    for span in spans:
        if joined and "\ud800" <= joined[-1].text[-1:] <= "\udbff" and "\udc00" <= span.text[:1] <= "\udfff":
            both = (joined.pop().text + span.text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            joined.append(msgspec.structs.replace(span, text=both))
        else:
            joined.append(span)
    return tuple(joined)
