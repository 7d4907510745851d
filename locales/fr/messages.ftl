# Text messages, sent by the centre’s own telephone; none names an illness or a programme. Blanks and
# apostrophes become those of telephones; words keep to letters that telephones count once.

messages-hello = Bonjour,
messages-hello-name = Bonjour { $name },
messages-day = { $weekday } { $day }/{ $month }
messages-invitation = nous vous attendons { $day } à { $time }.
messages-invitation-place = nous vous attendons { $day } à { $time }, { $place }.
messages-missed = nous vous attendions { $day } à { $time }.
messages-moved = votre rendez-vous est maintenant { $day } à { $time }.
messages-moved-place = votre rendez-vous est maintenant { $day } à { $time }, { $place }.
messages-moved-from = votre rendez-vous du { $before } est maintenant { $day } à { $time }.
messages-moved-from-place = votre rendez-vous du { $before } est maintenant { $day } à { $time }, { $place }.
messages-cancelled = votre rendez-vous du { $day } à { $time } n’a pas lieu.
messages-place = une place est libre { $day } à { $time }.
messages-place-place = une place est libre { $day } à { $time }, { $place }.
messages-call-invitation = Si vous ne pouvez pas venir, appelez le { $phone }.
messages-call-missed = Pour une autre date, appelez le { $phone }.
messages-call-moved = Si cela ne va pas, appelez le { $phone }.
messages-call-cancelled = Pour une autre date, appelez le { $phone }.
messages-call-question = Une question ? Appelez le { $phone }.
messages-call-place = Pour la prendre, appelez le { $phone }.
