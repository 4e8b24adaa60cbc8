//! Fields of the forms in which a profile is written: what stands in them, what is wrong, what the original says.

use crate::form::Form;
use crate::page::{Page, Said};
use domain::value::{Sector, Texts};

/// How a field is typed into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One line.
    Line,
    /// Several lines.
    Area,
    /// A day.
    Day,
    /// A number.
    Number,
    /// One of some values.
    Choice,
    /// A mark.
    Tick,
}

/// A field as the form shows it.
pub(super) struct Field {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) kind: Kind,
    pub(super) value: String,
    pub(super) hint: String,
    pub(super) wrong: Option<String>,
    /// What the original says, for who translates it.
    pub(super) source: Option<Said>,
    /// The language that is written here; empty for what is the same in all.
    pub(super) lang: String,
    /// Value, name, whether it is chosen.
    pub(super) choices: Vec<(String, String, bool)>,
}

impl Field {
    pub(super) fn is_tick(&self) -> bool {
        self.kind == Kind::Tick
    }

    pub(super) fn is_choice(&self) -> bool {
        self.kind == Kind::Choice
    }

    pub(super) fn is_area(&self) -> bool {
        self.kind == Kind::Area
    }

    /// Whether it takes texts, which want room.
    pub(super) fn is_wide(&self) -> bool {
        !self.lang.is_empty()
    }

    /// The type of its input. A day that could not be read is shown as it was typed, which a day field would hide.
    pub(super) fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Day if self.value.is_empty() || domain::clock::parse_day(&self.value).is_some() => "date",
            _ => "text",
        }
    }

    /// The ids of what describes the field, for its `aria-describedby`.
    pub(super) fn described_by(&self) -> String {
        let parts = [
            self.wrong.is_some().then(|| format!("{}-wrong", self.id)),
            (!self.hint.is_empty()).then(|| format!("{}-hint", self.id)),
            self.source.is_some().then(|| format!("{}-source", self.id)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

/// Fields that belong together.
pub(super) struct Group {
    /// What they are about; empty when they stand by themselves.
    pub(super) title: String,
    pub(super) hint: String,
    /// Whether they are short and stand in one row.
    pub(super) is_row: bool,
    pub(super) fields: Vec<Field>,
}

/// Makes fields.
pub(super) struct Fields<'a> {
    pub(super) page: &'a Page,
    /// The form as it was sent; none when it shows what is kept.
    pub(super) sent: Option<&'a Form>,
    /// What is wrong with what is kept, by field.
    pub(super) wrong: &'a [(String, String)],
    /// The language in which texts are written here.
    pub(super) language: &'a str,
    /// The original language.
    pub(super) original: &'a str,
}

impl Fields<'_> {
    fn field(&self, id: &str, label: String, kind: Kind, kept: String) -> Field {
        let value = self.sent.map_or(kept, |form| form.value(id).to_owned());
        let sent = self.sent.and_then(|form| form.wrong(id)).map(str::to_owned);
        let kept = self.wrong.iter().find(|(own, _)| own == id).map(|(_, text)| text.clone());
        Field {
            id: id.to_owned(),
            label,
            kind,
            value,
            hint: String::new(),
            wrong: sent.or(kept.filter(|_| self.sent.is_none())),
            source: None,
            lang: String::new(),
            choices: Vec::new(),
        }
    }

    /// A line that is the same in every language.
    pub(super) fn line(&self, id: &str, label: String, kept: Option<&str>) -> Field {
        self.field(id, label, Kind::Line, kept.unwrap_or_default().to_owned())
    }

    /// A text, in the language that is written here.
    pub(super) fn text(&self, id: &str, label: String, kind: Kind, kept: &Texts) -> Field {
        let own = kept.within(self.language).map(|text| text.text.clone()).unwrap_or_default();
        let source = (self.language != self.original).then(|| kept.within(self.original)).flatten();
        Field {
            source: source.map(|text| self.page.said(&text.text, &text.language)),
            lang: self.language.to_owned(),
            ..self.field(id, label, kind, own)
        }
    }

    pub(super) fn day(&self, id: &str, label: String, kept: Option<chrono::NaiveDate>) -> Field {
        self.field(id, label, Kind::Day, kept.map(|day| day.to_string()).unwrap_or_default())
    }

    pub(super) fn number(&self, id: &str, label: String, kept: Option<u32>) -> Field {
        self.field(id, label, Kind::Number, kept.map(|number| number.to_string()).unwrap_or_default())
    }

    /// One of some values, or none of them.
    pub(super) fn choice(&self, id: &str, label: String, kept: Option<&str>, choices: &[(&str, String)]) -> Field {
        let mut field = self.field(id, label, Kind::Choice, kept.unwrap_or_default().to_owned());
        let none = (String::new(), self.page.t("profile-not-stated"), field.value.is_empty());
        let is_chosen = |value: &str| field.value == value;
        let rest = choices.iter().map(|(value, name)| ((*value).to_owned(), name.clone(), is_chosen(value)));
        field.choices = std::iter::once(none).chain(rest).collect();
        field
    }

    /// Sectors by their letters.
    pub(super) fn sectors(&self, id: &str, label: String, kept: &[Sector]) -> Field {
        let letters: Vec<&str> = kept.iter().map(|sector| sector.as_str()).collect();
        Field { hint: self.page.t("profile-sectors-hint"), ..self.field(id, label, Kind::Line, letters.join(" ")) }
    }

    /// The mark that takes a row away.
    pub(super) fn remove(&self, id: &str) -> Field {
        let value = if self.sent.is_some_and(|form| form.value(id) == "yes") { "yes" } else { "" };
        Field { value: value.to_owned(), ..self.field(id, self.page.t("profile-remove"), Kind::Tick, String::new()) }
    }
}
