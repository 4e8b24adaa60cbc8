# What the domain says, by its codes.
match-tail = { $where ->
    [case] {" med andre store og små bogstaver"}
    [greek] {"; latinsk skrivemåde af det græske navn"}
    [bulgarian] {"; latinsk skrivemåde af det bulgarske navn"}
    [english] {"; i det engelske navn"}
    [other] {"; i et tidligere eller andet navn"}
    [place] {"; i navnene og i stedet eller området"}
    [topic] {"; i navnene og i ordene for netværk, sektorer eller land"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; anden stavemåde"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 tastefejl"}
   *[other] {"; "}{ $typos } tastefejl
}{ $missing ->
    [none] {""}
   *[other] {"; ikke fundet: "}{ $missing }
}.
match-code = Teksten er institutionens kode{ match-tail }
match-acronym = Teksten er institutionens forkortelse{ match-tail }
match-name = Teksten er et af institutionens navne{ match-tail }
match-prefix = Et af institutionens navne begynder med teksten{ match-tail }
match-words = Alle ord fundet{ match-tail }
match-similar = Alle ord fundet, nogle i en lignende form{ match-tail }
match-partial = En del af teksten fundet{ match-tail }

as-role = { $role ->
    [CASE_OWNER] sagsejer
    [INTELLIGENT_ROUTING] videresendende institution
   *[COUNTER_PARTY] modpart
}
can-receive = Deltager i { $buc } som { as-role }, { $since ->
    [none] altid klar
   *[other] klar siden den { $since }
}.
reason-institution-upcoming = Institutionen er først gyldig fra den { $from }.
reason-institution-ended = Institutionen er ophørt; dens sidste dag var den { $last }.{ $successors ->
    [none] {""}
   *[other] {" Efterfølger: "}{ $successors }.
}
reason-no-competence = Den er ikke kompetent til at behandle { $buc }.
reason-other-scope = Den deltager i { $buc }, men kun for andre ordninger eller ydelser.
reason-wrong-role = Den deltager i { $buc }, men ikke som { as-role }.
reason-not-yet-valid = Dens kompetence til at behandle { $buc } begynder den { $from }.
reason-ended = Dens kompetence til at behandle { $buc } er ophørt; sidste dag var den { $last }.
reason-not-ready = Den er kompetent til at behandle { $buc }, men { $from ->
    [none] er ikke klar til at modtage den i EESSI
   *[other] er først klar fra den { $from }
}.
reason-outside-area = Den deltager i { $buc }, men dækker ikke dette sted.
reason-sender-not-ready = Ingen institution ({ $country }) kan være sagsejer i { $buc } på denne dato.

invalid-cursor = »{ $field }« er ikke en markør for denne liste; brug en, som en tidligere side har givet.
page-size = »{ $field }« er { $count }; bed om 1 til { $most } poster, og blad videre med markøren.
page-size-suggestions = »{ $field }« er { $count }; bed om 1 til { $most } forslag.
invalid-code = »{ $code }« er ikke en institutionskode; skriv landet, et kolon og 4 til 10 bogstaver eller cifre, f.eks. PL:PL212000WR.
unknown-code = Ingen institution har koden { $code }; { $near ->
    [none] kontrollér den, eller søg efter navn.
   *[other] mente du { $near }?
}
unknown-country = »{ $code }« er ikke et af de 32 EESSI-lande; brug en kode som PL, EL (Grækenland) eller UK (Det Forenede Kongerige).
unknown-network = Der findes ikke noget netværk »{ $code }«; brug en kode som PL-ZUS fra listen over netværk.
unknown-buc = Der findes ikke nogen BUC »{ $code }«; brug en kode som FB_BUC_01.
unknown-sed = Der findes ikke nogen SED »{ $code }«; brug en kode som F001.
sed-administrative = { $sed } er et administrativt dokument og indleder ingen BUC. X007 videresender en sag, X008 meddeler, at den blev sendt ved en fejl, X011 afviser den, X100 skifter deltager; H_BUC_01 bruges til forespørgsler.
sed-inside = { $sed } indleder ingen BUC: Dokumentet sendes inden for { $bucs }; modtageren er allerede fastlagt.
unknown-place = Stedet »{ $place }« kendes ikke her; prøv den nærmeste større by, regionen eller en NUTS-kode som PL21.
invalid-period = »to« skal ligge 0 dage til 10 år efter »from«.
invalid-seq = »after« er ikke et ændringsnummer; brug det nummer, som en tidligere side har givet.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Angiv mindst ét land.
too-many-answers = Forespørgslen har flere end { $most } svar; spørg om færre lande eller én BUC.
one-of = Spørg om netop én af disse: »buc«, »sed« eller »sector«.
ambiguous-place = »{ $place }« kan være flere steder ({ $country }): { $candidates }. Angiv hvilket.
covers-not-stated = Området er ikke angivet; det regnes som hele landet.
covers-country = Dækker hele landet, også { $place }.
covers-part = Dækker { $area }, en del af { $place }.
covers-exactly = Dækker { $area }.
covers-area = Dækker { $area }, hvor { $place } ligger.
reason-scope = For: { $scope }.
reason-default = Den er standardinstitution for dette.
reason-router = Sager hertil går via { $router }, som videresender dem.
answer-found = { $count ->
    [1] 1 institution ({ $country }) for { $buc } den { $on }.
   *[other] { $count } institutioner ({ $country }) for { $buc } den { $on }, den bedste først.
}
nobody-who = Ingen institution ({ $country }) for { $buc } den { $on }
nobody-then = Spørg { $hub ->
    [none] et forbindelsesorgan
   *[other] { $hub }
} via H_BUC_01; en sag, der er sendt til den forkerte institution, videresendes med X007.
nobody-no-competence = { nobody-who }: Ingen er kompetent. { nobody-then }
nobody-wrong-role = { nobody-who }: Der er institutioner, som deltager, men ikke i denne rolle. { nobody-then }
nobody-not-ready = { nobody-who }: En institution er kompetent, men ikke klar i EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: Kompetencen begynder senere. { nobody-then }
nobody-ended = { nobody-who }: Kompetencen er ophørt. { nobody-then }
nobody-institution-ended = { nobody-who }: Den institution, der var kompetent, er ophørt. { nobody-then }
nobody-sender-not-ready = { nobody-who }: Afsenderens land har ingen sagsejer, der er klar. { nobody-then }
nobody-outside-area = { nobody-who }: De kompetente institutioner dækker ikke dette sted. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] uden stedet
    [ready] uden krav om at være klar i EESSI
    [status] { $count ->
        [one] ophørt eller kommende
       *[other] ophørte eller kommende
    }
    [role] i en hvilken som helst rolle
    [buc] for en hvilken som helst BUC
    [sector] i en hvilken som helst sektor
    [function] med en hvilken som helst funktion
    [network] i et hvilket som helst netværk
    [country] i andre lande
    [day] i dag
   *[all] uden filtre
}.
match-chosen = Valgt: Ingen anden post passer lige så godt.
match-behind = Ikke valgt: En anden post passer bedre.
match-by-code = Koden står i navnet.
match-same-acronym = Navnet er institutionens forkortelse.
match-same-name = Navnet er et af institutionens navne.
match-all-words = Alle ord i navnet er fundet.
match-share = { $share } % af navnet er fundet; sjældne ord tæller mere.
match-town = Det er institutionens egen by.
match-town-covered = Byen ligger i institutionens område.
match-town-country = Institutionen dækker hele landet, også byen.
match-town-elsewhere = Byen er ikke et af institutionens steder.
match-typos = { $typos ->
    [1] 1 tastefejl
   *[other] { $typos } tastefejl
}.
match-missing = Ikke fundet: { $missing }.
match-unmet = Ikke valgt: »{ $word }« peger på en anden institution.
match-rivals = Ikke valgt: Lige så godt passer { $codes }.
match-weak = Ikke valgt: For lidt af navnet er fundet.
match-namesake = Ikke valgt: Institutionens navne siger mere end dette; det kan være en anden institution.
match-elsewhere = Ikke valgt: Byen taler imod.
too-many-names = »queries« indeholder { $count } navne; send højst { $most } ad gangen.
too-many-excluded = Udeluk højst { $most } koder.
empty-text = Skriv, hvad du søger: et navn, et sted, en kode.
scope-unknown = Ingen institution angiver »{ $text }« her; institutioner uden begrænsning er medtaget.{ $values ->
    [none] {""}
   *[other] {" "}Der er angivet: { $values }.
}
text-unreadable = Her er et tegn, som ingen kan se; skriv teksten igen.
