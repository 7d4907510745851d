# The log of sharing on paper.

outbox-title = Log of sharing
outbox-as-of = As it stands on { $day }
outbox-tables = Tables that were validated
outbox-connections = Exchanges with a server
outbox-none = Nothing so far.
outbox-table = No. and period
outbox-revision = Revision
outbox-approved = Validated by, on
outbox-state = State
outbox-tried = Last try
outbox-receipt = Receipt no.
outbox-when = When
outbox-address = With
outbox-purpose = What for
outbox-bytes-out = Bytes sent
outbox-bytes-in = Bytes received
outbox-outcome = How it ended
