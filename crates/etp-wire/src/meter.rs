//! Every byte that crosses the network card is counted here, below TLS, so that a ledger of
//! exchanges equals the traffic. It also overhears which login a proxy asks for, which the HTTP
//! library does not pass on. It looks at nothing else.

use crate::answer::ProxyLogin;
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use ureq::Error;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, NextTimeout, TcpConnector, Transport,
};

/// Bytes on the network card, TLS and headers included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Traffic {
    /// What left.
    pub bytes_out: u64,
    /// What came.
    pub bytes_in: u64,
}

impl Traffic {
    /// What was added since an earlier reading of the same hub.
    #[must_use]
    pub fn since(self, earlier: Self) -> Self {
        Self {
            bytes_out: self.bytes_out.saturating_sub(earlier.bytes_out),
            bytes_in: self.bytes_in.saturating_sub(earlier.bytes_in),
        }
    }
}

/// What one agent's connections have carried so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meter(Arc<Readings>);

#[derive(Debug, Default)]
struct Readings {
    bytes_out: AtomicU64,
    bytes_in: AtomicU64,
    proxy_login: Mutex<Option<ProxyLogin>>,
}

impl Meter {
    pub(crate) fn traffic(&self) -> Traffic {
        Traffic {
            bytes_out: self.0.bytes_out.load(Ordering::Relaxed),
            bytes_in: self.0.bytes_in.load(Ordering::Relaxed),
        }
    }

    /// The login a proxy asked for when it last said no.
    pub(crate) fn proxy_login(&self) -> Option<ProxyLogin> {
        *self.login()
    }

    fn login(&self) -> std::sync::MutexGuard<'_, Option<ProxyLogin>> {
        self.0
            .proxy_login
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn left(&self, bytes: usize) {
        self.0.bytes_out.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn came(&self, bytes: usize) {
        self.0.bytes_in.fetch_add(bytes as u64, Ordering::Relaxed);
    }
}

/// Opens TCP connections with a meter on them.
#[derive(Debug)]
pub(crate) struct MeteredTcp {
    tcp: TcpConnector,
    meter: Meter,
}

impl MeteredTcp {
    pub(crate) fn new(meter: Meter) -> Self {
        Self {
            tcp: TcpConnector::default(),
            meter,
        }
    }
}

impl<In: Transport> Connector<In> for MeteredTcp {
    type Out = Either<In, Metered<<TcpConnector as Connector<()>>::Out>>;

    /// A connection through a proxy was opened, and is metered, already.
    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        if let Some(tunnel) = chained {
            return Ok(Some(Either::A(tunnel)));
        }
        let opened = self.tcp.connect(details, None::<()>)?;
        let meter = self.meter.clone();
        Ok(opened.map(|line| Either::B(Metered { line, meter })))
    }
}

/// A connection with a meter on it.
#[derive(Debug)]
pub(crate) struct Metered<T> {
    line: T,
    meter: Meter,
}

impl<T: Transport> Transport for Metered<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.line.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.line.transmit_output(amount, timeout)?;
        self.meter.left(amount);
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let before = self.line.buffers().input().len();
        let progress = self.line.await_input(timeout)?;
        let input = self.line.buffers().input();
        self.meter.came(input.len().saturating_sub(before));
        if let Some(login) = ProxyLogin::overheard(input) {
            *self.meter.login() = Some(login);
        }
        Ok(progress)
    }

    fn is_open(&mut self) -> bool {
        self.line.is_open()
    }
}
