# Das Protokoll des Teilens auf Papier.

outbox-title = Protokoll des Teilens
outbox-as-of = Stand vom { $day }
outbox-tables = Freigegebene Tabellen
outbox-connections = Austausch mit einem Server
outbox-none = Bisher nichts.
outbox-table = Nr. und Zeitraum
outbox-revision = Fassung
outbox-approved = Freigegeben von, am
outbox-state = Stand
outbox-tried = Letzter Versuch
outbox-receipt = Nr. der Quittung
outbox-when = Wann
outbox-address = Mit
outbox-purpose = Wozu
outbox-bytes-out = Bytes gesendet
outbox-bytes-in = Bytes empfangen
outbox-outcome = Ausgang
