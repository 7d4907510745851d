# People of the same valley in one car.

cars-about = Whoever needs a seat goes with the nearest neighbour who offers one. Distances between communes, as the crow flies.
cars-loading = Sharing out the cars…
cars-title = Cars
cars-nobody = Nobody is on this session’s list.
cars-none = No car to share yet. Write below who offers a seat and who needs one.
cars-without =
    { $count ->
        [one] One person needs a seat and has none
       *[other] { $count } people need a seat and have none
    }
cars-person = { $name }, { $commune }
cars-driver = { $name } drives
cars-left =
    { $count ->
        [0] No free seat left
        [one] One free seat
       *[other] { $count } free seats
    }
cars-free =
    { $count ->
        [0] No free seat in all.
        [one] One free seat in all.
       *[other] { $count } free seats in all.
    }
cars-said = What each person said
cars-name = Person
cars-share = Car
cars-phone = Phone for the others
cars-phone-hidden = Not shown
cars-offers =
    { $count ->
        [one] Offers one seat
       *[other] Offers { $count } seats
    }
cars-seeks = Needs a seat
cars-neither = Neither
cars-edit = Write about sharing a car
cars-edit-of = Sharing a car: { $name }
cars-edit-context = The answer replaces what was written before.
cars-choice = What the person says
cars-choice-offers = Offers seats in their car
cars-choice-seeks = Needs a seat in a car
cars-choice-neither = Neither
cars-choice-missing = Choose what the person says.
cars-seats = Seats offered
cars-seats-hint = Not counting the driver’s own.
cars-seats-missing = Write how many seats are offered, at least one.
cars-phone-agreed = Agrees that the others in the same car see the number
cars-phone-agreed-hint = Without it, the number is shown to nobody.
cars-saved = The answer is saved: { $name }.
