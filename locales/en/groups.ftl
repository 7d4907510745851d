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
