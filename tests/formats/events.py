"""Reads a calendar (RFC 5545) with the library `icalendar` and writes its events as JSON, one a line.

What the library cannot read, what the validator of `vobject` refuses, or what the standard asks of every event and is missing, ends it with a
message.
"""

import json
import sys

import vobject
from icalendar import Calendar

raw = sys.stdin.buffer.read()
# Content lines end with CRLF and have at most 75 octets (RFC 5545, 3.1).
lines = raw.split(b"\r\n")
assert lines[-1] == b"" and all(b"\n" not in line and b"\r" not in line for line in lines), "a line ends otherwise"
assert all(len(line) <= 75 for line in lines), "a line is too long"
for strict in vobject.readComponents(raw.decode("utf-8")):
    strict.validate(raiseException=True)
calendar = Calendar.from_ical(raw)
for name in ("PRODID", "VERSION"):
    assert isinstance(calendar.get(name), str), f"the calendar has not one {name}"
for component in calendar.walk():
    assert not component.errors, component.errors
seen = set()
for event in calendar.walk("VEVENT"):
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
        assert event.get(name) is not None, f"an event has no {name}"
    uid = str(event["UID"])
    assert uid not in seen, f"{uid} stands twice"
    seen.add(uid)
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert type(start) is type(end) and start < end, (start, end)
    print(
        json.dumps(
            {
                "summary": str(event["SUMMARY"]),
                "start": start.isoformat(),
                "end": end.isoformat(),
                "status": str(event.get("STATUS", "")),
                "sequence": int(event["SEQUENCE"]),
                "location": str(event.get("LOCATION", "")),
                "description": str(event.get("DESCRIPTION", "")),
            }
        )
    )
