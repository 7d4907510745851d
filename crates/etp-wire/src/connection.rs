//! How a hub is called: patience, trust, proxy. The settings a centre can change, and the agent
//! that follows them.

use crate::AddressProblem;
use crate::meter::{Meter, MeteredTcp};
use crate::trust::{ExtraTrust, roots};
use std::time::Duration;
use ureq::tls::TlsConfig;
use ureq::unversioned::resolver::DefaultResolver;
use ureq::unversioned::transport::{ConnectProxyConnector, Connector, RustlsConnector};
use ureq::{Agent, Proxy};

/// How long to wait.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For somebody to pick up.
    pub connect: Duration,
    /// For everything together.
    pub total: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            total: Duration::from_secs(120),
        }
    }
}

/// A centre's settings for the way to its hub.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// How long to wait.
    pub patience: Patience,
    /// Certificates trusted beside the operating system's.
    pub trust: Option<ExtraTrust>,
    /// The proxy's address; without one, what the environment says (`HTTPS_PROXY`, `NO_PROXY`).
    pub proxy: Option<String>,
}

impl Connection {
    /// A hub on this machine is behind no proxy but one that was named.
    pub(crate) fn agent(&self, here: bool, meter: &Meter) -> Result<Agent, AddressProblem> {
        let proxy = match &self.proxy {
            Some(address) => Some(Proxy::new(address).map_err(|_| AddressProblem::Proxy)?),
            None if here => None,
            None => Proxy::try_from_env(),
        };
        let tls = TlsConfig::builder()
            .root_certs(roots(self.trust.as_ref()))
            .build();
        let config = Agent::config_builder()
            .timeout_connect(Some(self.patience.connect))
            .timeout_global(Some(self.patience.total))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(proxy)
            .tls_config(tls)
            .user_agent(concat!("sentier/", env!("CARGO_PKG_VERSION")))
            .build();
        let connector =
            ().chain(ConnectProxyConnector::default())
                .chain(MeteredTcp::new(meter.clone()))
                .chain(RustlsConnector::default());
        Ok(Agent::with_parts(
            config,
            connector,
            DefaultResolver::default(),
        ))
    }
}
