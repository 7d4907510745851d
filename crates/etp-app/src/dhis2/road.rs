//! The way to the DHIS2 server, with a line in the log of connections before and after everything
//! that is said.

use super::kept::Link;
use crate::sharing::way::{connection, narrow};
use crate::{Desk, Failure};
use etp_store::ConnectionLine;
use etp_wire::{AddressProblem, Dhis2Failure, Dhis2Server, Dhis2Token};

/// The way to a DHIS2 server.
pub(super) struct Road<'a> {
    desk: &'a Desk,
    address: String,
    server: Dhis2Server,
}

/// Why an exchange went no further.
pub(super) enum Halt {
    /// The server, or the network before it.
    There(Dhis2Failure),
    /// The disk here.
    Here(Failure),
}

impl From<Failure> for Halt {
    fn from(failure: Failure) -> Self {
        Self::Here(failure)
    }
}

impl From<Halt> for Failure {
    /// The sentence of `send-x` is `sharing-send-x`.
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::There(failure) => Self::refused(format!("send-{}", failure.code())),
            Halt::Here(failure) => failure,
        }
    }
}

impl<'a> Road<'a> {
    /// The way to the server of a link. Nothing is sent by it.
    pub(super) fn of(desk: &'a Desk, link: &Link) -> Result<Self, Failure> {
        Self::to(desk, &link.address, link.token()?)
    }

    /// The way to an address. Nothing is sent by it.
    pub(super) fn to(desk: &'a Desk, address: &str, token: Dhis2Token) -> Result<Self, Failure> {
        let server = Dhis2Server::at(address, token, &connection(desk)?);
        let refused = |problem| match problem {
            AddressProblem::Unreadable => Failure::refused("dhis2-address-unreadable"),
            other => Failure::refused(other.to_string()),
        };
        let address = address.trim().trim_end_matches('/');
        Ok(Self {
            desk,
            address: format!("{address}/api"),
            server: server.map_err(|problem| refused(problem).with("given", address))?,
        })
    }

    /// Speaks with the server and writes down that it did: what for, how many bytes, how it ended.
    pub(super) fn speak<T>(
        &self,
        purpose: &str,
        speak: impl FnOnce(&Dhis2Server) -> Result<T, Dhis2Failure>,
    ) -> Result<T, Halt> {
        let begun = ConnectionLine {
            at: self.desk.now(),
            address: self.address.clone(),
            purpose: purpose.to_owned(),
            bytes_out: 0,
            bytes_in: 0,
            outcome: ConnectionLine::BEGUN.to_owned(),
        };
        self.write_down(&begun)?;
        let before = self.server.traffic();
        let said = speak(&self.server);
        let traffic = self.server.traffic().since(before);
        self.write_down(&ConnectionLine {
            bytes_out: narrow(traffic.bytes_out),
            bytes_in: narrow(traffic.bytes_in),
            outcome: match &said {
                Ok(_) => "answered".to_owned(),
                Err(failure) => failure.code(),
            },
            ..begun
        })?;
        said.map_err(Halt::There)
    }

    fn write_down(&self, line: &ConnectionLine) -> Result<(), Failure> {
        self.desk.write(|writer| Ok(writer.add_connection(line)?))
    }
}
