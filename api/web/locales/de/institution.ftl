# The list of institutions.
list-title = Träger
list-title-text = Träger zu „{ $text }“
list-total = { $count ->
    [0] Kein Träger gefunden
    [one] { $count } Träger gefunden
   *[other] { $count } Träger gefunden
}
list-on = Stand: { $day }.
filters-more = Weitere Filter
filters-active = Aktive Filter
filters-clear = Alle Filter entfernen
filter-chip = { $field }: { $value }
filter-remove = diesen Filter entfernen
filter-add = weitere Auswahl hinzufügen
facets-title = Ergebnis eingrenzen
facets-jump = Ergebnis eingrenzen
facet-place = Ort
facet-selected = ausgewählt; entfernen
pages-label = Ergebnisseiten
page-next = Nächste Seite
page-previous = Vorige Seite

field-text = Name, Code, Kürzel oder Ort
field-country = Land
field-sector = Sektor
field-buc = Geschäftsvorfall (BUC)
field-role = Rolle
field-function = Funktion
field-network = Netz
field-place = Ort, Region oder Gebietscode
field-status = Gültigkeit
field-ready = Bereit in EESSI
field-on = Stichtag
field-order = Reihenfolge
field-after = Stelle in der Liste
field-before = Stelle in der Liste
field-first = Einträge pro Seite
field-code = Code

any-country = Alle Länder
any-buc = Alle BUC
any-role = Alle Rollen
any-ready = Bereit oder nicht
any-status = Am Stichtag gültig

order-RELEVANCE = Bester Treffer zuerst
order-NAME = Nach Namen
order-CODE = Nach Code
order-COUNTRY = Nach Land
order-CHANGED = Zuletzt geänderte zuerst

list-did-you-mean = In dieser Schreibweise ist nichts verzeichnet. Meinten Sie „{ $text }“?
none-there = Kein Träger erfüllt alle Bedingungen. Es gibt:
none-lead = Sie können:
none-words = weniger oder andere Wörter eingeben: ein Teil des Namens, das Kürzel oder der Ort genügt
none-code = den vollständigen Code eingeben, wenn Sie ihn haben, zum Beispiel PL:PL212000WR

problem-title = So kann die Suche nicht ausgeführt werden
problem-lead = Berichtigen Sie die beanstandeten Angaben und suchen Sie noch einmal.
problem-prefix = Fehler
problem-day = „{ $value }“ ist kein Datum; geben Sie Jahr, Monat und Tag an, zum Beispiel 2026-03-01.
problem-value = „{ $value }“ ist nicht bekannt; möglich sind: { $allowed }.
problem-number = „{ $value }“ ist keine gültige Zahl; geben Sie 1 bis 100 ein.
problem-too-many = Das sind zu viele Filter; höchstens { $most } sind möglich.
problem-restart = Auf der ersten Seite neu beginnen

# What an entry says of itself, in lists and on its page.
badge-provisional = vorläufiger Code
receives-yes = Kann { $buc } am { $day } empfangen
receives-no = Kann { $buc } am { $day } nicht empfangen

validity-always = unbegrenzt
validity-from = seit { $from }
validity-upcoming = ab { $from }
validity-until = bis { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Überblick
show-names = Namen
show-contact = Anschrift und Kontakt
show-competences = Zuständigkeiten am { $day }
show-access-point = Zugangsstelle
show-routing = Weiterleitung
show-code-status = Status des Codes
show-acronym = Kürzel
show-country = Land
show-network = Netz
show-validity = Gültigkeit
show-areas = Gebiete
show-functions = Funktionen
show-on = Diese Seite zeigt den Stand am { $day }.
show-day = Stichtag
show-day-button = Stand anzeigen
show-today = Heutigen Stand anzeigen
show-last-day = Letzten gültigen Tag anzeigen
show-first-day = Ersten gültigen Tag anzeigen
show-ended = Besteht nicht mehr, letzter Tag: { $day }
show-upcoming = Künftig, erster Tag: { $day }
show-letter-case = Sie haben den Code mit anderer Groß- und Kleinschreibung eingegeben. Richtig lautet er { $code }; Groß- und Kleinbuchstaben werden unterschieden.
show-successors = Nachfolger
show-no-successor = Nachfolger: nicht angegeben
show-predecessors = Vorgänger
show-link-on = ab { $day }
show-routed-by = Weiterleitende Stellen vor diesem Träger
show-routes = Träger hinter dieser weiterleitenden Stelle
show-routes-count = { $count ->
    [one] { $count } Träger steht hinter dieser weiterleitenden Stelle.
   *[other] { $count } Träger stehen hinter dieser weiterleitenden Stelle.
}
show-routes-first = Die ersten { $count } sind aufgeführt.
show-no-competences = Der Träger hat am Stichtag keine Zuständigkeit.
show-competences-note = „Bereit“ heißt, dass der Träger den BUC am Stichtag in EESSI nutzen kann.

code-REAL = Dieser Code ist oder war in EESSI in Gebrauch
code-PROVISIONAL = Vorläufig: ein Platzhalter in der üblichen Form des Netzes, kein Code aus EESSI. Verwenden Sie ihn nicht für einen Fall in EESSI.
areas-none = nicht angegeben; es gilt das ganze Land
area-country = ganzes Land
function-everywhere = in allen seinen Sektoren

name-OFFICIAL = amtlich
name-TRANSLATION = Übersetzung
name-FORMER = früherer Name
name-ALIAS = weitere Bezeichnung
name-ABBREVIATION = Kurzform

column-language = Sprache
column-kind = Art
column-name = Name
column-buc = BUC
column-title = Titel
column-role = Rolle
column-validity = Gültigkeit
column-ready = Bereit

limit-areas = Nur für: { $areas }
limit-persons = Personen:
limit-benefits = Leistungen:
limit-schemes = Systeme:
limit-default = Auffangzuständigkeit, wenn nichts anderes bekannt ist

address-postal = Postanschrift
address-visitor = Besucheranschrift
contact-phone = Telefon
contact-fax = Fax
contact-email = E-Mail
contact-web = Website
list-passages = Außerdem gefunden
