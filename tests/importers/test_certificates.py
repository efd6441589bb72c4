"""No page comes from a site that cannot prove who it is, and what is wrong is said with its name."""

import ipaddress
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from book.errors import FetchProblem
from importers import fetch
from tests.importers.web_server import PAGE, serving

NOW = datetime.now(UTC)
DAY = timedelta(days=1)


class Authority:
    """Vouches for sites, in a file that the system trusts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")])
        own = self._builder(self._name, self._key.public_key(), NOW + DAY)
        own = own.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.path = folder / "authority.pem"
        self.path.write_bytes(own.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))

    def certificate(self, host: str, until: datetime) -> Path:
        """The key and the certificate of a site."""
        key = ec.generate_private_key(ec.SECP256R1())
        site: x509.GeneralName
        try:
            site = x509.IPAddress(ipaddress.ip_address(host))
        except ValueError:
            site = x509.DNSName(host)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        made = self._builder(name, key.public_key(), until)
        made = made.add_extension(x509.SubjectAlternativeName([site]), critical=False)
        path = self._folder / "site.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + made.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        )
        return path

    def _builder(self, name: x509.Name, key: ec.EllipticCurvePublicKey, until: datetime) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(until - 3 * DAY)
            .not_valid_after(until)
        )


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """An authority that the system trusts, where it is told by a file; that is so on Linux."""
    if not Path("/etc/ssl").is_dir():
        pytest.skip("here the system's own store says whom to trust")
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.path))
    monkeypatch.setattr(fetch, "getproxies", dict)
    return made


def test_a_site_that_proves_who_it_is_is_read(authority: Authority) -> None:
    with serving(authority.certificate("127.0.0.1", NOW + DAY)) as (address, _seen):
        assert fetch.fetch(f"{address}/page", private=True)[0] == PAGE.encode()


@pytest.mark.parametrize(
    ("host", "until"), [("127.0.0.1", NOW - DAY), ("example.org", NOW + DAY)], ids=["expired", "another site's"]
)
def test_a_site_with_a_wrong_certificate_is_not_asked(authority: Authority, host: str, until: datetime) -> None:
    with serving(authority.certificate(host, until)) as (address, seen):
        with pytest.raises(FetchProblem, match=r"could not prove that it is 127\.0\.0\.1"):
            fetch.fetch(f"{address}/page", private=True)
        assert seen == []


def test_a_site_whose_certificate_anybody_could_have_forged_is_not_asked(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signed with SHA-1: the authority is trusted, the site is the right one, and nothing has expired."""
    both = Path(__file__).parents[1] / "data" / "sha1-signed.pem"
    monkeypatch.setenv("SSL_CERT_FILE", str(both))
    with serving(both) as (address, seen):
        with pytest.raises(FetchProblem, match=r"could not prove that it is 127\.0\.0\.1"):
            fetch.fetch(f"{address}/page", private=True)
        assert seen == []


def test_a_site_that_never_answers_the_greeting_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "getproxies", dict)
    monkeypatch.setattr(fetch, "MAX_STEP_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(FetchProblem, match="does not answer"):
        fetch.fetch(f"https://127.0.0.1:{silent.getsockname()[1]}/", private=True)
