# Changing entries: requests, versions, what differs.
requests-title = Ændringsanmodninger
requests-lead = Hvad der ønskes ændret i poster, hvem der afgør det, og fra hvilken dag det gælder.
requests-create = Opret en ny post
requests-total = { $count ->
    [0] Ingen anmodninger
    [one] { $count } anmodning
   *[other] { $count } anmodninger
}
requests-state = Status
requests-any = Alle
requests-code = Kode
requests-filter = Vis
requests-what = Hvad
requests-country = Land
requests-day = Virkning fra
requests-who = Skrevet af
requests-short = kort varsel
requests-next = Næste side

request-DRAFT = udkast
request-PROPOSED = indsendt
request-APPROVED = godkendt
request-RETURNED = sendt tilbage
request-REFUSED = afvist
request-WITHDRAWN = trukket tilbage

act-CREATED = Ny post
act-CHANGED = Ændring
act-ENDED = Ophør
act-MERGED = Sammenlægning
act-SPLIT = Opdeling
act-RENAMED = Nyt navn
act-RESTORED = Ændring fortrudt
act-IMPORTED = Fra en fil
act-LOADED = Første indlæsning
act-CONFIRMED = Bekræftet som rigtig
act-HIDDEN = Ikke længere offentlig
act-PERSONS_ERASED = Kontaktpersoner slettet på den fastsatte dag

request-note = Begrundelse for ændringen
request-short-reason = Hvorfor det ikke kan vente
request-announced = Meddelt den
request-drafted-by = Skrevet af
request-proposed-by = Indsendt af
request-approved-by = Godkendt af
request-returned-by = Sendt tilbage af
request-refused-by = Afvist af
request-reason = Begrundelse
request-problems = Dette står i vejen
request-would-change = Hvad der ville blive ændret
request-earliest = Godkendes anmodningen i dag, kan den uden begrundelse tidligst få virkning den { $on }.
request-edit = Skriv den om
request-propose = Indsend
request-withdraw = Træk tilbage
request-decide-title = Afgørelse
request-decide-reason = Begrundelse
request-decide-hint = Kræves for at sende tilbage eller afvise; for at godkende kun, når varslet er for kort.
request-approve = Godkend
request-return = Send tilbage til rettelse
request-refuse = Afvis
request-second-person = Venter på en national koordinator fra samme land, som ikke selv har indsendt anmodningen.

difference-title = Forskelle
difference-field = Felt
difference-days = Periode
difference-before = Før
difference-after = Efter
difference-nothing = intet
difference-new = ny
difference-ready = klar
difference-not-ready = ikke klar
days-from = fra den { $day }
days-until = til den { $day }
days-between = { $from } – { $last }

item-names = Navne
item-acronym = Forkortelse
item-network = Netværk
item-functions = Funktioner
item-areas = Områder
item-addresses = Adresse
item-contacts = Kontakt
item-competences = Kompetencer
item-successors = Efterfølgere
item-routedBy = Videresendende institutioner
item-codeStatus = Kode
item-isPublic = Offentlig
item-validFrom = Gyldig fra
item-validTo = Ikke længere gyldig fra

write-title-create = Ny post
write-title-edit = Ret { $code }
write-title-end = Afslut { $code }
write-title-rename = Omdøb { $code }
write-title-merge = Læg sammen
write-title-split = Opdel { $code }
write-title-restore = Fortryd en ændring af { $code }
write-lead-create = En anden person fra dit land skal godkende den. En kode tildeles aldrig to gange.
write-lead-edit = Ret det, der skal være anderledes. Alt andet forbliver, som det er.
write-lead-end = En afsluttet post bevares for altid, så gamle sager kan forstås.
write-lead-rename = Det gamle navn kan stadig findes som tidligere navn.
write-lead-merge = De institutioner, der nævnes først, ophører; institutionen nedenfor afløser dem.
write-lead-split = Institutionen ophører; de institutioner, der nævnes nedenfor, afløser den.
write-lead-restore = Fra og med dagen nedenfor står der igen det i posten, som stod der før ændringen.
write-meanwhile = En anden har i mellemtiden ændret posten
write-meanwhile-lead = Dette er ændret, siden du åbnede formularen. Dine egne oplysninger står nedenfor; se på begge dele, og send igen.
write-preview = Hvad der ville blive ændret
write-code = Kode
write-code-hint = Land, kolon og 4 til 10 bogstaver eller cifre: PL:PL212000WR
write-new-code = Ny kode
write-new-code-hint = Kun når koden også ændres. Den gamle post ophører så, og den nye afløser den.
write-language = Sprog
write-kind = Type
write-name = Navn
write-no-network = Intet netværk
write-areas-hint = Koder, én pr. linje: PL21. Tomt betyder ikke angivet.
write-sectors = Sektorer
write-street = Vej og husnummer
write-postcode = Postnummer
write-town = By
write-phones = Telefon, ét nummer pr. linje
write-faxes = Fax, ét nummer pr. linje
write-emails = E-mail, én adresse pr. linje
write-urls = Websteder, ét pr. linje
write-phone = Telefon
write-persons = Kontaktpersoner
write-persons-hint = En fælles postkasse er bedre. En person slettes på den dag, du angiver, også fra historikken.
write-until = Til
write-competences-hint = Hver række fastsætter, hvad der gælder for nogle BUC’er: FB_BUC_01, eller P_* for alle, der begynder sådan. Uden dato gælder det fra den dag, ændringen får virkning.
write-bucs = BUC’er
write-role = Rolle
write-role-both = Sagsejer og modpart
write-what = Hvad der gælder
write-what-READY = klar
write-what-NOT_READY = ikke klar
write-what-END = intet: kompetencen ophører
write-from = Fra
write-to = Gælder ikke længere fra
write-more = Mere
write-add-routers = Videresendende institutioner, der tilføjes (koder)
write-remove-routers = Videresendende institutioner, der fjernes (koder)
write-successor-code = Kode
write-successor-scope = For hvilken del
write-successor-name = Navn, hvis den er ny
write-merge-codes = Koder for de institutioner, der ophører, én pr. linje
write-merge-into = Kode for den institution, der afløser dem
write-merge-into-hint = En post, der findes, eller en ny kode med et navn nedenfor.
write-merge-name = Dens navn, hvis den er ny
write-take-over = Den overtager deres kompetencer og områder
write-day = Virkning fra
write-day-hint = Er feltet tomt, gælder den tidligste dag, der ikke kræver begrundelse. Væsentlige ændringer, der meddeles i dag, kan tidligst få virkning den { $on }.
write-short-hint = Kun når ændringen skal have virkning tidligere end en måned efter, at den er meddelt.
write-look = Se resultatet
write-keep = Gem som udkast

versions-title = Postens historik
versions-lead = Alle versioner af denne post, den nyeste først. Intet går tabt: Det, der er ændret, kan fortrydes med en ny ændring.
versions-number = Version { $number }
versions-effective = Virkning fra den { $on }.
versions-request = Anmodningen
versions-undo = Fortryd denne og alle senere ændringer
history-machine = indlæst af tjenesten

show-confirmed = Bekræftet som rigtig den { $day }.
desk-title = Vedligehold denne post
desk-edit = Ret
desk-rename = Omdøb
desk-end = Afslut
desk-merge = Læg sammen
desk-split = Opdel
desk-requests = Anmodninger om posten
desk-confirm = Denne post er stadig rigtig

request-wrong-state = Det er ikke muligt, når anmodningen er { $state ->
    [DRAFT] et udkast
    [PROPOSED] indsendt
    [APPROVED] godkendt
    [RETURNED] sendt tilbage
    [REFUSED] afvist
   *[WITHDRAWN] trukket tilbage
}.
request-no-change = Intet ville blive ændret; sådan står det allerede i posterne.
request-unknown-code = Ingen institution har koden { $code }.
request-code-taken = Koden { $code } er optaget; en kode tildeles aldrig to gange.
request-code-taken-meanwhile = En kode er i mellemtiden blevet optaget; vælg en anden.
request-already-ended = { $code } er allerede ophørt på det tidspunkt.
request-ends-before = { $code } ville ophøre, før den begynder.
request-own-successor = { $code } kan ikke afløse sig selv.
request-invalid-merge = Angiv de institutioner, der ophører, og en anden, der afløser dem.
request-unknown-change = Posten har ingen sådan ændring, eller indholdet af den er slettet.
split-too-few = Angiv mindst to institutioner, der afløser den.
request-one-country = En anmodning ændrer poster i ét land; lav én for hvert land.
request-empty = Anmodningen nævner ingen post.
request-overtaken = { $code } er ændret i mellemtiden: Posten er nu i version { $now }, og anmodningen bygger på version { $base }. Se på begge, og gem igen.
request-short-notice = Virkningen begynder tidligere end tilladt for ændringer, der skal meddeles; vælg den { $on } eller senere, eller skriv, hvorfor det ikke kan vente.
request-too-far = En ændring kan højst meddeles fem år i forvejen.
request-too-long = Skriv højst 2.000 tegn.
request-invalid-day = Det er ikke en dato; skriv den som 2027-01-31.
reason-needed = Skriv begrundelsen, så det kan rettes.
invalid-sector = { $what }.
person-until-needed = Angiv, til hvilken dag kontaktpersonen skal bevares.
invalid-key = Idempotensnøglen skal have 1 til 200 tegn.
key-reused = Denne idempotensnøgle er allerede brugt med en anden forespørgsel; vælg en ny.

import-title = Importér en fil
import-lead = En fil sammenlignes først med posterne. Intet ændres, før en anden person har godkendt det.
import-file = Fil
import-file-hint = CSV, JSON, en regnearksfil, en liste over organisationer eller en .zip med institutions.csv, competences.csv og relations.csv. Højst 32 MB.
import-day-hint = Fra denne dag gælder navne, områder og lignende. Er feltet tomt, gælder den tidligste dag, der ikke kræver begrundelse.
import-complete = Filen omfatter alle institutioner i landet ({ $country }): De institutioner, der mangler i filen, ophører.
import-forms = En fil, der er lavet ved eksport, kan importeres igen. Rækker og kolonner, der er udeladt, forbliver, som de er; en tom celle sletter oplysningen.
import-report = Hvad filen ville medføre
import-outcome = Resultat
import-place = Fil, linje, kolonne
import-what = Hvad
import-ADDED = tilføjet
import-CHANGED = ændret
import-ENDED = afsluttet
import-UNCHANGED = uændret
import-WARNING = advarsel
import-REFUSED = afvist
import-nothing-taken = Nogle rækker kan ikke indlæses, og derfor indlæses intet fra filen. Ret dem, og send filen igen.
import-same = Alt er allerede, som filen angiver.
import-looked = Intet er gemt. For at fortsætte skal du vælge filen igen og gemme den som udkast.
import-kept = Gemt som udkast. Se på hvert udkast, og indsend det:
import-no-file = Vælg en fil.
import-unreadable = { $what }
import-refused = Antal rækker, der ikke kan indlæses: { $count }. Derfor indlæses intet fra filen; se rapporten.
import-too-large = Filen er større end { $count } MB eller kom ikke frem i sin helhed. Del den op, og send den igen.

quality-title = Datakvalitet
quality-lead = Hvad der mangler i posterne, pr. land. Hvert tal fører til listen og til det, der kan gøres.
quality-of = Datakvalitet: { $country }
quality-country = Land
quality-entries = Poster
quality-all = Alle lande
quality-nothing = Der mangler intet.
quality-confirm = { $count ->
    [one] Denne post er stadig rigtig
   *[other] Disse { $count } poster er stadig rigtige
}
quality-NO_ENGLISH_NAME = Intet engelsk navn
quality-PLACEHOLDER_NAME = Pladsholder som navn
quality-NO_COMPETENCE = Ingen kompetence
quality-NO_CONTACT = Ingen kontaktoplysninger
quality-NEVER_CONFIRMED = Aldrig bekræftet
quality-CONFIRMED_LONG_AGO = Bekræftet for længe siden
quality-NO_SUCCESSOR = Ophørt uden efterfølger
quality-DEAD_END = Rækken af efterfølgere ender blindt
quality-OVERLAPPING_PERIODS = Perioder, der overlapper
quality-OUTLIVES_INSTITUTION = Kompetence varer længere end institutionen
quality-do-NO_ENGLISH_NAME = Tilføj et engelsk navn, så andre kan læse det.
quality-do-PLACEHOLDER_NAME = Giv institutionen dens rigtige navn, eller afslut posten.
quality-do-NO_COMPETENCE = Angiv, hvad den er kompetent til, eller afslut posten.
quality-do-NO_CONTACT = Tilføj et telefonnummer, en fælles postkasse eller et websted.
quality-do-NEVER_CONFIRMED = Se på posten, og bekræft, at den er rigtig.
quality-do-CONFIRMED_LONG_AGO = Se på posten igen, og bekræft, at den er rigtig.
quality-do-NO_SUCCESSOR = Angiv, hvem der afløser den, så gamle sager kommer det rigtige sted hen.
quality-do-DEAD_END = Angiv en efterfølger, der stadig findes.
quality-do-OVERLAPPING_PERIODS = Afslut den ene periode, før den næste begynder.
quality-do-OUTLIVES_INSTITUTION = Afslut kompetencerne sammen med institutionen.
write-new-name = Angiv det nye navn.
request-too-early = Dengang var der ingen poster; vælg en senere dag.
request-competence-period = { $code }: en kompetence ville slutte, før den begynder.
request-competence-twice = { $code }: en kompetence kan ikke være to ting på samme dag.
request-written-by = Sidst skrevet af
request-holds-earlier = Noget i anmodningen gælder fra en tidligere dag, end varslede ændringer må; vælg senere dage i den, eller skriv, hvorfor det ikke kan vente.
