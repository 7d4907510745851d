"""What has to hold after every step, however bad the weather: judged from the hub's memory, the laptop's views and what
the line saw, none of which knows the others."""

from chaos.hub import proves

# What a laptop asks for, by the beginning of the path.
PURPOSES = {
    "/v1/ping": "probe", "/v1/hub": "enrol", "/v1/enrol": "enrol", "/v1/batches/": "send", "/v1/receipts/": "receipts",
    "/v1/config": "config",
}  # fmt: skip


class Judge:
    """Remembers what was approved, byte for byte, and which receipts were verified."""

    def __init__(self, laptop, hub, key):
        self.laptop, self.hub, self.key = laptop, hub, key
        self.approved = {}
        self.proved = set()

    def approve(self, number, body):
        """A table the coordinator validated; a withdrawal has no body that was shown before."""
        self.approved[number] = body

    def of_the_hub(self, rows):
        """What the hub holds is what was approved, once each, and the latest of it stands with exactly its cells."""
        memory = self.hub.memory()
        known = {row["sequence"]: row for row in rows}
        for number, batch in memory.batches.items():
            row = known[number]
            hold((batch.period, batch.revision, batch.status) == (row["period"], row["revision"], row["status"]), number)
            if self.approved[number] is not None:
                hold(batch.body.decode() == self.approved[number], f"the bytes of {number}")
            hold(batch.status == "released" or not batch.cells(), f"the values of withdrawn {number}")
        hold(memory.length == len(memory.batches), "one line of the log for each batch")
        for period in {batch.period for batch in memory.batches.values()}:
            latest = max((one for one in memory.batches.values() if one.period == period), key=lambda one: one.revision)
            hold(memory.tables[period] == (latest.revision, latest.status), f"what stands of {period}")
            hold(memory.cells.get(period, {}) == latest.cells(), f"the cells of {period}")
        hold(self.hub.check() >= len(memory.batches), "the hub verifies itself")
        return memory

    def of_the_laptop(self, view):
        """What the screen says is never more than what is."""
        rows, line = view["batches"], view["line"]
        memory = self.of_the_hub(rows)
        waiting = [row for row in rows if row["state"] in ("ready", "sending")]
        hold(line["waiting"] == len(waiting), f"{line} while {len(waiting)} wait")
        states = {row["state"] for row in rows}
        if line["state"] == "all-confirmed":
            hold(states <= {"delivered", "superseded", "refused"} and "delivered" in states, f"{line}, {states}")
        if line["state"] in ("nothing-yet", "held"):
            hold(not waiting, f"{line}, {states}")
        for row in rows:
            if row["state"] == "delivered":
                self._is_there(row, memory)
        for period, row in latest_of(rows).items():
            self._is_shown_as_it_is(period, row, view, memory)

    def _is_there(self, row, memory):
        number = row["sequence"]
        hold(number in memory.batches, f"delivered {number} is at the hub")
        hold(row["receipt"] == str(memory.batches[number].hub_seq), f"the receipt of {number}")
        if number not in self.proved:
            hold(proves(self.laptop.receipt(number), self.key, memory.batches[number]), f"the proof of {number}")
            self.proved.add(number)

    def _is_shown_as_it_is(self, period, row, view, memory):
        if row["state"] in ("ready", "sending"):
            hold(view["line"]["state"] in ("waiting", "unreachable"), f"{view['line']} while {row}")
        shown = next(table["state"] for table in view["tables"] if table["period"] == period)
        if shown in ("shared", "changed", "withdrawn"):
            revision, status = memory.tables.get(period, (0, ""))
            hold(revision == row["revision"], f"{period} is shown as {shown}, the hub has revision {revision}: {row}")
            hold((shown == "withdrawn") == (status == "withdrawn"), f"{period} is shown as {shown}, and is {status}")


def latest_of(rows):
    """The last word on each period; what was replaced before it left is none."""
    latest = {}
    for row in rows:  # Newest first.
        if row["state"] != "superseded":
            latest.setdefault(row["period"], row)
    return latest


def ledger_agrees(lines, seen):
    """Every request the line saw has its line in the log, in order and with its bytes. A line that only says `begun` is
    of a laptop that was killed: before it spoke, so that the line saw nothing, or in the middle, so that nobody counted."""
    read = {0}
    for line in reversed(lines):
        same = {at for at in read if at < len(seen) and purpose(seen[at]) == line["purpose"]}
        if line["outcome"] == "begun":
            read |= {at + 1 for at in same}
            continue
        counted = (line["bytes_out"], line["bytes_in"])
        after = {at + 1 for at in same if (seen[at].out, seen[at].back) == counted}
        hold(after, f"{line} is none of {[seen[at] for at in sorted(read) if at < len(seen)]}")
        read = after
    hold(len(seen) in read, f"the log has no line of {seen[max(read):]}")


def purpose(exchange):
    return next(word for path, word in PURPOSES.items() if exchange.path.startswith(path))


def hold(true, what):
    if not true:
        raise AssertionError(what)
