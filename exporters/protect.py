"""A PDF under a password: AES-256, revision 6 of the standard security handler (ISO 32000-2, 7.6.4)."""

import io
import secrets
from typing import BinaryIO


def protect_pdf(plain: io.BytesIO, target: BinaryIO, password: str) -> None:
    """Write the PDF so that it opens with this password alone; the owner's password is one that nobody knows."""
    import pikepdf

    encryption = pikepdf.Encryption(user=password, owner=secrets.token_urlsafe(32), R=6, aes=True, metadata=True)
    with pikepdf.open(plain) as document:
        document.save(target, encryption=encryption, static_id=False)
