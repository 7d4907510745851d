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

common-language-fr = French
common-language-nl = Dutch
common-language-de = German
common-language-en = English

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
