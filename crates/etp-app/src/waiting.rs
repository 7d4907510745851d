//! Who waits for a place; who fits one that became free, and why; who goes with whom by car.

mod cars;
mod fits;
mod give;
mod list;

pub use cars::{cars, save_car_share};
pub use fits::who_fits;
pub use give::give_place;
pub use list::{save_wish, waiting_list};

pub(crate) use cars::without_seat;
pub(crate) use list::who_waits;
