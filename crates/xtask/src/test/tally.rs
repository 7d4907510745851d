//! Counting what other people's test runners say in their closing lines.

/// Tests that passed and tests that failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// Both together.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }

    /// One line of a runner's output, if it is a closing line.
    pub(crate) fn hear(&mut self, line: &str) {
        let line = line.trim();
        let heard = cargo(line).or_else(|| vitest(line)).or_else(|| node(line));
        if let Some(heard) = heard.or_else(|| unittest(line)).or_else(|| plain(line)) {
            *self = self.and(heard);
        }
        let lost = unittest_failures(line);
        self.passed = self.passed.saturating_sub(lost);
        self.failed += lost;
    }

    /// One thing checked by ourselves.
    pub(crate) fn check(&mut self, good: bool) {
        *self = self.and(Self {
            passed: good.into(),
            failed: (!good).into(),
        });
    }

    /// A stage that failed without a failed test (it did not compile) counts as one failure.
    pub(crate) fn close(&mut self, stage_failed: bool) {
        if stage_failed && self.failed == 0 {
            self.failed = 1;
        }
    }
}

/// `test result: ok. 12 passed; 0 failed; 0 ignored; …`
fn cargo(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result:")?;
    Some(Tally {
        passed: before(counts, " passed")?,
        failed: before(counts, " failed")?,
    })
}

/// `Tests  1 failed | 11 passed (12)`
fn vitest(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("Tests  ")?;
    Some(Tally {
        passed: before(counts, " passed").unwrap_or(0),
        failed: before(counts, " failed").unwrap_or(0),
    })
}

/// Node's own runner, one line each: `ℹ pass 5`, `ℹ fail 0`.
fn node(line: &str) -> Option<Tally> {
    let count = line.strip_prefix("ℹ ")?;
    let number = |word: &str| count.strip_prefix(word)?.trim().parse().ok();
    let passed = number("pass ").map(|passed| Tally { passed, failed: 0 });
    passed.or_else(|| number("fail ").map(|failed| Tally { passed: 0, failed }))
}

/// Python's unittest: `Ran 5 tests in 0.120s`, failed ones included.
fn unittest(line: &str) -> Option<Tally> {
    let passed = line.strip_prefix("Ran ")?.split(' ').next()?.parse().ok()?;
    Some(Tally { passed, failed: 0 })
}

/// Then, only when some failed: `FAILED (failures=1, errors=1)`.
fn unittest_failures(line: &str) -> u32 {
    let Some(kinds) = line.strip_prefix("FAILED (") else {
        return 0;
    };
    kinds
        .split(['=', ',', ')'])
        .filter_map(|word| word.parse::<u32>().ok())
        .sum()
}

/// A script of ours: `41 passed, 0 failed`.
fn plain(line: &str) -> Option<Tally> {
    let (passed, failed) = line.strip_suffix(" failed")?.split_once(" passed, ")?;
    Some(Tally {
        passed: passed.parse().ok()?,
        failed: failed.parse().ok()?,
    })
}

/// The number that stands right before a word.
fn before(text: &str, word: &str) -> Option<u32> {
    text[..text.find(word)?]
        .rsplit([' ', '|'])
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.hear(line));
        (tally.passed, tally.failed)
    }

    #[test]
    fn cargo_is_counted_over_all_its_binaries() {
        let lines = [
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured",
        ];
        assert_eq!(heard(&lines), (15, 2));
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let lines = [
            " Test Files  1 failed | 2 passed (3)",
            "      Tests  1 failed | 11 passed (12)",
        ];
        assert_eq!(heard(&lines), (11, 1));
        assert_eq!(heard(&["      Tests  7 passed (7)"]), (7, 0));
    }

    #[test]
    fn nodes_runner_says_it_on_two_lines() {
        assert_eq!(
            heard(&["ℹ tests 6", "ℹ pass 5", "ℹ fail 1", "ℹ skipped 0"]),
            (5, 1)
        );
    }

    #[test]
    fn unittest_says_how_many_ran_and_then_how_many_failed() {
        assert_eq!(heard(&["Ran 5 tests in 0.120s", "OK"]), (5, 0));
        assert_eq!(
            heard(&["Ran 5 tests in 0.120s", "FAILED (failures=1, errors=1)"]),
            (3, 2)
        );
    }

    #[test]
    fn our_own_scripts_say_it_plainly() {
        assert_eq!(heard(&["41 passed, 2 failed"]), (41, 2));
        assert_eq!(heard(&["setup: 3 passed by, 1 failed"]), (0, 0));
    }

    #[test]
    fn a_failure_without_a_test_still_counts() {
        let mut tally = Tally {
            passed: 4,
            failed: 0,
        };
        tally.close(true);
        assert_eq!(tally.failed, 1);
    }
}
