"""The one place that talks to the network: an address that the user gave becomes bytes.

Only http and https; no address of this machine or of the office's own network, unless the user typed it as it is, and
never by way of a redirect; bounded in size, time and redirects; certificates are checked against the system's store.
After the OWASP cheat sheet on server-side request forgery.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import httpx
import truststore

from book.errors import FetchProblem, RefusedSource
from importers.source import Origin, now

MAX_BYTES = 20 << 20
MAX_SECONDS = 30.0
MAX_REDIRECTS = 5
_AGENT = "Mozilla/5.0 (compatible; Briefbook; collects single pages for a reader)"
_HEADERS = {"User-Agent": _AGENT, "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"}


def fetch(url: str) -> tuple[bytes, Origin]:
    """The bytes at an address, and where they came from in the end.

    Raises RefusedSource for an address that must not be asked, FetchProblem for whatever goes wrong on the way.
    """
    address = url.strip()
    deadline = time.monotonic() + MAX_SECONDS
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    private_host = _typed_private_host(address)
    with httpx.Client(verify=context, timeout=10.0, headers=_HEADERS, trust_env=True, follow_redirects=False) as client:
        for _ in range(MAX_REDIRECTS + 1):
            _check_address(address, private_host)
            try:
                with client.stream("GET", address) as answer:
                    if answer.is_redirect:
                        address = urljoin(address, answer.headers["location"])
                        continue
                    return _body(answer, address, deadline), _origin(answer, address)
            except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, ValueError) as problem:
                raise _problem(problem, address) from problem
    raise FetchProblem("the page sends on and on to other addresses", url, "Open it in a browser, and copy the text")


def _origin(answer: httpx.Response, address: str) -> Origin:
    name = urlsplit(address).path.rpartition("/")[2]
    return Origin(name=name, url=address, media_type=answer.headers.get("content-type", ""), retrieved=now())


def _body(answer: httpx.Response, address: str, deadline: float) -> bytes:
    if answer.status_code >= 400:
        raise _refusal(answer.status_code, address)
    data = bytearray()
    for chunk in _chunks(answer):
        data += chunk
        if len(data) > MAX_BYTES:
            raise RefusedSource(f"the page is larger than {MAX_BYTES >> 20} MB", address, "Save it, and take a part")
        if time.monotonic() > deadline:
            raise FetchProblem("the page did not come in half a minute", address, "Try again later")
    return bytes(data)


def _chunks(answer: httpx.Response) -> Iterator[bytes]:
    yield from answer.iter_bytes(65536)


def _refusal(status: int, address: str) -> FetchProblem:
    browser = "Open it in a browser, and copy the text"
    if status in (401, 402, 403, 429, 451):
        return FetchProblem(f"the site does not give the page to programs ({status})", address, browser)
    if status in (404, 410):
        return FetchProblem(f"there is no such page any more ({status})", address, "Check the address")
    return FetchProblem(f"the site has a fault of its own ({status})", address, "Try again later")


def _problem(problem: Exception, address: str) -> FetchProblem:
    match problem:
        case httpx.TimeoutException():
            return FetchProblem("the site does not answer", address, "Try again later")
        case httpx.ConnectError() if "certificate" in str(problem).lower():
            what = "the site could not prove that it is what it says it is (its certificate)"
            return FetchProblem(what, address, "Ask your computer people before you trust it")
        case httpx.ConnectError():
            return FetchProblem("the site cannot be reached", address, "Check the address, and whether you are online")
        case _:
            return FetchProblem(f"the page could not be fetched ({problem})", address, "Open it in a browser instead")


def _typed_private_host(address: str) -> str:
    """The host, if the user typed the name or number of a machine in the own network: that is asked, and only that."""
    host = _host(address)
    try:
        typed_number = not ipaddress.ip_address(host).is_global
    except ValueError:
        typed_number = False
    return host if typed_number and not ipaddress.ip_address(host).is_link_local else ""


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        host, parts = "", None
    if parts is None or parts.scheme not in ("http", "https") or not host:
        raise RefusedSource("this is no web address", address, "It has to begin with https:// or http://")
    return host


def _check_address(address: str, private_host: str) -> None:
    host = _host(address)
    if host == private_host:
        return
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise FetchProblem("there is no such site, or you are offline", address, "Check the address") from problem
    for entry in found:
        number = ipaddress.ip_address(entry[4][0])
        if not number.is_global or number.is_multicast:
            raise RefusedSource(
                "the address leads into your own network", address, "Open it in a browser, and copy the text"
            )
