"""The French grid by pandas: frames in memory beforehand, categories for words, merges and groups for the rest."""

import numpy
import pandas

DAYS = ("date", "done_on", "enrolled_on", "ended_on", "sent_on")
WORDS = ("kind", "status", "mark", "origin")
FLAGS = ("remote", "companion", "individual", "proposes", "to_doctor")
THERE = ("present", "late", "left-early")
CARES = ("hospital", "external", "town", "unknown")


def loaded(tables):
    """The facts in frames."""
    return {name: frame(columns, rows) for name, (columns, rows) in tables.items()}


def frame(columns, rows):
    made = pandas.DataFrame(rows, columns=columns)
    for column in columns:
        if column in DAYS:
            made[column] = pandas.to_datetime(made[column])
        elif column in WORDS:
            made[column] = made[column].astype("category")
        elif column in FLAGS:
            made[column] = made[column].astype(bool)
        elif column in ("programme", "place"):
            made[column] = made[column].fillna(0).astype("int32")
    return made


def grid(frames, first, last):
    """Every cell by its code."""
    first, last = pandas.Timestamp(first), pandas.Timestamp(last)
    acts = frames["assessment"]
    acts = acts[acts.done_on <= last]
    came = visits(frames, last)
    episodes = followed(begun(acts, first), acts, came)
    own = episodes[~episodes.follow_up & (episodes.done_on >= first)]
    return entry(own, frames["enrolment"]) | modes(own, came) | sessions(frames, came, first, last) | ends(own, episodes, acts, frames["letter"], came, first, last)


def visits(frames, last):
    """Who came to which session for patients, and in which care."""
    session = frames["session"]
    session = session[(session.date <= last) & (session.status != "cancelled") & (session.kind != "caregivers")]
    session = session.merge(frames["place"].rename(columns={"id": "place", "kind": "place_kind"}), on="place", how="left")
    presence = frames["presence"]
    presence = presence[presence["mark"].isin(THERE)]
    came = presence.merge(session.rename(columns={"id": "session", "remote": "session_remote"}), on="session")
    came["far"] = came.remote | came.session_remote | (came.place_kind == "remote")
    where = [came.far | (came.place_kind == "outpatient"), came.place_kind == "hospital", came.place_kind.isin(("town", "home"))]
    came["care"] = numpy.select(where, [1, 0, 2], 3)
    return came[["patient", "session", "date", "programme", "kind", "far", "care"]]


def begun(acts, first):
    """What begins with a shared assessment, and the follow-ups of the period; each until the next assessment."""
    shared = acts[acts.kind == "shared"]
    turns = acts[acts.kind.isin(("shared", "updated")) & (acts.done_on >= first)]
    turns = turns.assign(later=turns.kind == "updated").sort_values(["done_on", "later", "line"])
    turns["turn"] = (~turns.later).groupby([turns.patient, turns.programme]).cumsum()
    again = turns[turns.later].drop_duplicates(["patient", "programme", "turn"])
    both = pandas.concat([shared.assign(follow_up=False), again[acts.columns].assign(follow_up=True)])
    starts = shared[["patient", "programme", "done_on"]].rename(columns={"done_on": "next_on"})
    return pandas.merge_asof(
        both.sort_values("done_on"),
        starts.assign(at=starts.next_on).sort_values("at"),
        left_on="done_on", right_on="at", by=["patient", "programme"], direction="forward", allow_exact_matches=False,
    )


def within(episodes, things, day, loose):
    """Things of the same person and programme, from the beginning until the next. Without a programme, any of them."""
    joined = episodes[["line", "patient", "programme", "done_on", "next_on"]].merge(things, on="patient", suffixes=("", "_of"))
    open_end = joined.next_on.isna() | (joined[day] < joined.next_on)
    same = (joined.programme == 0) | (joined.programme == joined.programme_of)
    if loose:
        same |= joined.programme_of == 0
    return joined[(joined[day] >= joined.done_on) & open_end & same]


def followed(episodes, acts, came):
    """Each with what came since: acts, and presences by care."""
    later = acts[acts.kind != "shared"].rename(columns={"line": "act", "done_on": "act_on", "kind": "act_kind"})
    later = within(episodes, later, "act_on", True)
    evaluation = later.act_kind == "evaluation"
    after = evaluation & (later.act_on > later.done_on)
    since = pandas.DataFrame({
        "line": later.line, "ended_on": later.act_on, "evaluated_on": later.act_on.where(evaluation),
        "updated_on": later.act_on.where(later.act_kind == "updated"), "alone": evaluation & later.individual,
        "proposed": evaluation & later.proposes, "evaluated_later": after, "proposed_later": after & later.proposes,
    }).groupby("line").agg({
        "ended_on": "max", "evaluated_on": "min", "updated_on": "max", "alone": "max",
        "proposed": "max", "evaluated_later": "max", "proposed_later": "max",
    })
    there = within(episodes, came, "date", False).merge(since[["ended_on", "updated_on"]], left_on="line", right_index=True, how="left")
    counts = mix(there, "line")
    counts["by_end"] = (there.date <= there.ended_on).groupby(there.line).sum()
    counts["by_update"] = (there.date <= there.updated_on).groupby(there.line).sum()
    episodes = episodes.merge(since, left_on="line", right_index=True, how="left")
    episodes = episodes.merge(counts, left_on="line", right_index=True, how="left")
    for flag in ("alone", "proposed", "evaluated_later", "proposed_later"):
        episodes[flag] = episodes[flag].eq(True)
    for number in ("came", "by_end", "by_update"):
        episodes[number] = episodes[number].fillna(0)
    episodes["complete"] = (episodes.came > 0) & episodes.evaluated_on.notna()
    return episodes.sort_values(["patient", "done_on", "programme", "line"])


def mix(there, key):
    """How many in each care, and what that makes of a person; an unknown place matters where it could change it."""
    counts = there.groupby([key, "care"]).size().unstack(fill_value=0).reindex(columns=range(4), fill_value=0)
    counts.columns = CARES
    hospital, external, town, unknown = (counts[name] for name in CARES)
    known, outside = unknown == 0, external + town
    rules = [
        ("hospital", known & (outside == 0)), ("external", known & (hospital + town == 0)),
        ("town", known & (hospital + external == 0)), ("external-and-town", known & (hospital == 0)),
        ("not-known", (hospital == 0) | (outside == 0)), ("mostly-outside", outside > hospital + unknown),
        ("mostly-hospital", outside + unknown <= hospital),
    ]
    made = numpy.select([rule for _, rule in rules], [name for name, _ in rules], "not-known")
    return pandas.DataFrame({"came": counts.sum(axis=1), "mix": made}, index=counts.index)


def entry(own, enrolment):
    firsts = own.drop_duplicates("patient")
    of = firsts[["patient", "programme", "done_on"]].merge(enrolment.rename(columns={"line": "order"}), on=["patient", "programme"])
    of["by_then"] = of.enrolled_on <= of.done_on
    of["running"] = of.by_then & (of.ended_on.isna() | (of.ended_on >= of.done_on))
    of["order"] = of["order"].where(of.by_then, -of["order"])
    last = of.sort_values(["running", "by_then", "order"]).drop_duplicates("patient", keep="last")
    origins = last.origin.astype(str).value_counts()
    told = {name: int(origins.get(name, 0)) for name in ("outside-professional", "hospital-stay", "consultation", "spontaneous")}
    return {
        "1.1": len(firsts), "1.1bis": int(firsts.remote.sum()), "1.2": told["outside-professional"],
        "1.3": told["hospital-stay"], "1.4": told["consultation"], "1.4x": told["spontaneous"],
        "1.4y": len(firsts) - sum(told.values()),
    }


def modes(own, came):
    there = within(own, came, "date", False).drop_duplicates(["patient", "session"])
    cares = mix(there, "patient").mix.value_counts()
    cells = {"2.1": ["hospital"], "2.2": ["external"], "2.3": ["town"], "2.4": ["mostly-outside"],
             "2.5": ["mostly-hospital", "external-and-town"], "2.5x": ["not-known"]}
    return counted(cares, cells) | {"2.5y": int(cares.sum())}


def counted(cares, cells):
    return {code: int(sum(cares.get(name, 0) for name in names)) for code, names in cells.items()}


def sessions(frames, came, first, last):
    here = came[came.date >= first]
    alone, group = here[here.kind == "individual"], here[here.kind == "group"]
    far = group.groupby("session").far.all()
    held = frames["session"]
    held = held[(held.date >= first) & (held.date <= last) & (held.status != "cancelled")]
    named, along = frames["caregiver_presence"], frames["presence"]
    named = named[named["mark"].isin(THERE) & named.session.isin(held.id)]
    along = along[along.companion]
    along = along[along.session.isin(held.id)]
    tie = frames["tie"]
    tied = tie[tie.caregiver.isin(named.caregiver)].patient
    with_relative = held[held.id.isin(named.session) | held.id.isin(along.session)]
    return {
        "2.6": len(alone), "2.6bis": int(alone.far.sum()), "2.7": len(far), "2.7bis": int(far.sum()), "2.8x": len(group),
        "2.9": named.caregiver.nunique() + along[~along.patient.isin(tied)].patient.nunique(),
        "2.10": len(with_relative), "2.11": int((with_relative.kind == "caregivers").sum()),
    }


def ends(own, episodes, acts, letter, came, first, last):
    finished = own[own.complete].drop_duplicates("patient")
    cells = {"3.2": ["hospital"], "3.3": ["external"], "3.4": ["mostly-outside", "mostly-hospital"], "3.5": ["town"],
             "3.5x": ["external-and-town"], "3.5y": ["not-known"]}
    offer = own[own.complete & (own.came >= 3) & own.alone & own.proposed]
    again = episodes[episodes.follow_up & (episodes.came >= 3) & episodes.evaluated_later & episodes.proposed_later]
    twice = again[(again.updated_on > again.done_on) & (again.by_update >= 3)]
    crossed = episodes[(episodes.done_on < first) & episodes.complete & (episodes.evaluated_on >= first)]
    sent = letter[(letter.kind == "end") & letter.to_doctor & letter.sent_on.between(first, last)]
    here = came[came.date >= first]
    people = own.patient.nunique()
    return {"3.1": len(finished)} | counted(finished.mix.value_counts(), cells) | {
        "3.6": acts[(acts.kind == "evaluation") & (acts.done_on >= first)].patient.nunique(),
        "4.1": offer.patient.nunique(), "4.1bis": offer[offer.by_end >= 3].patient.nunique(),
        "4.3": again.patient.nunique(), "4.3bis": twice.patient.nunique(), "4.4": sent.patient.nunique(),
        "x.1": crossed.patient.nunique(), "x.2": people - len(finished),
        "x.3": here[~here.patient.isin(own.patient)].patient.nunique(),
    }
