//! Who may do what, as a table that a lawyer can read.

use domain::Viewer;
use domain::policy::{Action, Decision, Subject, decide, require};
use domain::value::{CountryCode, Noun};
use std::fmt::Write;

/// Whose thing it is, seen from the one who asks. Nobody has a country of their own yet; the columns are kept for those who will.
#[derive(Debug, Clone, Copy)]
enum Whose {
    Own,
    Other,
    Nobodys,
}

const WHOSE: [Whose; 3] = [Whose::Own, Whose::Other, Whose::Nobodys];

impl Whose {
    fn country(self) -> Option<CountryCode> {
        match self {
            Self::Own => CountryCode::parse("PL").ok(),
            Self::Other => CountryCode::parse("AT").ok(),
            Self::Nobodys => None,
        }
    }
}

/// Everybody who can ask. A new kind of viewer does not compile until it has a name below, and then belongs here.
fn viewers() -> Vec<Viewer> {
    vec![Viewer::Anonymous, Viewer::Machine("seed")]
}

fn role(viewer: &Viewer) -> &'static str {
    match viewer {
        Viewer::Anonymous => "ANONYMOUS",
        Viewer::Machine(_) => "MACHINE",
    }
}

fn act(action: Action) -> &'static str {
    match action {
        Action::Read => "read",
        Action::Load => "load",
    }
}

fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Allow => "allow",
        Decision::Deny => "deny",
        Decision::Hide => "hide",
    }
}

#[test]
fn every_cell_of_role_action_subject_and_country_is_decided() {
    let mut table = String::new();
    let mut cells = 0;
    for action in Action::ALL {
        let _ = write!(table, "{:<28}", act(*action));
        for viewer in viewers() {
            for whose in WHOSE {
                let _ = write!(table, "{:<20}", format!("{} {}", role(&viewer), format!("{whose:?}").to_lowercase()));
            }
        }
        table.push('\n');
        for noun in Noun::ALL {
            for is_public in [true, false] {
                let _ =
                    write!(table, "  {:<26}", format!("{noun} {}", if is_public { "(public)" } else { "(hidden)" }));
                for viewer in viewers() {
                    for whose in WHOSE {
                        let subject = Subject { noun: *noun, country: whose.country(), is_public };
                        let decision = decide(&viewer, *action, &subject);
                        assert_eq!(
                            decision == Decision::Allow,
                            require(&viewer, *action, &subject).is_ok(),
                            "{subject:?}"
                        );
                        let _ = write!(table, "{:<20}", word(decision));
                        cells += 1;
                    }
                }
                table.truncate(table.trim_end().len());
                table.push('\n');
            }
        }
        table.push('\n');
    }
    assert_eq!(cells, Action::ALL.len() * viewers().len() * Noun::ALL.len() * 2 * WHOSE.len(), "no cell is left out");
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_who_is_not_signed_in_may_write_or_learn_that_something_hidden_exists() {
    for noun in Noun::ALL {
        for whose in WHOSE {
            for action in Action::ALL {
                let subject = Subject { noun: *noun, country: whose.country(), is_public: false };
                let decision = decide(&Viewer::Anonymous, *action, &subject);
                assert_ne!(decision, Decision::Allow, "{action:?} {subject:?}");
            }
        }
    }
}
