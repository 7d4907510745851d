//! Every story of the hub once more, on PostgreSQL. A program of its own, so that the stories need
//! not know which engine they are told on.

#[path = "../suite/administration.rs"]
mod administration;
#[path = "../suite/browser.rs"]
mod browser;
#[path = "../suite/common.rs"]
mod common;
#[path = "../suite/converge.rs"]
mod converge;
mod engine;
#[path = "../suite/enrolment.rs"]
mod enrolment;
#[path = "../suite/file.rs"]
mod file;
#[path = "../suite/ingest.rs"]
mod ingest;
#[path = "../suite/kill.rs"]
mod kill;
#[path = "../suite/limits.rs"]
mod limits;
mod migration;
#[path = "../suite/open.rs"]
mod open;
mod outage;
#[path = "../suite/pages.rs"]
mod pages;
#[path = "../suite/region.rs"]
mod region;
#[path = "../suite/rotation.rs"]
mod rotation;
mod server;
#[path = "../suite/socket.rs"]
mod socket;
#[path = "../suite/together.rs"]
mod together;
#[path = "../suite/weather.rs"]
mod weather;
