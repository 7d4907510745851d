# Words and names that every screen and page shares.

common-product = Sentier
common-yes = Yes
common-no = No
common-cancel = Cancel
common-back = Back
common-save = Save
common-close = Close
common-continue = Continue

common-country-fr = France
common-country-be = Belgium
common-country-lu = Luxembourg
common-country-de = Germany
common-country-zz = Other country

common-sex-f = Female
common-sex-m = Male
common-sex-u = Sex not stated

common-kind-individual = Individual session
common-kind-group = Group session

common-status-planned = Planned
common-status-held = Held
common-status-cancelled = Cancelled

common-mark-expected = Expected
common-mark-present = Present
common-mark-late = Late
common-mark-left-early = Left early
common-mark-excused = Excused
common-mark-absent = No-show

common-pathology-diabetes2 = Type 2 diabetes
common-pathology-heart-failure = Heart failure
common-pathology-obesity = Obesity
common-pathology-copd = COPD
common-pathology-kidney-disease = Chronic kidney disease
common-pathology-asthma = Asthma
common-pathology-stroke = After a stroke
common-pathology-other = Other condition

# What many forms and lists share.

common-optional = (optional)
common-error-prefix = Error:
common-error-summary = Something still has to be put right
common-undo = Undo
common-undo-key = Ctrl+Z
common-undone = Undone.
common-saved-at = Saved on this computer at { $time }
common-saving = Saving…
common-not-saved = Not saved yet
common-add = Add
common-edit = Edit
common-remove = Remove
common-act-on = { $act }: { $on }
common-none = None
common-not-known = Not recorded
common-day = Day
common-month = Month
common-year = Year
common-on-day = Date
common-day-missing = Give a date that exists: day, month and year.

# Languages people speak or read.

common-tongue-fr = French
common-tongue-nl = Dutch
common-tongue-de = German
common-tongue-lb = Luxembourgish
common-tongue-en = English
common-tongue-pt = Portuguese
common-tongue-it = Italian
common-tongue-es = Spanish
common-tongue-pl = Polish
common-tongue-tr = Turkish
common-tongue-uk = Ukrainian
common-tongue-ru = Russian
common-tongue-ro = Romanian
common-tongue-ar = Arabic
common-tongue-sgn = sign language
common-tongue-zz = another language
