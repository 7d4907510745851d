# The groups of a programme, their sessions, who leads them and where.

groups-about = A group follows all sessions of the pathway, dated from its first day.
groups-empty = No group is open. Open one: you will see every date before you save.
groups-open = Open a group
groups-open-about = The group follows version { $number } of the pathway. Nothing is saved until you ask for it.
groups-open-button = Open the group
groups-title = Name of the group
groups-title-hint = For example: Spring group.
groups-title-missing = Give the group a name.
groups-dates-empty = Choose a first day: the dates appear here.
groups-patients =
    { $count ->
        [one] The waiting person who begins with this group
       *[other] Who of the { $count } waiting people begins with this group
    }
groups-patients-all =
    { $count ->
        [one] Tick this person
       *[other] Tick the { $count } people
    }
groups-opened =
    { $sessions ->
        [one] The group “{ $title }” is open: one session is dated.
       *[other] The group “{ $title }” is open: { $sessions } sessions are dated.
    }
groups-facts =
    { $people ->
        [0] Since { $day }. Nobody is in it yet.
        [one] Since { $day }. One person.
       *[other] Since { $day }. { $people } people.
    }
groups-version = Pathway: version { $number }.
groups-older = The latest version is { $latest }; this group keeps its own.
groups-over = { $title }: finished
groups-session-detail = Session { $number } – { $kind } – { $place }
groups-care = Who and where
groups-care-of = Who and where: { $theme }, { $day }
groups-care-title = Who leads this session, and where
groups-care-context = { $theme }, { $day }
groups-care-loading = Reading the session…
groups-care-saved = Session “{ $theme }”: the place and the people who lead it are saved.
groups-place-other = Another place
groups-place-words = Which one
groups-leaders = Who leads
groups-leaders-others = Other people of the centre
groups-leaders-later = For all sessions of the group. You can also say it later, session by session.
groups-leaders-none = The team of the centre is empty. Add the people who lead first.
groups-leader = { $name } – { $profession }
groups-one = Group
groups-waiting = Waiting list
groups-alone = Without a group
groups-option =
    { $people ->
        [0] { $title }, from { $day }, nobody yet
        [one] { $title }, from { $day }, one person
       *[other] { $title }, from { $day }, { $people } people
    }
groups-for-one = This cycle is for this person alone
groups-for-one-hint = Its individual sessions are kept for them.

# A group follows another version of the pathway.

groups-adapt = Adapt to another version…
groups-adapt-of = Adapt to another version: { $title }
groups-adapt-title = Adapt the group to another version
groups-adapt-context = “{ $title }” follows version { $number } of the pathway. Nothing is saved until you ask for it.
groups-adapt-version = Version to follow
groups-adapt-version-missing = Choose the version the group is to follow.
groups-adapt-version-choose = Choose…
groups-adapt-version-option = Version { $number }, saved on { $day }
groups-adapt-version-own = Version { $number }, the group’s own
groups-adapt-button =
    { $count ->
        [0] Adapt the group
        [one] Adapt the group: one session changes
       *[other] Adapt the group: { $count } sessions change
    }
groups-adapt-outcome-moved =
    { $count ->
        [one] One session takes place on another day
       *[other] { $count } sessions take place on another day
    }
groups-adapt-outcome-removed =
    { $count ->
        [one] One session is cancelled
       *[other] { $count } sessions are cancelled
    }
groups-adapt-outcome-new =
    { $count ->
        [one] One session comes into the calendar
       *[other] { $count } sessions come into the calendar
    }
groups-adapt-outcome-left-out =
    { $count ->
        [one] One session does not come into the calendar
       *[other] { $count } sessions do not come into the calendar
    }
groups-adapt-outcome-kept =
    { $count ->
        [one] One session stays on its day
       *[other] { $count } sessions stay on their day
    }
groups-adapt-cause-held = It took place.
groups-adapt-cause-cancelled = It was cancelled before.
groups-adapt-cause-marked = People are marked at it.
groups-adapt-cause-begun = Its hour is past.
groups-adapt-cause-own = It comes from no session of the version the group follows.
groups-adapt-cause-for-one = It was arranged with one person.
groups-adapt-cause-kind-listed = The version makes it another kind of session, and people are on its list: change it by hand.
groups-adapt-cause-chosen-by-hand = Its day is not the one the version counts: it stays.
groups-adapt-cause-day-past = The day the version gives it is past.
groups-adapt-cause-same = Both versions say the same of it.
groups-adapt-cause-changed = The version says something else of it.
groups-adapt-cause-other-day = The version counts its day otherwise.
groups-adapt-cause-dropped = The version has it no more. It stays in the books as cancelled.
groups-adapt-cause-added = The version has it, and the one before had not.
groups-adapt-cause-missing = Both versions have it, and the group never had.
groups-adapt-changes = Also changes: { $changes }
groups-adapt-change-theme = theme
groups-adapt-change-minutes = length
groups-adapt-change-kind = kind of session
groups-adapt-change-capacity = places
groups-adapt-change-handout = handout
groups-adapt-expected =
    { $count ->
        [0] Nobody is expected yet
        [one] One person expected
       *[other] { $count } people expected
    }
groups-adapt-following =
    { $count ->
        [one] One person has not begun and follows the version with the group.
       *[other] { $count } people have not begun and follow the version with the group.
    }
groups-adapt-staying =
    { $count ->
        [one] The pathway of one person, who has begun, stays on the version they began with. To move it, with a reason, open their file:
       *[other] The pathways of { $count } people, who have begun, stay on the version they began with. To move one, with a reason, open the file:
    }
groups-adapted =
    { $count ->
        [0] The group “{ $title }” follows version { $number } now.
        [one] The group “{ $title }” follows version { $number } now: one session changed.
       *[other] The group “{ $title }” follows version { $number } now: { $count } sessions changed.
    }
groups-adapted-other-end = The start stays, the end changes: the new hours are shown. There is no ready message for this.
