training-title = Usposabljanja
training-lead = O čem so bila usposabljanja programa, njihova gradiva in kako sodelovati na naslednjih.
training-search = Iskanje po usposabljanjih
training-words = Kaj se želite naučiti?
training-all = Vsa usposabljanja
training-count =
    { $count ->
        [one] { $count } usposabljanje
        [two] { $count } usposabljanji
        [few] { $count } usposabljanja
       *[other] { $count } usposabljanj
    }
training-nothing = Nobeno usposabljanje ne ustreza. Odstranite kakšno besedo ali pogoj.
training-calendar = Koledar
training-materials = Gradiva in posnetki
training-own = Moja usposabljanja
training-new = Novo usposabljanje
training-feed = Koledar vseh usposabljanj (iCalendar)
practice-facet-series = Niz
practice-facet-cdm = Različica CDM
practice-facet-format = Oblika
practice-facet-spoken = Jezik usposabljanja
training-status-DRAFT = Osnutek
training-status-OPEN = Odprto za predloge
training-status-CLOSED = Predlaganje je končano
training-status-HELD = Izvedeno
training-status-CANCELLED = Odpovedano
training-format-ONLINE = Prek spleta
training-format-ON_SITE = V živo
training-format-HYBRID = V živo in prek spleta
training-cdm = CDM { $version }
training-whole-day = ves dan
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Po vašem času: { $time }
training-deadline-on = Zadnji dan za predloge: { $day }
training-seats-taken-of = Zasedena mesta: { $taken } od { $seats }
training-participants-count =
    { $count ->
        [0] Mesta še nima nihče
        [one] { $count } oseba ima mesto
        [two] { $count } osebi imata mesto
        [few] { $count } osebe imajo mesto
       *[other] { $count } oseb ima mesto
    }
training-waiting-count =
    { $count ->
        [one] { $count } oseba na čakalnem seznamu
        [two] { $count } osebi na čakalnem seznamu
        [few] { $count } osebe na čakalnem seznamu
       *[other] { $count } oseb na čakalnem seznamu
    }
training-where = Kje
training-for-whom = Za koga
training-languages = Jeziki
training-about = O čem je
training-agenda = Potek
training-series-more = V istem nizu
training-kind-RECORDING = Posnetek
training-kind-MATERIAL = Gradivo
training-no-materials = Nobeno gradivo ne ustreza.
training-demonstration = Izmišljeno za predstavitvene podatke: usposabljanja v resnici ni.
training-cancelled-because = Usposabljanja ne bo: { $reason }
training-add-to-calendar = Dodaj v svoj koledar
training-nominate = Predlagaj udeleženca
training-nominate-lead = O predlogih odloča nacionalni koordinator vaše države. S komer soglaša, dobi mesto; ko so vsa mesta zasedena, pa mesto na čakalnem seznamu.
training-nominate-sign-in = Če želite predlagati sodelavca ali sebe, se prijavite.
training-nominate-button = Predlagaj
training-nominated = Predlog je shranjen. Njegov potek lahko spremljate med svojimi usposabljanji.
training-field-name = Ime in priimek
training-field-email = Službeni e-poštni naslov
training-field-institution = Nosilec
training-institution-hint = Koda nosilca, na primer FI:ETK. Polje lahko ostane prazno.
training-field-note = Kaj naj koordinator ve
training-nomination-PROPOSED = Čaka na nacionalnega koordinatorja
training-nomination-CONFIRMED = Mesto dodeljeno
training-nomination-WAITING = Na čakalnem seznamu
training-nomination-DECLINED = Zavrnjen
training-nomination-WITHDRAWN = Umaknjen
training-nomination-ATTENDED = Udeležba
training-nomination-ABSENT = Odsotnost
training-place = { $place }. v vrsti
training-endorse = Odobri
training-decline = Zavrni
training-reason = Razlog
training-reason-hint = Preberejo ga osebe, na katere se nanaša.
training-withdraw = Umakni
training-participants = Predlogi
training-participants-hint = Kdo so predlagane osebe, vidijo samo program, koordinator njihove države in tisti, ki jih je predlagal. Imena in naslovi se izbrišejo šest mesecev po usposabljanju.
training-none-nominated = Predlagan še ni nihče.
training-attended = Udeležba
training-absent = Odsotnost
training-forgotten = Ime izbrisano
training-feedback = Kako je bilo?
training-feedback-lead = Program bere, kar napišete, brez vašega imena.
training-field-useful = Kaj je bilo koristno?
training-field-missing = Kaj je manjkalo?
training-feedback-button = Pošlji
training-feedback-thanks = Hvala. Vaše besedilo je shranjeno; tu ga lahko spremenite.
training-feedback-read = Kaj so napisali udeleženci
training-mine = Usposabljanja, za katera je vložen predlog zame
training-mine-none = Niste predlagani za nobeno usposabljanje.
training-by-me = Moji predlogi udeležencev
training-drafts = Osnutki
training-key = Vaša usposabljanja v vašem koledarju
training-key-lead = V svojem koledarju se naročite na lasten naslov: prikazuje usposabljanja, za katera ste predlagani, in sledi vsem spremembam. Kdor ima naslov, ga lahko bere, zato ga ne dajajte nikomur.
training-key-make = Ustvari moj naslov
training-key-again = Ustvari nov naslov
training-key-known = Naslov že imate, ustvarjen: { $day }. Z novim stari preneha veljati.
training-key-once = To je vaš naslov. Prikazan je samo enkrat: kopirajte ga zdaj.
training-month-before = Prejšnji mesec
training-month-after = Naslednji mesec
training-month-none = V tem mesecu ni usposabljanj.
training-month-today = Ta mesec
training-figures = Usposabljanja v številkah
training-figure-held = Izvedena usposabljanja
training-figure-coming = Prihodnja usposabljanja
training-figure-attended = Osebe, ki so se udeležile
training-figure-countries = Države, iz katerih so prišle
training-figure-rating = Ocena udeležencev
training-edit = Spremeni usposabljanje
training-edit-lead = Osnutek vidi samo program. Kar je objavljeno, se takoj spremeni za vse, predlagane osebe pa so obveščene o drugem času ali kraju.
training-field-title = Naslov
training-field-series = Niz
training-series-hint = Usposabljanja istega niza so prikazana skupaj. Polje lahko ostane prazno.
training-field-about = O čem je
training-field-audience = Za koga
training-field-agenda = Potek
training-field-cdmVersion = Različica CDM
training-cdm-hint = Na primer 4.4; prazno, če se ne nanaša na nobeno različico.
training-field-format = Oblika
training-no-format = Ni navedeno
training-field-languages = Jeziki usposabljanja
training-languages-hint = Kode jezikov, ločene z vejicami, na primer en, fr.
training-field-place = Kraj
training-place-hint = Kraj ali način udeležbe prek spleta. Polje lahko ostane prazno.
training-field-startsOn = Prvi dan
training-field-endsOn = Zadnji dan
training-ends-hint = Prazno: konča se prvi dan.
training-field-startTime = Začetek ob
training-field-endTime = Konec ob
training-time-hint = Na primer 09:30. Za cele dni pustite obe polji prazni.
training-field-timeZone = Časovni pas
training-zone-hint = Na primer Europe/Brussels.
training-field-seats = Število mest
training-seats-hint = Prazno: brez omejitve.
training-field-nominationDeadline = Zadnji dan za predloge
training-deadline-hint = Prazno: do začetka usposabljanja.
training-field-materials = Gradiva in posnetki
training-field-url = Spletni naslov
training-field-kind = Vrsta
training-save = Shrani
training-publish = Objavi
training-cancel = Odpovej usposabljanje
training-cancel-hint = Razlog berejo vsi.
training-discard = Zavrzi osnutek
training-saved = Shranjeno.
training-needed-title = Navedite naslov: brez njega usposabljanja nihče ne najde.
training-needed-day = Navedite prvi dan.
training-name-needed = Napišite ime in priimek predlagane osebe.
training-email-needed = Napišite njen službeni e-poštni naslov.
training-reason-needed = Napišite, zakaj; to preberejo osebe, na katere se nanaša.
training-day-range = Navedite dan od 2000 do 2099.
training-cancel-needed = Napišite, zakaj; to berejo vsi.
training-no-version = Zapišite različico kot 4.4.
training-no-time = „{ $time }“ ni čas v dnevu; vnesite ga v obliki 09:30.
training-two-times = Navedite oba časa ali nobenega za cele dni.
training-time-order = Konec je pred začetkom.
training-too-long = Usposabljanje traja največ 31 dni.
training-no-such-time = Tega časa tisti dan tam ni: ura se premakne naprej.
training-unknown-zone = „{ $zone }“ ni časovni pas; uporabite ime, kot je Europe/Brussels.
training-deadline-late = Zadnji dan za predloge je po začetku usposabljanja.
training-seats-range = Navedite od 1 do 10000 mest ali nič, če ni omejitve.
training-seats-too-few = Število že dodeljenih mest: { $taken }; navedite najmanj toliko.
training-wrong-state = To ni mogoče, ker { $state ->
    [DRAFT] je usposabljanje še osnutek
    [PUBLISHED] je usposabljanje objavljeno
    [HELD] je usposabljanje že izvedeno
   *[CANCELLED] je usposabljanje odpovedano
}; preglejte njegovo sedanje stanje.
training-nomination-wrong-state = To ni mogoče, ker { $state ->
    [PROPOSED] predlog čaka na nacionalnega koordinatorja
    [CONFIRMED] je mesto že dodeljeno
    [WAITING] je predlagana oseba na čakalnem seznamu
    [DECLINED] je predlog zavrnjen
    [WITHDRAWN] je predlog umaknjen
    [ATTENDED] se je predlagana oseba usposabljanja udeležila
   *[ABSENT] se predlagana oseba usposabljanja ni udeležila
}; preglejte sedanje stanje predloga.
training-closed = Predlaganje za to usposabljanje je končano.
training-began = Usposabljanje se je začelo; mesta se ne spreminjajo več.
training-not-begun = Udeležba se označi šele, ko se usposabljanje začne.
training-nominated-twice = Ta oseba je za to usposabljanje že predlagana.
