practice-title = God praksis
practice-lead = Hva forvaltninger har gjort med et problem i elektronisk utveksling, hva som kom ut av det, og hvem som gjenbruker det.
practice-search = Søk i god praksis
practice-words = Hva leter du etter? Ord på et hvilket som helst språk, en BUC, et land
practice-count =
    { $count ->
        [one] { $count } praksis
       *[other] { $count } praksiser
    }
practice-nothing = Ingenting passer. Fjern et vilkår, eller søk etter andre ord.
practice-all = Alle gode praksiser
practice-order-relevance = Beste treff først
practice-order-newest = Nyeste først
practice-order-uptake = Mest gjenbrukte først
practice-statistics = Tall om samlingen
practice-feed = Nye gode praksiser (nyhetsstrøm)
practice-submit-one = Skriv en god praksis
practice-untitled = Praksis uten tittel
practice-example = Eksempel
practice-demonstration = Dette er et eksempel skrevet for demonstrasjonsdataene. Det har ikke skjedd noe sted, og ingen av institusjonene som nevnes her, har gjort det.
practice-facet-country = Land
practice-facet-sector = Sektorer
practice-facet-buc = Forretningsprosesser (BUC-er)
practice-facet-institution = Institusjoner
practice-facet-maturity = Modenhet
practice-facet-outcome = Utfall
practice-facet-transferable = Kan overføres
practice-facet-year = Startår
practice-facet-from = Fra året
practice-facet-to = Til og med året
practice-facet-stage = Gjenbruk
practice-facet-adopter = Gjenbrukt i
practice-facet-language = Skrevet på
practice-facet-status = Status
practice-facet-contact = Felles postkasse
practice-maturity-PILOT = Pilotprosjekt
practice-maturity-IN_OPERATION = I drift
practice-maturity-ESTABLISHED = Veletablert
practice-outcome-WORKED = Virket
practice-outcome-PARTLY_WORKED = Virket delvis
practice-outcome-DID_NOT_WORK = Virket ikke
practice-transferable-AS_IS = Uendret
practice-transferable-WITH_CHANGES = Med endringer
practice-transferable-NOT_TRANSFERABLE = Kan ikke overføres
practice-stage-INTERESTED = Interessert
practice-stage-PLANNED = Planlagt
practice-stage-PILOTING = Prøves ut
practice-stage-IN_USE = I bruk
practice-stage-ABANDONED = Avbrutt
practice-state-DRAFT = Utkast
practice-state-SUBMITTED = Venter på den nasjonale koordinatoren
practice-state-NATIONALLY_APPROVED = Venter på programmet
practice-state-RETURNED = Sendt tilbake
practice-state-REFUSED = Avslått
practice-state-PUBLISHED = Publisert
practice-state-EXPIRED = Utløpt
practice-state-SUPERSEDED = Erstattet
practice-state-ARCHIVED = Arkivert
practice-field-title = Tittel
practice-field-summary = Kort fortalt
practice-field-problem = Problemet
practice-field-solution = Hva som ble gjort
practice-field-results = Resultater
practice-field-costs = Kostnader
practice-field-challenges = Vanskeligheter
practice-field-transferability = Hva andre trenger
practice-hint-title = Hva som ble gjort, på én linje.
practice-hint-summary = Hva, for hvem og med hvilken virkning.
practice-hint-problem = Hva som var galt før, og for hvem.
practice-hint-solution = Hva dere gjorde, trinn for trinn.
practice-hint-results = Hva som kom ut av det, og hvordan dere vet det: tall med angitt periode.
practice-hint-costs = Arbeidsdager, lisenser og hva det koster å holde det i drift.
practice-hint-challenges = Hva som var vanskelig, og hva dere ville gjort annerledes.
practice-hint-transferability = Hva et annet land trenger for å gjøre det samme, og hva som ikke kan overføres.
practice-letters =
    { $count ->
        [one] Høyst { $count } tegn.
       *[other] Høyst { $count } tegn.
    }
practice-left = Tegn igjen:
practice-uptake-line =
    { $count ->
        [one] { $count } tilfelle av gjenbruk, hvorav { $used } i bruk
       *[other] { $count } tilfeller av gjenbruk, hvorav { $used } i bruk
    }
practice-version = Versjon { $number }, publisert { $on }.
practice-due = Må bekreftes før { $day }.
practice-original = Originalspråk: { $language }.
practice-expired = Denne praksisen er ikke bekreftet på 24 måneder og står ikke lenger på listen.
practice-superseded = Denne versjonen er erstattet av en senere.
practice-archived = Denne praksisen er arkivert: { $reason }
practice-to-current = Til den nyeste versjonen
practice-to-published = Til den publiserte versjonen
practice-languages = Språk for denne praksisen
practice-take-up = Oppgi gjenbruk
practice-under-way = Versjon under arbeid
practice-new-version = Skriv en ny versjon
practice-confirm = Bekreft at den fortsatt er riktig
practice-archive = Arkiver denne praksisen
practice-archive-reason = Hvorfor den tas av listen; alle kan lese det
practice-more = Lenker og filer
practice-uptake = Gjenbruk
practice-uptake-none = Ingen har oppgitt at de gjenbruker denne praksisen ennå.
practice-map = Hvor den gjenbrukes
practice-origin = Opprinnelsesland
practice-no-uptake = Ikke oppgitt gjenbruk
practice-stages = Trinn
practice-over-time = Utvikling over tid
practice-by-then = Per
practice-similar = Lignende praksiser
practice-facts = Kort oversikt
practice-versions = Andre versjoner
practice-uptake-adaptation = Hva som ble endret
practice-uptake-evidence = Dokumentasjon
practice-uptake-reason = Hvorfor gjenbruken ble avbrutt
practice-own = Praksiser under arbeid
practice-your-turn = Din tur
practice-others-turn = Venter på andre
practice-nothing-waits = Ingenting venter på deg.
practice-since = siden { $day }
practice-turn-author = Det er forfatterens tur.
practice-turn-coordinator = Det er den nasjonale koordinatorens tur.
practice-turn-programme = Det er programmets tur.
practice-edit = Endre
practice-preview = Forhåndsvisning
practice-steps = Hva som har skjedd så langt
practice-wrong = Må rettes før den kan sendes inn
practice-missing =
    { $count ->
        [one] { $count } opplysning er ennå ikke oppgitt
       *[other] { $count } opplysninger er ennå ikke oppgitt
    }
practice-missing-hint = Den kan sendes inn uten dem, men leserne vil lete etter dem.
practice-missing-english = { $field }, på engelsk
practice-submit = Send inn
practice-submit-hint = Den går til den nasjonale koordinatoren og deretter til programmet.
practice-decide = Din avgjørelse
practice-comment = Merknad til forfatteren
practice-comment-hint = Kreves for å sende tilbake eller avslå.
practice-approve = Godkjenn for landet
practice-publish = Publiser
practice-return = Send tilbake til retting
practice-refuse = Avslå
practice-discard = Forkast denne versjonen
practice-discard-hint = Ingenting av den beholdes. Det som er publisert, blir stående.
practice-discard-sure = Forkast
practice-new = Ny god praksis
practice-saved = Lagret { $at }.
practice-overtaken = Noen har lagret en nyere versjon i mellomtiden. Teksten din står nedenfor; lagre på nytt for å erstatte den andre.
practice-original-label = Originalspråk
practice-original-hint = Språket du skriver på; tekster på andre språk er oversettelser av den.
practice-translating = Språket i oversettelsen din: { $language }. Teksten over hvert felt er originalen.
practice-texts = Tekster
practice-markdown = La en linje stå tom mellom avsnitt. Linjer som begynner med «- », blir til en liste, og **to stjerner** gir fet skrift.
practice-required = kreves
practice-choose = Velg
practice-outcome-hint = En praksis som ikke virket, hjelper også andre.
practice-bucs-hint = Koder med komma mellom, for eksempel FB_BUC_01.
practice-institutions-hint = Koder i registeret med komma mellom.
practice-contact-hint = Postkassen til en instans, ikke til en person.
practice-links = Lenker
practice-link-title = Tekst
practice-link-url = Adresse
practice-save = Lagre
practice-save-preview = Lagre og forhåndsvis
practice-files = Filer
practice-file = Fil
practice-file-add = Legg til filen
practice-file-remove = Fjern
file-kinds = Tillatte filtyper: { $list }, uten makroer og skript.
file-most = Høyst { $count } MB per fil.
file-kilobytes = { $count } kB
practice-next-lead = Neste versjon begynner med det som står i den publiserte. Den blir stående på listen til den neste er publisert.
practice-next-begin = Begynn på neste versjon
uptake-lead = Oppgi hvor langt landet ditt, eller en av institusjonene der, har kommet med denne praksisen. Alle kan lese det, unntatt postkassen.
uptake-owner = Postkassen for denne praksisen:
uptake-own-title = Oppgitt så langt
uptake-change = endre
uptake-changing = Endre: { $who }
uptake-new = Nye opplysninger
uptake-institution-hint = Institusjonens kode i registeret; la feltet stå tomt for hele landet.
uptake-stage = Hvor langt dere har kommet
uptake-adaptation-hint = Hva dere gjør annerledes enn i originalen.
uptake-evidence-hint = Hva som viser at det virker: tall, en rapport, en lenke.
uptake-reason-hint = Bare hvis dere har avbrutt gjenbruken: hvorfor, slik at andre kan lære av det.
uptake-contact-hint = Postkassen til en instans; bare de ansvarlige for denne praksisen og programmet ser den.
uptake-save = Lagre opplysningene
practice-figure-practices = Praksiser
practice-figure-adopters = Tilfeller av gjenbruk
practice-figure-countries = Land med en praksis eller med gjenbruk
practice-figure-warnings = Praksiser som ikke virket eller ikke kan overføres
practice-figure-expired = Utløpte praksiser
practice-figure-median = Fra innsending til avgjørelse (median)
practice-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
practice-no-decisions = Ingen avgjørelse ennå
practice-by-sector = Etter sektor
practice-by-country = Etter land
practice-month = Måned
practice-ledger = Oversikten over gjenbruk som fil
practice-needed = Dette kreves før praksisen kan sendes inn.
practice-original-missing = Skriv dette også på praksisens originalspråk ({ $language }).
practice-language-twice = Dette står her to ganger på samme språk; behold bare det ene.
practice-year = Oppgi startåret, fra { $first } til { $final }.
practice-wrong-state = Dette er ikke mulig når statusen for praksisen er «{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}»; se på den slik den er nå.
uptake-own = Praksisen kommer herfra; ingen gjenbruker sin egen.
uptake-reason = Skriv hvorfor gjenbruken ble avbrutt, slik at andre kan lære av det.
uptake-wrong-stage = «{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}» kan ikke komme etter «{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[other] –
}».
uptake-not-listed = Denne praksisen står ikke lenger på listen over god praksis.
uptake-stage-needed = Oppgi hvor langt dere har kommet.
file-name = Gi filen et enkelt navn på høyst 120 tegn.
file-size = En fil kan være på høyst { $most } MB og kan ikke være tom.
file-type = Denne filen kan ikke tas imot: Den må være det navnet sier, uten makroer og skript, og være av en av disse typene: { $list }.
list-unknown-value = «{ $value }» er ikke kjent her; velg fra listen ved siden av.
