"""Books in other scripts than Latin, of words of the Universal Declaration of Human Rights. A seed always gives the
same book."""

import random

from book.model import Article, Book, Section
from book.richtext import Paragraph, Span

WORDS = {
    "ar": "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق وقد"
    " وهبوا عقلاً وضميراً وعليهم أن يعامل بعضهم بعضاً بروح الإخاء",
    "he": "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם"
    " כולם חוננו בתבונה ובמצפון לפיכך חובה עליהם לנהוג איש ברעהו",
    "hi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता"
    " और समानता प्राप्त है उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है",
    "el": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην"
    " αξιοπρέπεια και τα δικαιώματα Είναι προικισμένοι με λογική",
    "uk": "Всі люди народжуються вільними і рівними у своїй гідності"
    " та правах Вони наділені розумом і совістю і повинні діяти",
}  # fmt: skip


def script_book(languages: str, articles: int, seed: int) -> Book:
    """A book of articles that are in some languages in turn, such as "ar he"; the book is in the first."""
    chance, turns = random.Random(seed), languages.split()

    def words(language: str, count: int) -> str:
        among = WORDS[language].split()
        return " ".join(chance.choice(among) for _ in range(count))

    def article(number: int) -> Article:
        language = turns[number % len(turns)]
        body = [Paragraph((Span(words(language, chance.randint(20, 160))),)) for _ in range(chance.randint(5, 14))]
        return Article(id=f"a{number}", headline=words(language, 4), language=language, body=tuple(body))

    section = Section(id="s", title="Rights", items=tuple(map(article, range(articles))))
    return Book(title="Rights", language=turns[0], sections=(section,))
