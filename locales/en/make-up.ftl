# A missed theme made up at another session.

make-up-about = Coming sessions with the same theme: “{ $theme }”.
make-up-loading = Looking for sessions…
make-up-none = No session with this theme is planned.
make-up-seats =
    { $count ->
        [0] no free place
        [one] one free place
       *[other] { $count } free places
    }
make-up-interpreted = interpreter arranged
make-up-take = Put on this date
make-up-take-of = Put on this date: { $name }. { $when }
make-up-over = Has begun already.
make-up-too-late = Comes after the individual evaluation.
make-up-full = Full.
make-up-language = In a language the person does not speak, without an interpreter.
make-up-too-far = Further than the person wishes.
make-up-elsewhere = The person is expected elsewhere at that time.
make-up-listed = The person is on its list already.
