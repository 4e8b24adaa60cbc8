# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" (cu alte majuscule și minuscule)"}
    [greek] {"; grafia latină a denumirii în limba greacă"}
    [bulgarian] {"; grafia latină a denumirii în limba bulgară"}
    [english] {"; în denumirea sa în limba engleză"}
    [other] {"; într-o denumire anterioară sau într-o altă denumire"}
    [place] {"; în denumirile sale și în localitatea sau zona sa"}
    [topic] {"; în denumirile sale și în cuvintele pentru rețeaua, sectoarele sau țara sa"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; altă grafie"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 greșeală de tastare"}
    [few] {"; "}{ $typos } greșeli de tastare
   *[other] {"; "}{ $typos } de greșeli de tastare
}{ $missing ->
    [none] {""}
   *[other] {"; negăsit: "}{ $missing }
}.
match-code = Textul este codul instituției{ match-tail }
match-acronym = Textul este acronimul instituției{ match-tail }
match-name = Textul este una dintre denumirile instituției{ match-tail }
match-prefix = Una dintre denumirile instituției începe cu textul căutat{ match-tail }
match-words = S-au găsit toate cuvintele{ match-tail }
match-similar = S-au găsit toate cuvintele, unele într-o formă asemănătoare{ match-tail }
match-partial = S-a găsit o parte din text{ match-tail }

as-role = { $role ->
    [CASE_OWNER] proprietar al cazului
    [INTELLIGENT_ROUTING] instituție de rutare
   *[COUNTER_PARTY] contraparte
}
can-receive = Participă la { $buc } ca { as-role }, { $since ->
    [none] pregătită dintotdeauna
   *[other] pregătită din { $since }
}.
reason-institution-upcoming = Instituția funcționează abia de la { $from }.
reason-institution-ended = Instituția și-a încetat activitatea; ultima sa zi a fost { $last }.{ $successors ->
    [none] {""}
   *[other] {" Succesor: "}{ $successors }.
}
reason-no-competence = Nu are competență pentru { $buc }.
reason-other-scope = Participă la { $buc }, dar numai pentru alte regimuri sau prestații.
reason-wrong-role = Participă la { $buc }, dar nu ca { as-role }.
reason-not-yet-valid = Competența sa pentru { $buc } începe la { $from }.
reason-ended = Competența sa pentru { $buc } a încetat; ultima zi a fost { $last }.
reason-not-ready = Este competentă pentru { $buc }, dar { $from ->
    [none] nu este pregătită să îl primească în EESSI
   *[other] va fi pregătită abia de la { $from }
}.
reason-outside-area = Participă la { $buc }, dar nu acoperă acest loc.
reason-sender-not-ready = În ziua respectivă, nicio instituție din { $country } nu poate fi proprietar al unui caz { $buc }.

invalid-cursor = „{ $field }” nu este un cursor al acestei liste; folosiți unul furnizat de o pagină anterioară.
page-size = „{ $field }” este { $count }; numărul de înregistrări cerute trebuie să fie între 1 și { $most }; continuați cu ajutorul cursorului.
page-size-suggestions = „{ $field }” este { $count }; numărul de sugestii cerute trebuie să fie între 1 și { $most }.
invalid-code = „{ $code }” nu este un cod de instituție; scrieți țara, două puncte și 4 până la 10 litere sau cifre, de exemplu PL:PL212000WR.
unknown-code = Nicio instituție nu are codul { $code }; { $near ->
    [none] verificați-l sau căutați după denumire.
   *[other] v-ați referit la { $near }?
}
unknown-country = „{ $code }” nu este una dintre cele 32 de țări din EESSI; folosiți un cod precum PL, EL (Grecia) sau UK (Regatul Unit).
unknown-network = Nu există nicio rețea „{ $code }”; folosiți un cod precum PL-ZUS dintre rețelele propuse.
unknown-buc = Nu există niciun BUC „{ $code }”; folosiți un cod precum FB_BUC_01.
unknown-sed = Nu există niciun SED „{ $code }”; folosiți un cod precum F001.
sed-administrative = { $sed } este un document administrativ și nu deschide niciun BUC. X007 retransmite un caz, X008 anunță că a fost trimis din greșeală, X011 îl respinge, X100 schimbă participantul; H_BUC_01 servește la solicitarea de informații.
sed-inside = { $sed } nu deschide niciun BUC: se trimite în cadrul { $bucs }; destinatarul este deja stabilit.
unknown-place = Locul „{ $place }” nu este cunoscut aici; încercați cel mai apropiat oraș mai mare, regiunea sau un cod NUTS precum PL21.
invalid-period = „to” trebuie să fie la un interval de 0 zile până la 10 ani după „from”.
invalid-seq = „after” nu este un număr de modificare; folosiți numărul furnizat de o pagină anterioară.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Indicați cel puțin o țară.
too-many-answers = Numărul răspunsurilor la întrebare depășește { $most }; cereți mai puține țări sau un singur BUC.
one-of = Cereți exact unul dintre „buc”, „sed” și „sector”.
ambiguous-place = „{ $place }” poate desemna mai multe locuri din { $country }: { $candidates }. Precizați care dintre ele.
covers-not-stated = Zona sa nu este precizată; se consideră că acoperă întreaga țară.
covers-country = Acoperă întreaga țară, inclusiv { $place }.
covers-part = Acoperă { $area }, o parte din { $place }.
covers-exactly = Acoperă { $area }.
covers-area = Acoperă { $area }, unde se află { $place }.
reason-scope = Pentru: { $scope }.
reason-default = Este instituția implicită în această privință.
reason-router = Înaintea ei se află instituția de rutare { $router }.
answer-found = { $count ->
    [1] 1 instituție din { $country } pentru { $buc } la { $on }.
    [few] { $count } instituții din { $country } pentru { $buc } la { $on }, întâi cea mai potrivită.
   *[other] { $count } de instituții din { $country } pentru { $buc } la { $on }, întâi cea mai potrivită.
}
nobody-who = Nicio instituție disponibilă din { $country } pentru { $buc } la { $on }
nobody-then = Întrebați { $hub ->
    [none] un organism de legătură
   *[other] { $hub }
} prin H_BUC_01; un caz trimis instituției greșite se retransmite prin X007.
nobody-no-competence = { nobody-who }: nu există o instituție competentă. { nobody-then }
nobody-wrong-role = { nobody-who }: există instituții participante, dar nu în acest rol. { nobody-then }
nobody-not-ready = { nobody-who }: există o instituție competentă, dar nu este pregătită în EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: competența începe mai târziu. { nobody-then }
nobody-ended = { nobody-who }: competența a încetat. { nobody-then }
nobody-institution-ended = { nobody-who }: instituția care era competentă și-a încetat activitatea. { nobody-then }
nobody-sender-not-ready = { nobody-who }: țara expeditorului nu are un proprietar al cazului pregătit. { nobody-then }
nobody-outside-area = { nobody-who }: instituțiile competente nu acoperă acest loc. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] fără criteriul de loc
    [ready] pregătite sau nu
    [status] încetate sau viitoare
    [role] în orice rol
    [buc] pentru orice BUC
    [sector] în orice sector
    [function] cu orice funcție
    [network] în orice rețea
    [country] în alte țări
    [day] astăzi
   *[all] fără niciun filtru
}.
match-chosen = Aleasă: nicio altă înregistrare nu corespunde la fel de bine.
match-behind = Nealeasă: o altă înregistrare corespunde mai bine.
match-by-code = Codul său figurează în denumire.
match-same-acronym = Denumirea este acronimul său.
match-same-name = Denumirea este una dintre denumirile sale.
match-all-words = S-au găsit toate cuvintele din denumire.
match-share = Proporția găsită din denumire: { $share } %; cuvintele rare contează mai mult.
match-town = Localitatea este cea a instituției.
match-town-covered = Localitatea se află în zona sa.
match-town-country = Acoperă întreaga țară, inclusiv localitatea.
match-town-elsewhere = Localitatea nu se numără printre cele ale instituției.
match-typos = { $typos ->
    [1] 1 greșeală de tastare
    [few] { $typos } greșeli de tastare
   *[other] { $typos } de greșeli de tastare
}.
match-missing = Negăsit: { $missing }.
match-unmet = Nealeasă: „{ $word }” indică o altă instituție.
match-rivals = Nealeasă: la fel de bine corespund { $codes }.
match-weak = Nealeasă: s-a găsit o parte prea mică din denumire.
match-namesake = Nealeasă: denumirile sale spun mai mult decât atât; poate fi o altă instituție.
match-elsewhere = Nealeasă: localitatea nu corespunde.
too-many-names = Numărul de denumiri din „queries” este { $count }; puteți compara simultan cel mult { $most }.
too-many-excluded = Numărul maxim de coduri excluse este { $most }.
empty-text = Introduceți ceea ce căutați: o denumire, un loc sau un cod.
scope-unknown = Nicio instituție nu indică aici „{ $text }”; sunt prezentate instituțiile fără restricții.{ $values ->
    [none] {""}
   *[other] {" "}Sunt indicate: { $values }.
}
text-unreadable = Aici este un caracter pe care nimeni nu îl vede; scrieți textul din nou.
