# Text messages, sent by the centre’s own telephone; none names an illness or a programme. Blanks and
# apostrophes become those of telephones; words keep to letters that telephones count once.

messages-hello = Dag,
messages-hello-name = Dag { $name },
messages-day = { $weekday } { $day }/{ $month }
messages-invitation = we verwachten u { $day } om { $time }.
messages-invitation-place = we verwachten u { $day } om { $time }, { $place }.
messages-missed = we verwachtten u { $day } om { $time }.
messages-moved = uw afspraak is nu { $day } om { $time }.
messages-moved-place = uw afspraak is nu { $day } om { $time }, { $place }.
messages-moved-from = uw afspraak van { $before } is nu { $day } om { $time }.
messages-moved-from-place = uw afspraak van { $before } is nu { $day } om { $time }, { $place }.
messages-cancelled = uw afspraak van { $day } om { $time } gaat niet door.
messages-place = er is een plaats vrij { $day } om { $time }.
messages-place-place = er is een plaats vrij { $day } om { $time }, { $place }.
messages-call-invitation = Kunt u niet komen, bel dan { $phone }.
messages-call-missed = Voor een andere datum, bel { $phone }.
messages-call-moved = Past dat niet, bel dan { $phone }.
messages-call-cancelled = Voor een andere datum, bel { $phone }.
messages-call-question = Een vraag? Bel { $phone }.
messages-call-place = Wilt u die plaats, bel dan { $phone }.
