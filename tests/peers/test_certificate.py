"""A hub behind TLS whose certificate no public authority signed, as on a closed hospital network: the laptop speaks with
it only after somebody said that its authority is trusted here, and no longer when that was taken back."""

import contextlib
import datetime
import ipaddress
import pathlib
import socket
import ssl
import tempfile
import threading
import unittest

from chaos.hub import Hub
from chaos.laptop import Laptop
from chaos.line import answered, whole
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

CENTRE = "FR-08-GIVET-01"
DAY = datetime.timedelta(days=1)


class Authority:
    """An authority of a hospital's own, and the certificates it signs for this computer."""

    def __init__(self, folder, name):
        self.folder, self.key = folder, ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        basic = x509.BasicConstraints(ca=True, path_length=0)
        self.file = self._write(f"{name}.pem", self._signed(self.name, self.key, (basic, True)))

    def for_this_computer(self):
        """A certificate and its key, in files."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hub")])
        here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        certificate = self._write("hub.pem", self._signed(name, key, (here, False)))
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = self.folder / "hub-key.pem"
        file.write_bytes(secret)
        return certificate, file

    def _signed(self, subject, key, extension):
        now = datetime.datetime.now(datetime.UTC)
        made = x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(key.public_key())
        made = made.serial_number(x509.random_serial_number()).not_valid_before(now - DAY).not_valid_after(now + DAY)
        what, is_critical = extension
        return made.add_extension(what, critical=is_critical).sign(self.key, hashes.SHA256())

    def _write(self, name, certificate):
        file = self.folder / name
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        return file


class Guard:
    """What stands before the hub and speaks TLS for it; it counts who got as far as saying something."""

    def __init__(self, hub, certificate, key):
        self.hub, self.heard = hub, 0
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "https://127.0.0.1:%d" % self.listener.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        with contextlib.suppress(OSError):
            while True:
                laptop, _ = self.listener.accept()
                with contextlib.suppress(OSError), self.context.wrap_socket(laptop, server_side=True) as laptop:
                    self._speak(laptop)

    def _speak(self, laptop):
        if request := whole(laptop):
            self.heard += 1
            laptop.sendall(answered(self.hub.port, request))


class OwnCertificate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="sentier-certificate-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.hub = Hub(self.folder / "hub")
        self.addCleanup(self.hub.kill)
        self.authority = Authority(self.folder, "hospital")
        self.guard = Guard(self.hub, *self.authority.for_this_computer())
        self.addCleanup(self.guard.listener.close)
        self.laptop = Laptop(self.folder / "register", self.folder)
        self.laptop.ask("init", "--code", CENTRE, "--name", "Givet", "--country", "FR")

    def link(self):
        return self.laptop.act("link", self.guard.address, self.hub.invite(CENTRE))

    def refused(self, asked):
        code, view = asked
        self.assertEqual((code, view.get("failure", {}).get("code")), (2, "send-certificate-not-trusted"))

    def test_a_hubs_own_authority_is_trusted_only_once_somebody_said_so(self):
        self.refused(self.link())
        self.laptop.ask("trust", Authority(self.folder, "somebody-else").file)
        self.refused(self.link())
        self.assertEqual(self.guard.heard, 0, "nothing was said to whom nobody trusts")
        self.laptop.ask("trust", self.authority.file)
        code, hub = self.link()
        self.assertEqual((code, hub["name"]), (0, "Chaos region"))
        self.assertTrue(self.laptop.ask("sharing")["certificate"])
        heard = self.guard.heard
        self.laptop.ask("trust")
        self.refused(self.link())
        self.assertEqual(self.guard.heard, heard, "nothing more was said once it was taken back")

    def test_what_is_no_certificate_is_not_trusted(self):
        code, view = self.laptop.act("trust", self.folder / "hub-key.pem")
        self.assertEqual((code, view["failure"]["code"]), (2, "certificate-file-unreadable"))
        self.assertFalse(self.laptop.ask("sharing")["certificate"])


if __name__ == "__main__":
    unittest.main()
