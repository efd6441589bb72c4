"""Bytes as text, whatever they were written in."""

import codecs
import re
from collections import Counter

from charset_normalizer import from_bytes

from book.normal_form import clean_text
from importers.language import detect

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_LABELS = {
    "cp1252": "iso-8859-1 latin1 us-ascii ascii iso8859-1 x-cp1252",
    "cp1250": "x-cp1250",
    "cp1251": "x-cp1251",
    "cp1254": "iso-8859-9 latin5 x-cp1254",
    "cp874": "tis-620 iso-8859-11 dos-874",
    "gb18030": "gb2312 gbk x-gbk chinese csgb2312 gb_2312-80",
    "big5hkscs": "big5 x-x-big5 cn-big5",
    "cp932": "shift_jis shift-jis x-sjis sjis ms_kanji csshiftjis windows-31j ms932",
    "euc_jp": "x-euc-jp",
    "cp949": "euc-kr ks_c_5601-1987 ksc5601 korean windows-949",
    "iso8859_8": "iso-8859-8-i iso-8859-8-e logical visual",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "mac_roman": "macintosh x-mac-roman",
}
_ALIASES = {label: name for name, labels in _LABELS.items() for label in labels.split()}
"""What browsers read for these names (WHATWG Encoding Standard): pages that say Latin-1 mean Windows' own, and names
that Python does not know are common in pages."""
_LATIN = re.compile(
    r"cp125[0247]|latin|iso8859_(?:1|2|3|4|9|10|13|14|15|16)$|mac_|cp437|cp8(?:5[0278]|6[135])|cp775|hp_roman8"
)
_LETTERS = {
    "cp1252": ("äöüß", "àâæçèéêëîïôœùûüÿ", "áéíñóúü", "àáâãçéêíóôõú", "àèéìíòóù", "éëïöüèç", "åäöé", "æøåé", "äöõü"),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţșț", "čćđšž"),
    "iso8859_2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1254": ("çğıöşüâîi\u0307",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
}
"""The letters beyond ASCII of the languages that are written in each of the Latin code pages."""
_LANGUAGES = {
    "cp1252": ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "nb", "fi"),
    "cp1250": ("pl", "cs", "sk", "hu", "ro", "hr", "sl"),
    "iso8859_2": ("pl", "cs", "sk", "hu", "ro", "hr", "sl"),
    "cp1254": ("tr",),
    "cp1257": ("lt", "lv", "et"),
}
_USUAL = re.compile(
    "[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]|[\t\n\r -~\u00a0-\u024f\u0370-\u052f\u05b0-\u06ff"
    "\u0e01-\u0e5b\u1e00-\u1eff\u2010-\u203a\u20ac\u2116\u2122]"
)
"""What most of any text consists of."""
_SAMPLE = 200_000


def decoded(data: bytes, declared: str = "") -> str:
    """The text of some bytes: by their mark, as UTF-8, by what was declared, else by what looks most like text.

    Text that is valid UTF-8 is nothing else, whatever it says of itself: pages that were saved anew keep the old name.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return clean_text(data.decode(name, errors="replace"))
    if not data.isascii() and (text := _strict(data, "utf-8")) is not None:
        return clean_text(text)
    wide = _wide(data[:_SAMPLE])
    for name in (wide, _escaped(data), declared, _in_head(data), "utf-8"):
        text = _strict(data, name)
        if text is not None:
            return clean_text(text)
    for name in (wide, declared, _in_head(data), "utf-8"):
        text = _lenient(data, name)
        if text is not None:
            return clean_text(text)
    name = _cyrillic(data[:_SAMPLE]) or _detected(data[:_SAMPLE])
    # The Latin code pages differ in a few letters only, which a detector cannot tell; the languages' letters can.
    if _LATIN.match(name):
        name = _latin(data[:_SAMPLE])
    return clean_text(data.decode(name, errors="replace"))


def looks_binary(data: bytes) -> bool:
    """Whether some bytes are no text in any encoding that a person uses."""
    head = data[:4096]
    if any(head.startswith(mark) for mark, _ in _MARKS) or _wide(head):
        return False
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return controls * 20 > len(head)


def _in_head(data: bytes) -> str:
    match = _DECLARED.search(data[:2048])
    return match[1].decode("ascii") if match else ""


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: there are zero bytes, and two or four bytes at a time they read as text."""
    printable = sum(32 <= byte < 127 for byte in data[:4096])
    if b"\0" not in data or len(data) < 8 or printable * 4 > 3 * min(len(data), 4096):
        return ""
    best, most = "", 0.9
    for name, width in (("utf-32-le", 4), ("utf-32-be", 4), ("utf-16-le", 2), ("utf-16-be", 2)):
        text = data[: len(data) - len(data) % width][:4096].decode(name, errors="replace")
        share = len(_USUAL.findall(text)) / max(len(text), 1)
        # Bytes in the wrong order read as rare ideographs: spaces and line ends tell which it is.
        share += 0.1 * any(sign in text for sign in " \n。，")
        if share > most and (width == 2 or "\0" not in text):
            best, most = name, share
    return best


def _cyrillic(data: bytes) -> str:
    """The encoding in which the bytes are Russian or a language like it, if they are that: by its commonest letters,
    for the wrong one gives others, or capitals."""
    best, most = "", 0.55
    for name in ("cp1251", "koi8_u", "iso8859_5", "cp866"):
        letters = [character for character in data.decode(name, errors="replace") if character.isalpha()]
        share = sum(letter in "оеаинтсрвлі" for letter in letters) / max(len(letters), 1)
        if share > most:
            best, most = name, share
    return best


def _detected(data: bytes) -> str:
    """The encoding that the bytes look most like. Kana of half width are hardly written now: Cyrillic reads as them."""
    for best in from_bytes(data):
        text = data.decode(best.encoding, errors="replace")
        if sum("\uff61" <= character <= "\uff9f" for character in text) * 5 < len(text):
            return best.encoding
    return "cp1252"


def _escaped(data: bytes) -> str:
    """The encoding of Japanese mail, which switches alphabets by escape sequences (RFC 1468)."""
    return "iso2022_jp" if b"\x1b$B" in data or b"\x1b$@" in data else ""


def _latin(data: bytes) -> str:
    """The Latin code page in which the letters beyond ASCII are those of one language."""
    best, most = "cp1252", 0.0
    for name, alphabets in _LETTERS.items():
        text = data.decode(name, errors="replace")
        special = Counter(match[0].lower() for match in _SPECIAL.finditer(text))
        known = max(sum(count for letter, count in special.items() if letter in alphabet) for alphabet in alphabets)
        share = known / max(special.total(), 1) + (0.2 if detect(text) in _LANGUAGES[name] else 0)
        if share > most + (0.2 if best == "cp1252" and most else 0):
            best, most = name, share
    return best


_SPECIAL = re.compile("(?<=[^\\W\\d_])[\u0080-\U0010ffff]|[\u0080-\U0010ffff](?=[^\\W\\d_])")
"""What is no ASCII and stands beside a letter."""


def _lenient(data: bytes, name: str) -> str | None:
    """The text in an encoding that breaks the rules in a few places only, as a page does that was cut or patched."""
    known = _ALIASES.get(name.lower(), name)
    if not known or data.isascii() or (_strict(b"a", known) is None and not known.startswith("utf")):
        return None
    text = data.decode(known, errors="replace")
    broken = text.count("\ufffd")
    written = sum(character > "\x7f" for character in text[:_SAMPLE]) * len(text) / min(len(text), _SAMPLE)
    return text if broken * 10 < written else None


def _strict(data: bytes, name: str) -> str | None:
    known = _ALIASES.get(name.lower(), name)
    try:
        # Encodings such as "hex" or "zip" are no encodings of text.
        return data.decode(known) if known and codecs.lookup(known)._is_text_encoding else None  # pyright: ignore[reportPrivateUsage]
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
