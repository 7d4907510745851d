//! The French grid counted by hand: for every line at least one case, with its reasoning, and the rule
//! line the explanation must name. Defects seen in other software are cases of their own.

mod across;
mod alarmed;
mod care;
mod crossing;
mod entry;
mod equations;
mod exit;
mod follow_up;
mod initial_offer;
mod letters;
mod others;
mod relatives;
mod sentences;
mod sessions;
mod versions;

use crate::testing::FactsBuilder;
use crate::{Centre, Filled, Options, Period, Scheme, Value, Verdict};
use crate::{explain, figures, indicator, shipped};
use etp_domain::{Facts, RuleBook};

/// A centre and the period it is asked about.
pub(crate) struct Asked {
    facts: Facts,
    period: Period,
    options: Options,
    book: RuleBook,
}

/// Asks about a period.
pub(crate) fn ask(centre: &FactsBuilder, period: &str) -> Asked {
    Asked {
        facts: centre.facts(),
        period: Period::parse(period).unwrap_or_else(|error| panic!("{error:?}")),
        options: Options::default(),
        book: RuleBook::default(),
    }
}

impl Asked {
    /// Under other readings of an open point.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        self
    }

    pub(crate) fn centre(&self) -> Centre<'_> {
        Centre::new(&self.facts, self.period, &self.options, &self.book)
    }

    /// How many an indicator counts.
    pub(crate) fn count(&self, name: &str) -> u32 {
        match self.value(name) {
            Value::Count { count } => count,
            other => panic!("{name}: {other:?}"),
        }
    }

    /// What an indicator says.
    pub(crate) fn value(&self, name: &str) -> Value {
        let scheme = Scheme::parse(&one_cell(name)).unwrap_or_else(|error| panic!("{error:?}"));
        let filled = figures(&self.centre(), &scheme, &crate::Said::new());
        filled.figures[0].value.clone()
    }

    /// The rule line that decided about one, by number; empty when nobody looked.
    pub(crate) fn why(&self, name: &str, number: u32) -> &'static str {
        match self.verdict(name, number) {
            Some(Verdict::Counted(why) | Verdict::Not(_, why)) => why.code,
            _ => "",
        }
    }

    /// What the deciding line names.
    pub(crate) fn named(&self, name: &str, number: u32, what: &str) -> String {
        let args = match self.verdict(name, number) {
            Some(Verdict::Counted(why) | Verdict::Not(_, why)) => why.args,
            _ => Vec::new(),
        };
        let found = args.into_iter().find(|(name, _)| *name == what);
        found.map(|(_, value)| value).unwrap_or_default()
    }

    fn verdict(&self, name: &str, number: u32) -> Option<Verdict> {
        let one = indicator(name).unwrap_or_else(|| panic!("no indicator {name}"));
        let all = explain(&self.centre(), one);
        let own = all.into_iter().find(|one| one.number == number);
        own.map(|one| one.verdict)
    }

    /// The grid as it ships, filled.
    pub(crate) fn grid(&self) -> Filled {
        figures(&self.centre(), &grid("2025"), &crate::Said::new())
    }

    /// What a cell of the grid says.
    pub(crate) fn cell(&self, code: &str) -> u32 {
        self.cells([code])[0]
    }

    /// Several cells of the grid at once.
    pub(crate) fn cells<const N: usize>(&self, codes: [&str; N]) -> [u32; N] {
        let grid = self.grid();
        codes.map(|code| match grid.figure(code).map(|one| &one.value) {
            Some(Value::Count { count }) => *count,
            other => panic!("{code}: {other:?}"),
        })
    }
}

/// A version of the grid.
pub(crate) fn grid(version: &str) -> Scheme {
    let own = |one: &&Scheme| one.name == "fr-grid" && one.version == version;
    let grid = shipped().iter().find(own);
    grid.cloned().unwrap_or_else(|| panic!("no grid {version}"))
}

fn one_cell(indicator: &str) -> String {
    format!(
        "name = 't'\nversion = '1'\ncountry = 'FR'\nchecked = false\nsources = []\n\
         title = {{ fr = 't' }}\n[[groups]]\ncode = '1'\nlabel = {{ fr = 't' }}\n\
         cells = [{{ code = '1', indicator = '{indicator}', label = {{ fr = 't' }} }}]\n"
    )
}
