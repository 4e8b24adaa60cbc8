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

/// A Python that has the libraries; Debian's own is another one than the first on the path on some machines.
fn python() -> Option<&'static str> {
    ["python3", "/usr/bin/python3"].into_iter().find(|name| runs(name, &["-c", "import icalendar, vobject"]))
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
        return skip(
            "calendars by a library of others",
            "Python's icalendar and vobject: apt install python3-icalendar python3-vobject",
        );
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
    let path = path.as_str().expect("a path");
    assert_eq!(events(python, &stranger, path).await.len(), all.len());
    visits(python, &world, &officer, path).await;
}

/// Visits and meetings of the demonstration: what everybody reads of, what the programme follows, and one alone.
async fn visits(python: &str, world: &World, officer: &Actor, own: &str) {
    let query =
        "{ visitEvents { topic } visits(first: 100) { nodes { reference topic state plan { startsOn endsOn } } } }";
    let known = officer.ask(query, json!({})).await;
    let public = known["visitEvents"].as_array().expect("a list").len();
    assert!(public > 0, "{known}");
    let stranger = world.anonymous();
    assert_eq!(events(python, &stranger, "/calendar/visits.ics").await.len(), public);
    let secret = own.strip_prefix("/calendar/own/").and_then(|rest| rest.strip_suffix(".ics")).expect("a secret");
    let followed = events(python, &stranger, &format!("/calendar/visits.ics?key={secret}")).await;
    let planned = known["visits"]["nodes"].as_array().expect("a list").iter().filter(|one| one["plan"].is_object());
    let planned: Vec<&Value> = planned.collect();
    assert_eq!(followed.len(), planned.len());
    for one in planned {
        let topic = one["topic"].as_str().expect("a topic");
        let event = followed.iter().find(|event| event["summary"].as_str().is_some_and(|text| text.ends_with(topic)));
        let event = event.unwrap_or_else(|| panic!("{one} in {followed:?}"));
        assert_eq!(event["start"], one["plan"]["startsOn"], "{event}");
        let is_off = one["state"] == "CANCELLED";
        assert_eq!(event["status"], if is_off { "CANCELLED" } else { "CONFIRMED" }, "{event}");
        let path = format!("/calendar/visits/{}.ics", one["reference"]);
        assert_eq!(events(python, officer, &path).await.len(), 1);
    }
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
