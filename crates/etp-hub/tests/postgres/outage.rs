//! The server hangs up on the hub, as it does when it is restarted.

use crate::common::{CENTRE, batch, counts, enrolled, house, receive};
use crate::engine::touch;

const HANG_UP: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[test]
fn a_hub_whose_server_hung_up_connects_again_by_itself() {
    let house = house();
    let key = enrolled(&house.hub, 1, CENTRE);
    let first = batch(&key, CENTRE, &counts("2026Q1", 40, 20), 1, 1);
    let receipt = receive(&house.hub, &first).unwrap();
    assert!(touch(house.folder.path(), HANG_UP) > 0);
    assert_eq!(receive(&house.hub, &first).unwrap(), receipt);
    let second = batch(&key, CENTRE, &counts("2026Q1", 41, 20), 2, 2);
    assert!(receive(&house.hub, &second).is_ok());
    assert!(house.hub.is_ready().is_ok());
    assert_eq!(house.hub.check().unwrap().batches, 2);
}
