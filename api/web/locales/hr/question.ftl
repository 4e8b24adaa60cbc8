question-title = Pitanja i odgovori
question-lead = Odgovori izravne pomoći korisnicima. Pogledajte je li vaš među njima; ako nije, postavite pitanje.
question-search = Pretraživanje pitanja i odgovora
question-words = Što želite znati?
question-ask = Postavi pitanje
question-own = Moja pitanja
question-count = { $count ->
    [one] { $count } odgovor
    [few] { $count } odgovora
   *[other] { $count } odgovora
}
question-nothing = To još nitko nije pitao. Uklonite neku riječ ili postavite pitanje.
question-all = Sva pitanja i odgovori
question-figures = Izravna pomoć korisnicima u brojkama
question-figure-published = Javni odgovori
question-figure-asked = Postavljena pitanja
question-figure-open = Čeka odgovor
question-figure-median = Od pitanja do prvog odgovora (medijan)
question-figure-in-time = Odgovoreno u roku od dva dana
question-figure-rating = Ocjena čitatelja
question-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } od 5, ocijenio { $count } čitatelj
    [few] { $mean } od 5, ocijenila { $count } čitatelja
   *[other] { $mean } od 5, ocijenilo { $count } čitatelja
}
question-state-OPEN = Čeka odgovor
question-state-ANSWERED = Odgovoreno
question-state-PUBLISHED = Objavljeno
question-state-CLOSED = Zatvoreno
question-ask-lead = Odgovara program ili nacionalni koordinator kojem program proslijedi vaše pitanje. Vidite ga samo vi i oni, osim ako se objavi, i to bez ijedne riječi o vama.
question-privacy = Ne pišite ništa o osobi na koju se predmet odnosi: ni ime, ni broj, ni datum rođenja.
question-field-title = Pitanje u jednom retku
question-title-hint = Onako kako biste pitali kolegu.
question-field-body = Situacija
question-body-hint = Što želite učiniti, što se umjesto toga događa i što ste pokušali.
question-field-answer = Odgovor
question-no-sector = Nijedan određeni sektor
question-no-country = Nijedna određena država
question-send = Pošalji pitanje
question-near = Slični odgovori
question-near-hint = Je li među njima odgovor koji tražite?
question-near-count = { $count ->
    [0] Nema sličnih odgovora
    [one] { $count } sličan odgovor
    [few] { $count } slična odgovora
   *[other] { $count } sličnih odgovora
}
question-asked = Vaše je pitanje poslano. Naći ćete ga među svojim pitanjima; odgovor će biti na ovoj stranici.
question-rated = Hvala na ocjeni.
question-answer = Odgovor
question-published-on = Zadnja izmjena: { $day }
question-demonstration = Jedan od odgovora koji su u oglednim podacima od početka.
question-rate = Je li vam ovo pomoglo?
question-score-1 = Nimalo
question-score-2 = Malo
question-score-3 = Djelomično
question-score-4 = Uglavnom
question-score-5 = U potpunosti
question-rate-button = Ocijeni
question-thread = Pitanje i daljnja komunikacija
question-asker = Autor pitanja
question-asked-at = Postavljeno: { $at }
question-from = Država autora pitanja: { $country }
question-with-country = Odgovara: { $country }
question-with-programme = Odgovara program
question-assigned-to = odgovara: { $country }
question-answer-label = Vaš odgovor
question-answer-button = Odgovori
question-follow-label = Dodajte nešto ili ponovno pitajte
question-follow-button = Pošalji
question-publish = Objavi ovaj odgovor
question-back = Natrag na pitanje
question-publish-lead = Pitanje i odgovor sročite tako da pomognu svima i ne otkrivaju ništa o autoru pitanja.
question-publish-button = Objavi
question-countries-hint = Oznake država odvojene zarezima, na primjer EL, UK.
question-assign = Tko odgovara
question-programme = Program
question-assign-button = Dodijeli
question-close = Zatvori pitanje
question-withdraw = Povuci objavljeni odgovor
question-notes = Interne bilješke
question-notes-hint = Čitaju ih samo oni koji odgovaraju.
question-note-label = Bilješka
question-note-button = Spremi bilješku
question-mine = Moja postavljena pitanja
question-none-asked = Još niste postavili nijedno pitanje.
question-others = Ostala pitanja
question-needed = Ovaj je podatak potreban: bez njega nitko ne može odgovoriti.
question-needed-text = Napišite nešto; prazan tekst nikome ne pomaže.
question-published-needed = Prije objave napišite ovaj tekst na jeziku izvornika.
question-wrong-state = To nije moguće jer { $state ->
    [OPEN] pitanje čeka odgovor
    [ANSWERED] je na pitanje odgovoreno
    [PUBLISHED] je pitanje objavljeno
   *[CLOSED] je pitanje zatvoreno
}; pregledajte njegovo sadašnje stanje.
question-unanswered = Pitanje je zatvoreno bez odgovora; nema se što objaviti.
question-score = Ocijenite od 1 (nije pomoglo) do 5 (jako je pomoglo).
question-not-answered = Još nema odgovora koji bi se mogao ocijeniti.
