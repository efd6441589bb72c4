import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from book.errors import FetchProblem, RefusedSource
from importers import fetch

Answer = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answer], list[str]]:
    """A function that puts an answer in the place of the network, and gives the list of addresses that were asked."""

    def install(answer: Answer) -> list[str]:
        asked: list[str] = []

        def handle(request: httpx.Request) -> httpx.Response:
            asked.append(str(request.url))
            return answer(request)

        client = httpx.Client

        def make(**options: Any) -> httpx.Client:
            return client(transport=httpx.MockTransport(handle), headers=options["headers"], follow_redirects=False)

        def found(host: str, *_args: Any, **_options: Any) -> list[Any]:
            number = host if host[0].isdigit() else "10.0.0.7" if host.startswith("inside") else "93.184.216.34"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 0))]

        monkeypatch.setattr(fetch.httpx, "Client", make)
        monkeypatch.setattr(fetch.socket, "getaddrinfo", found)
        return asked

    return install


def page(_request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, text="<p>Hello</p>", headers={"content-type": "text/html; charset=utf-8"})


def test_a_page_comes_with_its_last_address_and_its_time(web: Callable[[Answer], list[str]]):
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/old":
            return httpx.Response(301, headers={"location": "/new"})
        return page(request)

    web(answer)
    data, origin = fetch.fetch("https://example.org/old")
    assert data == b"<p>Hello</p>"
    assert origin.url == "https://example.org/new"
    assert origin.retrieved is not None


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/x", "data:text/html,x", "example", "http://"]
)
def test_only_web_addresses_are_asked(web: Callable[[Answer], list[str]], address: str):
    asked = web(page)
    with pytest.raises(RefusedSource, match="no web address"):
        fetch.fetch(address)
    assert asked == []


def test_a_name_that_leads_into_the_own_network_is_refused(web: Callable[[Answer], list[str]]):
    asked = web(page)
    with pytest.raises(RefusedSource, match="your own network"):
        fetch.fetch("http://inside.example.org/")
    assert asked == []


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "http://169.254.169.254/latest", "http://10.1.1.1/", "file:///etc/passwd"]
)
def test_no_redirect_leads_from_the_web_to_the_own_network(web: Callable[[Answer], list[str]], target: str):
    asked = web(lambda request: httpx.Response(302, headers={"location": target}))
    with pytest.raises(RefusedSource):
        fetch.fetch("https://example.org/")
    assert asked == ["https://example.org/"]


def test_an_own_machine_that_the_user_typed_is_asked(web: Callable[[Answer], list[str]]):
    web(page)
    assert fetch.fetch("http://10.1.1.1/page")[0] == b"<p>Hello</p>"


def test_redirects_end(web: Callable[[Answer], list[str]]):
    web(lambda request: httpx.Response(302, headers={"location": "/again"}))
    with pytest.raises(FetchProblem, match="on and on"):
        fetch.fetch("https://example.org/")


@pytest.mark.parametrize(
    ("status", "words"), [(403, "does not give"), (404, "no such page"), (503, "fault of its own")]
)
def test_a_refusal_is_said_in_plain_words(web: Callable[[Answer], list[str]], status: int, words: str):
    web(lambda request: httpx.Response(status))
    with pytest.raises(FetchProblem, match=words):
        fetch.fetch("https://example.org/")


def test_a_page_beyond_the_limit_is_refused(web: Callable[[Answer], list[str]], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fetch, "MAX_BYTES", 4)
    web(page)
    with pytest.raises(RefusedSource, match="larger"):
        fetch.fetch("https://example.org/")
