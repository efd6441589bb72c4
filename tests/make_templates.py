"""The templates as project files: python -m tests.make_templates writes them to resources/templates.

They are ordinary books: structure, a fitting theme, and prompts where something has to be written. Ids are made from
names, so that the files are the same however often they are made.
"""

from hashlib import sha256
from pathlib import Path

import resources
from book import project_file
from book.media import Media
from book.model import Book, Memo, Note, NoteKind, Section
from book.richtext import Block, List, ListItem, Paragraph, Quote, Span, paragraphs

FOLDER = Path(resources.__path__[0]) / "templates"


def fixed_id(*names: str) -> str:
    """An id that is the same each time."""
    return sha256("/".join(names).encode()).hexdigest()[:16]


def note(kind: NoteKind, text: str, *owner: str) -> Note:
    """A note with a prompt in it; lines become a list."""
    lines = text.split("\n")
    body: tuple[Block, ...] = paragraphs(text)
    if len(lines) > 1:
        body = (List(tuple(ListItem((Paragraph((Span(line),)),)) for line in lines)),)
    return Note(id=fixed_id(*owner, kind), kind=kind, body=body)


def memo(book: str, headline: str, *prompts: str) -> Memo:
    """A text of the staff with its prompts, one a paragraph; one that begins with "> " is a quotation."""
    body = tuple(
        Quote(paragraphs(prompt[2:])) if prompt.startswith("> ") else paragraphs(prompt)[0] for prompt in prompts
    )
    return Memo(id=fixed_id(book, "memo", headline), headline=headline, body=body, language="en")


def section(book: str, title: str, *items: Memo, prompt: str = "", kind: NoteKind = "background") -> Section:
    """A section with its prompt as a note."""
    notes = (note(kind, prompt, book, title),) if prompt else ()
    return Section(id=fixed_id(book, title), title=title, items=items, notes=notes)


def press_clips() -> Book:
    """What the papers say this morning."""
    name = "press"
    return Book(
        id=fixed_id(name), title="Press clips", subtitle="Morning edition", theme="clips",
        notes=(note("bottom_line", "The one story that the principal will be asked about today.", name),
               note("key_points", "What is new since yesterday\nWho says it\nWhat we say", name)),
        sections=(section(name, "Front pages"), section(name, "Our portfolio"), section(name, "Domestic politics"),
                  section(name, "International"), section(name, "Opinion and editorials"),
                  section(name, "Social media and broadcast")),
    )  # fmt: skip


def trip_book() -> Book:
    """A visit from the plane to the way home."""
    name = "trip"
    return Book(
        id=fixed_id(name), title="Visit to …", subtitle="Trip book",
        notes=(note("bottom_line", "Why we go, and what a good outcome is.", name),
               note("key_points", "First objective\nSecond objective\nThird objective", name)),
        sections=(
            section(name, "Programme", memo(name, "Schedule", "Day, time, place, format, participants.",
                                            "Whom to call when something changes.")),
            section(name, "Meetings", memo(name, "Meeting with …", "Who they are, and what they want.",
                                           "What we want, and what we can give."),
                    prompt="One text for each meeting, in the order of the programme."),
            section(name, "Country brief", memo(name, "At a glance", "Government, economy, relations with us.")),
            section(name, "Press of the host country", prompt="What is written there about the visit and about us."),
            section(name, "Statements and toasts", memo(name, "Arrival statement", "Three sentences.")),
            section(name, "Practical matters", memo(name, "Customs and courtesies", "Names, titles, gifts, dress.")),
        ),
    )  # fmt: skip


def hearing_book() -> Book:
    """A committee asks."""
    name = "hearing"
    return Book(
        id=fixed_id(name), title="Hearing before the committee", subtitle="Hearing book", theme="boardroom",
        notes=(note("bottom_line", "What we want the committee to take home.", name),
               note("talking_points", "First message\nSecond message\nThird message", name)),
        sections=(
            section(name, "Opening statement", memo(name, "Opening statement", "Five minutes: about 600 words.")),
            section(name, "Likely questions", memo(name, "Question: …", "> The question as it will be put.",
                                                   "The answer in two sentences.", "What lies behind it."),
                    prompt="One text for each question; the hardest first.", kind="if_asked"),
            section(name, "Members", memo(name, "Member: …", "Party, constituency, what they asked last time.")),
            section(name, "Facts and figures"),
            section(name, "Record", prompt="What we said and promised before."),
            section(name, "Press"),
        ),
    )  # fmt: skip


def meeting_brief() -> Book:
    """One meeting, a few pages."""
    name = "meeting"
    return Book(
        id=fixed_id(name), title="Meeting with …", subtitle="Meeting brief",
        notes=(note("bottom_line", "What to get out of this meeting.", name),
               note("talking_points", "What to raise\nWhat to ask\nWhat to close with", name),
               note("if_asked", "The question to expect, and the answer.", name)),
        sections=(
            section(name, "Who you meet", memo(name, "Participants", "Name, office, last meeting, what to know.")),
            section(name, "Background", memo(name, "Where things stand", "What happened, what is open, who decides.")),
            section(name, "In the news"),
        ),
    )  # fmt: skip


def board_pack() -> Book:
    """Papers for a board."""
    name = "board"
    return Book(
        id=fixed_id(name), title="Board meeting", subtitle="Board pack", theme="boardroom",
        notes=(note("key_points", "Decisions that are asked for\nWhat has changed since the last meeting", name),),
        sections=(
            section(name, "Agenda", memo(name, "Agenda", "Item, who presents, minutes, for decision or to note.")),
            section(name, "Minutes of the last meeting"),
            section(name, "For decision", memo(name, "Paper: …", "What is proposed.", "Why, and what else there was.",
                                               "What it costs, and what could go wrong.")),
            section(name, "Reports", memo(name, "Chief executive’s report", "Progress, people, risks.")),
            section(name, "To note"),
            section(name, "Press and market"),
        ),
    )  # fmt: skip


def ministerial_brief() -> Book:
    """A subject for a minister who has ten minutes."""
    name = "ministerial"
    return Book(
        id=fixed_id(name), title="Brief for the Minister", subtitle="Ministerial brief",
        notes=(note("bottom_line", "The answer, in one sentence.", name),
               note("why_it_matters", "Why now, and for whom.", name),
               note("talking_points", "First line\nSecond line\nThird line", name),
               note("if_asked", "The question that nobody wants, and what to say.", name)),
        sections=(
            section(name, "The issue", memo(name, "The issue", "What it is about, in half a page.")),
            section(name, "Options and recommendation",
                    memo(name, "Options", "What can be done, what speaks for and against each.", "What we recommend.")),
            section(name, "Positions of others", prompt="Parties, allies, groups: who says what."),
            section(name, "Press and commentary"),
            section(name, "Reference"),
        ),
    )  # fmt: skip


TEMPLATES = {
    "daily-press-clips": press_clips,
    "trip-book": trip_book,
    "hearing-book": hearing_book,
    "meeting-brief": meeting_brief,
    "board-pack": board_pack,
    "ministerial-brief": ministerial_brief,
}


def main() -> None:
    """Write all templates."""
    FOLDER.mkdir(exist_ok=True)
    for name, make in TEMPLATES.items():
        project_file.write(FOLDER / f"{name}.briefbook", make(), Media(), force=True)


if __name__ == "__main__":
    main()
