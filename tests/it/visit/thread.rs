//! What those whom a request concerns write to each other, and the files they share.

use super::{Room, asked, asked_of, number, told, yes};
use crate::reading::{each, list, text};
use domain::DomainError;
use domain::id::AttachmentId;
use domain::visit::document;
use serde_json::{Value, json};

fn saying(visit: &Value, body: &str) -> Value {
    json!({ "visit": number(visit, "reference").to_string(), "body": body })
}

#[tokio::test]
async fn everybody_who_sees_a_request_writes_to_everybody_who_does() {
    let room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    let writers = [&room.clerk, &room.colleague, &room.coordinator, &room.german, &room.guest, &room.officer];
    for (at, actor) in writers.iter().enumerate() {
        let done = room.sent(actor, "commentVisit", saying(&submitted, &format!("Message {at}"))).await;
        assert_eq!((&done["problems"], &done["visit"]["version"]), (&json!([]), &submitted["version"]));
    }
    for actor in writers {
        let seen = room.seen(actor, &submitted).await;
        let bodies: Vec<String> = (0..6).map(|at| format!("Message {at}")).collect();
        assert_eq!(each(&seen["messages"], "body"), bodies);
    }
    let seen = room.seen(&room.german, &submitted).await;
    let by = |at: usize| &seen["messages"][at]["by"];
    assert_eq!(by(0), &json!({ "name": null, "country": { "code": "PL" } }));
    assert_eq!(by(4), &json!({ "name": "gustav", "country": { "code": "DE" } }));
    for actor in [&room.finn, &room.foreign, &room.administrator] {
        let input = json!({ "input": saying(&submitted, "Hello") });
        assert_eq!(actor.refused(&super::act("commentVisit"), input).await.0, "NOT_FOUND");
    }
    for (body, code) in [(" ".to_owned(), "MISSING body"), ("x".repeat(2_001), "TOO_LONG body")] {
        assert_eq!(told(&room.sent(&room.clerk, "commentVisit", saying(&submitted, &body)).await), [code]);
    }
}

#[tokio::test]
async fn with_a_key_the_same_is_written_once() {
    let room = Room::new().await;
    let submitted = room.submitted(asked()).await;
    let keyed = |body: &str| super::changed(saying(&submitted, body), &json!({ "idempotencyKey": "one" }));
    for _ in 0..2 {
        assert_eq!(room.sent(&room.clerk, "commentVisit", keyed("Once")).await["problems"], json!([]));
    }
    assert_eq!(told(&room.sent(&room.clerk, "commentVisit", keyed("Other")).await), ["KEY_REUSED idempotencyKey"]);
    assert_eq!(each(&room.seen(&room.clerk, &submitted).await["messages"], "body"), ["Once"]);
}

#[tokio::test]
async fn files_are_shared_by_those_it_binds_and_read_by_those_who_see_it() {
    let room = Room::new().await;
    let matching = room.matching(asked_of(&["DE", "FI"])).await;
    let file = json!({ "name": "notes.txt", "contentBase64": "SGVsbG8u" });
    for actor in [&room.colleague, &room.german, &room.guest] {
        assert_eq!(room.code(actor, "attachToVisit", &matching, file.clone()).await, "FORBIDDEN");
    }
    assert_eq!(room.code(&room.foreign, "attachToVisit", &matching, file.clone()).await, "NOT_FOUND");
    let page = json!({ "name": "page.html", "contentBase64": "SGVsbG8u" });
    assert_eq!(room.code(&room.clerk, "attachToVisit", &matching, page).await, "FILE_TYPE");
    let odd = json!({ "name": "notes.txt", "contentBase64": "%%" });
    assert_eq!(room.code(&room.clerk, "attachToVisit", &matching, odd).await, "INVALID_BASE64");
    let attached = room.went(&room.clerk, "attachToVisit", &matching, file.clone()).await;
    let one = &attached["documents"][0];
    assert_eq!((text(&one["name"]), number(one, "size")), ("notes.txt", 6));
    assert_eq!(one["mediaType"], "text/plain; charset=utf-8");
    let reference = number(&attached, "reference");
    assert_eq!(one["url"], format!("/visits/{reference}/files/{}", text(&one["id"])));
    let id = AttachmentId(text(&one["id"]).parse().expect("an identity"));
    let ctx = room.world.ctx();
    for name in ["celina", "czeslaw", "karol", "greta", "finja", "gustav", "olga"] {
        let read = document(ctx, &room.acting(name).await, reference as i32, id).await.expect("the file");
        assert_eq!(read.content, b"Hello.", "{name}");
    }
    for name in ["anna", "adam"] {
        let refused = document(ctx, &room.acting(name).await, reference as i32, id).await;
        assert!(matches!(refused, Err(DomainError::NotFound)), "{name}");
    }
    room.went(&room.german, "answerAsHost", &attached, yes()).await;
    let more = room.went(&room.german, "attachToVisit", &attached, file).await;
    assert_eq!(list(&more["documents"]).len(), 2, "a host that accepted is bound");
    let gone = json!({ "document": one["id"] });
    assert_eq!(room.code(&room.colleague, "removeVisitDocument", &more, gone.clone()).await, "FORBIDDEN");
    let less = room.went(&room.coordinator, "removeVisitDocument", &more, gone.clone()).await;
    assert_eq!(list(&less["documents"]).len(), 1);
    assert_eq!(room.code(&room.coordinator, "removeVisitDocument", &less, gone).await, "NOT_FOUND");
    let removed = document(ctx, &room.acting("celina").await, reference as i32, id).await;
    assert!(matches!(removed, Err(DomainError::NotFound)));
}
