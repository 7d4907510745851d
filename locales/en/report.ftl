# The attendance sheet a centre keeps for itself.

report-date = Date
report-programme = Programme
report-theme = Theme
report-file-number = File number
report-last-name = Last name
report-first-name = First name
report-attendance = Attendance

# Figures.
report-of = out of { $whole }
report-not-recorded = not recorded
report-not-applicable = not applicable
report-too-few = { $part } out of { $whole }
report-percent = { $number }%
report-hours = { $hours } h { $minutes }
report-days = { $days } { $whole ->
    [one] day
   *[other] days
 } ({ $count ->
    [one] one pathway
   *[other] median of { $count } pathways
 })
report-check-equal = { $rule }: { $left } on one side, { $right } on the other.
report-check-at-most = { $rule }: { $left } is more than { $right }.
report-erased = Erased file
report-session = { $theme }, { $weekday } { $day }
report-session-place = { $theme }, { $weekday } { $day }, { $place }
report-companion = Unnamed companion of { $person }
report-caregiver = Caregiver: { $name }
report-restricted = Restricted: exact figures, for the centre and its authority
report-whole-centre = The whole centre
report-period = From { $first } to { $last }
report-made-on = Made on { $day } by { $by }
report-version = Report scheme: { $title }, version { $version }
report-unchecked = Definitions to be checked with the authority
report-total = Total
report-total-of = Total: { $total }.
report-cell = Cell
report-label = Label
report-value = Value
report-how = How it is counted
report-sources = Sources
report-checks = Checks
report-adds-up = The rows add up.
report-not-adds-up = A person may stand in several rows; the total counts each once.
report-never-adds-up = A rate, a mean or a median does not add up.
report-biggest = { $row }: { $value } out of { $total }
report-came = { $who } counts now: { $why }
report-went = { $who } no longer counts: { $why }
report-came-unknown = { $who } counts now.
report-merged = { $who }: two files became one, counted once.
report-gone = What counted is no longer in the register: an erased file, or an import taken back.
report-went-unknown = This rule is no longer about { $who } in the period.
report-kept-as-of = Kept as of { $day }, the day the sending was written down: the register may have changed since it was sent.
report-facts-changed = The register has changed since: facts of the period were added, corrected or removed.
report-rules-changed = The report scheme or a rule has changed since. The differences are counted with those of that day.
report-year-by-year = Year by year
report-year-by-year-how = Each column counts its year; a person may count in several years.
report-left-out = not published
report-left-out-why = “Not published”: fewer than 11 people, or a figure from which such a number could be worked out.
report-evaluation = Self-evaluation: { $title }
report-evaluation-model = Model outline, to be validated: the parts are Sentier’s own, not those of an official form.
report-not-written = Nothing is written here yet.
report-funding-met = { $met ->
    [one] { $met } person meets the rule.
   *[other] { $met } people meet the rule.
 }
report-funding-met-of = { $met } of { $floor }.
report-funding-step = { $one ->
    [0] Nobody is one step away.
    [one] { $one } is one step away.
   *[other] { $one } are one step away.
 }
report-funding-lost = { $lost ->
    [one] { $lost } can no longer meet it this year.
   *[other] { $lost } can no longer meet it this year.
 }
report-funding-missed = { $lost ->
    [one] { $lost } did not meet it.
   *[other] { $lost } did not meet it.
 }
report-funding-unclear = { $count ->
    [one] For { $count } person it depends on what nobody wrote down.
   *[other] For { $count } people it depends on what nobody wrote down.
 }
report-funding-open = All others can still meet it this year.
report-part-programme = The programme and its team
report-part-programme-question = What changed in the programme, the team, the places? What differs from the declaration?
report-part-people = The people
report-part-people-question = Who came, referred by whom? Who was not included, and why?
report-part-sessions = The sessions
report-part-sessions-question = How did the sessions go? Which themes, which places, which absences?
report-part-learned = What people learned
report-part-learned-question = Which skills were acquired? What do people say about what they lived?
report-part-together = Working with others
report-part-together-question = How did the team work with treating doctors, caregivers, associations?
report-part-territory = The territory
report-part-territory-question = Where do people come from, how, and who does not come?
report-part-strengths = Conclusion: strengths and weaknesses
report-part-strengths-question = What went well? What must change?
report-part-decision = Conclusion: what comes next
report-part-decision-question = Go on, change or stop? Which actions, by whom, by when?
report-option-least-sessions = Sessions that a complete offer asks for
report-option-remote = Care mode of a presence by telephone or video
report-option-home = Care mode of a session at home
report-option-companions = How relatives nobody named are counted
report-option-caregivers-only-in-all = Also count in 2.10 the sessions for caregivers only
report-option-funding-floor = Number of people from which funding is paid; empty when nobody said
report-option-rates-from = A rate over fewer than this is not written
report-option-distance-bands = Ends of the distance bands, in kilometres
report-option-age-bands = Ends of the age bands
report-choice-hospital = Hospital stay
report-choice-external = Outpatient care of an establishment
report-choice-town = Town care
report-choice-named-and-one-each = Those with a name, and one for each patient accompanied by somebody nobody named
report-choice-named-only = Those with a name only
report-choice-true = Yes
report-choice-false = No
