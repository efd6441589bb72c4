"""Follows the control words of an RTF file (Microsoft's specification 1.9.1) and hands its text to the layout."""

import codecs
import re
from contextlib import suppress

import msgspec

from book.errors import BriefbookError
from book.media import Media
from book.richtext import Blocks, Figure, Span
from importers.crops import crop_of_twips, upright
from importers.limits import MAX_PICTURES
from importers.losses import Loss
from importers.pictures import read_picture
from importers.rtf_layout import Layout, Settings
from importers.word_styles import tells_pages

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
        "atnauthor", "annotation", "nonesttables",
    ]
)  # fmt: skip
_CHARACTERS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "nestcell": "\t",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad", b"\\": "\\", b"{": "{", b"}": "}"}
_CHARSETS = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_LOOKS = {"b": "bold", "i": "italic", "ul": "underline", "strike": "strike", "super": "superscript", "sub": "subscript"}
_ADDRESS = re.compile(r'HYPERLINK\s+"((?:https?://|mailto:)[^"]+)"', re.IGNORECASE)


_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|nagłówek|заголовок)\s*(\d)$")


class _Group(msgspec.Struct):
    """What holds inside a pair of braces."""

    look: Span = Span("")
    skipped: str = ""
    encoding: str = ""
    follow: int = 1
    hidden: bool = False
    in_note: bool = False


class RtfReader:
    """Follows the tokens of one file with a stack of groups, so that no depth can exhaust it."""

    def __init__(self) -> None:
        self.title = ""
        self.media = Media()
        self._layout = Layout()
        self._lost = 0
        self._objects = 0
        self._pictures = 0
        self._picture = ""
        self._picture_bytes = bytearray()
        self._picture_settings: dict[str, int] = {}
        self._group = _Group(encoding="cp1252")
        self._stack: list[_Group] = []
        self._too_deep = 0
        self._bytes = bytearray()
        self._fallback = 0
        self._styles: dict[int, str] = {}
        self._style = 0
        self._style_name = ""
        self._is_header_row = False
        self._font_encodings: dict[int, str] = {}
        self._font = 0
        self._field = ""
        self._default = "cp1252"

    def read(self, data: bytes) -> Blocks:
        """The text of a whole file; groups and control words that are not known are passed over."""
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
        return self._layout.blocks()

    def losses(self) -> tuple[Loss, ...]:
        """What could not be kept."""
        found: list[Loss] = []
        if self._lost:
            what = (
                "A picture is damaged, or of a kind that cannot be read, and was left out"
                if self._lost == 1
                else f"{self._lost} pictures are damaged, or of a kind that cannot be read, and were left out"
            )
            found.append(Loss("picture", what))
        if self._objects:
            found.append(Loss("embedded", "What other programs have put into the file was left out"))
        return (*found, *self._layout.budget.losses())

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
            if self._group.skipped == "pict" and outer.skipped != "pict":
                self._end_picture()
            if self._group.in_note and not outer.in_note:
                self._layout.end_note()
            self._group = outer

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            # Inside of a picture stands its number, which is no byte of it.
            self._group.skipped = "*" if self._group.skipped == "pict" else self._group.skipped or "*"
        elif symbol in b"\r\n":
            self._end_paragraph()
        elif symbol in _SYMBOLS:
            self._add(_SYMBOLS[symbol])

    def _word(self, word: str, number: int | None, data: bytes, place: int) -> int:
        """Do what a control word says and return where to read on."""
        if word == "bin":
            length = max(number or 0, 0)
            if self._group.skipped == "pict":
                self._picture_bytes += data[place : place + length]
            return place + length
        if word in _SKIPPED:
            self._skip(word)
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
        elif word == "footnote" and self._group.skipped in ("", "*"):
            # LibreOffice writes it as what other readers may pass over.
            self._begin_note()
        elif word == "nestrow" and self._group.skipped in ("", "*"):
            self._layout.end_inner_row()
        elif word in _CHARACTERS:
            self._add(_CHARACTERS[word])
        elif word in ("pngblip", "jpegblip"):
            self._picture = word
        elif word.startswith("pic") and self._group.skipped == "pict":
            self._picture_settings[word] = number or 0
        elif not self._group.skipped or word == "s":
            self._place(word, number)
        return place

    def _skip(self, word: str) -> None:
        """What stands in this group is no text."""
        if self._group.skipped in ("nonshppict", "object"):
            return
        self._objects += word == "object"
        if word == "listtext" or word == "pntext":
            self._layout.settings.mark = ""
        if word == "pict":
            self._picture, self._picture_bytes, self._picture_settings = "", bytearray(), {}
        self._group.skipped = word

    def _place(self, word: str, number: int | None) -> None:
        """Follow what says where text stands: in which paragraph, list, table or note."""
        settings = self._layout.settings
        match word:
            case "par" | "sect" | "page":
                self._end_paragraph()
            case "cell":
                self._layout.end_cell()
            case "row":
                self._layout.end_row(is_header=self._is_header_row)
            case "trowd":
                self._is_header_row = False
            case "trhdr":
                self._is_header_row = True
            case "pard":
                self._layout.settings = Settings()
            case "intbl":
                settings.in_table = number != 0
            case "outlinelevel":
                settings.level = (number or 0) + 1
            case "s":
                self._choose_style(number or 0)
            case "ls":
                settings.list = number or 0
            case "ilvl":
                settings.depth = number or 0
            case "chftn":
                self._layout.count_note()
            case _:
                self._look(word, number)

    def _begin_note(self) -> None:
        self._group.skipped = ""
        if not self._group.in_note:
            self._group.in_note = True
            self._layout.begin_note()

    def _choose_style(self, number: int) -> None:
        if self._group.skipped == "stylesheet":
            self._style = number
        elif not self._group.skipped:
            name = self._styles.get(number, "")
            self._layout.settings.left_out = tells_pages(name)
            if match := _HEADING.match(name):
                self._layout.settings.level = int(match[1])

    def _end_picture(self) -> None:
        self._pictures += 1
        if not self._picture or self._pictures > MAX_PICTURES:
            self._lost += 1
            return
        try:
            picture = read_picture(bytes(self._picture_bytes))
        except BriefbookError:
            self._lost += 1
            return
        name = self.media.add(picture.data, picture.ending)
        crop = crop_of_twips(self._picture_settings, picture.width, picture.height)
        crop = upright(crop, picture.orientation)
        self._layout.add_picture(Figure(name, width=picture.width, height=picture.height, crop=crop))

    def _look(self, word: str, number: int | None) -> None:
        if word == "plain":
            self._group.look = Span("", link=self._group.look.link)
            self._group.hidden = False
        elif word in ("v", "deleted"):
            # What a tracked change took away is as gone as what was hidden.
            self._group.hidden = number != 0
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
        match self._group.skipped:
            case "" if not self._group.hidden:
                self._layout.add(msgspec.structs.replace(self._group.look, text=text))
            case "fldinst":
                self._field += text
            case "title":
                self.title = (self.title + text)[:400]
            case "listtext" | "pntext":
                self._layout.settings.mark += text
            case "pict":
                with suppress(ValueError):
                    self._picture_bytes += bytes.fromhex(text)
            case "stylesheet":
                self._name_style(text)
            case _:
                pass

    def _name_style(self, text: str) -> None:
        self._style_name += text
        if ";" in text:
            self._styles.setdefault(self._style, self._style_name.partition(";")[0].strip().lower())
            self._style, self._style_name = 0, ""

    def _end_paragraph(self) -> None:
        if not self._group.skipped:
            self._layout.end_paragraph()
            self._layout.settings.mark = ""


def _known(name: str, default: str) -> str:
    try:
        codecs.lookup(name)
    except LookupError:
        return default
    return name
