//! Things that wait for the disk, measured in turns: a disk that is slow for a while is slow for all,
//! and how many times one takes as long as another says more than how long each took.

use criterion::Criterion;
use std::time::{Duration, Instant};

/// Something to measure, which says itself how long it took.
pub(crate) type Act<'a> = (&'static str, &'a mut dyn FnMut() -> Duration);

/// How long something took.
pub(crate) fn timed(act: impl FnOnce()) -> Duration {
    let start = Instant::now();
    act();
    start.elapsed()
}

/// Measures each, with all the others done between any two; then prints how many times the first takes
/// as long as each of the others, by the medians of all turns and by their quickest tenths: the slower
/// the disk, the less the rest is seen.
#[expect(clippy::print_stdout, reason = "a bench says what it measured")]
pub(crate) fn measure(criterion: &mut Criterion, mut acts: Vec<Act<'_>>) {
    let mut took: Vec<Vec<Duration>> = vec![vec![]; acts.len()];
    for measured in 0..acts.len() {
        criterion.bench_function(acts[measured].0, |bencher| {
            bencher.iter_custom(|times| {
                let turn = |_| turn(&mut acts, &mut took)[measured];
                (0..times).map(turn).sum()
            });
        });
    }
    took.iter_mut().for_each(|took| took.sort());
    let turns = took[0].len();
    if turns == 0 {
        return;
    }
    for ((name, _), other) in acts.iter().zip(&took).skip(1) {
        let ratio = |at: usize| took[0][at].as_secs_f64() / other[at].as_secs_f64();
        let (median, quickest) = (ratio(turns / 2), ratio(turns / 10));
        println!(
            "{}: {median:.2} times {name}; {quickest:.2} when quickest ({turns} turns)",
            acts[0].0
        );
    }
}

fn turn(acts: &mut [Act<'_>], took: &mut [Vec<Duration>]) -> Vec<Duration> {
    let spent: Vec<_> = acts.iter_mut().map(|(_, act)| act()).collect();
    for (took, spent) in took.iter_mut().zip(&spent) {
        took.push(*spent);
    }
    spent
}
