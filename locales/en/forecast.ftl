# What the people in hand will need, month by month.

forecast-about = Simple arithmetic from those who wait and those you expect. It is not a plan.
forecast-loading = Working out what will be needed…
forecast-empty = No programme goes on. What is needed is worked out as soon as there is one.
forecast-asked = What you expect
forecast-months = How far ahead
forecast-months-count =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
forecast-starts = Groups that can begin in a month
forecast-starts-hint = For each programme.
forecast-monthly = Referrals each month: { $programme }
forecast-waiting =
    { $count ->
        [0] Nobody waits for a group.
        [one] One person waits for a group already.
       *[other] { $count } people wait for a group already.
    }
forecast-sum = People who wait: { $waiting }. Referrals each month: { $monthly }. Groups needed: { $groups }. Sessions needed: { $sessions }.
forecast-lacking =
    { $count ->
        [one] One session remains to be planned.
       *[other] { $count } sessions remain to be planned.
    }
forecast-enough = Enough sessions are planned already.
forecast-table = What each month needs
forecast-month = Month
forecast-groups = Groups that begin
forecast-sessions = Sessions needed
forecast-individual =
    { $count ->
        [one] one of them individual
       *[other] { $count } of them individual
    }
forecast-planned = Planned already
forecast-missing =
    { $count ->
        [one] one missing
       *[other] { $count } missing
    }
forecast-rooms = Room hours
forecast-team = Hours of the team
forecast-hours = { $hours } h
forecast-profession = { $profession }: { $hours }
forecast-anybody = Any profession
forecast-how = How is it worked out?
forecast-how-groups = Those who wait, then the referrals of each month, are spread over groups. A group is as large as the smallest group session of the pathway template allows. Each month begin at most as many groups as you said.
forecast-how-individual = An individual session counts once for each person. Each session falls in the month of its distance from the group’s first day.
forecast-how-professions = When several professions may lead a session, its hours count for the first.
