# The page of rules: what each says, its numbers and their dates, and the form to set them.

rulebook-about = The rules Sentier works by, with their numbers, their dates and where they were read. What nobody could verify, your centre may set.
rulebook-loading = Reading the rules…
rulebook-empty = This register has no rules.
rulebook-countries = Rules of which country
rulebook-all = All
rulebook-everywhere = Everywhere
rulebook-rule = Rule: { $rule }
rulebook-source = Source: { $source }
rulebook-checked = Verified in a public source.
rulebook-unchecked = Not verified
rulebook-unchecked-set = Not verified: your centre may set its numbers.
rulebook-today = Today
rulebook-none-today = No number holds today.
rulebook-others =
    { $count ->
        [one] One other value, on other dates
       *[other] { $count } other values, on other dates
    }
rulebook-between = from { $from } to { $until }
rulebook-from = from { $from } on
rulebook-until = until { $until }
rulebook-always = without a first or last day
rulebook-set-by = Set by this centre: { $who }

# The form.

rulebook-set = Set the numbers
rulebook-form-about = The numbers hold from the chosen day on. For the days before, the old ones stay.
rulebook-from-day = From
rulebook-number-unreadable = Write a whole number, for example 3.
rulebook-number-missing = Write a whole number: { $number }
rulebook-reason = Who says so, and where it can be read
rulebook-reason-hint = For example: letter of the regional agency of 12 January 2026.
rulebook-reason-missing = Write who says so and where it can be read, so that anybody can verify it.
rulebook-save = Set these numbers
rulebook-saved = The numbers are set: { $rule }
rulebook-effect = Effect on this year’s people
rulebook-effect-see = See the effect
rulebook-effect-first = First see the effect of these numbers on this year’s people.
rulebook-effect-trying = Going through the year’s pathways…
rulebook-effect-stale = Nothing is saved yet.
rulebook-effect-unfit = Write the day and every number first.
rulebook-effect-counts = With these numbers, { $after } instead of { $before } meet the rule.
rulebook-effect-nobody = The answer changes for nobody.
rulebook-effect-lost =
    { $count ->
        [one] This person would no longer meet it:
       *[other] These { $count } people would no longer meet it:
    }
rulebook-effect-gained =
    { $count ->
        [one] This person would newly meet it:
       *[other] These { $count } people would newly meet it:
    }
rulebook-trial = Try other numbers
rulebook-trial-about = This rule was verified and stays as it is. See what other numbers would change this year.
rulebook-trial-done = Close the trial
