"""What the server knows: data sets, elements, organisation units, as an administrator imported them. Refuses what is
inconsistent, with the limits DHIS2 has from 2.42 on."""

import copy
import re

UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
# The default dimension, which every server has under the same identifiers.
DEFAULTS = {
    "categoryOptions": [{"id": "xYerKDKCefk", "code": "default", "name": "default"}],
    "categories": [
        {"id": "GLevLNI9wkl", "code": "default", "name": "default", "categoryOptions": [{"id": "xYerKDKCefk"}]}
    ],
    "categoryCombos": [
        {"id": "bjDvmb4bfuf", "code": "default", "name": "default", "categories": [{"id": "GLevLNI9wkl"}]}
    ],
}
DEFAULT_COMBO = "HllvX50cXC0"
REFERENCES = {
    "categories": {"categoryOptions": "categoryOptions"},
    "categoryCombos": {"categories": "categories"},
    "dataElements": {"categoryCombo": "categoryCombos"},
    "dataSets": {"categoryCombo": "categoryCombos", "organisationUnits": "organisationUnits"},
    "organisationUnits": {},
    "categoryOptions": {},
}
REQUIRED = {
    "dataElements": ["shortName", "valueType", "domainType", "aggregationType", "categoryCombo"],
    "dataSets": ["shortName", "periodType"],
}
MOST = {"categories of a combo": 5, "combinations": 500, "options": 50}


class Metadata:
    """Objects by kind and identifier."""

    def __init__(self):
        defaults = copy.deepcopy(DEFAULTS)
        self.objects = {kind: {one["id"]: one for one in defaults.get(kind, [])} for kind in REFERENCES}

    def take(self, package):
        """Takes a package whole, or says everything that is wrong with it and takes nothing."""
        wrong = [f"no such kind: {kind}" for kind in package if kind not in REFERENCES]
        package, before = copy.deepcopy(package), self.objects
        known = {kind: dict(objects) for kind, objects in before.items()}
        for kind, objects in package.items():
            for one in objects if kind in REFERENCES else []:
                wrong += self.form(kind, one)
                known[kind][one.get("id")] = one
        self.objects = known
        for kind in set(package) & set(REFERENCES):
            for one in package[kind]:
                wrong += self.references(kind, one) + self.limits(kind, one)
        wrong += self.doubles()
        if wrong:
            self.objects = before
        return wrong

    def form(self, kind, one):
        wrong = [f"{kind} lacks {name}" for name in ["id", "name", *REQUIRED.get(kind, [])] if name not in one]
        if not UID.fullmatch(str(one.get("id"))):
            wrong.append(f"{one.get('id')} is no identifier")
        if len(one.get("shortName", "")) > 50:
            wrong.append(f"{one['shortName']} is too long")
        return wrong

    def references(self, kind, one):
        named = []
        for name, of in REFERENCES[kind].items():
            value = one.get(name, [])
            named += [(of, ref["id"]) for ref in (value if isinstance(value, list) else [value])]
        for link in one.get("dataSetElements", []):
            named.append(("dataElements", link["dataElement"]["id"]))
            named.append(("dataSets", link["dataSet"]["id"]))
        return [f"{one.get('id')} names {of} {uid}, which is not there" for of, uid in named if uid not in self.objects[of]]

    def limits(self, kind, one):
        if kind == "categories" and len(one.get("categoryOptions", [])) > MOST["options"]:
            return [f"{one['id']} has too many options"]
        if kind != "categoryCombos":
            return []
        categories = [self.objects["categories"].get(ref["id"], {}) for ref in one.get("categories", [])]
        combinations = 1
        for category in categories:
            combinations *= max(1, len(category.get("categoryOptions", [])))
        wrong = [f"{one['id']} has too many categories"] if len(categories) > MOST["categories of a combo"] else []
        return wrong + ([f"{one['id']} has too many combinations"] if combinations > MOST["combinations"] else [])

    def doubles(self):
        wrong = []
        for kind, objects in self.objects.items():
            for name in ["code", "name", "shortName"]:
                texts = [one[name] for one in objects.values() if name in one]
                wrong += [f"{kind}: {name} {text} twice" for text in {text for text in texts if texts.count(text) > 1}]
        owners = [uid for objects in self.objects.values() for uid in objects]
        return wrong + [f"{uid} twice" for uid in {uid for uid in owners if owners.count(uid) > 1}]

    def find(self, kind, scheme, text):
        """The object a text names, by identifier or by code."""
        name = "id" if scheme in ("uid", "id") else "code"
        return next((one for one in self.objects[kind].values() if one.get(name) == text), None)

    def elements_of(self, data_set):
        return [self.objects["dataElements"][link["dataElement"]["id"]] for link in data_set["dataSetElements"]]

    def is_assigned(self, data_set, unit):
        return {"id": unit["id"]} in [{"id": ref["id"]} for ref in data_set.get("organisationUnits", [])]
