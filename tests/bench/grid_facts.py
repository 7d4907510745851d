"""A file of facts (docs/facts-format.md) as tables of plain rows, the same for every peer. People, sessions and all
else are whole numbers and days are days: the kindest shape for a program that counts."""

import datetime
import json

COLUMNS = {
    "place": "id kind",
    "session": "id programme date kind status remote place",
    "presence": "session patient mark remote companion",
    "assessment": "line patient programme done_on kind remote individual proposes",
    "enrolment": "line patient programme enrolled_on ended_on origin",
    "caregiver_presence": "session caregiver mark",
    "tie": "caregiver patient",
    "letter": "patient kind to_doctor sent_on",
}


def tables(file):
    """Every table: its columns and its rows."""
    facts = json.loads(file.read_text(encoding="utf-8"))
    rows = filled(facts, {name: numbers(facts[name]) for name in ("programmes", "places", "patients", "caregivers", "sessions")})
    return {name: (columns.split(), list(rows[name])) for name, columns in COLUMNS.items()}


def numbers(things):
    return {thing["id"]: number for number, thing in enumerate(things, 1)} | {None: None}


def filled(facts, of):
    programme, patient, session = of["programmes"], of["patients"], of["sessions"]
    acts = sorted(facts["assessments"], key=lambda one: one["on"])
    enrolments = sorted(facts["enrolments"], key=lambda one: one["enrolled_on"])
    return {
        "place": [(of["places"][one["id"]], one["kind"]) for one in facts["places"]],
        "session": [
            (session[one["id"]], programme[one["programme"]], day(one["date"]), one["kind"], one["status"],
             one.get("remote", False), of["places"][one.get("place")])
            for one in facts["sessions"]
        ],
        "presence": [
            (session[one["session"]], patient[one["patient"]], one.get("mark"), one.get("remote", False), one.get("companion", False))
            for one in facts["presences"]
        ],
        "assessment": [
            (line, patient[one["patient"]], programme[one.get("programme")], day(one["on"]), one["kind"],
             one.get("remote", False), one.get("individual", False), proposes(one))
            for line, one in enumerate(acts, 1)
        ],
        "enrolment": [
            (line, patient[one["patient"]], programme[one["programme"]], day(one["enrolled_on"]),
             day(one.get("ending", {}).get("on")), one["origin"])
            for line, one in enumerate(enrolments, 1)
        ],
        "caregiver_presence": [
            (session[one["session"]], of["caregivers"][one["caregiver"]], one.get("mark"))
            for one in facts["caregiver_presences"]
        ],
        "tie": [(of["caregivers"][one["id"]], patient[of_whom]) for one in facts["caregivers"] for of_whom in one["patients"]],
        "letter": [
            (patient[one["patient"]], one["kind"], one.get("to_doctor", False), day(one["sent_on"]))
            for one in facts["letters"]
        ],
    }


def proposes(one):
    """A follow-up was proposed: in words, or by a decision that is one."""
    return one.get("proposal", False) or one.get("decision") in ("reinforcement", "resumption")


def day(text):
    return datetime.date.fromisoformat(text) if text else None
