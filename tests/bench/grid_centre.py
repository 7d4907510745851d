"""`grid_centre.py FILE [GROUPS]`: ten years of an invented large centre as a file of facts: 12,000 patients, 60,000
sessions, 450,000 presences. Everything the grid tells apart is in it, also what is wrong or missing; the same seed
gives the same centre everywhere. Nobody has two shared assessments on one day: nothing says which would be the first."""

import datetime
import json
import pathlib
import random
import sys

GROUPS, DAYS, PROGRAMMES = 10_000, 3_560, 40
MONDAY = datetime.date(2016, 1, 4)
PLACES = ("hospital", "outpatient", "town", "outpatient", "town", "home", "remote", "hospital")
MARKS = ("present",) * 70 + ("late",) * 6 + ("left-early",) * 3 + ("excused",) * 5 + ("absent",) * 13 + (None,) * 3
ORIGINS = ("outside-professional", "hospital-stay", "consultation", "spontaneous", "unknown")
STEPS = [f"step-{number}" for number in range(1, 7)]


class Centre:
    """Lists in the making."""

    def __init__(self, groups):
        self.chance, self.groups, self.people = random.Random(2_016_010_4), groups, groups * 6 // 5
        self.taken, self.known, self.free = set(), {}, {}
        self.enrolments, self.assessments, self.sessions = [], [], []
        self.presences, self.relatives, self.letters = [], [], []

    def often(self, share):
        return self.chance.random() < share

    def later(self, day, least, most):
        return day + datetime.timedelta(days=self.chance.randint(least, most))

    def run(self, number):
        """A group: eight or nine neighbours, five sessions together and one alone."""
        first = self.chance.randrange(self.people - 9)
        neighbours = first * PROGRAMMES // self.people
        programme = f"g{neighbours if self.often(0.7) else self.chance.randrange(PROGRAMMES)}"
        starts = MONDAY + datetime.timedelta(days=number * DAYS // self.groups)
        people = [f"p{first + place}" for place in range(8 if number % 5 == 0 else 9)]
        for person in people:
            self.begin(person, programme, starts)
        usual = self.chance.choice(PLACES[:5])
        for week, step in enumerate(STEPS):
            alone = week == 3
            list_of = [self.chance.choice(people)] if alone else people
            self.hold(f"s{number}-{week}", programme, step, starts + datetime.timedelta(days=week * 7), alone, usual, list_of)
        for person in people:
            self.end(person, programme, starts + datetime.timedelta(days=36))

    def begin(self, person, programme, starts):
        day = self.later(starts, -60, 3)
        if self.free.get((person, programme), day) > day:
            return
        again = self.known.get((person, programme), False) and self.often(0.5)
        offer = "follow-up" if again else "initial"
        self.enrolments.append({"patient": person, "enrolled_on": day, "programme": programme, "offer": offer, "origin": self.chance.choice(ORIGINS)})
        self.free[person, programme] = datetime.date.max
        if again:
            return self.act(person, programme, self.later(day, 0, 60), "updated")
        on = self.later(day, -2, 60)
        while (person, on) in self.taken:
            on += datetime.timedelta(days=1)
        self.taken.add((person, on))
        self.known[person, programme] = True
        self.act(person, None if self.often(0.03) else programme, on, "shared")

    def act(self, person, programme, on, kind, **more):
        told = {"patient": person, "on": on, "kind": kind, "programme": programme}
        self.assessments.append(told | {"remote": self.often(0.08), "individual": self.often(0.9)} | more)

    def end(self, person, programme, on):
        """Evaluated, perhaps brought up to date, written about, gone; each or none of it."""
        if self.often(0.75):
            decision = self.chance.choice(("stop", "reinforcement", "resumption", None))
            day = self.later(on, -20, 200)
            self.act(person, programme, day, "evaluation", decision=decision, proposal=bool(decision) and self.often(0.3))
            if self.often(0.3):
                self.act(person, programme, self.later(day, 0, 90), "updated")
            if self.often(0.6):
                to = "doctor" if self.often(0.9) else "patient"
                self.letters.append({"patient": person, "sent_on": self.later(day, 0, 30), "programme": programme, "kind": self.chance.choice(("end", "end", "entry")), "addressee": to, "to_doctor": to == "doctor" and self.often(0.9), "way": "post"})
        open_one = next((one for one in reversed(self.enrolments) if one["patient"] == person and one["programme"] == programme), None) if self.often(0.5) else None
        if open_one and "ending" not in open_one:
            gone = max(self.later(on, 0, 250), open_one["enrolled_on"])
            open_one["ending"] = {"kind": "exited", "on": gone, "reason": "completed"}
            self.free[person, programme] = gone + datetime.timedelta(days=1)

    def hold(self, session, programme, step, date, alone, usual, people):
        cancelled, place = self.often(0.03), self.chance.choice(PLACES) if self.often(0.2) else usual
        kind = "individual" if alone else "caregivers" if self.often(0.02) else "group"
        self.sessions.append({
            "id": session, "programme": programme, "step": step, "date": date, "starts": "14:00:00", "minutes": 45 if alone else 120,
            "kind": kind, "capacity": 1 if alone else 12, "status": "cancelled" if cancelled else "held",
            "cancelled": "weather" if cancelled else None, "remote": self.often(0.03),
            "place": f"l{PLACES.index(place)}" if self.often(0.98) else None, "leaders": [f"t{self.chance.randrange(20)}"],
        })
        for person in people:
            mark = None if cancelled else self.chance.choice(MARKS)
            self.presences.append({"session": session, "patient": person, "mark": mark, "remote": self.often(0.02), "companion": mark is not None and self.often(0.04)})
            if int(person[1:]) % 6 == 0 and self.often(0.1 if kind == "group" else 0.8 if kind == "caregivers" else 0):
                self.relatives.append({"session": session, "caregiver": f"c{person[1:]}", "mark": None if cancelled else self.chance.choice(MARKS)})

    def facts(self):
        """The whole file."""
        days = [one["date"] for one in self.sessions] + [one["on"] for one in self.assessments]
        days += [one["enrolled_on"] for one in self.enrolments] + [one["sent_on"] for one in self.letters]
        days += [one["ending"]["on"] for one in self.enrolments if "ending" in one]
        unknown = dict.fromkeys(("reading", "transport", "occupation", "activity", "living"), "unknown")
        return {
            "format": "sentier-facts", "version": 1, "marking": "restricted", "first": min(days), "last": max(days),
            "country": "FR", "complete_from": None,
            "programmes": [{"id": f"g{number}", "pathology": "diabetes2", "scheme": "fr-declared", "status": "declared", "starts_on": MONDAY, "steps": STEPS} for number in range(PROGRAMMES)],
            "places": [{"id": f"l{number}", "kind": kind, "country": "FR"} for number, kind in enumerate(PLACES)],
            "professionals": [{"id": f"t{number}", "profession": "nurse"} for number in range(20)],
            "patients": [{"id": f"p{number}", "sex": "FMU"[number % 3], "residence": ("FR", "BE")[number % 4 == 0], "standing": "active"} | unknown for number in range(self.people)],
            "caregivers": [{"id": f"c{number}", "residence": "FR", "patients": [f"p{number}"]} for number in range(0, self.people, 6)],
            "enrolments": self.enrolments, "assessments": self.assessments, "sessions": self.sessions,
            "presences": self.presences, "caregiver_presences": self.relatives, "letters": self.letters,
        }


def said(thing):
    """What is nothing or false is left out."""
    return {name: value for name, value in thing.items() if value is not None and value is not False}


def main(file, groups):
    centre = Centre(groups)
    for number in range(groups):
        centre.run(number)
    facts = {name: [said(one) for one in value] if isinstance(value, list) else value for name, value in centre.facts().items()}
    file.write_text(json.dumps(facts, default=str), encoding="utf-8")


main(pathlib.Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else GROUPS)
