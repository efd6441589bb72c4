"""Connections that only lead where they may, and end when their time is over.

A name is resolved here, each of its numbers is checked, and the connection is made to a checked number and not to the
name again: so a name server cannot say one thing when it is asked and another when it is used. After the OWASP cheat
sheet on server-side request forgery.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from book.errors import FetchProblem, PrivateAddress

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Numbers of IPv6 that stand for those of IPv4 (RFC 6052)."""

Number = ipaddress.IPv4Address | ipaddress.IPv6Address


def is_private(number: Number) -> bool:
    """Whether a number is of this machine, of a network of its own (RFC 1918, RFC 6598, RFC 4193, link-local), or of no
    single machine on the internet at all."""
    if isinstance(number, ipaddress.IPv6Address):
        inner = number.ipv4_mapped or number.sixtofour
        if inner is None and number in _NAT64:
            inner = ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
        if inner is not None:
            return is_private(inner)
    return not number.is_global or number.is_multicast


def numbers_of(host: str, address: str) -> list[str]:
    """The numbers of a host. Raises FetchProblem for a name that nobody knows."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise FetchProblem("there is no such site, or you are offline", address, "Check the address") from problem
    return [str(entry[4][0]).partition("%")[0] for entry in found]


def checked_numbers(host: str, address: str, allowed: str) -> list[str]:
    """The numbers of a host. Raises PrivateAddress if any of them leads into the own network, unless the user allowed
    this host."""
    found = numbers_of(host, address)
    if host != allowed and any(is_private(ipaddress.ip_address(number)) for number in found):
        remedy = "Say yes to this address if you know it, or open it in a browser, and copy the text"
        raise PrivateAddress("the address leads to this machine or into your own network", address, remedy)
    return found


class Guarded(httpcore.NetworkBackend):
    """Opens connections for one page: to checked numbers only, and until `deadline` on the monotonic clock.

    `allowed` is the one host of the own network that the user said yes to; `free` is one that is asked as it is, such
    as the proxy of the office.
    """

    def __init__(self, address: str, deadline: float, allowed: str = "", free: str = "") -> None:
        self._address = address
        self._deadline = deadline
        self._allowed = allowed
        self._free = free
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's numbers that answers."""
        is_free = bool(self._free) and host == self._free
        numbers = [host] if is_free else checked_numbers(host, self._address, self._allowed)
        problem: Exception = httpcore.ConnectError("no number")
        for number in dict.fromkeys(numbers):
            try:
                within = left(self._deadline, timeout)
                stream = self._plain.connect_tcp(number, port, within, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as caught:
                problem = caught
                continue
            return _Timed(stream, self._deadline)
        raise problem


class _Timed(httpcore.NetworkStream):
    """A connection that ends at a deadline, however slowly the other side feeds it."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, left(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        within = left(self._deadline, timeout)
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, within), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def left(deadline: float, timeout: float | None) -> float:
    """The seconds that one step may take. Raises httpcore.ReadTimeout when the time is over."""
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise httpcore.ReadTimeout("the time is over")
    return seconds if timeout is None else min(seconds, timeout)
