"""Addresses are fetched from a real server that misbehaves, and never from where they must not lead."""

import ipaddress
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from book.errors import FetchProblem, PrivateAddress, RefusedSource
from book.model import Article, Attachment
from book.richtext import plain_text
from importers import fetch, network
from importers.collect import collect_address
from tests.importers.web_server import PAGE, serving

DATA = Path(__file__).parents[1] / "data"
Web = tuple[str, list[tuple[str, dict[str, str]]]]


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server on this machine, whose address the user says yes to; it stands on the way of no proxy."""
    monkeypatch.setattr(fetch, "getproxies", dict)
    with serving() as (address, seen):
        yield address, seen


def get(web: Web, path: str) -> bytes:
    return fetch.fetch(web[0] + path, private=True)[0]


def test_a_page_comes_with_its_last_address_and_its_time(web: Web) -> None:
    data, origin = fetch.fetch(f"{web[0]}/redirect?/page#part", private=True)
    assert data == PAGE.encode()
    assert origin.url == f"{web[0]}/page"
    assert origin.retrieved is not None


def test_the_page_is_kept_as_it_was(web: Web) -> None:
    collected = collect_address(f"{web[0]}/page", private=True)
    (item,) = collected.items
    assert isinstance(item, Article)
    assert item.original is not None
    assert collected.media[item.original.media] == PAGE.encode()
    assert (item.headline, item.url) == ("Ships leave Odesa", f"{web[0]}/page")


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "ftp://example.org/x", "data:text/html,x", "x", "http://", "http://[", "https://a b/",
        "http://[::1%ж]/",
    ],
)  # fmt: skip
def test_only_web_addresses_are_asked(address: str) -> None:
    with pytest.raises((RefusedSource, FetchProblem)):
        fetch.fetch(address)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1", "0x7f.1", "2130706433", "0.0.0.0", "10.1.1.1", "172.16.0.1", "192.168.1.1", "100.64.0.1",
        "169.254.169.254", "198.18.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]", "[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[64:ff9b::7f00:1]", "[64:ff9b::a00:1]",
        "[2002:7f00:1::]", "localhost", "user:secret@127.0.0.1",
    ],
)  # fmt: skip
def test_addresses_of_this_machine_and_of_private_networks_are_refused(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setattr(fetch, "getproxies", dict)
    with pytest.raises((PrivateAddress, FetchProblem)):
        fetch.fetch(f"http://{host}:1/")


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"])
def test_addresses_of_the_web_are_not(number: str) -> None:
    assert not network.is_private(ipaddress.ip_address(number))


def test_a_name_is_asked_once_and_the_connection_goes_to_the_number_that_was_checked(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: the name server says a public number first and this machine's the next time."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected: list[str] = []

    def resolve(_host: str, *_args: Any, **_options: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), 0))]

    def connect(_backend: object, number: str, *_args: object) -> object:
        connected.append(number)
        raise network.httpcore.ConnectError("no way")

    monkeypatch.setattr(network.socket, "getaddrinfo", resolve)
    monkeypatch.setattr(network.httpcore.SyncBackend, "connect_tcp", connect)
    with pytest.raises(FetchProblem, match="cannot be reached"):
        fetch.fetch("http://rebind.example/")
    assert connected == ["93.184.216.34"]


def test_one_private_number_among_a_names_numbers_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 0)) for number in ("93.184.216.34", "10.0.0.7")]
    monkeypatch.setattr(fetch, "getproxies", dict)
    monkeypatch.setattr(network.socket, "getaddrinfo", lambda *_args, **_options: found)
    with pytest.raises(PrivateAddress):
        fetch.fetch("http://inside.example.org/")


def is_known(host: str) -> bool:
    try:
        return bool(socket.getaddrinfo(host, None))
    except OSError:
        return False


@pytest.mark.parametrize(
    "target",
    ["http://localhost:1/", "http://169.254.169.254/latest", "http://10.1.1.1/", "file:///etc/passwd", "//127.1:1/"],
)
def test_a_yes_holds_for_one_address_and_not_for_where_it_sends_on_to(web: Web, target: str) -> None:
    if "localhost" in target and not is_known("localhost"):
        pytest.skip("this machine does not know the name localhost")
    with pytest.raises(RefusedSource):
        get(web, f"/redirect?{target}")


def test_redirects_end(web: Web) -> None:
    with pytest.raises(FetchProblem, match="on and on"):
        get(web, "/redirect")


def test_a_page_that_only_leads_on_is_followed(web: Web) -> None:
    assert get(web, "/refresh") == PAGE.encode()


def test_no_cookies_and_no_passwords_are_sent(web: Web) -> None:
    get(web, "/page")
    fetch.fetch(f"{web[0].replace('//', '//user:secret@')}/redirect?/page", private=True)
    for _, headers in web[1]:
        assert "Cookie" not in headers
        assert "Authorization" not in headers
        assert "Referer" not in headers


@pytest.mark.parametrize("path", ["/no-charset", "/wrong-charset", "/gzip", "/deflate"])
def test_whatever_it_is_packed_or_written_in_the_text_is_right(web: Web, path: str) -> None:
    (item,) = collect_address(web[0] + path, private=True).items
    assert isinstance(item, Article)
    assert "Der Müller said" in plain_text(item.body)


def test_an_encoding_that_only_the_server_names_is_believed(web: Web) -> None:
    (item,) = collect_address(f"{web[0]}/koi", private=True).items
    assert isinstance(item, Article)
    assert "Der Мюллер said" in plain_text(item.body)


@pytest.mark.parametrize(("path", "words"), [("/endless", "larger than"), ("/gzip-bomb", "larger than")])
def test_pages_without_end_are_refused(web: Web, path: str, words: str) -> None:
    with pytest.raises(RefusedSource, match=words):
        get(web, path)


@pytest.mark.parametrize("path", ["/drip", "/drip-headers", "/silent"])
def test_pages_that_never_come_are_given_up(web: Web, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(fetch, "MAX_SECONDS", 0.5)
    start = time.monotonic()
    with pytest.raises(FetchProblem, match="half a minute"):
        get(web, path)
    assert time.monotonic() - start < 3


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/cut", "broke off"),
        ("/reset", "broke off"),
        ("/garbage", "broke off"),
        ("/many-headers", "broke off"),
        ("/gzip-broken", "came damaged"),
        ("/brotli", "did not ask for"),
        ("/status/403", "does not give"),
        ("/status/429", "does not give"),
        ("/status/404", "no such page"),
        ("/status/500", "fault of its own"),
        ("/status/304", "does not answer with a page"),
    ],
)
def test_what_goes_wrong_is_said_in_plain_words(web: Web, path: str, words: str) -> None:
    with pytest.raises(FetchProblem, match=words):
        get(web, path)


def test_a_site_that_nobody_vouches_for_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "getproxies", dict)
    with serving(DATA / "self-signed.pem") as (address, seen):
        with pytest.raises(FetchProblem, match=r"could not prove that it is 127\.0\.0\.1"):
            fetch.fetch(address, private=True)
        assert seen == []


def test_no_safe_connection_is_said_to_be_none(web: Web) -> None:
    with pytest.raises(FetchProblem, match="no safe connection"):
        fetch.fetch(web[0].replace("http:", "https:"), private=True)


def test_nobody_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "getproxies", dict)
    with pytest.raises(FetchProblem, match="cannot be reached"):
        fetch.fetch("http://127.0.0.1:1/", private=True)


def test_an_address_leads_to_what_is_there_whatever_it_is_called(web: Web) -> None:
    assert isinstance(collect_address(f"{web[0]}/picture", private=True).items[0], Attachment)
    assert collect_address(f"{web[0]}/feed", private=True).is_feed


def test_a_proxy_is_asked_where_the_system_names_one(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "getproxies", lambda: {"http": web[0]})
    monkeypatch.setattr(fetch, "proxy_bypass", lambda _host: False)
    monkeypatch.setattr(network, "numbers_of", lambda *_: ["93.184.216.34"])
    assert fetch.fetch("http://example.org/page")[0] == PAGE.encode()
    assert web[1][-1][0] == "http://example.org/page"
