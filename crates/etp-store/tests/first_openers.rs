//! Two threads of one fresh process open registers at the same moment. Alone in its file: the
//! library is initialised once per process.

mod common;

use common::made_in;
use std::sync::Barrier;
use std::thread;

#[test]
fn the_first_registers_of_a_process_can_be_made_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let start = Barrier::new(8);
    thread::scope(|scope| {
        for number in 0..8 {
            let (start, register) = (&start, folder.path().join(number.to_string()));
            scope.spawn(move || {
                start.wait();
                made_in(&register);
            });
        }
    });
}
