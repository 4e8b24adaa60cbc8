//! Random steps by random people against the rules of requests, written down a second time and simply. The rules alone: `deadline`.

mod deadline;

use super::{Room, asked_of, changed, now, number, reporting, soon, why};
use serde_json::{Value, json};
use tests::{Actor, Chance};

/// Random steps.
const WALKED: usize = 300;
/// What is tried. A host says yes or no with the same step.
const DOINGS: [&str; 15] = [
    "submitVisit",
    "endorseVisit",
    "returnVisit",
    "refuseVisit",
    "startReview",
    "openMatching",
    "programmeRefuse",
    "ACCEPTED",
    "DECLINED",
    "scheduleVisit",
    "markHeld",
    "reportVisit",
    "closeVisit",
    "withdrawVisit",
    "cancelVisit",
];

/// What must be so with one request of the walk, to Germany and Finland.
#[derive(Debug, Clone)]
struct Walked {
    visit: Value,
    version: i64,
    state: &'static str,
    hosts: [&'static str; 2],
    was_submitted: bool,
}

impl Walked {
    fn is_final(&self) -> bool {
        ["CLOSED", "REFUSED", "WITHDRAWN", "CANCELLED"].contains(&self.state)
    }

    fn is_legal(&self, doing: &str) -> bool {
        match doing {
            "submitVisit" => ["DRAFT", "RETURNED"].contains(&self.state),
            "endorseVisit" | "returnVisit" | "refuseVisit" => self.state == "SUBMITTED",
            "startReview" => self.state == "ENDORSED",
            "openMatching" | "programmeRefuse" => self.state == "UNDER_REVIEW",
            "ACCEPTED" | "DECLINED" => self.state == "MATCHING",
            "scheduleVisit" => ["MATCHING", "SCHEDULED"].contains(&self.state),
            "markHeld" => self.state == "SCHEDULED",
            "reportVisit" => self.state == "HELD",
            "closeVisit" => self.state == "REPORTED",
            _ => !self.is_final(),
        }
    }

    /// With which code somebody is refused; none where it is done. The people are those of [`people`].
    fn refusal(&self, who: usize, doing: &str, is_late: bool) -> Option<&'static str> {
        let parties: &[usize] = match doing {
            "submitVisit" => &[0],
            "endorseVisit" | "returnVisit" | "refuseVisit" => &[2],
            "ACCEPTED" | "DECLINED" => &[3, 4],
            "reportVisit" | "withdrawVisit" => &[0, 2],
            "markHeld" | "cancelVisit" => &[0, 2, 3, 4, 5],
            _ => &[5],
        };
        let binds = ["markHeld", "cancelVisit"].contains(&doing) && [3, 4].contains(&who);
        let sees = if self.was_submitted { who < 6 } else { who == 0 };
        // In the order in which it is asked.
        let checks = [
            (sees, "NOT_FOUND"),
            (parties.contains(&who), "FORBIDDEN"),
            (!is_late, "CONFLICT"),
            (!binds || self.hosts[who - 3] == "ACCEPTED", "FORBIDDEN"),
            (self.is_legal(doing), "WRONG_STATE"),
            (doing != "scheduleVisit" || self.hosts.contains(&"ACCEPTED"), "NO_HOST"),
        ];
        checks.into_iter().find(|(is_fine, _)| !is_fine).map(|(_, code)| code)
    }

    fn take(&mut self, who: usize, doing: &'static str) {
        if ["ACCEPTED", "DECLINED"].contains(&doing) {
            self.hosts[who - 3] = doing;
            if self.hosts == ["DECLINED"; 2] {
                (self.state, self.version) = ("UNDER_REVIEW", self.version + 1);
            }
            return;
        }
        self.version += 1;
        self.was_submitted |= doing == "submitVisit";
        if doing == "openMatching" {
            self.hosts = ["PENDING"; 2];
        }
        self.state = match doing {
            "submitVisit" => "SUBMITTED",
            "endorseVisit" => "ENDORSED",
            "returnVisit" => "RETURNED",
            "refuseVisit" | "programmeRefuse" => "REFUSED",
            "startReview" => "UNDER_REVIEW",
            "openMatching" => "MATCHING",
            "scheduleVisit" => "SCHEDULED",
            "markHeld" => "HELD",
            "reportVisit" => "REPORTED",
            "closeVisit" => "CLOSED",
            "withdrawVisit" => "WITHDRAWN",
            _ => "CANCELLED",
        };
    }
}

fn people(room: &Room) -> [&Actor; 8] {
    [
        &room.clerk,
        &room.colleague,
        &room.coordinator,
        &room.german,
        &room.finn,
        &room.officer,
        &room.administrator,
        &room.foreign,
    ]
}

/// The step that is meant, with what it needs.
fn input(doing: &'static str) -> (&'static str, Value) {
    match doing {
        "ACCEPTED" | "DECLINED" => ("answerAsHost", json!({ "answer": doing, "comment": "So it is." })),
        "openMatching" => (doing, json!({ "hosts": asked_of(&["DE", "FI"])["hosts"] })),
        "returnVisit" | "refuseVisit" | "programmeRefuse" | "withdrawVisit" | "cancelVisit" => (doing, why()),
        "scheduleVisit" => (doing, now()),
        "reportVisit" => (doing, reporting()),
        _ => (doing, json!({})),
    }
}

#[tokio::test]
async fn whoever_tries_whatever_only_what_the_rules_allow_happens() {
    let room = Room::new().await;
    let mut chance = Chance::new(28);
    let mut all: Vec<Walked> = Vec::new();
    let (mut done, mut refused) = (0, 0);
    for round in 0..WALKED {
        all.retain(|one| !one.is_final() || !chance.one_in(6));
        if all.len() < 6 {
            let visit = room.requested(soon(asked_of(&["DE", "FI"]))).await;
            all.push(Walked { visit, version: 1, state: "DRAFT", hosts: ["PENDING"; 2], was_submitted: false });
        }
        let any = (chance.below(8), *chance.pick(&DOINGS), chance.below(all.len()));
        let ahead: Vec<_> = (0..8)
            .flat_map(|who| DOINGS.map(|doing| (who, doing)))
            .flat_map(|(who, doing)| (0..all.len()).map(move |target| (who, doing, target)))
            .filter(|(who, doing, target)| all[*target].refusal(*who, doing, false).is_none())
            .filter(|(_, doing, _)| !["withdrawVisit", "cancelVisit"].contains(doing))
            .collect();
        // Half of what is tried leads on.
        let is_chosen = chance.one_in(2) && !ahead.is_empty();
        let (who, doing, target) = if is_chosen { *chance.pick(&ahead) } else { any };
        let is_late = !is_chosen && chance.one_in(4);
        let one = all[target].clone();
        let (step, more) = input(doing);
        let seen = changed(one.visit.clone(), &json!({ "version": one.version + i64::from(is_late) }));
        let code = room.code(people(&room)[who], step, &seen, more).await;
        let case = format!("round {round}: {doing} by {who}, late: {is_late}, of {one:?}");
        assert_eq!(code, one.refusal(who, doing, is_late).unwrap_or_default(), "{case}");
        if code.is_empty() {
            done += 1;
            all[target].take(who, doing);
        } else {
            refused += 1;
        }
        let (now, expected) = (room.seen(&room.clerk, &one.visit).await, &all[target]);
        assert_eq!((&now["state"], number(&now, "version")), (&json!(expected.state), expected.version), "{case}");
        let answers: Vec<&Value> = now["hosts"].as_array().expect("hosts").iter().map(|host| &host["answer"]).collect();
        assert_eq!(answers, expected.hosts, "{case}");
    }
    assert!(done > 60 && refused > 60, "{done} done, {refused} refused");
    assert_eq!(room.code(&room.stranger, "submitVisit", &all[0].visit, json!({})).await, "UNAUTHENTICATED");
}
