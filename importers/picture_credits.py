"""Who made a picture: lines that say only that, and the end of a caption that does."""

import re

_WHOLE = re.compile(
    r"^(?:(?:image|photo(?:graph)?s?|picture|foto(?:s|grafía|grafie)?|bild(?:er)?|titelbild|crédits?(?: photos?)?|imagen|imagem|immagine|zdjęcie|fot\.|фото|світлина|fotoğraf|사진|写真|图片|圖|صورة)"
    r"\s*(?:credits?|source|by|courtesy(?: of)?|copyright|quelle|nachweis|rechte|autor|oleh|제공|提供)?\s*[:：,/©|=–-]\s*"
    r"|(?:photo(?:graph)?|image|picture)s?\s+(?:credit|courtesy(?: of)?|by|from|via)\s*[:：,]?\s*"
    r"|(?:credit|courtesy(?: of)?|©)\s*[:：]?\s*(?=.*(?:getty|afp|reuters|ap\b|epa|images|photo|foto|pool|shutterstock|alamy|keystone|press|/)))"
    r"(?P<credit>\S.{1,160})$",
    re.IGNORECASE,
)  # fmt: skip
_AGENCY = re.compile(
    r"^[^.!?]{0,80}\b(?:getty images|afp|reuters|epa|ap photo|shutterstock|alamy|dpa|picture alliance|imago|keystone)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)  # fmt: skip
_NUMBERED = re.compile(r"^(?:\[\d+/\d+\]|Item \d+ of \d+\b)\s*(?P<caption>.+)$")
_BEHIND = re.compile(
    r"\s*\(?\b(?P<credit>(?:REUTERS|AFP|AP Photo|EPA|Getty Images)/[^.,;\n()]{3,60}?)\)?(?:\s+(?:Purchase|Acquire)\b.*)?$"
    r"|[\s(\[]*(?:(?:photos?|image|picture|fotos?|bild|credit|crédits?(?: photo)?|foto di|zdj\.|фото)(?: credits?| by| courtesy)?\s*[:：/=]|©|\bPhotograph:)\s*(?P<named>[^\n]{2,80}?)[)\].]*$"
    r"|\s*\((?P<agency>(?:AP|AFP|Reuters|EPA|dpa|Getty)\b[^()]{0,60})\)\s*$",
    re.IGNORECASE,
)  # fmt: skip
_CAPTION = re.compile(r"^(?:image|photo|picture)\s+caption\s*[:：,]?\s*", re.IGNORECASE)


def credit_line(text: str) -> str:
    """The credit of a line that is nothing else, such as "Photo: Jane Doe/AP"; "" for any other line."""
    match = _WHOLE.match(text)
    return match["credit"].strip() if match else ""


def names_agency(text: str) -> bool:
    """Whether a short line without a sentence's end names a picture agency, as captions do."""
    return bool(_AGENCY.match(text))


def numbered_caption(text: str) -> str:
    """The caption behind "[1/2]" or "Item 1 of 4", as galleries number them; "" for any other line."""
    match = _NUMBERED.match(text)
    return match["caption"] if match else ""


def split_credit(caption: str) -> tuple[str, str]:
    """A caption without the credit at its end, and the credit; "" for one that has none."""
    match = _BEHIND.search(caption)
    if match is None:
        return caption, ""
    credit = match["credit"] or match["named"] or match["agency"]
    return caption[: match.start()].rstrip(" ,;|–—-"), credit.strip()


def without_caption_label(text: str) -> str:
    """A caption without "Image caption:"."""
    return _CAPTION.sub("", text)
