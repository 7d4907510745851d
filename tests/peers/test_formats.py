"""Validated tables in the words of other standards: each is read back by somebody else's program, or by rules written
from its public text, and says the same numbers and hides the same ones."""

import csv
import json
import re
import unittest

from dhis2.centre import Centre
from fhir.resources.R4B.measurereport import MeasureReport
from lxml import etree

ADX = "{urn:ihe:qrph:adx:2015}"
# What ADX asks of its attributes; categories of our tables there are none.
SHAPES = {
    "adx": {"exported": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"},
    "group": {"orgUnit": r"\S+", "period": r"\d{4}-\d\d-\d\d/P(3M|6M|1Y)", "dataSet": r"\S+"},
    "dataValue": {"dataElement": r"\S+", "value": r"-?\d+(\.\d+)?"},
}
INSIDE = {"adx": "group", "group": "dataValue", "dataValue": None}
ALL = {f"ETP_{measure}_{row}" for measure in ["PAT", "ATT"] for row in "TOT DT2 IC OBE BPCO IRC AUT".split()}


def adx_faults(document):
    """What is wrong with an ADX document."""
    root, wrong = etree.fromstring(document), []
    if root.tag != f"{ADX}adx":
        return [f"{root.tag} is no ADX"]
    for element in root.iter():
        name = etree.QName(element).localname
        shape = SHAPES.get(name, {})
        if set(element.attrib) != set(shape):
            wrong.append(f"{name} has {sorted(element.attrib)}")
        wrong += [f"{key}={value}" for key, value in element.attrib.items() if not re.fullmatch(shape.get(key, ""), value)]
        wrong += [f"{etree.QName(child).localname} in {name}" for child in element if etree.QName(child).localname != INSIDE.get(name)]
    return wrong


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.centre = Centre.after_the_demonstration()
        cls.addClassCleanup(cls.centre.close)
        cls.shown = {one["dataElement"]: int(one["value"]) for one in json.loads(cls.centre.body)["dataValues"]}

    def written(self, format):
        out = self.centre.path(f"table.{format}")
        code, answer = self.centre.run("counts", self.centre.period, "--format", format, "--out", out)
        self.assertEqual(code, 0, answer)
        return out.read_bytes()

    def test_dhis2_is_the_body_that_travels(self):
        self.assertEqual(self.written("dhis2"), self.centre.body)

    def test_adx_has_its_shape_and_says_the_same(self):
        document = self.written("adx")
        self.assertEqual(adx_faults(document), [])
        group = etree.fromstring(document)[0]
        self.assertEqual((group.get("orgUnit"), group.get("dataSet")), (self.centre.code, "ETP_C"))
        year, quarter = self.centre.period.split("Q")
        self.assertEqual(group.get("period"), f"{year}-{int(quarter) * 3 - 2:02}-01/P3M")
        self.assertEqual({one.get("dataElement"): int(one.get("value")) for one in group}, self.shown)

    def test_faults_in_adx_are_found(self):
        document = self.written("adx").decode()
        for planted in [
            document.replace(' exported="', ' when="'),
            document.replace("/P3M", ""),
            re.sub(r' value="\d+"', ' value="x"', document, count=1),
            document.replace("<group", "<group><adx/></group><group", 1),
        ]:
            self.assertNotEqual(adx_faults(planted.encode()), [])

    def test_a_measure_report_is_one_and_masks_what_is_hidden(self):
        report = MeasureReport.model_validate_json(self.written("fhir"))
        self.assertEqual((report.status, report.type), ("complete", "summary"))
        self.assertEqual(report.subject.identifier.value, self.centre.code)
        said, masked = {}, set()
        for group in report.group:
            (population,) = group.population
            if population.count is not None:
                said[group.code.text] = population.count
            else:
                (extension,) = population.count__ext.extension
                self.assertEqual(extension.valueCode, "masked")
                masked.add(group.code.text)
        self.assertEqual((said, masked), (self.shown, ALL - set(self.shown)))

    def test_sdmx_marks_every_hidden_number_the_same(self):
        lines = list(csv.DictReader(self.written("sdmx").decode().splitlines()))
        self.assertEqual({line["INDICATOR"] for line in lines}, ALL)
        shown = {line["INDICATOR"]: int(line["OBS_VALUE"]) for line in lines if line["CONF_STATUS"] == "F"}
        self.assertEqual(shown, self.shown)
        hidden = {(line["OBS_VALUE"], line["OBS_STATUS"], line["CONF_STATUS"]) for line in lines if line["INDICATOR"] not in shown}
        self.assertEqual(hidden, {("", "Q", "C")})
        self.assertEqual({line["TIME_PERIOD"] for line in lines}, {self.centre.period.replace("Q", "-Q")})

    def test_only_a_table_that_was_validated_is_written(self):
        year = str(int(self.centre.period[:4]) - 1)
        out = self.centre.path("none")
        code, answer = self.centre.run("counts", year, "--format", "adx", "--out", out)
        self.assertEqual((code, answer["failure"]["code"]), (2, "counts-not-validated"))
        code, answer = self.centre.run("counts", self.centre.period, "--format", "xls", "--out", out)
        self.assertEqual((code, answer["failure"]["code"]), (2, "counts-format-unknown"))
        self.assertFalse(out.exists())


if __name__ == "__main__":
    unittest.main()
