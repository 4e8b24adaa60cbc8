//! Calendars and feeds, read by programs that others wrote.

use crate::repository::top;
use domain::value::PersonRole;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};
use tests::{Actor, World, skip};

/// Runs a program with a text as its input.
fn read_by(command: &mut Command, text: &str) -> Output {
    let mut run = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a program that is there");
    run.stdin.take().expect("its input").write_all(text.as_bytes()).expect("it reads");
    run.wait_with_output().expect("it ends")
}

/// Whether a program runs.
fn runs(name: &str, arguments: &[&str]) -> bool {
    Command::new(name).args(arguments).output().is_ok_and(|output| output.status.success())
}

/// A Python that has the library; Debian's own is another one than the first on the path on some machines.
fn python() -> Option<&'static str> {
    ["python3", "/usr/bin/python3"].into_iter().find(|name| runs(name, &["-c", "import icalendar"]))
}

/// The events of a calendar as the library `icalendar` reads them.
async fn events(python: &str, actor: &Actor, path: &str) -> Vec<Value> {
    let answer = actor.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    let text = answer.text();
    let output = read_by(Command::new(python).arg(top().join("tests/formats/events.py")), &text);
    assert!(output.status.success(), "{path}: {}\n{text}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).expect("a text");
    lines.lines().map(|line| serde_json::from_str(line).expect("an event")).collect()
}

#[tokio::test]
async fn calendars_are_read_by_a_library_of_others() {
    let Some(python) = python() else {
        return skip("calendars by a library of others", "Python's icalendar: apt install python3-icalendar");
    };
    let world = World::seeded().await;
    seed::demo(world.ctx()).await.expect("invented trainings");
    world.catch_up().await;
    let officer = world.person("olga", PersonRole::ProgrammeOfficer, None).await;
    let odd = json!({ "input": {
        "title": [{ "language": "en", "text": "Commas, semicolons; \\backslashes\\ and “quotes”: a title that is much longer than a line of seventy-five octets, ναι" }],
        "about": [{ "language": "en", "text": "First paragraph.\n\nBEGIN:VEVENT\nEND:VCALENDAR\n\n* a list, with a comma" }],
        "startsOn": "2026-12-20", "endsOn": "2026-12-21", "place": "Σύνταγμα 1, Αθήνα; Ελλάδα", "timeZone": "Europe/Athens",
        "startTime": "23:30", "endTime": "01:00",
    } });
    let save = "mutation($input: SaveTrainingInput!) { saveTraining(input: $input) { training { reference } problems { message } } }";
    let saved = officer.ask(save, odd).await;
    assert_eq!(saved["saveTraining"]["problems"], json!([]), "{saved}");
    let reference = saved["saveTraining"]["training"]["reference"].as_i64().expect("a reference");
    let publish = "mutation($input: TrainingStepInput!) { publishTraining(input: $input) { problems { message } } }";
    officer.ask(publish, json!({ "input": { "training": reference.to_string(), "expectedVersion": 1 } })).await;
    world.catch_up().await;
    let stranger = world.anonymous();
    let all = events(python, &stranger, "/calendar/trainings.ics").await;
    let query = "{ trainings(first: 100) { nodes { title place startsOn isAllDay startsAt status } } }";
    let known = stranger.ask(query, json!({})).await["trainings"]["nodes"].take();
    let known = known.as_array().expect("a list");
    assert_eq!(all.len(), known.len());
    for one in known {
        let event = all.iter().find(|event| event["summary"] == one["title"]).unwrap_or_else(|| panic!("{one}"));
        let start = event["start"].as_str().expect("a start");
        if one["isAllDay"] == true {
            assert_eq!(start, one["startsOn"].as_str().expect("a day"));
        } else {
            let read = chrono::DateTime::parse_from_rfc3339(start).expect("an instant");
            let own = chrono::DateTime::parse_from_rfc3339(one["startsAt"].as_str().expect("an instant"));
            assert_eq!(read, own.expect("an instant"), "{one}");
        }
        assert_eq!(event["location"], one["place"].as_str().unwrap_or_default());
    }
    let odd = events(python, &stranger, &format!("/calendar/trainings/{reference}.ics")).await;
    assert_eq!(odd.len(), 1);
    let about = odd[0]["description"].as_str().expect("a text");
    assert!(about.contains("First paragraph.") && about.contains("a list, with a comma"), "{about}");
    let renew = "mutation { renewCalendarAddress { path } }";
    let path = officer.ask(renew, json!({})).await["renewCalendarAddress"]["path"].take();
    assert_eq!(events(python, &stranger, path.as_str().expect("a path")).await.len(), all.len());
}

#[tokio::test]
async fn feeds_hold_what_the_standard_asks() {
    if !runs("xmllint", &["--version"]) {
        return skip("feeds by the schema of the standard", "xmllint: apt install libxml2-utils");
    }
    let world = World::bundled().await;
    let schema = top().join("tests/formats/atom.rng");
    let check = |text: &str| {
        let mut command = Command::new("xmllint");
        read_by(command.args(["--noout", "--nonet", "--relaxng"]).arg(&schema).arg("-"), text)
    };
    for path in ["/feeds/practices.atom", "/feeds/profiles.atom", "/feeds/practices.atom?lang=el&sector=FB"] {
        let answer = world.anonymous().get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        let text = answer.text();
        let output = check(&text);
        assert!(output.status.success(), "{path}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(text.matches("<entry").count() > 5, "{path}");
        let broken = text.replacen("<updated>", "<updated>yesterday ", 1);
        assert!(!check(&broken).status.success(), "the schema sees what is wrong");
    }
}
