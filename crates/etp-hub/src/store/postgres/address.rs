//! `postgres://…`: which server, and that nothing crosses a network in the clear.

use crate::HubProblem;
use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::{ClientConfig, RootCertStore};
use std::net::IpAddr;
use std::time::Duration;
use tokio_postgres_rustls::MakeRustlsConnect;

const PATIENCE: Duration = Duration::from_secs(10);

/// A PostgreSQL server and the database on it.
#[derive(Clone)]
pub(in crate::store) struct Server {
    config: Box<Config>,
}

impl Server {
    /// Reads an address such as `postgres:///sentier?host=/run/postgresql`. A server on this
    /// machine is spoken to as it is, any other over TLS only.
    pub(in crate::store) fn parse(address: &str) -> Result<Self, HubProblem> {
        let mut config: Config = address.parse().map_err(|_| HubProblem::DatabaseAddress)?;
        if config.get_hosts().is_empty() {
            return Err(HubProblem::DatabaseAddress);
        }
        let asked = config.get_ssl_mode();
        config.ssl_mode(match (is_here(&config), asked) {
            (true, SslMode::Prefer | SslMode::Disable) => SslMode::Disable,
            (false, SslMode::Disable) => return Err(HubProblem::DatabaseInTheClear),
            (_, _) => SslMode::Require,
        });
        config.connect_timeout(PATIENCE);
        config.application_name("sentier-hub");
        Ok(Self {
            config: Box::new(config),
        })
    }

    pub(super) fn connect(&self) -> Result<Client, HubProblem> {
        Ok(match self.config.get_ssl_mode() {
            SslMode::Disable => self.config.connect(NoTls)?,
            _ => self.config.connect(tls()?)?,
        })
    }
}

fn is_here(config: &Config) -> bool {
    let named = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    named && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

/// The certificates this machine trusts; `SSL_CERT_FILE` names others.
fn tls() -> Result<MakeRustlsConnect, HubProblem> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let ring = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(ring)
        .with_safe_default_protocol_versions()
        .map_err(|_| HubProblem::Tls)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(address: &str) -> Result<SslMode, String> {
        let server = Server::parse(address).map_err(|no| no.to_string())?;
        Ok(server.config.get_ssl_mode())
    }

    #[test]
    fn another_machine_is_spoken_to_over_tls_only() {
        assert_eq!(
            mode("postgres://hub@db.example/sentier"),
            Ok(SslMode::Require)
        );
        assert_eq!(
            mode("postgres://hub@db.example/sentier?sslmode=disable"),
            Err("hub-database-in-the-clear".to_owned())
        );
        assert_eq!(
            mode("postgres://localhost/sentier?hostaddr=10.0.0.7"),
            Ok(SslMode::Require)
        );
    }

    #[test]
    fn this_machine_is_spoken_to_as_it_is_unless_told_otherwise() {
        assert_eq!(
            mode("postgres:///hub?host=/run/postgresql"),
            Ok(SslMode::Disable)
        );
        assert_eq!(mode("postgres://127.0.0.1/hub"), Ok(SslMode::Disable));
        assert_eq!(
            mode("postgres://localhost/hub?sslmode=require"),
            Ok(SslMode::Require)
        );
    }

    #[test]
    fn what_names_no_server_is_no_address() {
        for address in ["", "hub.db", "postgres:///hub", "mysql://db/hub"] {
            assert_eq!(
                mode(address),
                Err("hub-database-address-unreadable".to_owned())
            );
        }
    }
}
