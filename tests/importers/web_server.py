"""A web server on loopback that misbehaves in the ways that servers do."""

import gzip
import socket
import socketserver
import ssl
import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from itertools import repeat
from pathlib import Path

PAGE = (
    "<html><head><title>Ships leave Odesa</title></head><body><article><h1>Ships leave Odesa</h1><p>Der Müller said "
    "that the first ship has left the port of Odesa on Monday, carrying grain to the port of Tripoli.</p>"
    "</article></body></html>"
)
BUSY = threading.Event()
"""Set when the test is over: what drips stops then."""


class Handler(BaseHTTPRequestHandler):
    """Answers by the path that is asked; `seen` keeps the requests with their headers."""

    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, dict[str, str]]]

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        name = self.path.strip("/").split("?")[0].split("/")[0]
        with suppress(BrokenPipeError, ConnectionResetError):
            answers = {"status": self._status, "redirect": self._redirect}
            (answers.get(name) or getattr(self, f"_{name.replace('-', '_')}", self._page))()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def _send(self, body: bytes, kind: str = "text/html", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._send(PAGE.encode(), "text/html; charset=utf-8", Set_Cookie="track=me; Path=/")

    def _status(self) -> None:
        self._send(PAGE.encode(), status=int(self.path.rpartition("/")[2]))

    def _redirect(self) -> None:
        self._send(b"", status=302, Location=self.path.partition("?")[2] or self.path, Set_Cookie="track=me")

    def _refresh(self) -> None:
        self._send(b'<meta http-equiv="refresh" content="0; url=/page">')

    def _no_charset(self) -> None:
        self._send(PAGE.encode("cp1252"), "text/html")

    def _wrong_charset(self) -> None:
        self._send(PAGE.encode(), "text/html; charset=iso-8859-1")

    def _koi(self) -> None:
        self._send(PAGE.replace("Müller", "Мюллер").encode("koi8-r"), "text/html; charset=koi8-r")

    def _gzip(self) -> None:
        self._send(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def _deflate(self) -> None:
        packer = zlib.compressobj(wbits=-15)
        self._send(packer.compress(PAGE.encode()) + packer.flush(), Content_Encoding="deflate")

    def _gzip_bomb(self) -> None:
        packer = zlib.compressobj(9, wbits=31)
        bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
        self._send(bomb, Content_Encoding="gzip")

    def _gzip_broken(self) -> None:
        self._send(b"\x1f\x8b\x08nonsense and more of it", Content_Encoding="gzip")

    def _brotli(self) -> None:
        self._send(b"\x0b\x02\x80", Content_Encoding="br")

    def _endless(self) -> None:
        self._chunks(repeat(bytes(1 << 16)))

    def _drip(self) -> None:
        self._chunks(repeat(b"x"), wait=0.05)

    def _drip_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not BUSY.wait(0.05):
            self.wfile.write(b"x")

    def _many_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(200_000)))
        self.wfile.write(b"\r\n")

    def _silent(self) -> None:
        BUSY.wait(20)

    def _chunks(self, parts: Iterator[bytes], wait: float = 0.0) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for part in parts:
            if BUSY.wait(wait):
                return
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))

    def _cut(self) -> None:
        self._send(PAGE.encode(), Content_Length=str(len(PAGE) + 5000))
        self.close_connection = True

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def _garbage(self) -> None:
        self.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")
        self.close_connection = True

    def _nothing(self) -> None:
        self._send(b"")

    def _feed(self) -> None:
        self._send(b"<rss><channel><title>T</title><item><title>One</title></item></channel></rss>", "text/html")

    def _picture(self) -> None:
        picture = b"GIF89a\x08\0\x08\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x08\0\x08\0\0\x02\x07"
        self._send(picture + b"\x84\x8f\xa9\xcb\xed\x0fc+\0;", "application/octet-stream")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, certificate: Path | None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, dict[str, str]]] = []
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.set_ciphers("DEFAULT:@SECLEVEL=0")  # It shows weak certificates, too: the other side has to mind.
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, *_arguments: object) -> None:
        """A client that went away is no error here."""


@contextmanager
def serving(certificate: Path | None = None) -> Iterator[tuple[str, list[tuple[str, dict[str, str]]]]]:
    """The server's address, such as "http://127.0.0.1:8123", and the requests that it has seen."""
    BUSY.clear()
    server = _Server(certificate)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http{'s' if certificate else ''}://127.0.0.1:{server.server_address[1]}", server.seen
    finally:
        BUSY.set()
        server.shutdown()
        server.server_close()
