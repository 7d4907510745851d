"""A server that answers as DHIS2 does, over HTTP: written from what is documented of 2.42 and 2.43, for want of a real
one. It is as strict as the real one where that matters to a client, and has no shortcut for ours.

As a program: `python -m dhis2.server --from-243 --token d2pat_… --org-unit FR-08-GIVET-01` in tests/peers."""

import argparse
import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from .metadata import Metadata
from .values import FROM_243, UP_TO_242, Values

TOKEN = "d2pat_0123456789abcdefghijABCDEFGHIJ01234567890000000000"


class Server:
    """A server on a free port of this machine, with an administrator who can do things to it."""

    def __init__(self, version, port=0):
        self.metadata = Metadata()
        self.values = Values(self.metadata, version)
        self.version, self.token = version, TOKEN
        self.authorities = ["F_DATAVALUE_ADD"]
        self.page, self.busy, self.plain = None, [], False
        self.heard = []
        self.http = ThreadingHTTPServer(("127.0.0.1", port), type("Bound", (Handler,), {"server_of_ours": self}))
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def add_unit(self, code, uid="Uni0000000A"):
        """The administrator makes an organisation unit and gives it every data set there is."""
        wrong = self.metadata.take({"organisationUnits": [{"id": uid, "code": code, "name": code}]})
        assert not wrong, wrong
        for data_set in self.metadata.objects["dataSets"].values():
            data_set.setdefault("organisationUnits", []).append({"id": uid})

    def answer(self, method, path, query, body, login):
        """Status, document. A page instead of a document is a string."""
        self.heard.append((method, path, query))
        if self.page is not None:
            return 200, self.page
        if self.busy:
            return 503, self.busy.pop()
        if login != f"ApiToken {self.token}":
            return 401, message(401, "Unauthorized", "ERROR", "Unauthorized")
        act = getattr(self, f"{method.lower()}_{path.removeprefix('/api/').replace('/', '_')}", None)
        return act(query, body) if act else (404, message(404, "Not Found", "ERROR", f"{path} not found"))

    def get_system_info(self, *_):
        return 200, {"version": self.version, "contextPath": self.url, "calendar": "iso8601"}

    def get_me(self, *_):
        return 200, {"authorities": self.authorities}

    def get_dataSets(self, query, _):
        wanted = query["filter"].removeprefix("code:in:[").removesuffix("]").split(",")
        sets = [one for one in self.metadata.objects["dataSets"].values() if one["code"] in wanted]
        return 200, {"dataSets": [self.described(one) for one in sets]}

    def described(self, data_set):
        elements = self.metadata.elements_of(data_set)
        links = [{"dataElement": {"code": one["code"], "zeroIsSignificant": one.get("zeroIsSignificant", False)}} for one in elements]
        return {"code": data_set["code"], "periodType": data_set["periodType"], "dataSetElements": links}

    def get_organisationUnits(self, query, _):
        unit = self.metadata.find("organisationUnits", "code", query["filter"].removeprefix("code:eq:"))
        if not unit:
            return 200, {"organisationUnits": []}
        sets = [one for one in self.metadata.objects["dataSets"].values() if self.metadata.is_assigned(one, unit)]
        return 200, {"organisationUnits": [{"code": unit["code"], "dataSets": [{"code": one["code"]} for one in sets]}]}

    def post_metadata(self, _, body):
        wrong = self.metadata.take(body)
        if wrong:
            return 409, {**message(409, "Conflict", "ERROR", "; ".join(wrong)), "response": {"status": "ERROR"}}
        return 200, {**message(200, "OK", "OK", ""), "response": {"responseType": "ImportReport", "status": "OK"}}

    def get_dataValueSets(self, query, _):
        held = self.values.held(query)
        if held is None:
            return 409, {**message(409, "Conflict", "ERROR", "At least one data set must be specified"), "errorCode": "E2001"}
        return 200, held

    def post_dataValueSets(self, query, body):
        if "F_DATAVALUE_ADD" not in self.authorities:
            return 403, message(403, "Forbidden", "ERROR", "Access is denied")
        summary = self.values.take(body, query)
        status = 409 if summary.status == "ERROR" or (summary.status == "WARNING" and not self.values.is_new) else 200
        if self.plain:
            return status, summary.document()
        word = "OK" if summary.status == "SUCCESS" else summary.status
        wrapped = message(status, "OK" if status == 200 else "Conflict", word, "Import was successful.")
        return status, {**wrapped, "response": summary.document()}


def message(code, name, status, text):
    return {"httpStatus": name, "httpStatusCode": code, "status": status, "message": text}


class Handler(BaseHTTPRequestHandler):
    """HTTP around it. Bodies are inflated when their first bytes say gzip, whatever the headers say."""

    server_of_ours = None
    protocol_version = "HTTP/1.1"

    def answer(self):
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body
        path = parts.path.removesuffix(".json")
        query, login = dict(parse_qsl(parts.query)), self.headers.get("Authorization", "")
        try:
            status, said = self.server_of_ours.answer(self.command, path, query, json.loads(body or b"{}"), login)
        except json.JSONDecodeError:
            status, said = 400, message(400, "Bad Request", "ERROR", "JSON parse error")
        self.say(status, said)

    def say(self, status, said):
        page = isinstance(said, str)
        sent = (said if page else json.dumps(said)).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html" if page else "application/json")
        self.send_header("Content-Length", str(len(sent)))
        if status == 503:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(sent)

    do_GET = do_POST = answer

    def log_message(self, *_):
        """Says nothing: the tests ask what was heard."""


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--port", type=int, default=0)
    words.add_argument("--token", default=TOKEN)
    words.add_argument("--metadata", help="a package to import first")
    words.add_argument("--org-unit", help="an organisation unit to make, with every data set")
    versions = words.add_mutually_exclusive_group(required=True)
    versions.add_argument("--up-to-242", dest="version", action="store_const", const=UP_TO_242)
    versions.add_argument("--from-243", dest="version", action="store_const", const=FROM_243)
    asked = words.parse_args()
    server = Server(asked.version, asked.port)
    server.token = asked.token
    if asked.metadata:
        with open(asked.metadata, encoding="utf-8") as package:
            wrong = server.metadata.take(json.load(package))
        if wrong:
            raise SystemExit("\n".join(wrong))
    if asked.org_unit:
        server.add_unit(asked.org_unit)
    print(server.url, flush=True)
    server.http.serve_forever()


if __name__ == "__main__":
    main()
