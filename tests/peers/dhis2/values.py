"""Data values as DHIS2 takes them: one table row for each element, period and unit; two personalities, as its code
changed between 2.42 and 2.43. The codes of single values are those of 2.42; 2.43 gives none here that is not documented."""

import re

from .metadata import DEFAULT_COMBO

PERIODS = {"Quarterly": r"\d{4}Q[1-4]", "SixMonthly": r"\d{4}S[12]", "Yearly": r"\d{4}"}
UP_TO_242, FROM_243 = "2.42.5", "2.43.1"


class Rejected(Exception):
    """The whole group is rejected."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code, self.text = code, text


class Values:
    """What the server holds."""

    def __init__(self, metadata, version):
        self.metadata, self.version = metadata, version
        self.rows, self.forbidden = {}, set()

    @property
    def is_new(self):
        return self.version == FROM_243

    def take(self, document, query):
        """Takes a group of values. The answer is the summary of the import."""
        summary = Summary()
        try:
            self.take_group(document, query, summary)
        except Rejected as rejected:
            summary.status = "ERROR"
            summary.ignored = len(document.get("dataValues", []))
            summary.conflicts = [{"object": "dataSet", "value": rejected.text, "errorCode": rejected.code}]
        return summary

    def take_group(self, document, query, summary):
        def scheme(name):
            return document.get(name) or query.get(name) or document.get("idScheme") or query.get("idScheme") or "uid"

        data_set = self.named("dataSets", scheme("dataSetIdScheme"), document.get("dataSet"), "E7602")
        unit = self.named("organisationUnits", scheme("orgUnitIdScheme"), document.get("orgUnit"), "E7612")
        period, values = document.get("period", ""), document.get("dataValues", [])
        if not re.fullmatch(PERIODS[data_set["periodType"]], period):
            raise Rejected("E8030" if self.is_new else "E7611", f"Period not valid: `{period}`")
        if not self.metadata.is_assigned(data_set, unit):
            raise Rejected("E8030" if self.is_new else "E7636", "Data set is not assigned to the organisation unit")
        keys = [(one.get("dataElement"), one.get("categoryOptionCombo"), one.get("attributeOptionCombo")) for one in values]
        if self.is_new and len(set(keys)) < len(keys):
            raise Rejected("E8128", "The same key is given more than once")
        known = {one["id"]: one for one in self.metadata.elements_of(data_set)}
        for place, one in enumerate(values):
            element = self.metadata.find("dataElements", scheme("dataElementIdScheme"), one.get("dataElement"))
            problem = self.problem(element, known, one)
            if problem:
                summary.refuse(place, *problem, with_code=not self.is_new)
            else:
                self.write((element["id"], period, unit["id"]), element, one, query, summary)
        summary.settle()

    def named(self, kind, scheme, text, code):
        found = self.metadata.find(kind, scheme, text)
        if not found:
            raise Rejected("E8030" if self.is_new else code, f"Not found or not accessible: `{text}`")
        return found

    def problem(self, element, known, one):
        if not element:
            return "E7610", f"Data element not found or not accessible: `{one.get('dataElement')}`"
        if element["id"] not in known:
            return "E7633", f"Data element: `{element['code']}` is not part of dataset"
        if element["code"] in self.forbidden:
            return "E7619", "Value must match the type constraints"
        if one.get("categoryOptionCombo", DEFAULT_COMBO) not in (DEFAULT_COMBO, "default"):
            return "E7613", "Category option combo not found or not accessible for writing data"
        if not isinstance(one.get("value"), str) or not re.fullmatch(r"0|[1-9]\d*", one["value"]):
            return "E7619", "Value must match the type constraints: not a whole number"
        return None

    def write(self, key, element, one, query, summary):
        strategy = query.get("importStrategy", "CREATE_AND_UPDATE")
        before = self.rows.get(key)
        if strategy == "DELETE" or one.get("deleted"):
            summary.deleted += self.rows.pop(key, None) is not None
        elif one["value"] == "0" and not element.get("zeroIsSignificant"):
            summary.ignored += 1
        elif self.is_new:
            self.rows[key] = one["value"]
            summary.updated += 1
        elif before == one["value"]:
            summary.ignored += 1
        else:
            self.rows[key] = one["value"]
            summary.updated += before is not None
            summary.imported += before is None

    def held(self, query):
        """The answer to reading values back."""
        asked = query.get("inputDataSetIdScheme") or query.get("inputIdScheme") or "id"
        data_set = self.metadata.find("dataSets", asked, query.get("dataSet"))
        asked = query.get("inputOrgUnitIdScheme") or query.get("inputIdScheme") or "id"
        unit = self.metadata.find("organisationUnits", asked, query.get("orgUnit"))
        if not data_set or not unit or "period" not in query:
            return None
        names = {name: query.get(name, query.get("idScheme", "uid")) for name in ["dataSetIdScheme", "dataElementIdScheme", "orgUnitIdScheme"]}
        said = lambda one, name: one["id" if names[name] in ("uid", "id") else "code"]
        values = [
            {
                "dataElement": said(element, "dataElementIdScheme"),
                "period": query["period"],
                "orgUnit": said(unit, "orgUnitIdScheme"),
                "categoryOptionCombo": DEFAULT_COMBO,
                "attributeOptionCombo": DEFAULT_COMBO,
                "value": self.rows[element["id"], query["period"], unit["id"]],
            }
            for element in self.metadata.elements_of(data_set)
            if (element["id"], query["period"], unit["id"]) in self.rows
        ]
        if not values:
            return {}
        return {
            "dataSet": said(data_set, "dataSetIdScheme"),
            "period": query["period"],
            "orgUnit": said(unit, "orgUnitIdScheme"),
            "dataValues": values,
        }


class Summary:
    """What became of the values."""

    def __init__(self):
        self.status, self.conflicts, self.rejected = "SUCCESS", [], []
        self.imported = self.updated = self.ignored = self.deleted = 0

    def refuse(self, place, code, text, with_code):
        conflict = {"object": "value", "value": text, "indexes": [place]}
        self.conflicts.append({**conflict, "errorCode": code} if with_code else conflict)
        self.rejected.append(place)
        self.ignored += 1

    def settle(self):
        if self.conflicts:
            self.status = "WARNING"

    def document(self):
        return {
            "responseType": "ImportSummary",
            "status": self.status,
            "description": "Import process completed",
            "importOptions": {},
            "importCount": {
                "imported": self.imported,
                "updated": self.updated,
                "ignored": self.ignored,
                "deleted": self.deleted,
            },
            "conflicts": self.conflicts,
            "rejectedIndexes": self.rejected,
            "dataSetComplete": "false",
        }
