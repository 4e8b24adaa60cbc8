# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" in anderer Groß- und Kleinschreibung"}
    [greek] {"; lateinische Schreibung des griechischen Namens"}
    [bulgarian] {"; lateinische Schreibung des bulgarischen Namens"}
    [english] {"; im englischen Namen"}
    [other] {"; in einem früheren oder anderen Namen"}
    [place] {"; in seinen Namen und seinem Ort oder Gebiet"}
    [topic] {"; in seinen Namen und den Wörtern seines Netzes, seiner Sektoren oder seines Landes"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; andere Schreibweise"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 Tippfehler"}
   *[other] {"; "}{ $typos } Tippfehler
}{ $missing ->
    [none] {""}
   *[other] {"; nicht gefunden: "}{ $missing }
}.
match-code = Der Suchtext ist sein Code{ match-tail }
match-acronym = Der Suchtext ist sein Kürzel{ match-tail }
match-name = Der Suchtext ist einer seiner Namen{ match-tail }
match-prefix = Einer seiner Namen beginnt mit dem Suchtext{ match-tail }
match-words = Alle Wörter gefunden{ match-tail }
match-similar = Alle Wörter gefunden, einige in ähnlicher Form{ match-tail }
match-partial = Ein Teil des Suchtextes gefunden{ match-tail }

as-role = { $role ->
    [CASE_OWNER] Falleigentümer
    [INTELLIGENT_ROUTING] weiterleitende Stelle
   *[COUNTER_PARTY] Gegenpartei
}
can-receive = Nimmt an { $buc } als { as-role } teil, { $since ->
    [none] schon immer bereit
   *[other] bereit seit { $since }
}.
reason-institution-upcoming = Der Träger ist erst ab { $from } gültig.
reason-institution-ended = Der Träger besteht nicht mehr; sein letzter Tag war der { $last }.{ $successors ->
    [none] {""}
   *[other] {" Ihm folgt: "}{ $successors }.
}
reason-no-competence = Er hat keine Zuständigkeit für { $buc }.
reason-other-scope = Er nimmt an { $buc } teil, aber nur für andere Systeme oder Leistungen.
reason-wrong-role = Er nimmt an { $buc } teil, aber nicht als { as-role }.
reason-not-yet-valid = Seine Zuständigkeit für { $buc } beginnt am { $from }.
reason-ended = Seine Zuständigkeit für { $buc } hat geendet; der letzte Tag war der { $last }.
reason-not-ready = Er ist für { $buc } zuständig, aber { $from ->
    [none] nicht bereit, ihn in EESSI zu empfangen
   *[other] erst ab { $from } bereit
}.
reason-outside-area = Er nimmt an { $buc } teil, ist aber für diesen Ort nicht zuständig.
reason-sender-not-ready = An diesem Tag kann kein Träger ({ $country }) Falleigentümer in { $buc } sein.

invalid-cursor = „{ $field }“ ist kein Cursor dieser Liste; verwenden Sie einen, den eine frühere Seite geliefert hat.
page-size = „{ $field }“ ist { $count }; fragen Sie 1 bis { $most } Einträge ab und blättern Sie mit dem Cursor weiter.
page-size-suggestions = „{ $field }“ ist { $count }; fragen Sie 1 bis { $most } Vorschläge ab.
invalid-code = „{ $code }“ ist kein Trägercode; geben Sie das Land, einen Doppelpunkt und 4 bis 10 Buchstaben oder Ziffern ein, zum Beispiel PL:PL212000WR.
unknown-code = Kein Träger hat den Code { $code }; { $near ->
    [none] prüfen Sie ihn oder suchen Sie nach dem Namen.
   *[other] meinten Sie { $near }?
}
unknown-country = „{ $code }“ ist keines der 32 EESSI-Länder; verwenden Sie einen Code wie PL, EL (Griechenland) oder UK (Vereinigtes Königreich).
unknown-network = Es gibt kein Netz „{ $code }“; verwenden Sie einen Code wie PL-ZUS aus den angebotenen Netzen.
unknown-buc = Es gibt keinen BUC „{ $code }“; verwenden Sie einen Code wie FB_BUC_01.
unknown-sed = Es gibt kein SED „{ $code }“; verwenden Sie einen Code wie F001.
sed-administrative = { $sed } ist ein Verwaltungsdokument und eröffnet keinen BUC. X007 leitet einen Fall weiter, X008 meldet, dass er irrtümlich gesendet wurde, X011 lehnt ihn ab, X100 ersetzt den Beteiligten; mit H_BUC_01 fragen Sie nach.
sed-inside = { $sed } eröffnet keinen BUC: Es wird innerhalb von { $bucs } gesendet; der Empfänger steht schon fest.
unknown-place = Der Ort „{ $place }“ ist hier nicht bekannt; versuchen Sie die nächste größere Stadt, die Region oder einen NUTS-Code wie PL21.
invalid-period = „to“ muss 0 Tage bis 10 Jahre nach „from“ liegen.
invalid-seq = „after“ ist keine Änderungsnummer; verwenden Sie die Nummer, die eine frühere Seite geliefert hat.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Nennen Sie mindestens ein Land.
too-many-answers = Die Frage ergibt mehr als { $most } Antworten; fragen Sie nach weniger Ländern oder einem BUC.
one-of = Geben Sie genau eines von „buc“, „sed“ und „sector“ an.
ambiguous-place = „{ $place }“ kann mehrere Orte meinen ({ $country }): { $candidates }. Geben Sie an, welchen.
covers-not-stated = Sein Gebiet ist nicht angegeben; er gilt als für das ganze Land zuständig.
covers-country = Zuständig für das ganze Land, auch für { $place }.
covers-part = Zuständig für { $area }, einen Teil von { $place }.
covers-exactly = Zuständig für { $area }.
covers-area = Zuständig für { $area }, wo { $place } liegt.
reason-scope = Für: { $scope }.
reason-default = Er hat dafür die Auffangzuständigkeit.
reason-router = Vor ihm steht die weiterleitende Stelle { $router }.
answer-found = { $count ->
    [1] 1 Träger ({ $country }) für { $buc } am { $on }.
   *[other] { $count } Träger ({ $country }) für { $buc } am { $on }, der am besten passende zuerst.
}
nobody-who = Kein Träger ({ $country }) für { $buc } am { $on }
nobody-then = Fragen Sie { $hub ->
    [none] eine Verbindungsstelle
   *[other] { $hub }
} mit H_BUC_01; ein an den falschen Träger gesandter Fall wird mit X007 weitergeleitet.
nobody-no-competence = { nobody-who }: Keiner ist dafür zuständig. { nobody-then }
nobody-wrong-role = { nobody-who }: Träger nehmen daran teil, aber nicht in dieser Rolle. { nobody-then }
nobody-not-ready = { nobody-who }: Ein Träger ist zuständig, aber in EESSI nicht bereit. { nobody-then }
nobody-not-yet-valid = { nobody-who }: Die Zuständigkeit beginnt später. { nobody-then }
nobody-ended = { nobody-who }: Die Zuständigkeit hat geendet. { nobody-then }
nobody-institution-ended = { nobody-who }: Der zuständige Träger besteht nicht mehr. { nobody-then }
nobody-sender-not-ready = { nobody-who }: Im Land des Absenders ist kein Falleigentümer bereit. { nobody-then }
nobody-outside-area = { nobody-who }: Das Gebiet der zuständigen Träger umfasst diesen Ort nicht. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] ohne den Ort
    [ready] einschließlich nicht bereiter
    [status] einschließlich künftiger und nicht mehr bestehender
    [role] in beliebiger Rolle
    [buc] für alle BUC
    [sector] in allen Sektoren
    [function] mit beliebiger Funktion
    [network] in allen Netzen
    [country] in anderen Ländern
    [day] heute
   *[all] ohne Filter
}.
match-chosen = Ausgewählt: Kein anderer Eintrag passt so gut.
match-behind = Nicht ausgewählt: Ein anderer Eintrag passt besser.
match-by-code = Sein Code steht im Namen.
match-same-acronym = Der Name ist sein Kürzel.
match-same-name = Der Name ist einer seiner Namen.
match-all-words = Alle Wörter des Namens wurden gefunden.
match-share = { $share } % des Namens wurden gefunden; seltene Wörter zählen mehr.
match-town = Der Ort stimmt mit seinem überein.
match-town-covered = Der Ort liegt in seinem Gebiet.
match-town-country = Er ist für das ganze Land zuständig, auch für den Ort.
match-town-elsewhere = Der Ort gehört nicht zu ihm.
match-typos = { $typos ->
    [1] 1 Tippfehler
   *[other] { $typos } Tippfehler
}.
match-missing = Nicht gefunden: { $missing }.
match-unmet = Nicht ausgewählt: „{ $word }“ spricht für einen anderen Träger.
match-rivals = Nicht ausgewählt; ebenso gute Treffer: { $codes }.
match-weak = Nicht ausgewählt: Vom Namen wurde zu wenig gefunden.
match-namesake = Nicht ausgewählt: Seine Namen sagen mehr als der gesuchte; es kann ein anderer Träger sein.
match-elsewhere = Nicht ausgewählt: Der Ort spricht dagegen.
too-many-names = „queries“ enthält { $count } Namen; gleichen Sie höchstens { $most } auf einmal ab.
too-many-excluded = Schließen Sie höchstens { $most } Codes aus.
empty-text = Geben Sie ein, was Sie suchen: einen Namen, einen Ort, einen Code.
scope-unknown = Kein Träger gibt hier „{ $text }“ an; genannt sind die Träger ohne Einschränkung.{ $values ->
    [none] {""}
   *[other] {" "}Angegeben sind: { $values }.
}
text-unreadable = Hier steht ein Zeichen, das niemand sieht; schreiben Sie den Text neu.
