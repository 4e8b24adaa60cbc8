//! Files that people attach: which are taken, and how they leave.
//!
//! A file is taken by what it is, not by what it is called: its first bytes must be those of its ending's type, and what a program could run
//! inside it refuses it. It leaves with that type and as a download, so that no browser ever shows it as a page of ours.

use crate::ctx::Ctx;
use crate::error::{DomainError, Problem};
use crate::message::{Message, is_deceptive};
use entities::attachment::Attachment;
use entities::id::{AttachmentId, PersonId};
use entities::value::Noun;
use sha2::{Digest, Sha256};
use std::io::Cursor;
use uuid::Uuid;

/// Bytes of one file.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// Letters of a name.
const LONGEST_NAME: usize = 120;

/// A file as somebody brings it.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// Its name, as its owner's machine has it.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A file that was looked at.
#[derive(Debug)]
pub(crate) struct Checked {
    name: String,
    media_type: &'static str,
    content: Vec<u8>,
}

/// What a file can be.
struct Kind {
    endings: &'static [&'static str],
    media_type: &'static str,
    is: fn(&[u8]) -> bool,
}

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SLIDES: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const KINDS: &[Kind] = &[
    Kind { endings: &["pdf"], media_type: "application/pdf", is: is_pdf },
    Kind { endings: &["png"], media_type: "image/png", is: |bytes| bytes.starts_with(b"\x89PNG\r\n\x1a\n") },
    Kind { endings: &["jpg", "jpeg"], media_type: "image/jpeg", is: |bytes| bytes.starts_with(b"\xff\xd8\xff") },
    Kind { endings: &["docx"], media_type: WORD, is: |bytes| is_office(bytes, "word/") },
    Kind { endings: &["xlsx"], media_type: SHEET, is: |bytes| is_office(bytes, "xl/") },
    Kind { endings: &["pptx"], media_type: SLIDES, is: |bytes| is_office(bytes, "ppt/") },
    Kind {
        endings: &["odt"],
        media_type: "application/vnd.oasis.opendocument.text",
        is: |bytes| is_open(bytes, "application/vnd.oasis.opendocument.text"),
    },
    Kind {
        endings: &["ods"],
        media_type: "application/vnd.oasis.opendocument.spreadsheet",
        is: |bytes| is_open(bytes, "application/vnd.oasis.opendocument.spreadsheet"),
    },
    Kind {
        endings: &["odp"],
        media_type: "application/vnd.oasis.opendocument.presentation",
        is: |bytes| is_open(bytes, "application/vnd.oasis.opendocument.presentation"),
    },
    Kind { endings: &["txt"], media_type: "text/plain; charset=utf-8", is: is_text },
    Kind { endings: &["csv"], media_type: "text/csv; charset=utf-8", is: is_text },
];

/// The endings of files that are taken, for those who choose one.
pub fn endings() -> impl Iterator<Item = &'static str> {
    KINDS.iter().flat_map(|kind| kind.endings).copied()
}

/// What makes a reader of PDF run, open or unpack something.
const RUN: [&[u8]; 7] =
    [b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/EmbeddedFiles", b"/RichMedia", b"/XFA"];

/// A PDF whose plain parts ask no reader to run, open or unpack anything.
fn is_pdf(bytes: &[u8]) -> bool {
    // A name may be written with escapes: `/J#61vaScript`.
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (byte, hex(at + 1), hex(at + 2)) {
            (b'#', Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    // Behind the last name stands something too.
    plain.push(b' ');
    let holds = |name: &[u8]| {
        plain.windows(name.len() + 1).any(|own| own.starts_with(name) && !own[name.len()].is_ascii_alphanumeric())
    };
    bytes.starts_with(b"%PDF-") && !RUN.into_iter().any(holds)
}

/// Bytes of a list of relations that are read.
const READ: u64 = 1024 * 1024;

/// Whether a part of an Office document makes its reader fetch a template or an object from elsewhere.
fn fetches(bytes: &[u8], parts: &[String]) -> bool {
    use std::io::Read;
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return true };
    parts.iter().filter(|part| part.to_ascii_lowercase().contains(".rels")).any(|part| {
        let Ok(file) = archive.by_name(part) else { return true };
        let mut text = Vec::new();
        if file.take(READ + 1).read_to_end(&mut text).is_err() || text.len() as u64 > READ {
            return true;
        }
        let text = String::from_utf8_lossy(&text).to_ascii_lowercase();
        let kinds = ["attachedtemplate", "oleobject", "subdocument", "/frame", "externallink"];
        text.split('<')
            .any(|one| one.contains("targetmode=\"external\"") && kinds.iter().any(|kind| one.contains(kind)))
    })
}

/// The names of the parts of a zip; none when it is none, or has more parts than any document.
fn parts(bytes: &[u8]) -> Option<Vec<String>> {
    const MOST: usize = 5_000;
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    // Bytes in front of the archive could be something else's.
    if archive.offset() != 0 || archive.len() > MOST {
        return None;
    }
    archive.file_names().map(|name| name.ok().map(std::borrow::Cow::into_owned)).collect()
}

fn is_office(bytes: &[u8], folder: &str) -> bool {
    let Some(parts) = parts(bytes) else { return false };
    let runs = |part: &String| {
        let part = part.to_ascii_lowercase();
        part.contains("vbaproject")
            || part.contains("activex")
            || part.contains("oleobject")
            || part.contains("macrosheets")
    };
    parts.iter().any(|part| part == "[Content_Types].xml")
        && parts.iter().any(|part| part.starts_with(folder))
        && !parts.iter().any(runs)
        && !fetches(bytes, &parts)
}

fn is_open(bytes: &[u8], media_type: &str) -> bool {
    // The type stands unpacked at a fixed place (OpenDocument 1.3, part 2, 3.3).
    let says = bytes.get(30..38 + media_type.len()) == Some(format!("mimetype{media_type}").as_bytes());
    let Some(parts) = parts(bytes) else { return false };
    says && !parts
        .iter()
        .any(|part| part.starts_with("Basic/") || part.starts_with("Scripts/") || part.starts_with("Object "))
}

fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        !start.is_empty()
            && !start.starts_with('<')
            && !text.contains(|c: char| c.is_control() && !"\n\r\t".contains(c))
    })
}

/// The file, when it can be taken.
///
/// # Errors
/// [`DomainError::Invalid`] with `FILE_NAME`, `FILE_SIZE` or `FILE_TYPE`.
pub(crate) fn checked(file: NewFile) -> Result<Checked, DomainError> {
    let wrong = |code, message| Err(Problem::at(&["file"], code, message).into());
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default().trim().to_owned();
    let is_odd = |c: char| c.is_control() || "\"<>|*?:;".contains(c);
    if name.is_empty()
        || name.starts_with('.')
        || name.chars().count() > LONGEST_NAME
        || name.contains(is_odd)
        || is_deceptive(&name)
    {
        let english = "Give the file a plain name of at most 120 letters.";
        return wrong("FILE_NAME", Message::plain("file-name", english));
    }
    if file.content.is_empty() || file.content.len() > LARGEST {
        let most = LARGEST >> 20;
        let english = format!("A file may have up to {most} MB, and must not be empty.");
        return wrong("FILE_SIZE", Message::new("file-size", vec![("most", most.to_string())], english));
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let kind = KINDS.iter().find(|kind| kind.endings.contains(&ending.as_str()));
    match kind.filter(|kind| (kind.is)(&file.content)) {
        Some(kind) => Ok(Checked { name, media_type: kind.media_type, content: file.content }),
        None => {
            let list = endings().collect::<Vec<_>>().join(", ");
            let english = format!(
                "This file is not taken: it must be what its name says, without macros or scripts, and one of {list}."
            );
            wrong("FILE_TYPE", Message::new("file-type", vec![("list", list)], english))
        }
    }
}

/// A file as it is kept.
pub(crate) fn row(ctx: &Ctx, file: Checked, noun: Noun, owner: Uuid, by: Option<PersonId>) -> Attachment {
    let digest = Sha256::digest(&file.content);
    Attachment {
        id: AttachmentId(ctx.ids.next()),
        noun,
        owner_id: owner,
        name: file.name,
        media_type: file.media_type.to_owned(),
        size: file.content.len() as i64,
        digest: crate::session::hex(&digest),
        content: file.content,
        by,
        at: ctx.now(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(name: &str, content: &[u8]) -> Result<&'static str, String> {
        let file = NewFile { name: name.to_owned(), content: content.to_vec() };
        checked(file).map(|file| file.media_type).map_err(|error| error.meaning().code.to_owned())
    }

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        use std::io::Write;
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        for (name, content) in parts {
            zip.start_file(*name, stored).expect("a part");
            zip.write_all(content.as_bytes()).expect("its bytes");
        }
        zip.finish().expect("an archive").into_inner()
    }

    #[test]
    fn files_are_taken_by_what_they_are() {
        let word = zipped(&[("[Content_Types].xml", ""), ("word/document.xml", "")]);
        let open = zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")]);
        assert_eq!(taken("a.pdf", b"%PDF-1.7\n/JSON ok"), Ok("application/pdf"));
        assert_eq!(taken("Größe 1.PNG", b"\x89PNG\r\n\x1a\n.."), Ok("image/png"));
        assert_eq!(taken("a.docx", &word), Ok(WORD));
        assert_eq!(taken("a.odt", &open), Ok("application/vnd.oasis.opendocument.text"));
        assert_eq!(taken("C:\\docs\\αρχείο.csv", "ένα;δύο".as_bytes()), Ok("text/csv; charset=utf-8"));
    }

    #[test]
    fn what_could_run_is_refused() {
        let macros = zipped(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
        let mut behind = b"MZ".to_vec();
        behind.extend_from_slice(&macros);
        for (name, content) in [
            ("a.html", &b"<html>"[..]),
            ("a.svg", b"<svg onload=alert(1)>"),
            ("a.pdf", b"<html>%PDF-"),
            ("a.pdf", b"%PDF-1.7 /Type /Action /S /JavaScript /JS (x)"),
            ("a.pdf", b"%PDF-1.7 /S /J#61vaScript "),
            ("a.pdf", b"%PDF-1.7 /S /Launch "),
            ("a.txt", b"  <script>alert(1)</script>"),
            ("a.txt", b"\xff\xfe\x00"),
            ("a.png", b"GIF89a"),
            ("a.docx", &macros),
            ("a.docx", &behind),
            ("a.docm", &macros),
            ("a.exe", b"MZ"),
            ("a", b"text"),
            ("a.pdf.js", b"%PDF-1.7"),
        ] {
            assert_eq!(taken(name, content), Err("FILE_TYPE".to_owned()), "{name}");
        }
    }

    #[test]
    fn names_that_mislead_and_files_of_no_or_too_many_bytes_are_refused() {
        for name in
            ["", "..", ".htaccess", "a\u{202e}fdp.pdf", "a\".pdf", "a\n.pdf", &format!("{}.pdf", "x".repeat(120))]
        {
            assert_eq!(taken(name, b"%PDF-1.7"), Err("FILE_NAME".to_owned()), "{name:?}");
        }
        assert_eq!(taken("a.pdf", b""), Err("FILE_SIZE".to_owned()));
        assert_eq!(taken("a.txt", &vec![b'x'; LARGEST + 1]), Err("FILE_SIZE".to_owned()));
    }
}
