# What a neighbour or a relative reads: calendar entries, and what the window says about all that is seen
# outside. The first four name no illness, no programme and no patient.

outside-calendar = Termine
outside-group = Gruppentermin
outside-individual = Einzeltermin
outside-caregivers = Termin mit Angehörigen

# What a relative would read.
outside-title = Was Angehörige lesen würden
outside-letter-about = Das ist im Fenster des Umschlags zu sehen und dann auf dem Brief, der auf einem Tisch liegt.
outside-calendar-about = Das sind die nächsten Termine, wie jemand sie liest, der in den Kalender schaut.
outside-calendar-count =
    { $count ->
        [one] Der Kalender wird einen einzigen Termin haben.
       *[other] Der Kalender wird { $count } Termine haben.
    }
outside-calendar-none = Der Kalender wird keinen Termin haben.
outside-calendar-name = Name des Kalenders: { $name }
outside-window = Im Fenster
outside-subject = Betreff
outside-nothing = Es steht nichts da.
outside-neutral = Nichts hier sagt, um welche Krankheit oder welches Programm es geht.
outside-loading = Was außen zu sehen ist, wird durchgesehen…
outside-tells-illness = „{ $word }“ sagt, um welche Krankheit oder Behandlung es geht. Schreiben Sie es anders.
outside-tells-programme = „{ $word }“ ist ein Wort aus dem Titel eines Ihrer Programme. Schreiben Sie es anders.
outside-tells-care = „{ $word }“ sagt, dass jemand betreut wird, nicht wegen welcher Krankheit.

# What is left out.
outside-left-out-centre = Der Name des Zentrums wird nicht geschrieben: Darin steht „{ $words }“.
outside-left-out-place = Der Name des Ortes wird nicht geschrieben: Darin steht „{ $words }“.
outside-left-out-room = Der Name des Raums wird nicht geschrieben: Darin steht „{ $words }“.
outside-left-out-theme = Das Thema wird nicht geschrieben: Darin steht „{ $words }“.
outside-names-centre = Der Name des Zentrums wird nicht geschrieben: Er nennt jemanden von der Liste.
outside-names-place = Der Name des Ortes wird nicht geschrieben: Er nennt jemanden von der Liste.
outside-names-room = Der Name des Raums wird nicht geschrieben: Er nennt jemanden von der Liste.
outside-names-theme = Das Thema wird nicht geschrieben: Es nennt jemanden von der Liste.
outside-left-out-then = Damit Nachrichten ihn nennen, geben Sie dem Ort oder dem Zentrum auf der Seite Zentrum einen neutralen Namen.

# A name that tells, and one for outside.
outside-name = Neutraler Name, für Nachrichten und Kalender
outside-name-hint = Zum Beispiel der Name der Straße oder des Gebäudes. Ohne neutralen Namen nennen Nachrichten und Kalender diesen Ort nicht.
outside-name-centre-hint = Zum Beispiel der Name der Straße oder des Gebäudes. Ohne neutralen Namen steht kein Name unter den Nachrichten.
outside-keep = Diesen Namen so behalten
outside-keep-hint = Auf den Papieren des Zentrums steht er. In Nachrichten und Kalendern nicht.
outside-keep-missing = Dieser Name sagt, um welche Krankheit es geht. Ändern Sie ihn, geben Sie einen neutralen Namen an, oder wählen Sie „Diesen Namen so behalten“.
outside-room-keep-missing = Dieser Name sagt, um welche Krankheit es geht. Ändern Sie ihn, oder wählen Sie „Diesen Namen so behalten“.
outside-room-tells = „{ $word }“ sagt, um welche Krankheit oder welches Programm es geht. Kalender werden diesen Raum nicht nennen.
outside-place-tells = „{ $word }“ sagt, um welche Krankheit oder welches Programm es geht. Nachrichten, Terminbriefe und Kalender werden diesen Ort nicht nennen.
outside-centre-tells = „{ $word }“ sagt, um welche Krankheit oder welches Programm es geht. Unter Nachrichten wird dieser Name nicht stehen.
