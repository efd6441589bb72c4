"""The one place that talks to the network: an address that the user gave becomes bytes.

Only http and https; no address of this machine or of the office's own network unless the user says yes to that one, and
never by way of a redirect; bounded in size, packed and unpacked, in time and in redirects. Certificates are checked
against the system's store. No cookies are kept, and no name or password of an address is sent on.
"""

import re
import ssl
import time
import zlib
from collections.abc import Iterator
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import truststore

from book.errors import FetchProblem, RefusedSource
from importers.network import Guarded, checked_numbers
from importers.source import Origin, now

MAX_BYTES = 20 << 20
MAX_SECONDS = 30.0
MAX_STEP_SECONDS = 10.0
MAX_REDIRECTS = 5
_AGENT = "Mozilla/5.0 (compatible; Briefbook; collects single pages for a reader)"
_HEADERS = [
    ("User-Agent", _AGENT),
    ("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"),
    ("Accept-Encoding", "gzip, deflate"),
    ("Connection", "close"),
]
_REFRESH = re.compile(
    rb"<meta[^>]{0,80}http-equiv=[\"']?refresh[\"']?[^>]{0,80}content=[\"']?\s*[0-5]\s*;\s*url=[\"']?([^\"'>\s]+)",
    re.IGNORECASE,
)
_SMALL_PAGE = 4096
"""Bytes of a page that does nothing but lead on to another one."""


def fetch(url: str, *, private: bool = False) -> tuple[bytes, Origin]:
    """The bytes at an address, and where they came from in the end; `private` is the user's yes to an address of this
    machine or of the own network.

    Raises RefusedSource for an address that must not be asked (PrivateAddress where a yes would help), FetchProblem for
    whatever goes wrong on the way.
    """
    address = _clean(url)
    allowed = _host(address) if private else ""
    deadline = time.monotonic() + MAX_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        try:
            found = _ask(address, deadline, allowed)
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as problem:
            raise _problem(problem, address, deadline) from problem
        except (httpcore.UnsupportedProtocol, httpcore.ProxyError, ssl.SSLError, OSError, ValueError) as problem:
            raise _problem(problem, address, deadline) from problem
        if isinstance(found, str):
            address = _clean(urljoin(address, found))
            continue
        data, origin = found
        if len(data) <= _SMALL_PAGE and (onward := _REFRESH.search(data)):
            address = _clean(urljoin(address, onward[1].decode("utf-8", "replace").replace("&amp;", "&")))
            continue
        return data, origin
    raise FetchProblem("the page sends on and on to other addresses", url, "Open it in a browser, and copy the text")


def _ask(address: str, deadline: float, allowed: str) -> tuple[bytes, Origin] | str:
    """What one address answers: its bytes, or the address that it sends on to."""
    pool = _pool(address, deadline, allowed)
    steps = dict.fromkeys(("connect", "read", "write", "pool"), MAX_STEP_SECONDS)
    with pool, pool.stream("GET", address, headers=_HEADERS, extensions={"timeout": steps}) as answer:
        headers = {name.decode("ascii", "replace").lower(): value for name, value in answer.headers}
        if answer.status in (301, 302, 303, 307, 308) and "location" in headers:
            return headers["location"].decode("utf-8", "replace")
        if not 200 <= answer.status < 300:
            raise _refusal(answer.status, address)
        data = _body(answer.iter_stream(), headers.get("content-encoding", b"").strip().lower(), address, deadline)
    kind = headers.get("content-type", b"").decode("latin-1")
    name = unquote(urlsplit(address).path.rpartition("/")[2])
    return data, Origin(name=name, url=address, media_type=kind, retrieved=now())


def _pool(address: str, deadline: float, allowed: str) -> httpcore.ConnectionPool:
    """Connections for one page: right to the site, or by way of the proxy that the system names for it."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    parts = urlsplit(address)
    host = parts.hostname or ""
    proxy = "" if allowed == host or proxy_bypass(host) else getproxies().get(parts.scheme, "")
    if not proxy:
        return httpcore.ConnectionPool(ssl_context=context, network_backend=Guarded(address, deadline, allowed))
    _check_through_proxy(host, address)
    proxy_parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    way = Guarded(address, deadline, free=proxy_parts.hostname or "")
    named = (unquote(proxy_parts.username), unquote(proxy_parts.password or "")) if proxy_parts.username else None
    place = urlunsplit(("http", proxy_parts.netloc.rpartition("@")[2], "", "", ""))
    return httpcore.HTTPProxy(place, proxy_auth=named, ssl_context=context, network_backend=way)


def _check_through_proxy(host: str, address: str) -> None:
    """A proxy resolves names itself. What this machine knows of a name is checked all the same; one that only the proxy
    knows is left to it."""
    try:
        checked_numbers(host, address, "")
    except FetchProblem:
        return


def _body(stream: Iterator[bytes], packed: bytes, address: str, deadline: float) -> bytes:
    data = bytearray()
    for chunk in _unpacked(stream, packed, address):
        data += chunk
        if len(data) > MAX_BYTES:
            raise RefusedSource(f"the page is larger than {MAX_BYTES >> 20} MB", address, "Save it, and take a part")
        if time.monotonic() > deadline:
            raise httpcore.ReadTimeout("the time is over")
    return bytes(data)


def _unpacked(stream: Iterator[bytes], packed: bytes, address: str) -> Iterator[bytes]:
    """What was sent, unpacked piece by piece, so that a bomb is seen before it bursts."""
    if packed in (b"", b"identity"):
        yield from stream
        return
    if packed not in (b"gzip", b"x-gzip", b"deflate"):
        what = "the site sends the page packed in a way that Briefbook did not ask for"
        raise FetchProblem(what, address, "Open it in a browser, and copy the text")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    is_first = True
    for chunk in stream:
        rest = chunk
        while rest:
            try:
                yield unpacker.decompress(rest, 1 << 20)
            except zlib.error as problem:
                if not is_first or packed != b"deflate":
                    what = "the page came damaged"
                    raise FetchProblem(what, address, "Try again, or open it in a browser") from problem
                # Some servers send "deflate" without its header.
                unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
                is_first = False
                continue
            rest = unpacker.unconsumed_tail
            is_first = False
            if unpacker.eof:
                return


def _refusal(status: int, address: str) -> FetchProblem:
    browser = "Open it in a browser, and copy the text"
    if status in (401, 402, 403, 407, 429, 451):
        return FetchProblem(f"the site does not give the page to programs ({status})", address, browser)
    if status in (404, 410):
        return FetchProblem(f"there is no such page any more ({status})", address, "Check the address")
    if status >= 500:
        return FetchProblem(f"the site has a fault of its own ({status})", address, "Try again later")
    return FetchProblem(f"the site does not answer with a page ({status})", address, browser)


def _problem(problem: Exception, address: str, deadline: float) -> FetchProblem:
    match problem:
        case httpcore.TimeoutException() if time.monotonic() >= deadline:
            return FetchProblem("the page did not come in half a minute", address, "Try again later")
        case httpcore.TimeoutException():
            return FetchProblem("the site does not answer", address, "Try again later")
        case ssl.SSLError() | httpcore.ConnectError() if "certificate" in str(problem).lower():
            what = f"the site could not prove that it is {_host(address)} (its certificate)"
            return FetchProblem(what, address, "Ask your computer people before you trust it")
        case ssl.SSLError() | httpcore.ConnectError() if "ssl" in str(problem).lower():
            return FetchProblem("no safe connection to the site could be made", address, "Open it in a browser instead")
        case httpcore.ConnectError():
            return FetchProblem("the site cannot be reached", address, "Check the address, and whether you are online")
        case httpcore.RemoteProtocolError() | httpcore.ReadError():
            return FetchProblem("the connection broke off before the page was there", address, "Try again")
        case _:
            return FetchProblem("the page could not be fetched", address, "Open it in a browser instead")


def _clean(url: str) -> str:
    """The address as it is sent: without fragment, name and password, and with what is no ASCII written as it must be.

    Raises RefusedSource for what is no web address.
    """
    address = url.strip()
    host = _host(address)
    parts = urlsplit(address)
    try:
        name = f"[{host.encode('ascii').decode()}]" if ":" in host else host.encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError) as problem:
        raise _no_address(address) from problem
    safe = "/%:@!$&'()*+,;=~"
    return urlunsplit((parts.scheme, name + port, quote(parts.path, safe) or "/", quote(parts.query, f"{safe}?"), ""))


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError as problem:
        raise _no_address(address) from problem
    if parts.scheme not in ("http", "https") or not host:
        raise _no_address(address)
    return host


def _no_address(address: str) -> RefusedSource:
    return RefusedSource("this is no web address", address, "It has to begin with https:// or http://")
