//! Many who write at once: nothing is lost, nothing is done twice, and the log stays whole.
//!
//! Some 150 races in an ordinary run; more than 10,000 with `RACES=1`.

use domain::change_request::{Act, CompetenceEdit, Decision, Draft, Edge, Entry, Patch, Then};
use domain::change_request::{apply_now, decide, draft};
use domain::competence::Holding;
use domain::id::{ActId, PersonId};
use domain::institution::{Stored, stored_by_codes};
use domain::model::ChangeRequest;
use domain::value::{CodeStatus, CountryCode, Name, NameKind, Noun, PersonRole, Role, Scope};
use domain::{Ctx, DbError, DomainError, SignedIn, Viewer};
use entities::change::{self, ChangeFilter, NewChange, Seq};
use entities::institution;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;
use tests::{Fixture, Unit, World, day, is_asked, notice};
use tokio::sync::Barrier;
use tokio::task::{JoinSet, LocalSet};

/// How many write at once, round by round.
const WRITERS: [usize; 4] = [2, 4, 8, 16];

/// How often each story goes through all rounds.
fn cycles() -> usize {
    if is_asked("RACES") { 68 } else { 1 }
}

/// The rounds of a story: its entry, and how many write at once.
fn rounds() -> Vec<(String, usize)> {
    let all = (0..cycles()).flat_map(|_| WRITERS);
    all.enumerate().map(|(number, writers)| (format!("PL:R{number:05}"), writers)).collect()
}

/// A directory with an entry for each round.
async fn world() -> World {
    let entries = rounds().into_iter().map(|(code, _)| Unit::new(&code));
    World::with(entries.fold(Fixture::new(), Fixture::unit)).await
}

/// Somebody who is signed in.
fn person(ctx: &Ctx, role: PersonRole) -> Viewer {
    Viewer::Person(Arc::new(SignedIn {
        id: PersonId(ctx.ids.next()),
        name: role.to_string(),
        email: "somebody@people.example".to_owned(),
        role,
        country: role.is_national().then(|| CountryCode::parse("PL").expect("a country")),
        session: None,
    }))
}

async fn stored(ctx: &Ctx, code: &str) -> Stored {
    stored_by_codes(&ctx.store, &[code.to_owned()]).await.expect("the store").remove(code).expect("an entry")
}

/// Lets all work at once; gives what each of them came to.
async fn race<T: 'static>(writers: impl Iterator<Item = impl Future<Output = T> + 'static>) -> Vec<T> {
    let here = LocalSet::new();
    let mut running = JoinSet::new();
    for writer in writers {
        running.spawn_local_on(writer, &here);
    }
    let mut done = Vec::new();
    while let Some(one) = here.run_until(running.join_next()).await {
        done.push(one.expect("a writer"));
    }
    done
}

/// Codes of what somebody was refused for; `CONFLICT` for a newer version.
fn codes(error: &DomainError) -> BTreeSet<&'static str> {
    match error {
        DomainError::Invalid(problems) => problems.0.iter().map(|problem| problem.code).collect(),
        other => BTreeSet::from([other.meaning().code]),
    }
}

fn is_overtaken(error: &DomainError) -> bool {
    codes(error) == BTreeSet::from(["CONFLICT"])
}

fn entries(code: &str, is_new: bool, patch: Patch) -> Act {
    Act::Entries { entries: vec![Entry { code: code.to_owned(), is_new, patch }] }
}

fn name(kind: NameKind, text: &str) -> Name {
    Name { language: "en".to_owned(), kind, text: text.to_owned() }
}

/// The names of an entry as they are and one more, based on the version in which they were read.
fn with_name(now: &Stored, text: &str) -> Draft {
    let described = now.content.described.last().expect("a description");
    let mut names = described.text.names.clone();
    names.push(name(NameKind::Alias, text));
    Draft {
        act: entries(&now.row.code, false, Patch { names: Some(names), ..Patch::default() }),
        effective_on: None,
        note: String::new(),
        short_notice_reason: None,
        expected: [(now.row.code.clone(), now.row.version)].into(),
    }
}

/// Both logs fit, and the numbers of changes have no gap.
async fn is_whole(ctx: &Ctx, races: usize, what: &str) {
    let audit = domain::change::audit(&ctx.store, None, |_, _| {}).await.expect("the store");
    assert_eq!(audit.faults, Vec::<String>::new());
    let head = change::head(&ctx.store).await.expect("the store").0;
    let all = ChangeFilter { include_private: true, ..ChangeFilter::default() };
    let limit = u64::try_from(head).expect("a count") + 10;
    let rows = change::list(&ctx.store, Seq(0), None, &all, limit).await.expect("the store");
    let numbers: Vec<i64> = rows.iter().map(|row| row.seq).collect();
    assert_eq!(numbers, (1..=head).collect::<Vec<_>>(), "no gap");
    if is_asked("RACES") {
        notice(&format!("{races} races: {what}; {head} changes"));
    }
}

fn total() -> usize {
    rounds().iter().map(|(_, writers)| writers).sum()
}

#[tokio::test]
async fn of_many_who_each_add_a_name_by_request_none_is_lost() {
    let world = world().await;
    let ctx = world.ctx();
    let (editor, coordinator) = (person(ctx, PersonRole::NationalEditor), person(ctx, PersonRole::NationalCoordinator));
    for (code, writers) in rounds() {
        let names: BTreeSet<String> = (0..writers).map(|number| format!("Alias {number}")).collect();
        race(names.iter().cloned().map(|text| {
            let (ctx, code) = (ctx.clone(), code.clone());
            let (editor, coordinator) = (editor.clone(), coordinator.clone());
            async move {
                loop {
                    let now = stored(&ctx, &code).await;
                    let request = match draft(&ctx, &editor, with_name(&now, &text), Then::Propose, None).await {
                        Err(error) if is_overtaken(&error) => continue,
                        other => other.expect("a request"),
                    };
                    let approval = Decision::Approve(None);
                    match decide(&ctx, &coordinator, request.id, request.version, approval).await {
                        Err(error) if is_overtaken(&error) => {}
                        other => return other.expect("an approval"),
                    }
                }
            }
        }))
        .await;
        let now = stored(ctx, &code).await;
        assert_eq!(now.row.version, 1 + writers as i32, "{code}: one version for each");
        let described = now.content.described.last().expect("a description");
        let aliases = described.text.names.iter().filter(|name| name.kind == NameKind::Alias);
        assert_eq!(aliases.map(|name| name.text.clone()).collect::<BTreeSet<_>>(), names, "{code}");
    }
    is_whole(ctx, total(), "names added by request").await;
}

#[tokio::test]
async fn of_many_who_each_add_days_at_once_none_is_lost() {
    let world = world().await;
    let ctx = world.ctx();
    let administrator = person(ctx, PersonRole::Administrator);
    for (code, writers) in rounds() {
        race((0..writers as u64).map(|number| {
            let (ctx, code, administrator) = (ctx.clone(), code.clone(), administrator.clone());
            let first = day("2027-01-01") + chrono::Days::new(number * 10);
            let held = CompetenceEdit {
                buc: "FB_BUC_01".to_owned(),
                role: Role::CounterParty,
                from: Some(Edge::On(first)),
                to: Some(first + chrono::Days::new(5)),
                holding: Some(Holding { ready: true, areas: Vec::new(), scope: Scope::default() }),
            };
            let act = entries(&code, false, Patch { competences: vec![held], ..Patch::default() });
            async move {
                loop {
                    let (act, reason) = (act.clone(), "A race.".to_owned());
                    match apply_now(&ctx, &administrator, vec![act], ctx.today(), reason, &BTreeMap::new()).await {
                        Err(error) if is_overtaken(&error) => {}
                        other => return other.expect("applied"),
                    }
                }
            }
        }))
        .await;
        let now = stored(ctx, &code).await;
        assert_eq!(now.row.version, 1 + writers as i32, "{code}: one version for each");
        assert_eq!(now.content.competences.len(), writers, "{code}: each has its own days");
    }
    is_whole(ctx, total(), "days added at once").await;
}

#[tokio::test]
async fn of_many_who_make_one_code_one_does() {
    let world = world().await;
    let ctx = world.ctx();
    let administrator = person(ctx, PersonRole::Administrator);
    for (number, (_, writers)) in rounds().into_iter().enumerate() {
        let code = format!("PL:N{number:05}");
        let made = race((0..writers).map(|writer| {
            let (ctx, administrator) = (ctx.clone(), administrator.clone());
            let names = Some(vec![name(NameKind::Official, &format!("New office {writer}"))]);
            let act = entries(&code, true, Patch { names, ..Patch::default() });
            async move {
                apply_now(&ctx, &administrator, vec![act], ctx.today(), "A race.".to_owned(), &BTreeMap::new()).await
            }
        }))
        .await;
        let refused: Vec<&DomainError> = made.iter().filter_map(|one| one.as_ref().err()).collect();
        assert_eq!(refused.len(), writers - 1, "{code}: {made:?}");
        assert!(refused.iter().all(|error| codes(error) == BTreeSet::from(["CODE_TAKEN"])), "{code}: {refused:?}");
        let row = stored(ctx, &code).await.row;
        assert_eq!((row.version, row.code_status), (1, CodeStatus::Real));
    }
    is_whole(ctx, total(), "codes made").await;
}

#[tokio::test]
async fn of_many_who_decide_on_one_request_one_does() {
    let world = world().await;
    let ctx = world.ctx();
    let (editor, coordinator) = (person(ctx, PersonRole::NationalEditor), person(ctx, PersonRole::NationalCoordinator));
    for (code, writers) in rounds() {
        let now = stored(ctx, &code).await;
        let asked = draft(ctx, &editor, with_name(&now, "Alias"), Then::Propose, None).await.expect("a request");
        let decided: Vec<Result<ChangeRequest, DomainError>> = race((0..writers).map(|number| {
            let (ctx, coordinator, asked) = (ctx.clone(), coordinator.clone(), asked.clone());
            let decision = match number % 3 {
                0 => Decision::Approve(None),
                1 => Decision::Refuse("No.".to_owned()),
                _ => Decision::Return("Not yet.".to_owned()),
            };
            async move { decide(&ctx, &coordinator, asked.id, asked.version, decision).await }
        }))
        .await;
        let won: Vec<&ChangeRequest> = decided.iter().filter_map(|one| one.as_ref().ok()).collect();
        let [won] = won[..] else { panic!("{code}: one decides, not {won:?}") };
        for error in decided.iter().filter_map(|one| one.as_ref().err()) {
            let codes = codes(error);
            // Whoever approves a moment later finds that the entry says it already.
            let late = BTreeSet::from(["CONFLICT", "NO_CHANGE", "WRONG_STATE"]);
            assert!(codes.is_subset(&late), "{code}: {error:?}");
        }
        let is_approved = won.act_id.is_some();
        assert_eq!(stored(ctx, &code).await.row.version, 1 + i32::from(is_approved), "{code}: {won:?}");
    }
    is_whole(ctx, total(), "decisions on one request").await;
}

#[tokio::test]
async fn of_many_who_save_over_one_version_one_does() {
    let world = world().await;
    let ctx = world.ctx();
    for (code, writers) in rounds() {
        let ready = Rc::new(Barrier::new(writers));
        let saved: Vec<Result<Seq, DbError>> = race((0..writers).map(|_| {
            let (ctx, code, ready) = (ctx.clone(), code.clone(), Rc::clone(&ready));
            async move {
                let now = stored(&ctx, &code).await.row;
                // Nobody saves before everybody has read.
                ready.wait().await;
                let change = NewChange {
                    noun: Noun::Institution,
                    entity_id: now.id.to_string(),
                    label: now.code.clone(),
                    country: CountryCode::parse(&now.country).ok(),
                    action: "CHANGED",
                    act: ActId(ctx.ids.next()),
                    actor: "machine:tests".to_owned(),
                    at: ctx.now(),
                    is_public: now.is_public,
                    payloads: Vec::new(),
                };
                let expected = now.version;
                let tx = ctx.store.begin().await?;
                institution::save(&tx, now, expected).await?;
                tx.commit(&[change]).await
            }
        }))
        .await;
        assert_eq!(saved.iter().filter(|one| one.is_ok()).count(), 1, "{code}: {saved:?}");
        let mut others = saved.iter().filter(|one| one.is_err());
        assert!(others.all(|one| matches!(one, Err(DbError::Conflict))), "{code}: {saved:?}");
        assert_eq!(stored(ctx, &code).await.row.version, 2, "{code}");
    }
    is_whole(ctx, total(), "saves over one version").await;
}
