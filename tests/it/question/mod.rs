//! Direct user support: asked by officials, answered by the programme or a country, published for everybody.

mod answer;
mod ask;
mod page;
mod publish;
mod read;
mod steps;

use crate::reading::{changed, text, told};
use domain::question::NewQuestion;
use domain::value::{Knowledge, PersonRole, Sector, Text, Texts};
use serde_json::{Value, json};
use std::time::Duration;
use tests::form::{Got, got, send};
use tests::{Actor, Answer, Fixture, World, day};

/// What is looked at of a question.
const SEEN: &str = "id reference url status title body answers { body language role isFromAsker at } sectors
    bucs { code } countries { code } publishedAt rating { count mean } isDemonstration askedAt answeredAt askerCountry
    assignedCountry notes { body role at } version";

/// A question by its reference, in a version.
pub(crate) type At = (i64, i64);

/// A step as a document; its payload is `done`.
fn act(step: &str) -> String {
    let input = match step {
        "askQuestion" => "AskQuestionInput",
        "assignQuestion" => "AssignQuestionInput",
        "answerQuestion" | "followUpQuestion" => "AnswerQuestionInput",
        "noteQuestion" => "NoteQuestionInput",
        "publishQuestion" => "PublishQuestionInput",
        "rateQuestion" => "RateQuestionInput",
        _ => "QuestionStepInput",
    };
    format!(
        "mutation Act($input: {input}!) {{ done: {step}(input: $input) {{
            question {{ {SEEN} }} problems {{ path code message }} }} }}"
    )
}

/// The variables of a step.
fn input(step: &str, at: At, more: &Value) -> Value {
    let mut input = more.clone();
    input["question"] = json!(at.0.to_string());
    if !["noteQuestion", "rateQuestion"].contains(&step) {
        input["expectedVersion"] = json!(at.1);
    }
    json!({ "input": input })
}

/// Where a question is after a step.
fn place(done: &Value) -> At {
    let number = |name: &str| done["question"][name].as_i64().unwrap_or_else(|| panic!("{name} in {done}"));
    (number("reference"), number("version"))
}

/// The time of an instant, to the minute.
fn time(instant: &Value) -> &str {
    &text(instant)[11..16]
}

/// A text that is said.
fn saying(body: &str) -> Value {
    json!({ "body": body })
}

/// A text in two languages.
fn both(english: &str, polish: &str) -> Value {
    json!([{ "language": "en", "text": english }, { "language": "pl", "text": polish }])
}

/// A question as a Polish clerk asks it.
pub(crate) fn asking() -> Value {
    json!({
        "title": "Kto wypłaca zasiłek?",
        "body": "Matka pracuje w Luksemburgu, ojciec w Krakowie.",
        "language": "pl",
        "buc": "FB_BUC_01",
        "country": "LU",
    })
}

/// The same in reviewed words, with its answer.
pub(crate) fn knowledge() -> Value {
    json!({
        "originalLanguage": "en",
        "title": both("Who pays the child allowance first?", "Kto najpierw wypłaca zasiłek na dziecko?"),
        "body": both("Both parents work, each in another state.", "Oboje rodzice pracują, każde w innym państwie."),
        "answer": both("The state of **employment** pays first.", "Najpierw płaci państwo **zatrudnienia**."),
        "sectors": ["FB"],
        "bucs": ["FB_BUC_01"],
        "countries": [],
    })
}

/// Three answers of the bundled set, numbered by the days on which they were published.
async fn library() -> World {
    let texts = |list: &[(&str, &str)]| {
        Texts(list.iter().map(|(language, text)| Text { language: (*language).into(), text: (*text).into() }).collect())
    };
    let codes = |list: &[&str]| list.iter().map(|&code| code.to_owned()).collect::<Vec<_>>();
    let reimbursement = Knowledge {
        original: "en".to_owned(),
        title: texts(&[("en", "How is a reimbursement claimed?"), ("de", "Wie wird eine Erstattung beantragt?")]),
        body: texts(&[("en", "Costs were paid for somebody insured abroad."), ("de", "Kosten wurden ausgelegt.")]),
        answer: texts(&[("en", "Send the claim with **S080**."), ("de", "Die Forderung geht mit **S080** hinaus.")]),
        sectors: vec![Sector::Sickness],
        bucs: codes(&["S_BUC_19"]),
        countries: Vec::new(),
    };
    let allowance = Knowledge {
        original: "pl".to_owned(),
        title: texts(&[("pl", "Kto odpowiada na wniosek o zasiłek?")]),
        body: texts(&[("pl", "Rodzice mieszkają osobno.")]),
        answer: texts(&[("pl", "Urząd wojewódzki, jeżeli sprawa ma łącznik zagraniczny.")]),
        sectors: vec![Sector::FamilyBenefits],
        bucs: codes(&["FB_BUC_01"]),
        countries: codes(&["PL"]),
    };
    let share = Knowledge {
        original: "el".to_owned(),
        title: texts(&[("el", "Ποιος φορέας πληρώνει;"), ("en", "Which institution pays?")]),
        body: texts(&[("el", "Εργασία σε δύο κράτη."), ("en", "Work in two states.")]),
        answer: texts(&[("el", "Κάθε φορέας το μερίδιό του."), ("en", "Each of them a **portion** by months worked.")]),
        sectors: vec![Sector::Pensions],
        bucs: codes(&["P_BUC_06"]),
        countries: codes(&["EL", "LU"]),
    };
    let published = [("2026-09-01", reimbursement), ("2026-09-10", allowance), ("2026-10-05", share)];
    let mut batch = Fixture::new().batch();
    batch.questions = published.map(|(on, knowledge)| NewQuestion { published_on: day(on), knowledge }).into();
    let world = World::new().await;
    world.load(batch).await.expect("the batch can be loaded");
    world.catch_up().await;
    world
}

/// Where questions are asked and answered.
pub(crate) struct Room {
    pub(crate) world: World,
    /// A clerk of Poland, who asks.
    pub(crate) asker: Actor,
    /// Another clerk of Poland.
    pub(crate) colleague: Actor,
    /// The coordinator of whoever asks.
    pub(crate) coordinator: Actor,
    /// The coordinator of Austria.
    pub(crate) foreign: Actor,
    /// A clerk of Austria.
    pub(crate) clerk: Actor,
    /// The coordinator of Luxembourg.
    pub(crate) third: Actor,
    pub(crate) officer: Actor,
    pub(crate) second: Actor,
    pub(crate) administrator: Actor,
    pub(crate) stranger: Actor,
}

impl Room {
    pub(crate) async fn new() -> Self {
        Self::of(World::with(Fixture::new()).await).await
    }

    pub(crate) async fn of(world: World) -> Self {
        use PersonRole::{Administrator, Clerk, NationalCoordinator, ProgrammeOfficer};
        Self {
            asker: world.person("celina", Clerk, Some("PL")).await,
            colleague: world.person("czeslaw", Clerk, Some("PL")).await,
            coordinator: world.person("karol", NationalCoordinator, Some("PL")).await,
            foreign: world.person("anna", NationalCoordinator, Some("AT")).await,
            clerk: world.person("franz", Clerk, Some("AT")).await,
            third: world.person("laure", NationalCoordinator, Some("LU")).await,
            officer: world.person("olga", ProgrammeOfficer, None).await,
            second: world.person("oskar", ProgrammeOfficer, None).await,
            administrator: world.person("adam", Administrator, None).await,
            stranger: world.anonymous(),
            world,
        }
    }

    /// Lets hours go by; those who ask and answer sign in anew then.
    async fn later(&mut self, hours: u64) {
        self.world.clock().advance(Duration::from_secs(3_600 * hours));
        self.asker = self.world.again("celina").await;
        self.foreign = self.world.again("anna").await;
        self.officer = self.world.again("olga").await;
    }

    /// Asks; gives the payload.
    async fn ask(&self, actor: &Actor, asking: Value) -> Value {
        let done = actor.ask(&act("askQuestion"), json!({ "input": asking })).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// A question that somebody asks.
    pub(crate) async fn asked_by(&self, actor: &Actor) -> At {
        place(&self.ask(actor, asking()).await)
    }

    /// A question that waits for the programme.
    pub(crate) async fn asked(&self) -> At {
        self.asked_by(&self.asker).await
    }

    /// Takes a step; gives the payload.
    pub(crate) async fn done(&self, actor: &Actor, step: &str, at: At, more: Value) -> Value {
        let done = actor.ask(&act(step), input(step, at, &more)).await["done"].take();
        self.world.catch_up().await;
        done
    }

    /// Takes a step that nothing stands in the way of.
    pub(crate) async fn went(&self, actor: &Actor, step: &str, at: At, more: Value) -> At {
        let done = self.done(actor, step, at, more).await;
        assert_eq!(done["problems"], json!([]), "{step}: {done}");
        place(&done)
    }

    /// Tries a step that is not for this person; gives the code.
    pub(crate) async fn refused(&self, actor: &Actor, step: &str, at: At, more: Value) -> String {
        actor.refused(&act(step), input(step, at, &more)).await.0
    }

    /// A question that the programme answered.
    async fn answered(&self) -> At {
        let at = self.asked().await;
        self.went(&self.officer, "answerQuestion", at, saying("Luksemburg.")).await
    }

    /// A question that everybody reads.
    async fn published(&self) -> At {
        let at = self.answered().await;
        self.went(&self.officer, "publishQuestion", at, knowledge()).await
    }

    /// A question as somebody sees it; null where they see none.
    async fn seen(&self, actor: &Actor, reference: i64) -> Value {
        let query = format!("query One($id: ID!) {{ question(id: $id) {{ {SEEN} }} }}");
        actor.ask(&query, json!({ "id": reference.to_string() })).await["question"].take()
    }

    /// How many are in the list, and how many are found by a word that [`knowledge`] holds.
    async fn listed(&self) -> [u64; 2] {
        let query = "{ questions { totalCount } search(text: \"zatrudnienia\", kinds: [QUESTION]) { totalCount } }";
        let data = self.stranger.ask(query, json!({})).await;
        ["questions", "search"].map(|field| data[field]["totalCount"].as_u64().expect("a total"))
    }
}

/// Where a form led to.
fn led(answer: &Answer) -> (u16, &str) {
    (answer.status, answer.header("location"))
}

/// Everything that somebody is told who looks everywhere, also by a word: what was asked for, and the whole answer.
async fn everything(actor: &Actor, word: &str) -> Vec<(String, String)> {
    let documents = [
        format!("{{ question(id: \"1\") {{ {SEEN} titles {{ text }} publishedAnswer {{ text }} }} }}"),
        format!("{{ questions {{ nodes {{ {SEEN} }} facets {{ countries {{ value }} bucs {{ value }} }} }} }}"),
        format!("{{ questions(text: \"{word}\") {{ edges {{ node {{ {SEEN} }} snippet {{ parts {{ text }} }} }} }} }}"),
        format!("{{ similarQuestions(text: \"{word}\") {{ {SEEN} }} }}"),
        format!("{{ questionsUnderWay {{ isTurn isMine question {{ {SEEN} }} }} }}"),
        "{ questionStatistics { asked open published rating { count mean } } }".to_owned(),
        format!("{{ search(text: \"{word}\") {{ nodes {{ kind code label hint snippet {{ parts {{ text }} }} }} }} }}"),
        format!("{{ suggest(text: \"{word}\", first: 50) {{ code label hint }} }}"),
        "{ changes(first: 100) { nodes { noun action label countryCode } } }".to_owned(),
    ];
    let mut told = Vec::new();
    for document in documents {
        let answer = actor.graphql(&document, json!({})).await;
        let code = &answer["errors"][0]["extensions"]["code"];
        assert!(code.is_null() || code == "UNAUTHENTICATED", "{document}: {answer}");
        told.push((document, answer.to_string()));
    }
    let mut paths: Vec<String> = [
        "/",
        "/questions",
        "/questions/1",
        "/questions/1/publish",
        "/questions/own",
        "/account",
        "/bucs/FB_BUC_01",
        "/countries/LU",
        "/sitemap.xml",
        "/feeds/practices.atom",
        "/export/institutions.csv",
        "/export/practices.json",
        "/export/uptake.csv",
        "/export/profiles.json",
    ]
    .map(str::to_owned)
    .into();
    let by_word = [
        "/questions?text=",
        "/questions/similar?text=",
        "/questions/new?title=",
        "/institutions?text=",
        "/search?text=",
        "/suggest?text=",
    ];
    paths.extend(by_word.map(|path| format!("{path}{word}")));
    for path in paths {
        let answer = actor.get(&path).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        told.push((path, answer.text()));
    }
    told
}

/// Fails where somebody who looks everywhere is told a word that is none of their business.
async fn is_told_nothing_of(actor: &Actor, who: &str, secret: &str, word: &str) {
    for (asked, answer) in everything(actor, word).await {
        assert!(!answer.to_lowercase().contains(&secret.to_lowercase()), "{who} by {asked}: {answer}");
    }
}
