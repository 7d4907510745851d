# Text messages, sent by the centre’s own telephone; none names an illness or a programme. Blanks and
# apostrophes become those of telephones; words keep to letters that telephones count once.

messages-hello = Guten Tag,
messages-hello-name = Guten Tag { $name },
messages-day = { $weekday }, { $day }.{ $month }.
messages-invitation = wir erwarten Sie am { $day } um { $time }.
messages-invitation-place = wir erwarten Sie am { $day } um { $time }, { $place }.
messages-missed = wir haben Sie am { $day } um { $time } erwartet.
messages-moved = Ihr Termin ist jetzt am { $day } um { $time }.
messages-moved-place = Ihr Termin ist jetzt am { $day } um { $time }, { $place }.
messages-moved-from = Ihr Termin vom { $before } ist jetzt am { $day } um { $time }.
messages-moved-from-place = Ihr Termin vom { $before } ist jetzt am { $day } um { $time }, { $place }.
messages-cancelled = Ihr Termin am { $day } um { $time } findet nicht statt.
messages-place = ein Platz ist frei am { $day } um { $time }.
messages-place-place = ein Platz ist frei am { $day } um { $time }, { $place }.
messages-call-invitation = Wenn Sie nicht kommen können: { $phone }.
messages-call-missed = Für einen anderen Termin: { $phone }.
messages-call-moved = Wenn das nicht passt: { $phone }.
messages-call-cancelled = Für einen anderen Termin: { $phone }.
messages-call-question = Eine Frage? { $phone }.
messages-call-place = Wenn Sie kommen möchten: { $phone }.
