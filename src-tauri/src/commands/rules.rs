//! Rules, what is due, and who is one step away.

use etp_app::forms::{AskDue, SetRule};
use etp_app::views::{BacktestView, DueView, RuleView, StepsAwayView};
use etp_app::{Done, due, rules};

at_desk! {
    /// What is due in the whole centre.
    due(form: AskDue) -> DueView: move |desk| due::due(desk, &form);
    /// Who met a rule this year, who lacks what.
    steps_away(rule: String) -> StepsAwayView: move |desk| due::steps_away(desk, &rule);
    /// Every rule with its source.
    rules() -> Vec<RuleView>: rules::rules;
    /// New numbers from a day on.
    set_rule(form: SetRule) -> Done<()>: move |desk| rules::set_rule(desk, &form);
    /// What those would do to this year's people.
    backtest_rule(form: SetRule) -> BacktestView: move |desk| rules::backtest_rule(desk, &form);
}
