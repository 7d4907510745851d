# How the schemes of four countries would treat a programme.

schemes-title = The same programme under each scheme
schemes-about = What each scheme asks, and whether today’s pathway fits it.
schemes-loading = Comparing the schemes…
schemes-empty = There is nothing to compare yet: the pathway has no session.
schemes-choose = Scheme
schemes-aspect = Point
schemes-own = Scheme of this programme
schemes-unfit =
    { $count ->
        [0] No point found against it
        [one] One point does not fit
       *[other] { $count } points do not fit
    }
schemes-fits = Fits
schemes-fits-not = Does not fit
schemes-unsaid = Nothing was found about it.
schemes-why = Why?
schemes-why-of = Why? { $about }
schemes-why-cell = { $aspect }, { $scheme }
schemes-rule-loading = Reading the rule…
schemes-rule-unknown = This rule is not in the book of rules.
schemes-rule-book = All rules and their sources
