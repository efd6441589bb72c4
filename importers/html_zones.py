"""Which parts of a page are not its article: menus, columns at the side, comments, lists of other stories.

A part is told by its element, its role, and the words of its class and id, as the themes of the common systems name
them. What a page calls its own text is never taken for such a part, whatever else its class says.
"""

import re

from importers.tree import Element

SKIPPED_TAGS = frozenset(
    ["script", "style", "noscript", "template", "svg", "head", "select", "option", "textarea", "rt", "rp"]
)
_ASIDE_TAGS = frozenset(["nav", "aside", "dialog"])
_ASIDE_ROLES = frozenset(
    ["navigation", "complementary", "search", "banner", "contentinfo", "dialog", "menu", "menubar"]
)
_NEVER = frozenset(["html", "body", "main", "article"])
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?(?:[-_]?(?:list|area|section|wrap\w*|thread|container|box|body|content|item|meta\w*|author|text|respond|form|form[-\w]*))?"
    r"|commentlist|comment-?\d+|disqus\w*|respond|kommentare?|commentaires?|comentarios?|commenti|reacties|trackbacks?|fb-comments)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:sidebar\w*|side-?bar|related\w*|recommend\w*|recirc\w*|teasers?|breadcrumbs?|newsletter\w*|outbrain\w*|taboola\w*|most-?(?:read|popular|viewed)"
    r"|popular-?posts?|trending|also-?read|read-?(?:also|more|next)|more-?(?:stories|news|posts|articles)|cookie\w*|consent\w*|gdpr\w*|colophon|site-?(?:footer|nav\w*|header)"
    r"|page-?footer|global-?(?:footer|header|nav\w*)|footer-?(?:widgets?|menu|nav\w*)|nav(?:bar|igation)?|menu|main-?menu|promo\w*|advert\w*|sponsor\w*|popup|modal|paywall\w*"
    r"|share\w*|sharing|social\w*|tag-?(?:list|cloud)|post-?tags|entry-?tags|next-?posts?|prev(?:ious)?-?posts?|post-?navigation|pagination)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WIDGET = re.compile(r"(?:^|\s)(?:widget|widgets|widget-area|widget_[\w-]+)(?:\s|$)", re.IGNORECASE)


def marks_of(element: Element) -> str:
    """The class and id of an element, as one text."""
    return f"{element.get('class') or ''} {element.get('id') or ''}".strip()


def is_comments(element: Element) -> bool:
    """Whether an element holds what readers wrote below an article."""
    marks = marks_of(element)
    return bool(marks) and element.tag not in _NEVER and len(marks) < 400 and bool(_COMMENTS.search(marks))


def is_aside(element: Element) -> bool:
    """Whether an element holds what stands around an article on each of a site's pages, or other stories."""
    if element.tag in _ASIDE_TAGS or (element.get("role") or "").lower() in _ASIDE_ROLES:
        return True
    marks = marks_of(element)
    if not marks or element.tag in _NEVER or len(marks) > 400:
        return False
    return bool(_ASIDE.search(marks) or _WIDGET.search(marks))
