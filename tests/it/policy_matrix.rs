//! Who may do what, as a table that a lawyer can read.

use domain::id::PersonId;
use domain::policy::{Action, Decision, Subject, decide, require};
use domain::value::{CountryCode, Noun, PersonRole};
use domain::{SignedIn, Viewer};
use std::fmt::Write;
use std::sync::Arc;
use uuid::Uuid;

const SELF: PersonId = PersonId(Uuid::from_u128(1));
const SOMEBODY: PersonId = PersonId(Uuid::from_u128(2));

/// Whose country's thing it is, seen from the one who asks.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Country {
    Own,
    Other,
    None,
}

/// Whose thing it is: who proposed it, whose account it is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Owner {
    Me,
    Else,
    Nobody,
}

const COUNTRIES: [Country; 3] = [Country::Own, Country::Other, Country::None];
const OWNERS: [Owner; 3] = [Owner::Me, Owner::Else, Owner::Nobody];

fn subject(noun: Noun, country: Country, owner: Owner, is_public: bool) -> Subject {
    let code = |code| CountryCode::parse(code).expect("a country");
    Subject {
        noun,
        country: match country {
            Country::Own => Some(code("PL")),
            Country::Other => Some(code("AT")),
            Country::None => None,
        },
        is_public,
        owner: match owner {
            Owner::Me => Some(SELF),
            Owner::Else => Some(SOMEBODY),
            Owner::Nobody => None,
        },
        host: None,
    }
}

fn person(role: PersonRole) -> Viewer {
    Viewer::Person(Arc::new(SignedIn {
        id: SELF,
        name: "Somebody".to_owned(),
        email: "somebody@people.example".to_owned(),
        role,
        country: role.is_national().then(|| CountryCode::parse("PL").expect("a country")),
        session: None,
    }))
}

/// Everybody who can ask. A new kind of viewer does not compile until it has a name below, and then belongs here.
fn viewers() -> Vec<Viewer> {
    let people = PersonRole::ALL.iter().map(|role| person(*role));
    [Viewer::Anonymous, Viewer::Machine("seed")].into_iter().chain(people).collect()
}

fn role(viewer: &Viewer) -> &'static str {
    match viewer {
        Viewer::Anonymous => "ANONYMOUS",
        Viewer::Machine(_) => "MACHINE",
        Viewer::Person(person) => person.role.as_str(),
    }
}

fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Allow => "yes",
        Decision::Deny => "no",
        Decision::Hide => "hidden",
    }
}

fn cells(viewer: &Viewer, action: Action, noun: Noun, host: Option<CountryCode>) -> Vec<&'static str> {
    let mut cells = Vec::new();
    for is_public in [true, false] {
        for country in COUNTRIES {
            for owner in OWNERS {
                let subject = subject(noun, country, owner, is_public).hosted_by(host);
                let decision = decide(viewer, action, &subject);
                assert_eq!(decision == Decision::Allow, require(viewer, action, &subject).is_ok(), "{subject:?}");
                cells.push(word(decision));
            }
        }
    }
    cells
}

#[test]
fn every_cell_of_role_action_subject_and_country_is_decided() {
    let mut table = String::from(
        "yes: allowed. no: refused. hidden: answered as if the thing did not exist.\n\
         Columns: whose country's thing (own, other, none) and whose thing (me: mine, else: somebody else's, -: nobody's).\n\
         The same for every noun; where one differs, it has a line of its own, and where it differs with who is asked to host it.\n",
    );
    let mut count = 0;
    for is_public in [true, false] {
        let _ = writeln!(table, "\n{}", if is_public { "PUBLIC THINGS" } else { "HIDDEN THINGS" });
        for action in Action::ALL {
            let _ = write!(table, "\n{:<23}", action.as_str());
            for country in COUNTRIES {
                for owner in OWNERS {
                    let whose = match owner {
                        Owner::Me => "me",
                        Owner::Else => "else",
                        Owner::Nobody => "-",
                    };
                    let _ = write!(table, "{:<11}", format!("{} {whose}", format!("{country:?}").to_lowercase()));
                }
            }
            table.truncate(table.trim_end().len());
            table.push('\n');
            for viewer in viewers() {
                let row = cells(&viewer, *action, Noun::Institution, None);
                let half = row.len() / 2;
                let mut line = |name: &str, row: &[&'static str]| {
                    let row = if is_public { &row[..half] } else { &row[half..] };
                    let _ = write!(table, "  {name:<21}");
                    row.iter().for_each(|cell| {
                        let _ = write!(table, "{cell:<11}");
                    });
                    table.truncate(table.trim_end().len());
                    table.push('\n');
                };
                line(role(&viewer), &row);
                let part = |row: &[&'static str]| if is_public { row[..half].to_vec() } else { row[half..].to_vec() };
                for noun in Noun::ALL {
                    let own = cells(&viewer, *action, *noun, None);
                    count += half;
                    if part(&own) != part(&row) {
                        line(&format!("  for a {noun}"), &own);
                    }
                    // Whether one's own country, or another one, is asked to host it: for what nobody hosts it is the same.
                    for (name, code) in [("asked us", "PL"), ("asked others", "AT")] {
                        let hosted = cells(&viewer, *action, *noun, CountryCode::parse(code).ok());
                        count += half;
                        if part(&hosted) != part(&own) {
                            line(&format!("  {noun} {name}"), &hosted);
                        }
                    }
                }
            }
        }
    }
    let whole = 3 * Action::ALL.len() * viewers().len() * Noun::ALL.len() * 2 * COUNTRIES.len() * OWNERS.len();
    assert_eq!(count, whole, "no cell is left out");
    let _ = writeln!(table, "\n{count} cells.");
    insta::assert_snapshot!(table);
}

#[test]
fn nobody_who_is_not_signed_in_may_do_more_than_read_what_is_public_and_sign_in() {
    for action in Action::ALL {
        for noun in Noun::ALL {
            for country in COUNTRIES {
                for is_public in [true, false] {
                    let allowed =
                        decide(&Viewer::Anonymous, *action, &subject(*noun, country, Owner::Nobody, is_public));
                    let may = *action == Action::SignIn || (*action == Action::Read && is_public);
                    assert_eq!(allowed == Decision::Allow, may, "{action:?} {noun} {country:?}");
                }
            }
        }
    }
}

#[test]
fn nobody_changes_another_country_and_nobody_decides_on_their_own_proposal() {
    let national = PersonRole::ALL.iter().filter(|role| role.is_national());
    for viewer in national.map(|role| person(*role)) {
        for action in [Action::Draft, Action::Propose, Action::Decide, Action::Confirm, Action::ApplyNow] {
            for country in [Country::Other, Country::None] {
                for owner in OWNERS {
                    let subject = subject(Noun::Institution, country, owner, true);
                    assert_ne!(decide(&viewer, action, &subject), Decision::Allow, "{action:?} {}", role(&viewer));
                }
            }
        }
    }
    for viewer in viewers() {
        for country in COUNTRIES {
            let own = subject(Noun::Institution, country, Owner::Me, true);
            assert_ne!(decide(&viewer, Action::Decide, &own), Decision::Allow, "{}", role(&viewer));
        }
    }
}
