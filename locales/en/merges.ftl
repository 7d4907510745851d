# Files that may be of one person: finding them, comparing them, making one of two.

merges-title = Possible duplicates
merges-context = Files that may be of the same person. You decide, never the machine.
merges-loading = Looking for duplicates…
merges-empty = No duplicates to look at. Every new file is compared with the others as it is typed.
merges-count =
    { $count ->
        [one] One pair to look at
       *[other] { $count } pairs to look at
    }
merges-born-unknown = not known
merges-born-sex = Born: { $born }. { $sex }.
merges-to-patients = See the patients


merges-compare = Compare
merges-compare-pair = Compare { $left } and { $right }
merges-not-same = They are two people
merges-not-same-pair = { $left } and { $right } are two people
merges-not-same-named = They are two people: { $left } and { $right }
merges-not-same-about = This pair will not be suggested again. Both files stay as they are.
merges-not-same-yes = Yes, two people
merges-not-same-done = Noted: { $left } and { $right } are two people.

merges-value-empty = empty
merges-compare-title = Compare two files
merges-compare-loading = Reading both files…
merges-safe = Making one file of two loses nothing: the attendances, papers and history of both stay. It can be undone, and each file is then again what it was.
merges-kept = Which file is kept?
merges-kept-hint = The other goes into it. Its number keeps leading to the file that is kept.
merges-kept-file = { $number }, { $name }
merges-kept-older = The older number
merges-fields = Field by field
merges-fields-about =
    { $count ->
        [0] All filled fields are the same.
        [one] One field differs: choose the value that is kept.
       *[other] { $count } fields differ: choose the value that is kept for each.
    }
merges-field = Field
merges-state = Comparison
merges-differs = Different
merges-one-side = On one side only
merges-same = Same
merges-keep-value = { $field }: keep { $value }
merges-same-hidden =
    { $count ->
        [one] Show the identical field too
       *[other] Show the { $count } identical fields too
    }
merges-holdings = What the files hold
merges-holdings-about = Everything is kept, from both sides.
merges-holding = Contents
merges-holding-together = Together
merges-holding-enrolments = Programme enrolments
merges-holding-presences = Session attendances
merges-holding-consents = Consent answers
merges-holding-assessments = Assessments
merges-holding-epices = EPICES questionnaires
merges-holding-caregivers = Caregivers
merges-holding-papers = Attached papers
merges-merge = Make one file, { $number }
merges-merging = Making one file…
merges-merged = The two files are one now: { $kept }. File { $gone } went into it.
merges-to-file = Open the file
merges-to-list = See the other possible duplicates
merges-undo = Undo the merge
merges-undone =
    { $count ->
        [0] The merge is undone. No field had to be put back.
        [one] The merge is undone: one field was put back as it was.
       *[other] The merge is undone: { $count } fields were put back as they were.
    }

# What taking a merge or an import back left as it is.

merges-left =
    { $count ->
        [one] One thing was left as it is
       *[other] { $count } things were left as they are
    }
merges-left-about = Somebody worked on it since; nothing was overwritten.
merges-left-person = Person
merges-left-why = Why
merges-left-field = { $field }: { $why }
merges-left-changed-since = The file was changed since.
merges-left-has-presences = Attendances were marked since.
merges-left-has-papers = Papers were attached since.
merges-left-enrolled-since = The person joined a programme since.
merges-left-merged-since = The file was merged with another since.
merges-left-field-changed-since = This field was changed since.
