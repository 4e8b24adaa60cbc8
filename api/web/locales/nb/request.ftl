# Changing entries: requests, versions, what differs.
requests-title = Endringsanmodninger
requests-lead = Hva som ønskes endret i oppføringer, hvem som avgjør det, og fra hvilken dag det gjelder.
requests-create = Opprett en ny oppføring
requests-total = { $count ->
    [0] Ingen anmodninger
    [one] { $count } anmodning
   *[other] { $count } anmodninger
}
requests-state = Status
requests-any = Alle
requests-code = Kode
requests-filter = Vis
requests-what = Hva
requests-country = Land
requests-day = Virkning fra
requests-who = Skrevet av
requests-short = kort varsel
requests-next = Neste side

request-DRAFT = utkast
request-PROPOSED = sendt inn
request-APPROVED = godkjent
request-RETURNED = sendt tilbake
request-REFUSED = avslått
request-WITHDRAWN = trukket tilbake

act-CREATED = Ny oppføring
act-CHANGED = Endring
act-ENDED = Opphør
act-MERGED = Sammenslåing
act-SPLIT = Oppdeling
act-RENAMED = Nytt navn
act-RESTORED = Endring angret
act-IMPORTED = Fra en fil
act-LOADED = Første innlasting
act-CONFIRMED = Bekreftet som riktig
act-HIDDEN = Ikke lenger offentlig
act-PERSONS_ERASED = Kontaktpersoner slettet på den fastsatte dagen

request-note = Begrunnelse for endringen
request-short-reason = Hvorfor det ikke kan vente
request-announced = Varslet
request-drafted-by = Skrevet av
request-proposed-by = Sendt inn av
request-approved-by = Godkjent av
request-returned-by = Sendt tilbake av
request-refused-by = Avslått av
request-reason = Begrunnelse
request-problems = Dette står i veien
request-would-change = Hva som ville blitt endret
request-earliest = Hvis anmodningen godkjennes i dag, kan den uten begrunnelse tidligst få virkning { $on }.
request-edit = Skriv den om
request-propose = Send inn
request-withdraw = Trekk tilbake
request-decide-title = Avgjørelse
request-decide-reason = Begrunnelse
request-decide-hint = Kreves for å sende tilbake eller avslå; for å godkjenne bare når varselet er for kort.
request-approve = Godkjenn
request-return = Send tilbake til retting
request-refuse = Avslå
request-second-person = Venter på en nasjonal koordinator fra samme land som ikke selv har sendt inn anmodningen.

difference-title = Forskjeller
difference-field = Felt
difference-days = Periode
difference-before = Før
difference-after = Etter
difference-nothing = ingenting
difference-new = ny
difference-ready = klar
difference-not-ready = ikke klar
days-from = fra { $day }
days-until = til { $day }
days-between = { $from } – { $last }

item-names = Navn
item-acronym = Forkortelse
item-network = Nettverk
item-functions = Funksjoner
item-areas = Områder
item-addresses = Adresse
item-contacts = Kontakt
item-competences = Kompetanser
item-successors = Etterfølgere
item-routedBy = Videresendende institusjoner
item-codeStatus = Kode
item-isPublic = Offentlig
item-validFrom = Gyldig fra
item-validTo = Ikke lenger gyldig fra

write-title-create = Ny oppføring
write-title-edit = Endre { $code }
write-title-end = Avslutt { $code }
write-title-rename = Gi { $code } nytt navn
write-title-merge = Slå sammen
write-title-split = Del opp { $code }
write-title-restore = Angre en endring av { $code }
write-lead-create = En annen person fra landet ditt må godkjenne den. En kode tildeles aldri to ganger.
write-lead-edit = Endre det som skal være annerledes. Alt annet forblir som det er.
write-lead-end = En avsluttet oppføring bevares for alltid, slik at gamle saker kan forstås.
write-lead-rename = Det gamle navnet kan fortsatt finnes som tidligere navn.
write-lead-merge = Institusjonene som nevnes først, opphører; institusjonen nedenfor etterfølger dem.
write-lead-split = Institusjonen opphører; institusjonene som nevnes nedenfor, etterfølger den.
write-lead-restore = Fra og med dagen nedenfor står det igjen i oppføringen det som sto der før endringen.
write-meanwhile = Noen har endret oppføringen i mellomtiden
write-meanwhile-lead = Dette er endret siden du åpnet skjemaet. Dine egne opplysninger står nedenfor; se på begge deler, og send på nytt.
write-preview = Hva som ville blitt endret
write-code = Kode
write-code-hint = Land, kolon og 4 til 10 bokstaver eller sifre: PL:PL212000WR
write-new-code = Ny kode
write-new-code-hint = Bare når koden også endres. Den gamle oppføringen opphører da, og den nye etterfølger den.
write-language = Språk
write-kind = Type
write-name = Navn
write-no-network = Ikke noe nettverk
write-areas-hint = Koder, én per linje: PL21. Tomt betyr ikke oppgitt.
write-sectors = Sektorer
write-street = Gate og husnummer
write-postcode = Postnummer
write-town = Poststed
write-phones = Telefon, ett nummer per linje
write-faxes = Faks, ett nummer per linje
write-emails = E-post, én adresse per linje
write-urls = Nettsteder, ett per linje
write-phone = Telefon
write-persons = Kontaktpersoner
write-persons-hint = En felles postkasse er bedre. En person slettes på dagen du oppgir, også fra historikken.
write-until = Til
write-competences-hint = Hver rad fastsetter hva som gjelder for noen BUC-er: FB_BUC_01, eller P_* for alle som begynner slik. Uten dato gjelder det fra dagen endringen får virkning.
write-bucs = BUC-er
write-role = Rolle
write-role-both = Sakseier og motpart
write-what = Hva som gjelder
write-what-READY = klar
write-what-NOT_READY = ikke klar
write-what-END = ingenting: kompetansen opphører
write-from = Fra
write-to = Gjelder ikke lenger fra
write-more = Mer
write-add-routers = Videresendende institusjoner som legges til (koder)
write-remove-routers = Videresendende institusjoner som fjernes (koder)
write-successor-code = Kode
write-successor-scope = For hvilken del
write-successor-name = Navn, hvis den er ny
write-merge-codes = Koder for institusjonene som opphører, én per linje
write-merge-into = Kode for institusjonen som etterfølger dem
write-merge-into-hint = En oppføring som finnes, eller en ny kode med et navn nedenfor.
write-merge-name = Navnet dens, hvis den er ny
write-take-over = Den overtar kompetansene og områdene deres
write-day = Virkning fra
write-day-hint = Er feltet tomt, gjelder den tidligste dagen som ikke krever begrunnelse. Vesentlige endringer som varsles i dag, kan tidligst få virkning { $on }.
write-short-hint = Bare når endringen må få virkning tidligere enn en måned etter at den er varslet.
write-look = Se resultatet
write-keep = Lagre som utkast

versions-title = Oppføringens historikk
versions-lead = Alle versjoner av denne oppføringen, den nyeste først. Ingenting går tapt: Det som er endret, kan angres med en ny endring.
versions-number = Versjon { $number }
versions-effective = Virkning fra { $on }.
versions-request = Anmodningen
versions-undo = Angre denne og alle senere endringer
history-machine = lastet inn av tjenesten

show-confirmed = Bekreftet som riktig { $day }.
desk-title = Vedlikehold denne oppføringen
desk-edit = Endre
desk-rename = Gi nytt navn
desk-end = Avslutt
desk-merge = Slå sammen
desk-split = Del opp
desk-requests = Anmodninger om oppføringen
desk-confirm = Denne oppføringen er fortsatt riktig

request-wrong-state = Dette er ikke mulig når anmodningen er { $state ->
    [DRAFT] et utkast
    [PROPOSED] sendt inn
    [APPROVED] godkjent
    [RETURNED] sendt tilbake
    [REFUSED] avslått
   *[WITHDRAWN] trukket tilbake
}.
request-no-change = Ingenting ville blitt endret; slik står det allerede i oppføringene.
request-unknown-code = Ingen institusjon har koden { $code }.
request-code-taken = Koden { $code } er opptatt; en kode tildeles aldri to ganger.
request-code-taken-meanwhile = En kode er blitt opptatt i mellomtiden; velg en annen.
request-already-ended = { $code } har allerede opphørt på det tidspunktet.
request-ends-before = { $code } ville opphørt før den begynner.
request-own-successor = { $code } kan ikke etterfølge seg selv.
request-invalid-merge = Oppgi institusjonene som opphører, og en annen som etterfølger dem.
request-unknown-change = Oppføringen har ingen slik endring, eller innholdet i den er slettet.
split-too-few = Oppgi minst to institusjoner som etterfølger den.
request-one-country = En anmodning endrer oppføringer i ett land; lag én for hvert land.
request-empty = Anmodningen nevner ingen oppføring.
request-overtaken = { $code } er endret i mellomtiden: Oppføringen er nå i versjon { $now }, og anmodningen bygger på versjon { $base }. Se på begge, og lagre på nytt.
request-short-notice = Virkningen begynner tidligere enn tillatt for endringer som skal varsles; velg { $on } eller senere, eller skriv hvorfor det ikke kan vente.
request-too-far = En endring kan varsles høyst fem år i forveien.
request-too-long = Skriv høyst 2000 tegn.
request-invalid-day = Dette er ikke en dato; skriv den som 2027-01-31.
reason-needed = Skriv begrunnelsen, slik at det kan rettes.
invalid-sector = { $what }.
person-until-needed = Oppgi til hvilken dag kontaktpersonen skal bevares.
invalid-key = Idempotensnøkkelen må ha 1 til 200 tegn.
key-reused = Denne idempotensnøkkelen er allerede brukt med en annen forespørsel; velg en ny.

import-title = Importer en fil
import-lead = En fil sammenlignes først med oppføringene. Ingenting endres før en annen person har godkjent det.
import-file = Fil
import-file-hint = CSV, JSON, en regnearkfil, en liste over organisasjoner eller en .zip med institutions.csv, competences.csv og relations.csv. Høyst 32 MB.
import-day-hint = Fra denne dagen gjelder navn, områder og lignende. Er feltet tomt, gjelder den tidligste dagen som ikke krever begrunnelse.
import-complete = Filen omfatter alle institusjoner i landet ({ $country }): Institusjonene som mangler i filen, opphører.
import-forms = En fil som er laget ved eksport, kan importeres igjen. Rader og kolonner som er utelatt, forblir som de er; en tom celle sletter opplysningen.
import-report = Hva filen ville ført til
import-outcome = Resultat
import-place = Fil, linje, kolonne
import-what = Hva
import-ADDED = lagt til
import-CHANGED = endret
import-ENDED = avsluttet
import-UNCHANGED = uendret
import-WARNING = advarsel
import-REFUSED = avvist
import-nothing-taken = Noen rader kan ikke leses inn, og derfor leses ingenting inn fra filen. Rett dem, og send filen på nytt.
import-same = Alt er allerede slik filen sier.
import-looked = Ingenting er lagret. For å fortsette må du velge filen på nytt og lagre den som utkast.
import-kept = Lagret som utkast. Se på hvert utkast, og send det inn:
import-no-file = Velg en fil.
import-unreadable = { $what }
import-refused = Antall rader som ikke kan leses inn: { $count }. Derfor leses ingenting inn fra filen; se rapporten.
import-too-large = Filen er større enn { $count } MB eller kom ikke fram i sin helhet. Del den opp, og send den på nytt.

quality-title = Datakvalitet
quality-lead = Hva som mangler i oppføringene, per land. Hvert tall fører til listen og til det som kan gjøres.
quality-of = Datakvalitet: { $country }
quality-country = Land
quality-entries = Oppføringer
quality-all = Alle land
quality-nothing = Ingenting mangler.
quality-confirm = { $count ->
    [one] Denne oppføringen er fortsatt riktig
   *[other] Disse { $count } oppføringene er fortsatt riktige
}
quality-NO_ENGLISH_NAME = Ikke noe engelsk navn
quality-PLACEHOLDER_NAME = Plassholder som navn
quality-NO_COMPETENCE = Ingen kompetanse
quality-NO_CONTACT = Ingen kontaktopplysninger
quality-NEVER_CONFIRMED = Aldri bekreftet
quality-CONFIRMED_LONG_AGO = Bekreftet for lenge siden
quality-NO_SUCCESSOR = Opphørt uten etterfølger
quality-DEAD_END = Rekken av etterfølgere ender blindt
quality-OVERLAPPING_PERIODS = Perioder som overlapper
quality-OUTLIVES_INSTITUTION = Kompetanse varer lenger enn institusjonen
quality-do-NO_ENGLISH_NAME = Legg til et engelsk navn, slik at andre kan lese det.
quality-do-PLACEHOLDER_NAME = Gi institusjonen det riktige navnet, eller avslutt oppføringen.
quality-do-NO_COMPETENCE = Oppgi hva den er kompetent for, eller avslutt oppføringen.
quality-do-NO_CONTACT = Legg til et telefonnummer, en felles postkasse eller et nettsted.
quality-do-NEVER_CONFIRMED = Se på oppføringen, og bekreft at den er riktig.
quality-do-CONFIRMED_LONG_AGO = Se på oppføringen igjen, og bekreft at den er riktig.
quality-do-NO_SUCCESSOR = Oppgi hvem som etterfølger den, slik at gamle saker kommer til rett sted.
quality-do-DEAD_END = Oppgi en etterfølger som fortsatt finnes.
quality-do-OVERLAPPING_PERIODS = Avslutt den ene perioden før den neste begynner.
quality-do-OUTLIVES_INSTITUTION = Avslutt kompetansene sammen med institusjonen.
write-new-name = Oppgi det nye navnet.
request-too-early = Da fantes det ingen oppføringer; velg en senere dag.
request-competence-period = { $code }: en kompetanse ville slutte før den begynner.
request-competence-twice = { $code }: en kompetanse kan ikke være to ting på samme dag.
request-written-by = Sist skrevet av
request-holds-earlier = Noe i anmodningen gjelder fra en tidligere dag enn varslede endringer kan; velg senere dager i den, eller skriv hvorfor det ikke kan vente.
