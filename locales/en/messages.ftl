# Text messages, sent by the centre’s own telephone; none names an illness or a programme. Blanks and
# apostrophes become those of telephones; words keep to letters that telephones count once.

messages-hello = Hello,
messages-hello-name = Hello { $name },
messages-day = { $weekday } { $day }/{ $month }
messages-invitation = we expect you on { $day } at { $time }.
messages-invitation-place = we expect you on { $day } at { $time }, { $place }.
messages-missed = we expected you on { $day } at { $time }.
messages-moved = your appointment is now on { $day } at { $time }.
messages-moved-place = your appointment is now on { $day } at { $time }, { $place }.
messages-moved-from = your appointment of { $before } is now on { $day } at { $time }.
messages-moved-from-place = your appointment of { $before } is now on { $day } at { $time }, { $place }.
messages-cancelled = your appointment on { $day } at { $time } does not take place.
messages-place = a place is free on { $day } at { $time }.
messages-place-place = a place is free on { $day } at { $time }, { $place }.
messages-call-invitation = If you cannot come, call { $phone }.
messages-call-missed = For another date, call { $phone }.
messages-call-moved = If that does not suit you, call { $phone }.
messages-call-cancelled = For another date, call { $phone }.
messages-call-question = A question? Call { $phone }.
messages-call-place = To take it, call { $phone }.
