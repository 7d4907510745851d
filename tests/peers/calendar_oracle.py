"""The same questions put to etp-calendar (its example `calendar`) and to independent calendars: the packages
`icalendar` and `recurring-ical-events`, dateutil's rules and Python's own time zones."""

import datetime
import functools
import re
import subprocess
import zoneinfo

import icalendar
import recurring_ical_events
from dateutil import rrule
from icalendar.parser import unescape_char
from tools import TARGET, example

ZONES = {"FR": "Europe/Paris", "BE": "Europe/Brussels", "LU": "Europe/Luxembourg", "DE": "Europe/Berlin"}
UTC = datetime.timezone.utc
DAY = datetime.timedelta(days=1)
# The first of each month, and the days around which clocks change, in some years.
HOURS = [
    datetime.datetime(year, month, day, hour)
    for year in (1997, 2012, 2026, 2027, 2037)
    for month in range(1, 13)
    for day in (range(20, 32) if month in (3, 10) else [1])
    for hour in range(24)
]
# A series that ends by a day is meant to that day's last session; dateutil takes the day for its midnight.
UNTIL_DAY = re.compile(r"(UNTIL=\d{8})(?=[;\r\n]|$)")


@functools.cache
def built():
    example("calendar", "ends", told="")
    return TARGET / "debug" / "examples" / "calendar"


def ours(*words, told):
    """What the example answers, byte for byte."""
    done = subprocess.run([built(), *words], input=told.encode(), capture_output=True, check=True)
    return done.stdout.decode()


def zone(country):
    return zoneinfo.ZoneInfo(ZONES[country])


# Files we write.


def written(name, events):
    fields = (
        (e["uid"], e["starts"].isoformat(), e["ends"].isoformat(), e["country"], e["title"], e["place"], e["more"],
         "yes" if e["cancelled"] else "no", str(e["sequence"]), e["changed"].isoformat())
        for e in events
    )
    return ours("write", name, told="".join("\x1f".join(each) + "\x1e" for each in fields))


def meant(event):
    """What a reader should find of an event."""
    starts = event["starts"].replace(tzinfo=zone(event["country"]))
    ends = event["ends"].replace(tzinfo=zone(event["country"]))
    if ends.astimezone(UTC) <= starts.astimezone(UTC):
        ends = ends.replace(fold=1)
    return {
        "UID": event["uid"],
        "DTSTART": (starts.astimezone(UTC), ZONES[event["country"]]),
        "DTEND": ends.astimezone(UTC),
        "SUMMARY": event["title"],
        "LOCATION": event["place"],
        "DESCRIPTION": event["more"],
        "STATUS": "CANCELLED" if event["cancelled"] else "CONFIRMED",
        "TRANSP": "TRANSPARENT" if event["cancelled"] else "OPAQUE",
        "SEQUENCE": event["sequence"],
        "DTSTAMP": event["changed"],
        "LAST-MODIFIED": event["changed"],
    }


def found(event):
    """What the package reads of it."""
    starts = event["DTSTART"].dt
    texts = ("UID", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "TRANSP")
    words = {name: str(event.get(name, "")) for name in texts}
    times = {name: event[name].dt.astimezone(UTC) for name in ("DTEND", "DTSTAMP", "LAST-MODIFIED")}
    return {
        **words,
        **times,
        "DTSTART": (starts.astimezone(UTC), event["DTSTART"].params["TZID"]),
        "SEQUENCE": int(event["SEQUENCE"]),
    }


def misread(text, name, events):
    """Every fact the package reads otherwise than it was meant, one line each."""
    calendar = icalendar.Calendar.from_ical(text)
    read = [found(event) for event in calendar.walk("VEVENT")]
    wrong = [f"{len(read)} of {len(events)} events"] if len(read) != len(events) else []
    own = (unescape_char(calendar["X-WR-CALNAME"]), calendar["VERSION"], calendar["METHOD"])
    if own != (name, "2.0", "PUBLISH"):
        wrong.append("the calendar's own lines")
    for event, facts in zip(events, read):
        for key, value in meant(event).items():
            if facts[key] != value:
                wrong.append(f"{event['uid']} {key}: {facts[key]!r} is not {value!r}")
    return wrong + misshapen(text) + mistimed(calendar)


def misshapen(text):
    """What RFC 5545 says of lines and signs."""
    lines = text.split("\r\n")
    wrong = [f"{len(line.encode())} octets: {line}" for line in lines if len(line.encode()) > 75]
    if lines[-1] != "" or "\n" in text.replace("\r\n", "") or "\r" in text.replace("\r\n", ""):
        wrong.append("lines are not ended by CRLF")
    return wrong


def mistimed(calendar):
    """Hours at which a zone as the file describes it is not the zone of that name."""
    wrong = []
    for described in calendar.walk("VTIMEZONE"):
        name = described["TZID"]
        told, real = described.to_tz(lookup_tzid=False), zoneinfo.ZoneInfo(name)
        for hour in HOURS:
            # The hour that does not exist has no offset to agree about.
            aware = hour.replace(tzinfo=real)
            exists = aware.astimezone(UTC).astimezone(real).replace(tzinfo=None) == hour
            if exists and hour.replace(tzinfo=told).utcoffset() != aware.utcoffset():
                wrong.append(f"{name} {hour}")
    return wrong


# Files we read.


def wall(time, centre):
    """A time on the centre's wall clock; days and floating times are on it already."""
    if not isinstance(time, datetime.datetime):
        return datetime.datetime.combine(time, datetime.time())
    return time.astimezone(centre).replace(tzinfo=None) if time.tzinfo else time


def stretches(start, end, centre):
    """Minute by minute what the wall clock shows between two times: an hour it shows twice is taken once, and one it
    skips is taken with those beside it."""
    if all(isinstance(time, datetime.datetime) and time.tzinfo for time in (start, end)):
        start, end, minute = start.astimezone(UTC), end.astimezone(UTC), datetime.timedelta(minutes=1)
        if end - start < 2 * DAY:
            while start < end:
                yield wall(start, centre), max(wall(start, centre) + minute, wall(start + minute, centre))
                start += minute
            return
    yield wall(start, centre), wall(end, centre)


def taken(calendar, first, last):
    """Between which times the package says something takes place."""
    query = recurring_ical_events.of(calendar)
    for event in query.between(first - 2 * DAY, last + 2 * DAY):
        if event.get("STATUS") != "CANCELLED" and event.get("TRANSP") != "TRANSPARENT":
            yield event.start, event.end
    for entry in calendar.walk("VFREEBUSY"):
        lines = entry["FREEBUSY"]
        for line in lines if isinstance(lines, list) else [lines]:
            periods = line if isinstance(line, list) else [line]
            for period in periods:
                if period.params.get("FBTYPE") != "FREE":
                    yield period.start, period.end


def busy(text, country, first, last):
    # The package would move times given in UTC to a calendar's own zone, where the end loses its second hour.
    text = re.sub("X-WR-TIMEZONE:.*\n", "", UNTIL_DAY.sub(r"\1T225959Z", text))
    calendar = icalendar.Calendar.from_ical(text)
    centre, edge = zone(country), datetime.datetime.combine
    opens, closes = edge(first, datetime.time()), edge(last, datetime.time()) + DAY
    times = sorted(
        (max(start, opens), min(end, closes))
        for whole in taken(calendar, first, last)
        for start, end in stretches(*whole, centre)
        if start < closes and end > opens
    )
    joined = []
    for start, end in times:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(end, joined[-1][1])
        else:
            joined.append([start, end])
    return [f"busy {start.isoformat()} {end.isoformat()}" for start, end in joined]


def read(text, country, first, last):
    """Our busy times, and the lines that say what was left out or guessed."""
    lines = ours("read", country, str(first), str(last), told=text).splitlines()
    return [line for line in lines if line.startswith("busy")], [line for line in lines if not line.startswith("busy")]


# Dates that repeat, and ends.


def starts(rule, first, most):
    """The dates of dateutil."""
    dates = list(rrule.rrulestr(UNTIL_DAY.sub(r"\1T235959", rule), dtstart=first)[: most + 1])
    return "refused series-endless" if len(dates) > most else " ".join(date.isoformat() for date in dates)


def ended(country, start, minutes):
    """When something ends by Python's time zones."""
    real = zone(country)
    instant = start.replace(tzinfo=real).astimezone(UTC)
    if wall(instant, real) != start:
        return "refused session-hour-skipped"
    return wall(instant + datetime.timedelta(minutes=minutes), real).isoformat()
