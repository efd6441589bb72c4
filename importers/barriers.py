"""What stands between a reader and a page's text: a pay wall, a question of consent, a check for robots.

A page that is no article is worse than none if nobody is told: so what it is is said, and what to do.
"""

import re

from importers.losses import Loss

_REMEDY = "open it in a browser, and copy the text"
_FEW = 150
_SHORT = 400
"""Words below which a page's text may be the beginning of an article only."""
_ROBOT = re.compile(
    r"<title[^>]*>\s*(?:just a moment|attention required|access (?:to this page has been )?denied|robot check|"
    r"are you a robot|pardon our interruption|security check|verif(?:y|ying) (?:that )?you are (?:a )?human|"
    r"ddos-guard|un momento|einen moment|un instant)|cf-browser-verification|_incapsula_resource|"
    r"px-captcha|data-sitekey=|/captcha/|geo\.captcha-delivery",
    re.IGNORECASE,
)
_CONSENT_HOST = re.compile(r"^https?://(?:www\.)?(?:consent|guce|cmp|privacy|myprivacy|zustimmung)\b", re.IGNORECASE)
_CONSENT = re.compile(
    r"<title[^>]*>[^<]*(?:before you continue|consent|cookie|privacy choices|datenschutz|zustimmung|einwilligung|"
    r"consentement|avant de continuer|antes de continuar|prima di continuare)",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"[\"']isAccessibleForFree[\"']\s*:\s*[\"']?false|itemprop=[\"']isAccessibleForFree[\"'][^>]*content=[\"']false|"
    r"(?:article:content_tier|content_tier|article\.access)[\"'][^>]*content=[\"'](?:locked|metered|premium|paid)",
    re.IGNORECASE,
)
_WALL = re.compile(
    r"(?:class|id)=[\"'][^\"']{0,200}(?:paywall|pay-wall|subscriber-only|premium-content|regwall|meteredcontent|tp-modal)|"
    r"subscribe to (?:continue|read|unlock)|already a subscriber|to continue reading|create a free account to read|"
    r"nur für abonnenten|jetzt weiterlesen mit|weiterlesen mit .{0,20}(?:plus|\+)|réservé aux? abonnés?|"
    r"il vous reste .{0,20}% de cet article|contenido exclusivo para suscriptores|riservato agli abbonati|"
    r"exclusivo para assinantes|alleen voor abonnees|tylko dla subskrybentów|доступно по подписке",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"<noscript[^>]*>.{0,400}?(?:enable|activate|activer|aktivieren|habilit).{0,80}?javascript",
    re.IGNORECASE | re.DOTALL,
)


def barrier(html: str, url: str, words: int) -> Loss | None:
    """What keeps the text of a page back, in words; None where nothing seems to. `words` are those that were found."""
    if words < _FEW and _ROBOT.search(html):
        return Loss("blocked", f"The site asks whether a person is reading and does not show the page; {_REMEDY}")
    if words < _FEW * 2 and (_CONSENT_HOST.match(url) or _CONSENT.search(html[:20_000])):
        return Loss("consent", f"The site asks for consent first and does not show the page; {_REMEDY}")
    if words < _SHORT and (_STATED.search(html) or _WALL.search(html)):
        what = (
            f"This page shows only the first {words} words, the rest is for subscribers; {_REMEDY}"
            if words
            else f"This page shows no text, all of it is for subscribers; {_REMEDY}"
        )
        return Loss("paywall", what)
    if words < 20 and _SCRIPT.search(html):
        return Loss("script", f"The page shows its text only once its scripts have run; {_REMEDY}")
    return None
