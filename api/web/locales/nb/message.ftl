# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" med andre store og små bokstaver"}
    [greek] {"; latinsk skrivemåte av det greske navnet"}
    [bulgarian] {"; latinsk skrivemåte av det bulgarske navnet"}
    [english] {"; i det engelske navnet"}
    [other] {"; i et tidligere eller annet navn"}
    [place] {"; i navnene og i stedet eller området"}
    [topic] {"; i navnene og i ordene for nettverk, sektorer eller land"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; annen skrivemåte"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 skrivefeil"}
   *[other] {"; "}{ $typos } skrivefeil
}{ $missing ->
    [none] {""}
   *[other] {"; ikke funnet: "}{ $missing }
}.
match-code = Teksten er institusjonens kode{ match-tail }
match-acronym = Teksten er institusjonens forkortelse{ match-tail }
match-name = Teksten er et av institusjonens navn{ match-tail }
match-prefix = Et av institusjonens navn begynner med teksten{ match-tail }
match-words = Alle ord funnet{ match-tail }
match-similar = Alle ord funnet, noen i en lignende form{ match-tail }
match-partial = En del av teksten funnet{ match-tail }

as-role = { $role ->
    [CASE_OWNER] sakseier
    [INTELLIGENT_ROUTING] videresendende institusjon
   *[COUNTER_PARTY] motpart
}
can-receive = Deltar i { $buc } som { as-role }, { $since ->
    [none] alltid klar
   *[other] klar siden { $since }
}.
reason-institution-upcoming = Institusjonen er først gyldig fra { $from }.
reason-institution-ended = Institusjonen har opphørt; siste dag var { $last }.{ $successors ->
    [none] {""}
   *[other] {" Etterfølger: "}{ $successors }.
}
reason-no-competence = Den er ikke kompetent for { $buc }.
reason-other-scope = Den deltar i { $buc }, men bare for andre ordninger eller ytelser.
reason-wrong-role = Den deltar i { $buc }, men ikke som { as-role }.
reason-not-yet-valid = Kompetansen for { $buc } begynner { $from }.
reason-ended = Kompetansen for { $buc } har opphørt; siste dag var { $last }.
reason-not-ready = Den er kompetent for { $buc }, men { $from ->
    [none] er ikke klar til å motta den i EESSI
   *[other] er først klar fra { $from }
}.
reason-outside-area = Den deltar i { $buc }, men dekker ikke dette stedet.
reason-sender-not-ready = Ingen institusjon ({ $country }) kan være sakseier i { $buc } på denne datoen.

invalid-cursor = «{ $field }» er ikke en markør for denne listen; bruk en som en tidligere side har gitt.
page-size = «{ $field }» er { $count }; be om 1 til { $most } oppføringer, og bla videre med markøren.
page-size-suggestions = «{ $field }» er { $count }; be om 1 til { $most } forslag.
invalid-code = «{ $code }» er ikke en institusjonskode; skriv landet, et kolon og 4 til 10 bokstaver eller sifre, for eksempel PL:PL212000WR.
unknown-code = Ingen institusjon har koden { $code }; { $near ->
    [none] kontroller den, eller søk på navn.
   *[other] mente du { $near }?
}
unknown-country = «{ $code }» er ikke et av de 32 EESSI-landene; bruk en kode som PL, EL (Hellas) eller UK (Storbritannia).
unknown-network = Det finnes ikke noe nettverk «{ $code }»; bruk en kode som PL-ZUS fra listen over nettverk.
unknown-buc = Det finnes ingen BUC «{ $code }»; bruk en kode som FB_BUC_01.
unknown-sed = Det finnes ingen SED «{ $code }»; bruk en kode som F001.
sed-administrative = { $sed } er et administrativt dokument og innleder ingen BUC. X007 videresender en sak, X008 melder at den ble sendt ved en feil, X011 avviser den, X100 endrer deltaker; H_BUC_01 brukes til forespørsler.
sed-inside = { $sed } innleder ingen BUC: Dokumentet sendes innenfor { $bucs }; mottakeren er allerede fastsatt.
unknown-place = Stedet «{ $place }» er ikke kjent her; prøv nærmeste større by, regionen eller en NUTS-kode som PL21.
invalid-period = «to» må ligge 0 dager til 10 år etter «from».
invalid-seq = «after» er ikke et endringsnummer; bruk nummeret som en tidligere side har gitt.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Oppgi minst ett land.
too-many-answers = Spørringen har flere enn { $most } svar; spør om færre land eller én BUC.
one-of = Spør om nøyaktig én av disse: «buc», «sed» eller «sector».
ambiguous-place = «{ $place }» kan være flere steder ({ $country }): { $candidates }. Oppgi hvilket.
covers-not-stated = Området er ikke oppgitt; det regnes som hele landet.
covers-country = Dekker hele landet, også { $place }.
covers-part = Dekker { $area }, en del av { $place }.
covers-exactly = Dekker { $area }.
covers-area = Dekker { $area }, der { $place } ligger.
reason-scope = For: { $scope }.
reason-default = Den er standardinstitusjon for dette.
reason-router = Saker hit går via { $router }, som videresender dem.
answer-found = { $count ->
    [1] 1 institusjon ({ $country }) for { $buc } den { $on }.
   *[other] { $count } institusjoner ({ $country }) for { $buc } den { $on }, den beste først.
}
nobody-who = Ingen institusjon ({ $country }) for { $buc } den { $on }
nobody-then = Spør { $hub ->
    [none] et kontaktorgan
   *[other] { $hub }
} via H_BUC_01; en sak som er sendt til feil institusjon, videresendes med X007.
nobody-no-competence = { nobody-who }: Ingen er kompetent. { nobody-then }
nobody-wrong-role = { nobody-who }: Det er institusjoner som deltar, men ikke i denne rollen. { nobody-then }
nobody-not-ready = { nobody-who }: En institusjon er kompetent, men ikke klar i EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: Kompetansen begynner senere. { nobody-then }
nobody-ended = { nobody-who }: Kompetansen har opphørt. { nobody-then }
nobody-institution-ended = { nobody-who }: Institusjonen som var kompetent, har opphørt. { nobody-then }
nobody-sender-not-ready = { nobody-who }: Avsenderlandet har ingen sakseier som er klar. { nobody-then }
nobody-outside-area = { nobody-who }: De kompetente institusjonene dekker ikke dette stedet. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] uten stedet
    [ready] uten krav om å være klar i EESSI
    [status] { $count ->
        [one] opphørt eller kommende
       *[other] opphørte eller kommende
    }
    [role] i en hvilken som helst rolle
    [buc] for en hvilken som helst BUC
    [sector] i en hvilken som helst sektor
    [function] med en hvilken som helst funksjon
    [network] i et hvilket som helst nettverk
    [country] i andre land
    [day] i dag
   *[all] uten filtre
}.
match-chosen = Valgt: Ingen annen oppføring passer like godt.
match-behind = Ikke valgt: En annen oppføring passer bedre.
match-by-code = Koden står i navnet.
match-same-acronym = Navnet er institusjonens forkortelse.
match-same-name = Navnet er et av institusjonens navn.
match-all-words = Alle ordene i navnet er funnet.
match-share = { $share } % av navnet er funnet; sjeldne ord teller mer.
match-town = Byen er institusjonens egen.
match-town-covered = Byen ligger i institusjonens område.
match-town-country = Institusjonen dekker hele landet, også byen.
match-town-elsewhere = Byen er ikke et av institusjonens steder.
match-typos = { $typos ->
    [1] 1 skrivefeil
   *[other] { $typos } skrivefeil
}.
match-missing = Ikke funnet: { $missing }.
match-unmet = Ikke valgt: «{ $word }» peker på en annen institusjon.
match-rivals = Ikke valgt: Like godt passer { $codes }.
match-weak = Ikke valgt: For lite av navnet er funnet.
match-namesake = Ikke valgt: Institusjonens navn sier mer enn dette; det kan være en annen institusjon.
match-elsewhere = Ikke valgt: Byen taler imot.
too-many-names = «queries» inneholder { $count } navn; send høyst { $most } om gangen.
too-many-excluded = Utelukk høyst { $most } koder.
empty-text = Skriv det du søker etter: et navn, et sted, en kode.
scope-unknown = Ingen institusjon oppgir «{ $text }» her; institusjoner uten begrensning er tatt med.{ $values ->
    [none] {""}
   *[other] {" "}Oppgitte verdier: { $values }.
}
text-unreadable = Her er et tegn som ingen kan se; skriv teksten på nytt.
