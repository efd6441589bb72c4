"""Lines that say when something was published, and the words around their dates: labels, weekdays, reading times."""

import re

from importers import dates

_PUBLISHED = (
    "published", "posted", "date", "dated", "issued", "released", "created", "filed", "veröffentlicht", "erschienen",
    "erstellt", "datum", "publié", "publiée", "publiée?", "mis en ligne", "créé", "paru", "publicado", "publicada", "fecha", "creado",
    "pubblicato", "pubblicata", "data", "gepubliceerd", "geplaatst", "opublikowano", "publikacja", "dodano", "data publikacji", "опубликовано", "дата",
    "опубліковано", "publicerad", "publisert", "offentliggjort", "julkaistu", "publikováno", "vydáno", "megjelent", "publicat", "yayınlanma", "yayın tarihi", "giriş", "oluşturulma",
    "입력", "등록", "송고", "게시", "기사입력", "승인", "작성", "公開", "掲載", "配信", "发布", "发表", "發布", "发布时间", "نشر", "نُشر", "تاريخ النشر", "פורסם", "δημοσίευση",
)  # fmt: skip
_CHANGED = (
    "updated", "modified", "edited", "revised", "corrected", "amended", "last changed", "aktualisiert", "geändert", "bearbeitet", "letzte änderung", "letztes update", "stand", "update",
    "mis à jour", "mise à jour", "màj", "modifié", "modifiée", "actualizado", "actualizada", "modificado", "atualizado", "atualizada", "aggiornato", "aggiornata", "ultimo aggiornamento", "bijgewerkt",
    "laatste update", "aktualizacja", "zaktualizowano", "обновлено", "изменено", "оновлено", "uppdaterad", "oppdatert", "opdateret", "päivitetty", "aktualizováno", "frissítve", "actualizat",
    "güncelleme", "güncellendi", "güncellenme", "son güncelleme", "수정", "최종수정", "업데이트", "更新", "最終更新", "تحديث", "آخر تحديث", "עודכן", "ενημέρωση",
)  # fmt: skip
_BEFORE = r"(?:(?:first|last|originally|zuletzt|erstmals|initialement|dernière|última|ultimo|article|artikel|posted|published|news)\s+)?"
_BEHIND = r"(?:\s+(?:on|at|am|le|el|il|em|op|um|vom|den|w dniu|dnia|in|by|date|time|às|alle|om|kl))?"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_LABEL = re.compile(rf"(?<!\w){_BEFORE}(?:{_any(_PUBLISHED)}|{_any(_CHANGED)})(?!\w){_BEHIND}\s*[:：]?", re.IGNORECASE)
_JOINED_LABEL = re.compile(
    r"(?:기사입력|최종수정|입력|수정|등록|송고|게시|승인|发布时间|发布于|更新|公開|掲載)\s*[:：]?"
)
_LATER = re.compile(rf"(?<!\w)(?:{_any(_CHANGED)})(?!\w)|수정|更新", re.IGNORECASE)
_EARLIER = re.compile(rf"(?<!\w)(?:{_any(_PUBLISHED)})(?!\w)|입력|등록|송고|公開|发布", re.IGNORECASE)
_NO_PUBLICATION = re.compile(
    r"©|\(c\)|copyright|all rights|born|geboren|né[e]? le|since|seit|depuis|until|bis zum|jusqu|expires|deadline|event|retrieved|abgerufen|joined|member since",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so)\b[.,]*\s*(?=[|\d])|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    r"|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
    r"|понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
    r"|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag)\b"
    r"|(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|[月火水木金土日]曜日?|[월화수목금토일]요일|星期[一二三四五六日]|周[一二三四五六日]|[(（][月火水木金土日월화수목금토일一二三四五六][)）]",
    re.IGNORECASE,
)  # fmt: skip
_AGO = re.compile(
    r"(?:(?:updated|published|posted|edited)\s+)?(?:(?:about|vor|il y a|hace|há|około|for|för|около|منذ|about)\s+)?(?:an?|\d{1,3})\s*"
    r"(?:s|m|h|d|w|sec(?:ond)?|min(?:ute)?|hours?|hr|day|week|month|year|stunden?|minuten?|tag(?:en)?|wochen?|monaten?|jahr(?:en)?|heures?|jours?|mois|horas?|minutos?|días?|dias?|semanas?|meses|ore|minuti|giorni"
    r"|uur|dagen|minut\w*|godzin\w*|dni|час\w*|минут\w*|дн\w*|годин\w*|хвилин\w*|saat|dakika|gün|timer|timmar|分|時間|小时|分钟|天|시간|분|일|ساعات|دقيقة|أيام)s?"
    r"\.?(?:\s*(?:ago|fa|geleden|temu|назад|тому|önce|sitten|siden|sedan|前|전|later))?\.?",
    re.IGNORECASE,
)  # fmt: skip
_READING_TIME = re.compile(
    r"(?:(?:estimated\s+)?(?:temps de lecture|lesezeit|lesedauer|reading time|read time|tempo de leitura|tiempo de lectura|tempo di lettura|leestijd|czas czytania|время чтения|час читання|okuma süresi))\s*[:：]?\s*(?:ca\.?\s*)?\d+\s*\w*\.?"
    r"|\d+\s*-?\s*min(?:ute[ns]?|uti|utos?|uut)?\.?\s*(?:read|de lecture|de lectura|di lettura|de leitura|leestijd|lesezeit|lesedauer|czytania|чтения|okuma)\.?"
    r"|읽는\s?시간\s*\d+분|阅读\s?时间\s*\d+\s?分钟?",
    re.IGNORECASE,
)  # fmt: skip


def published_in(text: str, *, american: bool | None = None) -> dates.Found | None:
    """The date on a line that may be when something was published: never one behind "Updated", a copyright or an
    event's date; None for a line without one."""
    if _NO_PUBLICATION.search(text):
        return None
    for found in dates.find_dates(text, american=american):
        if not is_later(text[: found.start]):
            return found
    return None


def is_later(before: str) -> bool:
    """Whether the words before a date say that something was changed then, and not published."""
    near = before[-30:]
    changed = [match.end() for match in _LATER.finditer(near)]
    published = [match.end() for match in _EARLIER.finditer(near)]
    return bool(changed) and (not published or changed[-1] > published[-1])


def says_when(line: str) -> bool:
    """Whether a line begins with a word such as "Published" or "Aktualisiert"."""
    return bool(_LABEL.match(line) or _JOINED_LABEL.match(line))


def without_labels(line: str) -> str:
    """The line with " | " for "Published" and the like, and without weekdays and reading times."""
    line = _READING_TIME.sub(" ", line)
    return _WEEKDAY.sub(" ", _JOINED_LABEL.sub(" | ", _LABEL.sub(" | ", line)))


def without_reading_time(line: str) -> str:
    """The line without "3 min read"."""
    return _READING_TIME.sub("", line).strip()


def is_ago(line: str) -> bool:
    """Whether a line is a relative date, such as "2 hours ago", which tells nothing later."""
    return bool(_AGO.fullmatch(line))
