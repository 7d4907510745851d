"""The line between a laptop and a hub. It carries one request at a time and does to it what the weather says: loses,
delays, doubles, brings late and out of order, truncates, answers in the hub's place. It knows HTTP and no table."""

import contextlib
import dataclasses
import socket
import threading
import time

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 21\r\nConnection: close\r\n\r\n<html>Welcome!</html>"
REDIRECT = b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
BUSY = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 40\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
NOISE = b"\x00\x01\x02 this is not HTTP\r\n\r\n"
REFUSAL = (
    b"HTTP/1.1 422 Unprocessable Entity\r\nContent-Type: application/json\r\nContent-Length: 26\r\n"
    b'Connection: close\r\n\r\n{"error":"unknown-policy"}'
)
RECEIPT = b"application/vnd.sentier.receipt"
GARBAGE = b"HTTP/1.1 200 OK\r\nContent-Type: " + RECEIPT + b"\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK"

# What is answered in the hub's place; the hub hears nothing.
INSTEAD = {"page": PAGE, "redirect": REDIRECT, "busy": BUSY, "noise": NOISE, "garbage": GARBAGE, "refuses": REFUSAL}
# Weather that lets the request and its answer through.
FAIR = ("fair", "delays", "doubles")
BAD = ("drops", "late", "truncates-request", "truncates-answer", "other-receipt", *INSTEAD)
FORECAST = (*FAIR, *FAIR, "fair", "fair", *BAD)
# A laptop waits two minutes for an answer, the line for a hub that died much less.
PATIENCE = 20


@dataclasses.dataclass
class Exchange:
    """One request as the line saw it."""

    method: str
    path: str
    weather: str
    out: int
    back: int = 0
    over: bool = False


class Line:
    """Listens on a port of its own; where the hub is may change, for a hub that was killed comes back elsewhere."""

    def __init__(self, chance):
        self.chance = chance
        self.hub = None
        self.calm = True
        self.seen = []
        self.delayed = []
        self.receipts = []
        self.watches = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = "http://127.0.0.1:%d" % self.listener.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self):
        self.listener.close()

    def at(self, moment, act):
        """Does something once, when the next request `arrives`, or the hub `answered` one and the laptop does not know."""
        self.watches.append((moment, act))

    def quiet(self):
        """Whether nobody is being carried."""
        return all(exchange.over for exchange in self.seen)

    def bring_what_is_late(self):
        """What the line kept arrives at the hub after all, whatever came before it; nobody hears the answers."""
        late, self.delayed = self.delayed, []
        self.chance.shuffle(late)
        for request in late:
            self._ask(request)

    def _listen(self):
        while True:
            try:
                laptop, _ = self.listener.accept()
            except OSError:
                return
            # One after the other, as the laptop speaks: so the weather does not depend on the machine.
            with laptop:
                self._carry(laptop)

    def _carry(self, laptop):
        laptop.settimeout(PATIENCE)
        request = whole(laptop)
        if not request:
            return
        method, path = request.split(b" ", 2)[:2]
        exchange = Exchange(method.decode(), path.decode(), self._weather(method), len(request))
        self.seen.append(exchange)
        try:
            self._passes("arrives")
            answer = self._answer(exchange, request)
            self._passes("answered")
            laptop.sendall(answer)
            exchange.back = len(answer)
        except OSError:
            pass  # The laptop was killed, which is what this line is for.
        finally:
            exchange.over = True

    def _weather(self, method):
        if self.calm:
            return "fair"
        weather = self.chance.choice(FORECAST)
        if weather in ("refuses", "other-receipt", "late") and method != b"PUT":
            return "fair"
        return weather

    def _passes(self, moment):
        due, self.watches = [one for one in self.watches if one[0] == moment], [
            one for one in self.watches if one[0] != moment
        ]
        for _, act in due:
            act()

    def _answer(self, exchange, request):
        weather = exchange.weather
        if weather in INSTEAD:
            return INSTEAD[weather]
        if weather == "drops":
            return b""
        if weather == "late":
            self.delayed.append(request)
            return b""
        if weather == "truncates-request":
            self._tell(request[: self.chance.randrange(1, len(request))])
            return b""
        if weather == "delays":
            time.sleep(self.chance.uniform(0.01, 0.06))
        if weather == "doubles":
            self._ask(request)
        answer = self._ask(request)
        if exchange.method == "PUT" and RECEIPT in answer:
            self.receipts.append(answer)
        if weather == "truncates-answer":
            return answer[: self.chance.randrange(len(answer) + 1)]
        if weather == "other-receipt":
            return self.receipts[0] if self.receipts else b""
        return answer

    def _ask(self, request):
        with contextlib.suppress(OSError):
            return answered(self.hub, request)
        return b""

    def _tell(self, half):
        """Half a sentence, and hangs up."""
        with contextlib.suppress(OSError), called(self.hub) as hub:
            hub.sendall(half)


def called(port):
    return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)


def answered(port, request):
    """What the hub answers before it hangs up."""
    closing = request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)
    with called(port) as hub:
        hub.sendall(closing)
        return b"".join(iter(lambda: hub.recv(65536), b""))


def whole(laptop):
    """A whole request: its head, and as much body as it announces; nothing when the laptop hung up before."""
    request = b""
    try:
        while b"\r\n\r\n" not in request:
            request += arrived(laptop)
        head, _, body = request.partition(b"\r\n\r\n")
        announced = [int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        missing = (announced[0] if announced else 0) - len(body)
        while missing > 0:
            piece = arrived(laptop)
            request, missing = request + piece, missing - len(piece)
    except (EOFError, OSError):
        return b""
    return request


def arrived(laptop):
    piece = laptop.recv(65536)
    if not piece:
        raise EOFError
    return piece
