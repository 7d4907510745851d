# Le journal du partage sur papier.

outbox-title = Journal du partage
outbox-as-of = Tel qu’il est au { $day }
outbox-tables = Relevés validés
outbox-connections = Échanges avec un serveur
outbox-none = Rien à ce jour.
outbox-table = N° et période
outbox-revision = Version
outbox-approved = Validé par, le
outbox-state = État
outbox-tried = Dernier essai
outbox-receipt = N° du reçu
outbox-when = Quand
outbox-address = Avec
outbox-purpose = Pour
outbox-bytes-out = Octets partis
outbox-bytes-in = Octets reçus
outbox-outcome = Issue
