//! The DHIS2 server beside the hub.

use etp_app::forms::{LinkDhis2, SendDhis2};
use etp_app::views::{Dhis2Card, Dhis2Check, Dhis2Report, Dhis2Status};
use etp_app::{Done, dhis2};

at_desk! {
    /// Which server, and where each table stands there.
    dhis2_status() -> Dhis2Status: dhis2::dhis2_status;
    /// Links this register to a DHIS2 server.
    link_dhis2(form: LinkDhis2) -> Done<Dhis2Card>: move |desk| dhis2::link_dhis2(desk, &form);
    /// Asks the server for everything the tables need there.
    check_dhis2() -> Dhis2Check: dhis2::check_dhis2;
    /// Sends what is due, or the table of one period.
    send_dhis2(form: SendDhis2) -> Done<Dhis2Report>: move |desk| dhis2::send_dhis2(desk, &form);
    /// Forgets the server and its token.
    unlink_dhis2() -> Done<()>: dhis2::unlink_dhis2;
}
