"""The real program and a server that answers as DHIS2 does, in both of its personalities: link, check, send, correct,
withdraw; and everything that can go wrong in between. No real DHIS2 server could be had."""

import gzip
import json
import unittest
import urllib.request

from dhis2.centre import Centre
from dhis2.server import TOKEN, Server
from dhis2.values import FROM_243, UP_TO_242
from dhis2_client import DHIS2Client
from tools import ROOT

PACKAGE = json.loads((ROOT / "assets" / "dhis2" / "metadata.json").read_text())
BY_CODE = "dataSetIdScheme=code&dataElementIdScheme=code&orgUnitIdScheme=code"


def told(body):
    """Elements and values of a document."""
    return {value["dataElement"]: value["value"] for value in json.loads(body)["dataValues"]}


class Spoken:
    """What both personalities have to do. `version` says which."""

    version = None

    def setUp(self):
        self.centre = Centre.after_the_demonstration()
        self.addCleanup(self.centre.close)
        self.server = Server(self.version)
        self.server.__enter__()
        self.addCleanup(self.server.__exit__)
        self.assertEqual(self.server.metadata.take(PACKAGE), [])
        self.server.add_unit(self.centre.code)
        self.period = self.centre.period

    def held(self, data_set="ETP_C"):
        query = {"dataSet": data_set, "period": self.period, "orgUnit": self.centre.code, "inputIdScheme": "code", "idScheme": "code"}
        values = self.server.values.held(query).get("dataValues", [])
        return {value["dataElement"]: value["value"] for value in values}

    def hold(self, element, value):
        """Somebody writes a value at the server."""
        uid = self.server.metadata.find("dataElements", "code", element)["id"]
        unit = self.server.metadata.find("organisationUnits", "code", self.centre.code)["id"]
        self.server.values.rows[uid, self.period, unit] = value

    def verified(self):
        return 0, [(self.period, "verified", "")]

    def test_a_validated_table_is_verified_and_sent_once(self):
        code, card = self.centre.link(self.server)
        self.assertEqual((code, card["version"]), (0, self.version))
        self.assertTrue(self.centre.run("dhis2", "check")[1]["ready"])
        self.assertEqual(self.centre.send(), self.verified())
        self.assertEqual(self.held(), told(self.centre.body))
        self.assertEqual(self.centre.send(), (0, []))
        self.assertEqual(self.centre.send(self.period), self.verified())
        posted = [query for method, path, query in self.server.heard if method == "POST"]
        self.assertEqual(len(posted), 1)

    def test_the_body_is_the_one_that_was_signed(self):
        bodies, take = [], self.server.values.take
        self.server.values.take = lambda body, query: (bodies.append(body), take(body, query))[1]
        self.centre.link(self.server)
        self.centre.send()
        self.assertEqual(bodies, [json.loads(self.centre.body)])

    def test_the_server_that_says_it_plainly_is_understood_too(self):
        self.server.plain = True
        self.centre.link(self.server)
        self.assertEqual(self.centre.send(), self.verified())

    def test_a_number_that_became_zero_is_zero_there(self):
        zeros = [element for element, value in told(self.centre.body).items() if value == "0"]
        self.assertTrue(zeros, "the demonstration shows a zero")
        for element in zeros:
            self.hold(element, "14")
        self.centre.link(self.server)
        self.assertEqual(self.centre.send(), self.verified())
        self.assertEqual({self.held()[element] for element in zeros}, {"0"})

    def test_a_server_that_drops_zeros_is_found_out(self):
        for element in self.server.metadata.objects["dataElements"].values():
            element["zeroIsSignificant"] = False
        self.centre.link(self.server)
        found = self.centre.run("dhis2", "check")[1]
        self.assertFalse(found["ready"])
        self.assertIn("ETP_PAT_TOT", found["dropping_zeros"])
        self.assertEqual(self.centre.send(), (2, [(self.period, "differs", "")]))

    def test_an_old_number_never_stands_beside_the_new_table(self):
        hidden = sorted({"ETP_PAT_DT2", "ETP_PAT_IC", "ETP_PAT_OBE", "ETP_PAT_BPCO", "ETP_PAT_IRC", "ETP_PAT_AUT"} - set(told(self.centre.body)))
        self.assertTrue(hidden, "the demonstration hides something")
        for element in hidden:
            self.hold(element, "3")
        self.centre.link(self.server)
        self.assertEqual(self.centre.send(), self.verified())
        self.assertEqual(self.held(), told(self.centre.body))
        strategies = [query["importStrategy"] for method, _, query in self.server.heard if method == "POST"]
        self.assertEqual(strategies, ["DELETE", "CREATE_AND_UPDATE"])

    def test_a_withdrawn_table_is_gone_there(self):
        self.centre.link(self.server)
        self.centre.send()
        self.assertEqual(self.centre.withdraw(self.period)[0], 0)
        self.assertEqual(self.centre.send(), self.verified())
        self.assertEqual(self.held(), {})

    def test_a_refused_cell_is_named_and_waits_for_a_person(self):
        element = next(iter(told(self.centre.body)))
        self.server.values.forbidden.add(element)
        self.centre.link(self.server)
        code, report = self.centre.run("dhis2", "send")
        self.assertEqual((code, report["tables"][0]["state"]), (2, "refused"))
        self.assertEqual([cell["element"] for cell in report["tables"][0]["refused"]], [element])
        self.assertEqual(self.centre.send(), (0, []))
        self.server.values.forbidden.clear()
        self.assertEqual(self.centre.send(self.period), self.verified())

    def test_a_table_refused_as_a_whole_says_so(self):
        for data_set in self.server.metadata.objects["dataSets"].values():
            data_set["organisationUnits"] = []
        self.centre.link(self.server)
        self.assertEqual(self.centre.run("dhis2", "check")[1]["unassigned_sets"], ["ETP_C", "ETP_H", "ETP_Y"])
        code, report = self.centre.run("dhis2", "send")
        self.assertEqual((code, report["tables"][0]["state"], report["tables"][0]["refused"][0]["element"]), (2, "refused", ""))
        self.assertEqual(self.held(), {})

    def test_an_expired_token_waits_for_a_new_one(self):
        self.centre.link(self.server)
        self.server.token = TOKEN[::-1]
        self.assertEqual(self.centre.send(), (2, [(self.period, "refused", "dhis2-token-refused")]))
        self.assertEqual(self.held(), {})
        self.assertEqual(self.centre.link(self.server, token=TOKEN[::-1])[0], 0)
        self.assertEqual(self.centre.send(), self.verified())

    def test_a_user_without_the_right_is_found_out(self):
        self.server.authorities = []
        self.centre.link(self.server)
        self.assertTrue(self.centre.run("dhis2", "check")[1]["may_not_write"])
        self.assertEqual(self.centre.send(), (2, [(self.period, "refused", "dhis2-not-allowed")]))

    def test_a_login_page_never_sees_a_table(self):
        self.centre.link(self.server)
        self.server.page = "<html>Welcome to the hotel</html>"
        self.assertEqual(self.centre.send(), (2, [(self.period, "waiting", "network-wants-login")]))
        self.assertEqual([method for method, _, _ in self.server.heard if method == "POST"], [])
        self.server.page = None
        self.assertEqual(self.centre.send(self.period), self.verified())

    def test_a_busy_server_is_waited_for(self):
        self.centre.link(self.server)
        self.server.busy = [{"message": "later"}]
        code, report = self.centre.run("dhis2", "send")
        table = report["tables"][0]
        self.assertEqual((code, table["state"], report["stopped_by"]), (2, "waiting", "busy"))
        self.assertGreater(table["next_try"], table["at"])
        self.assertEqual(self.centre.send(self.period), self.verified())

    def test_every_exchange_is_in_the_log_and_the_token_is_nowhere(self):
        self.centre.link(self.server)
        self.centre.run("dhis2", "status")
        self.assertNotIn(TOKEN, self.centre.spoken)
        before = len(self.centre.run("connections")[1])
        self.centre.send()
        lines = self.centre.run("connections")[1]
        self.assertGreaterEqual(len(lines) - before, 4)
        self.assertEqual({line["address"] for line in lines[: len(lines) - before]}, {f"{self.server.url}/api"})
        self.assertNotIn(TOKEN, self.centre.spoken)
        self.assertNotIn(TOKEN.encode(), (self.centre.home / "sentier.db").read_bytes())

    def test_what_was_unlinked_is_not_spoken_to(self):
        self.centre.link(self.server)
        self.assertEqual(self.centre.run("dhis2", "unlink")[0], 0)
        heard = len(self.server.heard)
        code, answer = self.centre.run("dhis2", "send")
        self.assertEqual((code, answer["failure"]["code"]), (2, "dhis2-not-linked"))
        self.assertEqual(len(self.server.heard), heard)

    def test_only_the_centres_own_unit_is_linked(self):
        code, answer = self.centre.link(self.server, unit="FR-99-ELSEWHERE")
        self.assertEqual((code, answer["failure"]["code"]), (2, "dhis2-org-unit-differs"))

    def test_what_was_not_validated_is_not_sent(self):
        self.centre.link(self.server)
        year = str(int(self.period[:4]) - 1)
        code, answer = self.centre.run("dhis2", "send", year)
        self.assertEqual((code, answer["failure"]["code"]), (2, "counts-not-validated"))
        self.assertEqual(self.server.values.rows, {})

    def test_another_client_posts_our_body_and_reads_it_back(self):
        client = DHIS2Client(self.server.url, token=TOKEN)
        self.addCleanup(client.close)
        self.assertEqual(client.get_system_info()["version"], self.version)
        # Schemes in the document win over the query; this client has no query.
        schemes = {name: "code" for name in ["dataSetIdScheme", "dataElementIdScheme", "orgUnitIdScheme"]}
        answer = client.post_data_value_set({**json.loads(self.centre.body), **schemes})
        count = answer["response"]["importCount"]
        self.assertEqual(count["imported"] + count["updated"], len(told(self.centre.body)))
        asked = {"dataSet": "ETP_C", "period": self.period, "orgUnit": self.centre.code, "inputIdScheme": "code", "idScheme": "code"}
        read = client.get_data_value_set(asked)
        self.assertEqual({one["dataElement"]: one["value"] for one in read["dataValues"]}, told(self.centre.body))

    def test_a_body_that_was_compressed_is_the_same_body(self):
        request = urllib.request.Request(
            f"{self.server.url}/api/dataValueSets?{BY_CODE}",
            data=gzip.compress(self.centre.body),
            headers={"Content-Type": "application/json", "Authorization": f"ApiToken {TOKEN}"},
        )
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(answer.status, 200)
        self.assertEqual(self.held(), told(self.centre.body))

    def post(self, document):
        """Status and summary of a document that is posted."""
        status, answer = self.server.answer(
            "POST", "/api/dataValueSets", dict(pair.split("=") for pair in BY_CODE.split("&")), document, f"ApiToken {TOKEN}"
        )
        return status, answer["response"]


class UpTo242(Spoken, unittest.TestCase):
    version = UP_TO_242

    def test_a_warning_travels_as_a_conflict_and_same_values_are_ignored(self):
        document = json.loads(self.centre.body)
        self.post(document)
        status, summary = self.post(document)
        self.assertEqual((status, summary["status"]), (200, "SUCCESS"))
        self.assertEqual(summary["importCount"]["ignored"], len(document["dataValues"]))
        document["dataValues"][0]["value"] = "many"
        self.assertEqual(self.post(document)[0], 409)


class From243(Spoken, unittest.TestCase):
    version = FROM_243

    def test_a_warning_travels_as_a_success_and_everything_is_updated(self):
        document = json.loads(self.centre.body)
        self.post(document)
        status, summary = self.post(document)
        self.assertEqual(summary["importCount"]["updated"], len(document["dataValues"]))
        document["dataValues"][0]["value"] = "many"
        status, summary = self.post(document)
        self.assertEqual((status, summary["status"]), (200, "WARNING"))

    def test_a_key_that_comes_twice_rejects_the_group(self):
        document = json.loads(self.centre.body)
        document["dataValues"].append(document["dataValues"][0])
        status, summary = self.post(document)
        self.assertEqual((status, summary["conflicts"][0]["errorCode"]), (409, "E8128"))
        self.assertEqual(self.held(), {})


if __name__ == "__main__":
    unittest.main()
