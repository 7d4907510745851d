//! Fills a new data folder with a made-up region, for a browser to look at. Prints nothing: serve the
//! folder with `sentier-hub serve`.

#[path = "../tests/suite/region.rs"]
mod region;

use etp_hub::RegionalHub;
use std::path::Path;

fn main() -> region::Made<()> {
    let folder = std::env::args().nth(1).ok_or("a folder")?;
    let hub = RegionalHub::open(Path::new(&folder), "Demo region", region::clock)?;
    region::fill(&hub)
}
