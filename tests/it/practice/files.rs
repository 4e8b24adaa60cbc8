//! Files of practices: taken by what they are, kept with the version that names them, and served as downloads alone.

use super::{At, Got, Room, content, got, input, place, send, told};
use crate::reading::{each, list, text};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{Request, header};
use http_body_util::Full;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use tests::{Actor, Answer};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The types with which files leave.
const TYPES: [&str; 11] = [
    "application/pdf",
    "image/png",
    "image/jpeg",
    WORD,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "text/plain; charset=utf-8",
    "text/csv; charset=utf-8",
];

fn file(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "contentBase64": STANDARD.encode(bytes) })
}

fn zipped(parts: &[&str]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(*part, stored).expect("a part");
        let content = if *part == "mimetype" { "application/vnd.oasis.opendocument.text" } else { "<x/>" };
        archive.write_all(content.as_bytes()).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn word(more: &[&str]) -> Vec<u8> {
    let mut parts = vec!["[Content_Types].xml", "word/document.xml"];
    parts.extend_from_slice(more);
    zipped(&parts)
}

fn joined(first: &[u8], second: &[u8]) -> Vec<u8> {
    [first, second].concat()
}

const NAME: &str = "FILE_NAME";
const SIZE: &str = "FILE_SIZE";
const TYPE: &str = "FILE_TYPE";
/// It is taken: as a download it can do nothing.
const TAKEN: &str = "";

/// Files that mean no good: what they are called, what they hold, and with which code they are refused.
fn hostile() -> Vec<(String, Vec<u8>, &'static str)> {
    let page: &[u8] = b"<html><script>alert(1)</script></html>";
    let sheet = zipped(&["[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"]);
    let slides = zipped(&["[Content_Types].xml", "ppt/presentation.xml", "ppt/activeX/activeX1.xml"]);
    let rows: Vec<(&str, Vec<u8>, &'static str)> = vec![
        ("page.html", page.to_vec(), TYPE),
        ("page.htm", page.to_vec(), TYPE),
        ("page.xhtml", b"<html xmlns='http://www.w3.org/1999/xhtml'/>".to_vec(), TYPE),
        ("page.mht", b"MIME-Version: 1.0".to_vec(), TYPE),
        ("picture.svg", b"<svg onload=alert(1)>".to_vec(), TYPE),
        ("style.xml", b"<?xml-stylesheet href='x.xsl'?>".to_vec(), TYPE),
        ("code.js", b"alert(1)".to_vec(), TYPE),
        ("code.php", b"<?php system('id');".to_vec(), TYPE),
        ("code.exe", b"MZ\x90\x00".to_vec(), TYPE),
        ("code.bat", b"del *.*".to_vec(), TYPE),
        ("archive.zip", word(&[]), TYPE),
        ("archive.jar", zipped(&["META-INF/MANIFEST.MF"]), TYPE),
        ("noending", b"text".to_vec(), TYPE),
        ("ends.pdf.", b"%PDF-1.7 ".to_vec(), TYPE),
        ("double.pdf.js", b"%PDF-1.7 ".to_vec(), TYPE),
        ("double.docm.exe", word(&[]), TYPE),
        ("double.php.pdf", b"%PDF-1.7 ".to_vec(), TAKEN),
        ("front.pdf", joined(page, b"%PDF-1.7 "), TYPE),
        ("behind.pdf", joined(b"%PDF-1.7\n", page), TAKEN),
        ("script.pdf", b"%PDF-1.7 /OpenAction << /S /JavaScript /JS (x) >>".to_vec(), TYPE),
        ("short.pdf", b"%PDF-1.7 << /JS(app.alert) >>".to_vec(), TYPE),
        ("escaped.pdf", b"%PDF-1.7 << /S /J#61vaScript >>".to_vec(), TYPE),
        ("launch.pdf", b"%PDF-1.7 << /S /Launch /F (x.exe) >>".to_vec(), TYPE),
        ("inside.pdf", b"%PDF-1.7 << /Type /EmbeddedFile >>".to_vec(), TYPE),
        ("form.pdf", b"%PDF-1.7 << /XFA 3 0 R >>".to_vec(), TYPE),
        ("gif.png", b"GIF89a/*.*/=1;alert(1)".to_vec(), TYPE),
        ("gif.js.txt", b"GIF89a/*.*/=1;alert(1)".to_vec(), TAKEN),
        ("page.png", page.to_vec(), TYPE),
        ("page.jpg", page.to_vec(), TYPE),
        ("behind.jpg", joined(b"\xff\xd8\xff\xe0", page), TAKEN),
        ("macro.docx", word(&["word/vbaProject.bin"]), TYPE),
        ("MACRO.DOCX", word(&["WORD/VBAPROJECT.BIN"]), TYPE),
        ("object.docx", word(&["word/embeddings/oleObject1.bin"]), TYPE),
        ("macro.xlsx", sheet, TYPE),
        ("control.pptx", slides, TYPE),
        ("other.xlsx", word(&[]), TYPE),
        ("basic.odt", zipped(&["mimetype", "content.xml", "Basic/Standard/Module1.xml"]), TYPE),
        ("front.docx", joined(b"MZ", &word(&[])), TYPE),
        ("hidden.docx", joined(b"PK\x03\x04", &joined(page, &word(&[]))), TYPE),
        ("slip.docx", word(&["../../etc/passwd"]), TAKEN),
        ("text.txt", b"  <script>alert(1)</script>".to_vec(), TYPE),
        ("marked.txt", "\u{feff}<script>alert(1)</script>".into(), TYPE),
        ("later.txt", b"Hello <script>alert(1)</script>".to_vec(), TAKEN),
        ("seven.txt", b"+ADw-script+AD4-alert(1)".to_vec(), TAKEN),
        ("wide.txt", b"\xff\xfe<\x00s\x00".to_vec(), TYPE),
        ("null.txt", b"text\x00<script>".to_vec(), TYPE),
        ("table.csv", b"<table>".to_vec(), TYPE),
        ("formula.csv", b"=cmd|' /C calc'!A0".to_vec(), TAKEN),
        ("nothing.pdf", Vec::new(), SIZE),
        ("", b"text".to_vec(), NAME),
        (".htaccess", b"text".to_vec(), NAME),
        ("..", b"text".to_vec(), NAME),
        ("../../page.html", page.to_vec(), TYPE),
        ("..\\..\\up.txt", b"text".to_vec(), TAKEN),
        ("tx\u{202e}fdp.exe", b"MZ".to_vec(), NAME),
        ("gpj\u{202e}.pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a\u{200b}.pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a.html\u{0}.pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a.pdf\r\nContent-Type: text/html\r\n\r\n<b>.pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a\".html\".pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a;filename=b.html.pdf", b"%PDF-1.7 ".to_vec(), NAME),
        ("a.pdf:b.exe", b"MZ".to_vec(), NAME),
        ("a%0d%0aSet-Cookie.pdf", b"%PDF-1.7 ".to_vec(), TAKEN),
        ("<b>.pdf", b"%PDF-1.7 ".to_vec(), NAME),
    ];
    let mut all: Vec<_> = rows.into_iter().map(|(name, bytes, what)| (name.to_owned(), bytes, what)).collect();
    all.push((format!("{}.pdf", "x".repeat(117)), b"%PDF-1.7 ".to_vec(), NAME));
    all
}

/// Fails unless a browser can do nothing with the answer but keep it.
fn is_download(answer: &Answer, bytes: &[u8], what: &str) {
    assert_eq!((answer.status, &answer.body[..]), (200, bytes), "{what}");
    let name = answer.header("content-disposition");
    assert!(name.starts_with("attachment; filename=\"") && name.matches('"').count() == 2, "{what}: {name}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert!(TYPES.contains(&answer.header("content-type")), "{what}: {}", answer.header("content-type"));
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{what}: {policy}");
    assert!(!policy.contains("allow-"), "{what}: {policy}");
    assert_eq!(answer.header("set-cookie"), "", "{what}");
}

async fn attach(room: &Room, at: At, name: &str, bytes: &[u8]) -> At {
    room.went(&room.clerk, "attachToPractice", at, file(name, bytes)).await
}

/// The files of the version under way.
async fn documents(room: &Room, reference: i64) -> Value {
    room.seen(&room.clerk, reference).await["draft"]["documents"].take()
}

#[tokio::test]
async fn what_could_run_is_refused_and_what_is_taken_leaves_as_a_download() {
    let room = Room::new().await;
    let mut at = room.begun(&room.clerk, content()).await;
    assert!(hostile().len() > 30);
    for (name, bytes, code) in hostile() {
        let what = format!("{name:?}");
        let done = room.done(&room.clerk, "attachToPractice", at, file(&name, &bytes)).await;
        if code != TAKEN {
            assert_eq!((&done["practice"], told(&done)), (&Value::Null, vec![format!("{code} file")]), "{what}");
            continue;
        }
        assert_eq!(told(&done), Vec::<String>::new(), "{what}");
        let document = &done["practice"]["documents"][0];
        assert!(TYPES.contains(&text(&document["mediaType"])) && document["size"] == bytes.len(), "{what}: {document}");
        assert!(!text(&document["name"]).contains(['/', '\\']), "{what}: {document}");
        is_download(&room.clerk.get(text(&document["url"])).await, &bytes, &what);
        let gone = json!({ "document": document["id"] });
        at = room.went(&room.clerk, "removePracticeDocument", place(&done), gone).await;
    }
    let kept = room.seen(&room.clerk, at.0).await;
    assert_eq!((&kept["version"], &kept["documents"]), (&json!(at.1), &json!([])), "what was refused changed nothing");
    let no_base64 = json!({ "name": "a.txt", "contentBase64": "%%" });
    assert_eq!(room.refused(&room.clerk, "attachToPractice", at, no_base64).await, "INVALID_BASE64");
}

/// Sends the form with a file of the page where a practice is edited, its parts in this order.
async fn upload(actor: &Actor, at: At, got: &Got, (name, bytes): (&str, &[u8]), site: &str) -> Answer {
    let (path, version) = (format!("/practices/{}/files", at.0), at.1.to_string());
    let mut body: Vec<u8> = Vec::new();
    for (field, value) in [("form-token", got.token.as_str()), ("expected", version.as_str())] {
        let part = format!("--part\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n");
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(b"Content-Type: application/octet-stream\r\n\r\n");
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--part--\r\n");
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=part")
        .header(header::COOKIE, &got.cookie)
        .header("sec-fetch-site", site);
    actor.send(request.body(Full::from(body)).expect("a request")).await
}

#[tokio::test]
async fn the_form_of_the_page_takes_and_refuses_the_same() {
    let room = Room::new().await;
    let mut at = room.begun(&room.clerk, content()).await;
    let page = got(&room.clerk, "/practices/1/edit").await;
    let is_plain =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic() && !b"\"\\;%".contains(&b));
    for (name, bytes, code) in hostile().into_iter().filter(|(name, ..)| is_plain(name)) {
        let answer = upload(&room.clerk, at, &page, (name.as_str(), bytes.as_slice()), "same-origin").await;
        if code != TAKEN {
            assert_eq!(answer.status, 422, "{name}: {}", answer.text());
            continue;
        }
        assert_eq!((answer.status, answer.header("location")), (303, "/practices/1/edit?saved=yes#files"), "{name}");
        let documents = documents(&room, at.0).await;
        is_download(&room.clerk.get(text(&documents[0]["url"])).await, &bytes, &name);
        let remove = format!("/practices/1/files/{}/remove", text(&documents[0]["id"]));
        let expected = (at.1 + 1).to_string();
        assert_eq!(send(&room.clerk, &remove, &page, &[("expected", expected.as_str())]).await.status, 303, "{name}");
        at.1 += 2;
    }
    assert_eq!(documents(&room, at.0).await, json!([]));
}

#[tokio::test]
async fn a_file_has_at_most_ten_megabytes_and_a_practice_ten_files() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let page = got(&room.clerk, "/practices/1/edit").await;
    let large = vec![b'x'; 10 << 20];
    let longer = vec![b'x'; (10 << 20) + 1];
    let refused = upload(&room.clerk, at, &page, ("large.txt", longer.as_slice()), "same-origin").await;
    assert!(refused.status == 422 && refused.text().contains("A file may have up to 10 MB"), "{}", refused.status);
    let huge = vec![b'x'; 33 << 20];
    assert_eq!(upload(&room.clerk, at, &page, ("huge.txt", huge.as_slice()), "same-origin").await.status, 413);
    assert_eq!(documents(&room, at.0).await, json!([]));
    assert_eq!(upload(&room.clerk, at, &page, ("large.txt", large.as_slice()), "same-origin").await.status, 303);
    let mut at = (at.0, at.1 + 1);
    for number in 1..10 {
        at = attach(&room, at, &format!("{number}.txt"), b"text").await;
    }
    let more = room.done(&room.clerk, "attachToPractice", at, file("more.txt", b"text")).await;
    assert_eq!((&more["practice"], told(&more)), (&Value::Null, vec!["TOO_MANY file".to_owned()]));
    let kept = documents(&room, at.0).await;
    assert_eq!((list(&kept).len(), &kept[0]["size"]), (10, &json!(10 << 20)));
    is_download(&room.clerk.get(text(&kept[0]["url"])).await, &large, "the large one");
}

#[tokio::test]
async fn a_file_of_another_site_or_without_the_guard_is_not_taken() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let page = got(&room.clerk, "/practices/1/edit").await;
    let fine = ("a.txt", &b"text"[..]);
    assert_eq!(upload(&room.clerk, at, &page, fine, "cross-site").await.status, 403);
    let unguarded = Got { cookie: page.cookie.clone(), token: "x".repeat(64), html: String::new() };
    assert_eq!(upload(&room.clerk, at, &unguarded, fine, "same-origin").await.status, 403);
    let forgotten = Got { cookie: String::new(), token: page.token.clone(), html: String::new() };
    assert_eq!(upload(&room.clerk, at, &forgotten, fine, "same-origin").await.status, 403);
    assert_eq!(upload(&room.editor, at, &page, fine, "same-origin").await.status, 403, "a guard is its reader's own");
    let late = upload(&room.clerk, (at.0, 7), &page, fine, "same-origin").await;
    assert_eq!(late.status, 409, "somebody saved it meanwhile");
    assert_eq!(documents(&room, at.0).await, json!([]));
}

#[tokio::test]
async fn a_name_in_any_letters_is_kept_and_sent_as_it_may_be_in_a_header() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    attach(&room, at, "C:\\Akten\\Größe 'neu'.pdf", b"%PDF-1.7 ").await;
    let document = documents(&room, at.0).await[0].take();
    assert_eq!((&document["name"], &document["mediaType"]), (&json!("Größe 'neu'.pdf"), &json!("application/pdf")));
    let answer = room.clerk.get(text(&document["url"])).await;
    let name = "attachment; filename=\"Gr__e__neu_.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%27neu%27.pdf";
    assert_eq!(answer.header("content-disposition"), name);
    let page = room.clerk.get("/practices/1/edit").await.text();
    assert!(page.contains("Größe") && page.contains(text(&document["url"])), "{page}");
}

#[tokio::test]
async fn a_stranger_does_not_read_a_file_of_a_draft() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let at = attach(&room, at, "a.docx", &word(&[])).await;
    let url = text(&documents(&room, at.0).await[0]["url"]).to_owned();
    let everybody = [&room.stranger, &room.other_clerk, &room.foreign, &room.adopter, &room.officer];
    for actor in everybody {
        assert_eq!(actor.get(&url).await.status, 404);
    }
    for actor in [&room.clerk, &room.editor, &room.coordinator] {
        is_download(&actor.get(&url).await, &word(&[]), "its own people read it");
    }
    let at = room.went(&room.clerk, "submitPractice", at, json!({})).await;
    is_download(&room.officer.get(&url).await, &word(&[]), "who will decide reads it");
    assert_eq!(room.stranger.get(&url).await.status, 404);
    room.passed(at).await;
    for actor in everybody {
        is_download(&actor.get(&url).await, &word(&[]), "it is public");
    }
    let other = room.published(content()).await;
    let file = url.rsplit('/').next().expect("a part");
    for path in [
        format!("/practices/{other}/files/{file}"),
        format!("/practices/99/files/{file}"),
        "/practices/1/files/00000000-0000-0000-0000-00000000ffff".to_owned(),
        "/practices/1/files/a.docx".to_owned(),
    ] {
        assert_eq!(room.clerk.get(&path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_published_version_keeps_a_file_that_the_draft_takes_away() {
    let room = Room::new().await;
    let at = room.begun(&room.clerk, content()).await;
    let at = attach(&room, at, "one.txt", b"one").await;
    let at = attach(&room, at, "two.txt", b"two").await;
    let files = documents(&room, at.0).await;
    let (one, two) = (text(&files[0]["url"]), text(&files[1]["url"]));
    let at = room.went(&room.clerk, "removePracticeDocument", at, json!({ "document": files[1]["id"] })).await;
    assert_eq!(room.clerk.get(two).await.status, 404, "nothing else names it");
    let again = room.refused(&room.clerk, "removePracticeDocument", at, json!({ "document": files[1]["id"] })).await;
    assert_eq!(again, "NOT_FOUND");
    let at = room.went(&room.clerk, "submitPractice", at, json!({})).await;
    room.passed(at).await;
    let next = place(&room.save(&room.clerk, (at.0, 1), json!({ "year": 2020 })).await);
    let next = room.went(&room.clerk, "removePracticeDocument", next, json!({ "document": files[0]["id"] })).await;
    let next = attach(&room, next, "new.txt", b"new").await;
    is_download(&room.stranger.get(one).await, b"one", "the published version names it");
    let new = text(&documents(&room, at.0).await[0]["url"]).to_owned();
    assert_eq!(room.stranger.get(&new).await.status, 404);
    let next = room.went(&room.clerk, "submitPractice", next, json!({})).await;
    room.passed(next).await;
    assert_eq!(each(&room.seen(&room.stranger, at.0).await["documents"], "name"), ["new.txt"]);
    is_download(&room.stranger.get(one).await, b"one", "an old version keeps what it had");
    let thrown = place(&room.save(&room.clerk, (at.0, 2), json!({ "year": 2021 })).await);
    let thrown = attach(&room, thrown, "thrown.txt", b"thrown").await;
    let url = text(&documents(&room, at.0).await[1]["url"]).to_owned();
    room.clerk.ask(super::DISCARD, input(thrown, &json!({}))).await;
    assert_eq!(room.clerk.get(&url).await.status, 404, "it goes with its draft");
    is_download(&room.stranger.get(&new).await, b"new", "what is published stays");
}
