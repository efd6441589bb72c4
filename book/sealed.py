"""A book under a password: sealed whole, so that without the password nothing of it can be read.

The key comes from the password by Argon2id (RFC 9106), the book is sealed by ChaCha20-Poly1305 (RFC 8439) in pieces of
a megabyte, as in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizar 2015): each piece is bound to its place,
and the last one is marked, so that none can be left out. The file is a ZIP with `mimetype`, `sealed.json` and
`book.sealed`, whose check sums tell damage from a wrong password. There is no second key: whoever loses the password
has lost the book.
"""

import base64
import io
import secrets
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from book import archive
from book.errors import NotAProject, Protected, WrongPassword

MIMETYPE = "application/x-briefbook-sealed"
HEADER = "sealed.json"
BODY = "book.sealed"
PIECE = 1 << 20
MAX_MEMORY = 1 << 20
"""KiB that a file may ask for to make its key: a gigabyte. A file from a stranger might ask for all there is."""
_CHECK = b"briefbook"
_DATE = (1980, 1, 1, 0, 0, 0)


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """How the key is made from the password, and a short sealed text that tells the right password."""

    format: int = 1
    kdf: str = "argon2id"
    cipher: str = "chacha20-poly1305"
    memory: int = 65_536
    """KiB."""
    iterations: int = 3
    lanes: int = 4
    salt: bytes
    check: bytes
    id: str = ""
    """The book's id: it names no one, and lets its copies and backups be known for its own."""


class Key(msgspec.Struct, frozen=True):
    """A key that was made from a password, and the header from which it can be made again."""

    header: Header
    secret: bytes

    def __repr__(self) -> str:
        return "Key(…)"

    def seal(self, data: bytes) -> bytes:
        """A piece of text or a picture, sealed, as one word."""
        nonce = secrets.token_bytes(12)
        return base64.b64encode(nonce + _encrypt(self.secret, nonce, data))

    def open(self, data: bytes) -> bytes:
        """What was sealed. Raises WrongPassword for what this key did not seal."""
        try:
            raw = base64.b64decode(data, validate=True)
            return _decrypt(self.secret, raw[:12], raw[12:])
        except ValueError as problem:
            raise WrongPassword("it was sealed under another password, or is damaged") from problem


def new_key(password: str, book_id: str = "") -> Key:
    """A key for a password, with a salt of its own."""
    bare = Header(salt=secrets.token_bytes(16), check=b"", id=book_id)
    secret = _secret(bare, password)
    nonce = secrets.token_bytes(12)
    check = nonce + _encrypt(secret, nonce, _CHECK)
    return Key(msgspec.structs.replace(bare, check=check), secret)


def key_for(header: Header, password: str, subject: str) -> Key:
    """The key of a file for a password. Raises WrongPassword, and NotAProject for a header of no known kind."""
    sane = (
        (header.format, header.kdf, header.cipher) == (1, "argon2id", "chacha20-poly1305")
        and 8 * header.lanes <= header.memory <= MAX_MEMORY
        and 1 <= header.iterations <= 100
        and 1 <= header.lanes <= 64
        and len(header.salt) >= 8
        and len(header.check) > 12
    )
    if not sane:
        raise NotAProject("it is sealed in a way that this Briefbook does not know", subject, "Update Briefbook")
    secret = _secret(header, password)
    try:
        _decrypt(secret, header.check[:12], header.check[12:])
    except ValueError as problem:
        raise WrongPassword("this is not its password", subject, "Try again; mind capital letters") from problem
    return Key(header, secret)


def _secret(header: Header, password: str) -> bytes:
    # Here, and not above: a book that is not sealed does not wait for the library.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    maker = Argon2id(
        salt=header.salt, length=32, iterations=header.iterations, lanes=header.lanes, memory_cost=header.memory
    )
    return maker.derive(password.encode("utf-8", "surrogatepass"))


def _encrypt(secret: bytes, nonce: bytes, data: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(secret).encrypt(nonce, data, None)


def _decrypt(secret: bytes, nonce: bytes, data: bytes) -> bytes:
    """What was sealed. Raises ValueError for what is not as it was, or was sealed with another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(secret).decrypt(nonce, data, None)
    except InvalidTag as problem:
        raise ValueError("not as it was sealed") from problem


def header_of(members: zipfile.ZipFile, subject: str) -> Header | None:
    """The header of a sealed file, None for one that is not sealed. Raises NotAProject for a damaged one."""
    if HEADER not in members.namelist():
        return None
    try:
        if members.getinfo(HEADER).file_size > 10_000:
            raise ValueError(HEADER)
        return msgspec.json.decode(members.read(HEADER), type=Header)
    except (*archive.DAMAGE, OSError, msgspec.MsgspecError) as problem:
        raise NotAProject("the file is damaged", subject, "Open a backup or an earlier version of it") from problem


def write(target: BinaryIO, data: bytes, key: Key) -> None:
    """Write a sealed file that holds these bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as members:
        members.writestr(zipfile.ZipInfo("mimetype", _DATE), MIMETYPE)
        members.writestr(zipfile.ZipInfo(HEADER, _DATE), msgspec.json.encode(key.header))
        with members.open(zipfile.ZipInfo(BODY, _DATE), "w", force_zip64=True) as body:
            for piece in _sealed(data, key):
                body.write(piece)


def read(members: zipfile.ZipFile, key: Key, subject: str) -> io.BytesIO:
    """The bytes in a sealed file. Raises NotAProject if they are not as they were sealed."""
    try:
        return io.BytesIO(_opened(members.read(BODY), key))
    except (KeyError, OSError, *archive.DAMAGE) as problem:
        raise NotAProject("the file is damaged", subject, "Open a backup or an earlier version of it") from problem


def _sealed(data: bytes, key: Key) -> Iterator[bytes]:
    prefix = secrets.token_bytes(7)
    yield prefix
    count = max(1, -(-len(data) // PIECE))
    for number in range(count):
        piece = data[number * PIECE : (number + 1) * PIECE]
        yield _encrypt(key.secret, _nonce(prefix, number, last=number == count - 1), piece)


def _opened(data: bytes, key: Key) -> bytes:
    prefix, rest = data[:7], data[7:]
    size = PIECE + 16
    count = max(1, -(-len(rest) // size))
    return b"".join(
        _decrypt(
            key.secret,
            _nonce(prefix, number, last=number == count - 1),
            rest[number * size : (number + 1) * size],
        )
        for number in range(count)
    )


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


def key_of(header: Header, known: "Key | str | None", subject: str) -> Key:
    """The key of a file, from a key that opened it before or from a password. Raises Protected if neither will do."""
    if isinstance(known, Key) and (known.header.salt, known.header.check) == (header.salt, header.check):
        return known
    if isinstance(known, str):
        return key_for(header, known, subject)
    raise Protected("this book is protected by a password", subject, "Give its password")
