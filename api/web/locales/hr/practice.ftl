practice-title = Dobre prakse
practice-lead = Kako su uprave riješile problem u elektroničkoj razmjeni, što je iz toga proizašlo i tko njihovu praksu preuzima.
practice-search = Pretraživanje dobrih praksi
practice-words = Što tražite? Riječi na bilo kojem jeziku, BUC, država
practice-count = { $count ->
    [one] { $count } praksa
    [few] { $count } prakse
   *[other] { $count } praksi
}
practice-nothing = Ništa ne odgovara. Uklonite neki uvjet ili potražite druge riječi.
practice-all = Sve dobre prakse
practice-order-relevance = Najprije najbolji rezultati
practice-order-newest = Najprije najnovije
practice-order-uptake = Najprije najčešće preuzimane
practice-statistics = Statistika dobrih praksi
practice-feed = Nove dobre prakse (kanal)
practice-submit-one = Opiši dobru praksu
practice-untitled = Praksa bez naslova
practice-example = Primjer
practice-demonstration = Ovo je primjer napisan za ogledne podatke. Nigdje se nije dogodio i nijedna od ovdje navedenih ustanova to nije učinila.
practice-facet-country = Država
practice-facet-sector = Sektori
practice-facet-buc = Poslovni slučajevi (BUC-ovi)
practice-facet-institution = Ustanove
practice-facet-maturity = Zrelost
practice-facet-outcome = Ishod
practice-facet-transferable = Prenosivost
practice-facet-year = Godina početka
practice-facet-from = Od godine
practice-facet-to = Do godine
practice-facet-stage = Preuzimanje
practice-facet-adopter = Država preuzimanja
practice-facet-language = Jezik izvornika
practice-facet-status = Stanje
practice-facet-contact = Zajednički pretinac e-pošte
practice-maturity-PILOT = Pilot-projekt
practice-maturity-IN_OPERATION = U redovnoj uporabi
practice-maturity-ESTABLISHED = Ustaljena
practice-outcome-WORKED = Uspjela
practice-outcome-PARTLY_WORKED = Djelomično uspjela
practice-outcome-DID_NOT_WORK = Nije uspjela
practice-transferable-AS_IS = Bez izmjena
practice-transferable-WITH_CHANGES = Uz izmjene
practice-transferable-NOT_TRANSFERABLE = Nije prenosiva
practice-stage-INTERESTED = Zanimanje
practice-stage-PLANNED = Planirano
practice-stage-PILOTING = Pilot-primjena
practice-stage-IN_USE = U uporabi
practice-stage-ABANDONED = Napušteno
practice-state-DRAFT = Nacrt
practice-state-SUBMITTED = Čeka nacionalnog koordinatora
practice-state-NATIONALLY_APPROVED = Čeka program
practice-state-RETURNED = Vraćena na ispravak
practice-state-REFUSED = Odbijena
practice-state-PUBLISHED = Objavljena
practice-state-EXPIRED = Istekla
practice-state-SUPERSEDED = Zamijenjena
practice-state-ARCHIVED = Arhivirana
practice-field-title = Naslov
practice-field-summary = Ukratko
practice-field-problem = Problem
practice-field-solution = Što je učinjeno
practice-field-results = Rezultati
practice-field-costs = Troškovi
practice-field-challenges = Poteškoće
practice-field-transferability = Što je drugima potrebno
practice-hint-title = Što je učinjeno, u jednom retku.
practice-hint-summary = Što, za koga i s kojim učinkom.
practice-hint-problem = Što prije nije bilo dobro i koga se to ticalo.
practice-hint-solution = Što ste učinili, korak po korak.
practice-hint-results = Što je iz toga proizašlo i kako to znate: brojke s razdobljem na koje se odnose.
practice-hint-costs = Dani rada, licencije, troškovi održavanja.
practice-hint-challenges = Što je bilo teško i što biste učinili drukčije.
practice-hint-transferability = Što je drugoj državi potrebno da učini isto i što se ne može prenijeti.
practice-letters = { $count ->
    [one] Najviše { $count } znak.
    [few] Najviše { $count } znaka.
   *[other] Najviše { $count } znakova.
}
practice-left = Preostalo znakova:
practice-uptake-line = { $count ->
    [one] { $count } preuzimatelj, u uporabi: { $used }
    [few] { $count } preuzimatelja, u uporabi: { $used }
   *[other] { $count } preuzimatelja, u uporabi: { $used }
}
practice-version = Verzija { $number }, objavljena { $on }
practice-due = Potvrditi prije { $day }
practice-original = Jezik izvornika: { $language }.
practice-expired = Ova praksa nije potvrđena 24 mjeseca i više nije na popisu.
practice-superseded = Ovu je verziju zamijenila kasnija.
practice-archived = Ova je praksa arhivirana: { $reason }
practice-to-current = Na najnoviju verziju
practice-to-published = Na objavljenu verziju
practice-languages = Jezici ove prakse
practice-take-up = Prijavi preuzimanje
practice-under-way = Verzija u pripremi
practice-new-version = Napiši novu verziju
practice-confirm = Potvrdi da je i dalje točna
practice-archive = Arhiviraj ovu praksu
practice-archive-reason = Zašto se uklanja s popisa; razlog je javan
practice-more = Poveznice i datoteke
practice-uptake = Preuzimanje
practice-uptake-none = Još nitko nije prijavio da preuzima ovu praksu.
practice-map = Gdje se preuzima
practice-origin = Država podrijetla
practice-no-uptake = Preuzimanje nije prijavljeno
practice-stages = Faze
practice-over-time = Tijekom vremena
practice-by-then = Na dan
practice-similar = Slične prakse
practice-facts = Kratki pregled
practice-versions = Druge verzije
practice-uptake-adaptation = Što je izmijenjeno
practice-uptake-evidence = Dokazi
practice-uptake-reason = Zašto je napuštena
practice-own = Prakse u pripremi
practice-your-turn = Vi ste na redu
practice-others-turn = Čeka druge
practice-nothing-waits = Ništa ne čeka na vas.
practice-since = od { $day }
practice-turn-author = Na redu je autor.
practice-turn-coordinator = Na redu je nacionalni koordinator.
practice-turn-programme = Na redu je program.
practice-edit = Uredi
practice-preview = Pregled
practice-steps = Dosadašnji tijek
practice-wrong = Što treba ispraviti prije podnošenja
practice-missing = { $count ->
    [one] { $count } podatak još nije naveden
    [few] { $count } podatka još nisu navedena
   *[other] { $count } podataka još nije navedeno
}
practice-missing-hint = Praksa se može podnijeti i bez njih, ali čitatelji će ih tražiti.
practice-missing-english = { $field }, na engleskom jeziku
practice-submit = Podnesi
practice-submit-hint = Praksa ide nacionalnom koordinatoru, a zatim programu.
practice-decide = Vaša odluka
practice-comment = Komentar za autora
practice-comment-hint = Potreban za vraćanje ili odbijanje.
practice-approve = Odobri u ime države
practice-publish = Objavi
practice-return = Vrati na ispravak
practice-refuse = Odbij
practice-discard = Odbaci ovu verziju
practice-discard-hint = Ništa od nje neće biti sačuvano. Ono što je objavljeno ostaje.
practice-discard-sure = Odbaci
practice-new = Nova dobra praksa
practice-saved = Spremljeno: { $at }.
practice-overtaken = Netko je u međuvremenu spremio noviju verziju. Vaš je tekst u nastavku; ako ga ponovno spremite, zamijenit će je.
practice-original-label = Jezik izvornika
practice-original-hint = Jezik na kojem pišete; tekstovi na drugim jezicima njegovi su prijevodi.
practice-translating = Pišete prijevod, jezik: { $language }. Tekst iznad svakog polja izvornik je.
practice-texts = Tekstovi
practice-markdown = Između odlomaka ostavite prazan redak. Retci koji počinju s „- ” čine popis, a **dvije zvjezdice** podebljana slova.
practice-required = obvezno
practice-choose = Odaberite
practice-outcome-hint = I praksa koja nije uspjela pomaže drugima.
practice-bucs-hint = Oznake odvojene zarezima, na primjer FB_BUC_01.
practice-institutions-hint = Oznake iz imenika odvojene zarezima.
practice-contact-hint = Pretinac e-pošte službe, a ne osobe.
practice-links = Poveznice
practice-link-title = Tekst
practice-link-url = Adresa
practice-save = Spremi
practice-save-preview = Spremi i prikaži pregled
practice-files = Datoteke
practice-file = Datoteka
practice-file-add = Dodaj datoteku
practice-file-remove = Ukloni
file-kinds = Prihvaćaju se: { $list }, bez makronaredbi i skripti.
file-most = Svaka datoteka najviše { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Sljedeća verzija polazi od sadržaja objavljene. Ta ostaje na popisu dok se sljedeća ne objavi.
practice-next-begin = Započni sljedeću verziju
uptake-lead = Navedite dokle je s ovom praksom došla vaša država ili neka njezina ustanova. Sve je javno osim pretinca e-pošte.
uptake-owner = Pretinac e-pošte autora prakse:
uptake-own-title = Dosadašnje prijave
uptake-change = izmijeni
uptake-changing = Izmjena: { $who }
uptake-new = Nova prijava
uptake-institution-hint = Oznaka iz imenika; prazno polje znači državu u cjelini.
uptake-stage = Dokle ste došli
uptake-adaptation-hint = Što činite drukčije nego u izvorniku.
uptake-evidence-hint = Što pokazuje da djeluje: brojke, izvješće, poveznica.
uptake-reason-hint = Samo ako ste je napustili: zašto, kako bi drugi iz toga nešto naučili.
uptake-contact-hint = Pretinac e-pošte službe; vide ga samo autori prakse i program.
uptake-save = Spremi prijavu
practice-figure-practices = Prakse
practice-figure-adopters = Preuzimatelji
practice-figure-countries = Države s praksom ili preuzimateljem
practice-figure-warnings = Prakse koje nisu uspjele ili nisu prenosive
practice-figure-expired = Istekle prakse
practice-figure-median = Od podnošenja do odluke (medijan)
practice-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
practice-no-decisions = Još nema odluke
practice-by-sector = Po sektoru
practice-by-country = Po državi
practice-month = Mjesec
practice-ledger = Evidencija preuzimanja kao datoteka
practice-needed = Bez ovog se podatka praksa ne može podnijeti.
practice-original-missing = Napišite ovaj tekst i na jeziku izvornika prakse ({ $language }).
practice-language-twice = Ovaj je tekst ovdje dvaput na istom jeziku; zadržite samo jedan.
practice-year = Navedite godinu početka, od { $first } do { $final }.
practice-wrong-state = To nije moguće jer { $state ->
    [DRAFT] je praksa još nacrt
    [SUBMITTED] praksa čeka nacionalnog koordinatora
    [NATIONALLY_APPROVED] praksa čeka program
    [RETURNED] je praksa vraćena na ispravak
    [REFUSED] je praksa odbijena
    [PUBLISHED] je praksa objavljena
    [EXPIRED] je praksa istekla
    [SUPERSEDED] je praksa zamijenjena
   *[ARCHIVED] je praksa arhivirana
}; pregledajte njezino sadašnje stanje.
uptake-own = Praksa potječe odavde; nitko ne preuzima vlastitu.
uptake-reason = Navedite zašto je napuštena kako bi drugi iz toga nešto naučili.
uptake-wrong-stage = U evidenciji preuzimanja nakon „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}” ne može slijediti „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}”.
uptake-not-listed = Ova praksa više nije na popisu dobrih praksi.
uptake-stage-needed = Navedite dokle ste došli.
file-name = Dajte datoteci jednostavan naziv od najviše 120 znakova.
file-size = Datoteka može imati najviše { $most } MB i ne smije biti prazna.
file-type = Ova datoteka nije prihvaćena: njezin sadržaj mora odgovarati nazivu, ne smije sadržavati makronaredbe ni skripte, a dopuštene su vrste { $list }.
list-unknown-value = Vrijednost „{ $value }” ovdje nije poznata; odaberite s popisa pokraj.
