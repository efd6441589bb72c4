"""Word documents (Office Open XML, ECMA-376): text, structure, notes, pictures; tracked changes as accepted."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from book.errors import BriefbookError, UnreadableSource
from book.media import Media
from book.model import Article, Note
from book.normal_form import normalised
from book.richtext import (
    Block,
    Blocks,
    Cell,
    Crop,
    Figure,
    Heading,
    Paragraph,
    Span,
    Spans,
    Table,
    footnotes_of,
    plain_text,
    text_of,
)
from importers.crops import crop_of_fill, crop_of_image_data, upright
from importers.document_facts import facts_of
from importers.footnotes import NoteBudget, behind_headline, note_of, said_first
from importers.limits import MAX_PICTURES
from importers.losses import Loss
from importers.package import Package, part_names
from importers.pictures import read_picture
from importers.press_export import exported_blocks
from importers.source import Collected, Origin, collected
from importers.tree import Element, xml_tree
from importers.word_looks import RunLooks
from importers.word_notes import NoteParts
from importers.word_styles import WORD, ListPlace, Styles, nested, setting, whole

MAX_COMMENTS = 500
_GONE = frozenset(["del", "moveFrom", "instrText", "delText", "rPr", "pPr", "Fallback", "sectPr"])
_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+"((?:https?://|mailto:)[^"]+)"', re.IGNORECASE)
_LINKS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def is_word(data: bytes, origin: Origin) -> bool:
    """Whether some bytes are a Word document."""
    if not data.startswith(b"PK"):
        return False
    return origin.has_ending("docx", "docm", "dotx") or "word/document.xml" in part_names(data)


def collect_word(data: bytes, origin: Origin) -> Collected:
    """The article of a Word document, or the articles of a press database's download.

    Raises UnreadableSource for a damaged one, RefusedSource for one that is too large or too deep.
    """
    subject = origin.subject
    package = Package(data, subject)
    main = package.read("word/document.xml")
    if not main:
        raise UnreadableSource("there is no text in it", subject, "Open it in Word, and save it anew")
    reader = _WordReader(package, subject)
    blocks = reader.read(xml_tree(main, subject))
    if not plain_text(blocks).strip() and not reader.media:
        raise UnreadableSource("there is no text in it", subject, "Open it in Word, and save it anew")
    articles = exported_blocks(blocks) or (_article(reader, blocks, package, subject),)
    losses = (*reader.losses, *reader.budget.losses())
    return collected(articles, data, origin, ending="docx", media_type=_TYPE, losses=losses, pictures=reader.media)


def _article(reader: "_WordReader", blocks: Blocks, package: Package, subject: str) -> Article:
    facts = facts_of(blocks, subject)
    headline = reader.title or _first_heading(blocks) or _stated_title(package, subject)
    body = blocks
    if said_first(blocks) == (headline or facts.headline):
        headline, body = said_first(blocks), behind_headline(blocks)
    return replace(facts, headline=headline, body=body, image_credit="", notes=tuple(reader.comments()))


def _first_heading(blocks: Blocks) -> str:
    first = blocks[0] if blocks else None
    return text_of(first.spans).strip() if isinstance(first, Heading) else ""


def _stated_title(package: Package, subject: str) -> str:
    core = package.read("docProps/core.xml")
    if not core:
        return ""
    root = xml_tree(core, subject)
    titles = (element.text or "" for element in root.iter() if str(element.tag).endswith("}title"))
    return re.sub(r"\s+", " ", next(titles, "")).strip()


class _WordReader:
    """Reads the body of one document."""

    def __init__(self, package: Package, subject: str) -> None:
        self.media = Media()
        self.losses: list[Loss] = []
        self.title = ""
        self._package = package
        self._subject = subject
        self._styles = Styles(package, subject)
        self._looks = RunLooks(self._styles)
        self._targets = _targets(package.read("word/_rels/document.xml.rels"), subject)
        self._notes = NoteParts(package, subject)
        self._footnotes: dict[tuple[str, str], Spans] = {}
        self.budget = NoteBudget()
        self._in_note = False
        self._pictures = 0
        self._field = ""
        self._in_field: bool = False

    def read(self, root: Element) -> Blocks:
        body = next(root.iter(WORD + "body"), None)
        if body is None:
            return ()
        return normalised(tuple(nested(list(self._blocks(body)))))

    def comments(self) -> Iterator[Note]:
        """The remarks in the margin, each with who made it."""
        part = self._package.read("word/comments.xml")
        for comment in list(xml_tree(part, self._subject))[:MAX_COMMENTS] if part else ():
            name = (comment.get(WORD + "author") or "").strip()
            text = [Paragraph(tuple(self._runs(paragraph, Span(""), []))) for paragraph in comment.iter(WORD + "p")]
            if any(text_of(paragraph.spans).strip() for paragraph in text):
                by = Paragraph((Span(f"{name}: ", bold=True), *text[0].spans)) if name else text[0]
                yield Note(kind="comment", body=normalised((by, *text[1:])))

    def _blocks(self, parent: Element) -> Iterator[Block | tuple[ListPlace, Paragraph]]:
        for element in parent:
            match _local(element):
                case "p":
                    yield from self._paragraph(element)
                case "tbl" if (box := _only_cell(element)) is not None:
                    yield from self._blocks(box)
                case "tbl":
                    figures: list[Block] = []
                    yield self._table(element, figures)
                    yield from figures
                case "sdt" if _is_contents(element):
                    pass
                case "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo":
                    yield from self._blocks(element)
                case _:
                    pass

    def _paragraph(self, element: Element) -> Iterator[Block | tuple[ListPlace, Paragraph]]:
        figures: list[Block] = []
        spans = tuple(self._runs(element, Span(""), figures))
        text = text_of(spans).strip()
        noted = bool(footnotes_of(spans))
        style = self._styles.of(element)
        if style.left_out:
            return
        if text and style.is_title and not self.title:
            self.title = text
            yield Paragraph(spans)
        elif text and style.level:
            yield Heading(tuple(replace(span, bold=False) for span in spans), min(style.level, 4))
        elif (text or noted) and style.place:
            yield style.place, Paragraph(spans)
        elif text or noted:
            yield Paragraph(spans)
        yield from figures

    def _runs(self, parent: Element, look: Span, figures: list[Block]) -> Iterator[Span]:
        for element in parent:
            match _local(element):
                case "r":
                    yield from self._run(element, look, figures)
                case "hyperlink":
                    link = self._targets.get(element.get(_RELATION + "id") or "", "")
                    yield from self._runs(element, replace(look, link=link) if link else look, figures)
                case "fldSimple":
                    field = _LINK_FIELD.match(element.get(WORD + "instr") or "")
                    yield from self._runs(element, replace(look, link=field[1]) if field else look, figures)
                case name if name not in _GONE:
                    yield from self._runs(element, look, figures)
                case _:
                    pass

    def _run(self, run: Element, look: Span, figures: list[Block]) -> Iterator[Span]:
        own = self._looks.of(run, look)
        if own is None:
            return
        field = _LINK_FIELD.match(self._field)
        if field and not self._in_field:
            own = replace(own, link=field[1])
        for part in run:
            match _local(part):
                case "t" if not self._in_field:
                    yield replace(own, text=part.text or "")
                case "tab":
                    yield replace(own, text="\t")
                case "br" | "cr":
                    yield replace(own, text="\n")
                case "noBreakHyphen":
                    yield replace(own, text="\u2011")
                case "fldChar":
                    self._follow_field(part.get(WORD + "fldCharType") or "")
                case "instrText":
                    self._field += part.text or ""
                case "footnoteReference" | "endnoteReference" as kind:
                    sign = _text_of(run) if part.get(WORD + "customMarkFollows") in ("1", "true", "on") else ""
                    yield from self._note(kind, part.get(WORD + "id") or "", sign)
                    if sign:
                        return
                case "drawing" | "pict" | "object" | "AlternateContent" if self._in_note:
                    self.losses.append(Loss("picture", "A picture in a footnote was left out"))
                case "drawing" | "pict" | "object" | "AlternateContent":
                    figures += self._drawing(part)
                case _:
                    pass

    def _follow_field(self, kind: str) -> None:
        """Between `begin` and `separate` stand a field's instructions, up to `end` what it shows (17.16.18)."""
        self._in_field = kind == "begin"
        if kind != "separate":
            self._field = ""

    def _note(self, kind: str, number: str, mark: str) -> Iterator[Span]:
        if self._in_note:
            return
        if (kind, number) not in self._footnotes:
            note = self._notes.note(kind, number)
            self._footnotes[kind, number] = self._note_spans(kind, note, mark) if note is not None else ()
        yield from self.budget.marks(self._footnotes[kind, number])

    def _note_spans(self, kind: str, note: Element, mark: str) -> Spans:
        targets, field, in_field = self._targets, self._field, self._in_field
        self._targets = _targets(self._notes.relations(kind), self._subject)
        self._field, self._in_field, self._in_note = "", False, True
        parts = [tuple(self._runs(paragraph, Span(""), [])) for paragraph in note.iter(WORD + "p")]
        self._targets, self._field, self._in_field, self._in_note = targets, field, in_field, False
        return note_of(parts, mark)

    def _drawing(self, drawing: Element) -> Iterator[Block]:
        choice = next((one for one in drawing if _local(one) == "Choice"), drawing)
        for box in choice.iter(WORD + "txbxContent"):
            yield from nested(list(self._blocks(box)))
        alt = next((one.get("descr") or "" for one in choice.iter() if _local(one) == "docPr"), "")
        for element in choice.iter():
            name = _local(element)
            relation = element.get(_RELATION + ("embed" if name == "blip" else "id"))
            if name in ("blip", "imagedata") and relation:
                yield from self._figure(relation, alt, _crop(element))

    def _figure(self, relation: str, alt: str, crop: Crop | None) -> Iterator[Figure]:
        self._pictures += 1
        target = self._targets.get(f"part:{relation}", "")
        data = self._package.read(target) if target and self._pictures <= MAX_PICTURES else b""
        if not data:
            self.losses.append(Loss("picture", "A picture does not lie in the document and was left out"))
            return
        try:
            picture = read_picture(data)
        except BriefbookError as problem:
            self.losses.append(Loss("picture", f"A picture was left out: {problem.what}"))
            return
        name = self.media.add(picture.data, picture.ending)
        crop = upright(crop, picture.orientation)
        yield Figure(name, alt=alt, width=picture.width, height=picture.height, crop=crop)

    def _table(self, table: Element, figures: list[Block]) -> Table:
        """A table; the pictures in its cells are put among the `figures`."""
        rows: list[tuple[Cell, ...]] = []
        open_cells: dict[int, tuple[int, int]] = {}
        headers = 0
        for row in _rows(table):
            headers += headers == len(rows) and setting(row, "trPr", "tblHeader") is not None
            cells: list[Cell] = []
            column = 0
            for cell in (one for one in row.iter(WORD + "tc") if _row_of(one) is row):
                span = whole(setting(cell, "tcPr", "gridSpan"), 1)
                merge = setting(cell, "tcPr", "vMerge")
                if merge in ("", "continue") and column in open_cells:
                    at, place = open_cells[column]
                    rows[at] = _taller(rows[at], place)
                else:
                    open_cells.pop(column, None)
                    if merge == "restart":
                        open_cells[column] = (len(rows), len(cells))
                    cells.append(Cell(self._cell(cell, figures), min(max(span, 1), 100)))
                column += span
            rows.append(tuple(cells))
        return Table(tuple(rows), headers)

    def _cell(self, cell: Element, figures: list[Block]) -> Spans:
        spans: list[Span] = []
        for paragraph in cell.iter(WORD + "p"):
            own = tuple(self._runs(paragraph, Span(""), figures))
            spans += [Span("\n"), *own] if spans and own else own
        return tuple(spans)


_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _crop(picture: Element) -> Crop | None:
    fill = picture.getparent()
    if _local(picture) == "imagedata" or fill is None:
        return crop_of_image_data(picture)
    return crop_of_fill(fill)


def _is_contents(control: Element) -> bool:
    """Whether a content control holds the table of contents (17.5.2.13)."""
    gallery = next(control.iter(WORD + "docPartGallery"), None)
    return gallery is not None and gallery.get(WORD + "val") == "Table of Contents"


def _text_of(run: Element) -> str:
    return "".join(part.text or "" for part in run if _local(part) == "t").strip()


def _rows(table: Element) -> Iterator[Element]:
    return (row for row in table.iter(WORD + "tr") if next(row.iterancestors(WORD + "tbl"), None) is table)


def _only_cell(table: Element) -> Element | None:
    """The cell of a table that has just one, and so is a frame around text."""
    cells = [cell for row in _rows(table) for cell in row.iter(WORD + "tc") if _row_of(cell) is row]
    return cells[0] if len(cells) == 1 else None


def _row_of(cell: Element) -> Element | None:
    return next(cell.iterancestors(WORD + "tr"), None)


def _taller(row: tuple[Cell, ...], place: int) -> tuple[Cell, ...]:
    return (*row[:place], replace(row[place], rows=row[place].rows + 1), *row[place + 1 :])


def _targets(part: bytes, subject: str) -> dict[str, str]:
    """Where a part's relations lead: web addresses by id, parts inside the document by "part:" and the id."""
    found: dict[str, str] = {}
    for relation in xml_tree(part, subject) if part else ():
        identity, target = relation.get("Id") or "", relation.get("Target") or ""
        if relation.get("TargetMode") == "External":
            found[identity] = target if _LINKS.fullmatch(target) else ""
        elif ".." not in target:
            found[f"part:{identity}"] = target[1:] if target.startswith("/") else f"word/{target}"
    return found
