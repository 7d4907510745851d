# Het logboek van het delen op papier.

outbox-title = Logboek van het delen
outbox-as-of = Zoals het is op { $day }
outbox-tables = Gevalideerde tabellen
outbox-connections = Uitwisselingen met een server
outbox-none = Niets tot nu toe.
outbox-table = Nr. en periode
outbox-revision = Versie
outbox-approved = Gevalideerd door, op
outbox-state = Stand
outbox-tried = Laatste poging
outbox-receipt = Nr. van het ontvangstbewijs
outbox-when = Wanneer
outbox-address = Met
outbox-purpose = Waarvoor
outbox-bytes-out = Bytes verzonden
outbox-bytes-in = Bytes ontvangen
outbox-outcome = Afloop
