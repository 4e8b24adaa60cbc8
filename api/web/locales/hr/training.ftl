training-title = Edukacije
training-lead = O čemu su bile edukacije programa, materijali s njih i kako sudjelovati u sljedećima.
training-search = Pretraživanje edukacija
training-words = Što želite naučiti?
training-all = Sve edukacije
training-count =
    { $count ->
        [one] { $count } edukacija
        [few] { $count } edukacije
       *[other] { $count } edukacija
    }
training-nothing = Nijedna edukacija ne odgovara. Uklonite neku riječ ili neki uvjet.
training-calendar = Kalendar
training-materials = Materijali i snimke
training-own = Moje edukacije
training-new = Nova edukacija
training-feed = Kalendar svih edukacija (iCalendar)
practice-facet-series = Niz
practice-facet-cdm = Verzija CDM-a
practice-facet-format = Oblik
practice-facet-spoken = Jezik izvođenja
training-status-DRAFT = Nacrt
training-status-OPEN = Otvorena za nominacije
training-status-CLOSED = Nominacije su završene
training-status-HELD = Održana
training-status-CANCELLED = Otkazana
training-format-ONLINE = Putem interneta
training-format-ON_SITE = Uživo
training-format-HYBRID = Uživo i putem interneta
training-cdm = CDM { $version }
training-whole-day = cijeli dan
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Po vašem vremenu: { $time }
training-deadline-on = Nominacije do { $day }
training-seats-taken-of = Popunjena mjesta: { $taken } od { $seats }
training-participants-count =
    { $count ->
        [0] Još nitko nema mjesto
        [one] { $count } osoba ima mjesto
        [few] { $count } osobe imaju mjesto
       *[other] { $count } osoba ima mjesto
    }
training-waiting-count =
    { $count ->
        [one] { $count } osoba na listi čekanja
        [few] { $count } osobe na listi čekanja
       *[other] { $count } osoba na listi čekanja
    }
training-where = Gdje
training-for-whom = Za koga
training-languages = Jezici
training-about = O čemu je riječ
training-agenda = Dnevni red
training-series-more = U istom nizu
training-kind-RECORDING = Snimka
training-kind-MATERIAL = Materijal
training-no-materials = Nijedan materijal ne odgovara.
training-demonstration = Izmišljeno za ogledne podatke: ništa se ne održava.
training-cancelled-because = Edukacija se ne održava: { $reason }
training-add-to-calendar = Dodaj u svoj kalendar
training-nominate = Nominiraj sudionika
training-nominate-lead = O nominacijama odlučuje nacionalni koordinator vaše države. Osoba čiju nominaciju odobri dobiva mjesto, a ako su sva mjesta popunjena, dolazi na listu čekanja.
training-nominate-sign-in = Prijavite se kako biste nominirali kolegu ili sebe.
training-nominate-button = Nominiraj
training-nominated = Nominacija je spremljena. Njezin tijek možete pratiti među svojim edukacijama.
training-field-name = Ime
training-field-email = Službena adresa e-pošte
training-field-institution = Ustanova
training-institution-hint = Oznaka ustanove, na primjer FI:ETK. Polje može ostati prazno.
training-field-note = Što koordinator treba znati
training-nomination-PROPOSED = Čeka nacionalnog koordinatora
training-nomination-CONFIRMED = Ima mjesto
training-nomination-WAITING = Na listi čekanja
training-nomination-DECLINED = Odbijena
training-nomination-WITHDRAWN = Povučena
training-nomination-ATTENDED = Sudjelovao/sudjelovala
training-nomination-ABSENT = Nije sudjelovao/sudjelovala
training-place = redni broj { $place }
training-endorse = Odobri
training-decline = Odbij
training-reason = Obrazloženje
training-reason-hint = Dotične osobe pročitat će ga.
training-withdraw = Povuci
training-participants = Nominacije
training-participants-hint = Tko su nominirane osobe, vide samo program, koordinator njihove države i onaj tko ih je nominirao. Imena i adrese brišu se šest mjeseci nakon edukacije.
training-none-nominated = Još nitko nije nominiran.
training-attended = Sudjelovao/sudjelovala
training-absent = Nije sudjelovao/sudjelovala
training-forgotten = Ime je izbrisano
training-feedback = Kakva je bila edukacija?
training-feedback-lead = Program čita ono što napišete, ali bez vašeg imena.
training-field-useful = Što je bilo korisno?
training-field-missing = Što je nedostajalo?
training-feedback-button = Pošalji
training-feedback-thanks = Hvala. Ono što ste napisali spremljeno je; ovdje to možete izmijeniti.
training-feedback-read = Što su napisali sudionici
training-mine = Edukacije za koje sam nominiran(a)
training-mine-none = Niste nominirani ni za jednu edukaciju.
training-by-me = Osobe koje sam nominirao/nominirala
training-drafts = Nacrti
training-key = Vaše edukacije u vlastitom kalendaru
training-key-lead = Pretplatite se u svojem kalendaru na vlastitu adresu: ona prikazuje edukacije za koje ste nominirani i prati svaku promjenu. Tko god ima adresu, može je čitati, zato je zadržite za sebe.
training-key-make = Izradi moju adresu
training-key-again = Izradi novu adresu
training-key-known = Adresu imate od { $day }. Nova adresa ukida staru.
training-key-once = Ovo je vaša adresa. Prikazuje se samo jednom: kopirajte je sada.
training-month-before = Prethodni mjesec
training-month-after = Sljedeći mjesec
training-month-none = U ovom mjesecu nema edukacija.
training-month-today = Ovaj mjesec
training-figures = Edukacije u brojkama
training-figure-held = Održane edukacije
training-figure-coming = Nadolazeće edukacije
training-figure-attended = Osobe koje su sudjelovale
training-figure-countries = Države iz kojih su došle
training-figure-rating = Ocjena sudionika
training-edit = Uredi edukaciju
training-edit-lead = Nacrt vidi samo program. Ono što je objavljeno odmah se mijenja za sve, a nominirane osobe dobivaju obavijest o drugom vremenu ili mjestu.
training-field-title = Naslov
training-field-series = Niz
training-series-hint = Edukacije istog niza prikazuju se zajedno. Polje može ostati prazno.
training-field-about = O čemu je riječ
training-field-audience = Za koga
training-field-agenda = Dnevni red
training-field-cdmVersion = Verzija CDM-a
training-cdm-hint = Na primjer 4.4; prazno ako se ne odnosi ni na jednu verziju.
training-field-format = Oblik
training-no-format = Nije navedeno
training-field-languages = Jezici izvođenja
training-languages-hint = Oznake jezika odvojene zarezima, na primjer en, fr.
training-field-place = Mjesto održavanja
training-place-hint = Grad ili način sudjelovanja putem interneta. Polje može ostati prazno.
training-field-startsOn = Prvi dan
training-field-endsOn = Zadnji dan
training-ends-hint = Prazno: završava prvog dana.
training-field-startTime = Vrijeme početka
training-field-endTime = Vrijeme završetka
training-time-hint = Na primjer 09:30. Za cijele dane ostavite oba polja prazna.
training-field-timeZone = Vremenska zona
training-zone-hint = Na primjer Europe/Brussels.
training-field-seats = Broj mjesta
training-seats-hint = Prazno: bez ograničenja.
training-field-nominationDeadline = Zadnji dan za nominacije
training-deadline-hint = Prazno: do početka.
training-field-materials = Materijali i snimke
training-field-url = Adresa
training-field-kind = Vrsta
training-save = Spremi
training-publish = Objavi
training-cancel = Otkaži edukaciju
training-cancel-hint = Razlog čitaju svi.
training-discard = Odbaci nacrt
training-saved = Spremljeno.
training-needed-title = Dajte joj naslov: bez njega je nitko neće ponovno naći.
training-needed-day = Navedite prvi dan.
training-name-needed = Napišite ime nominirane osobe.
training-email-needed = Napišite službenu adresu e-pošte te osobe.
training-reason-needed = Napišite zašto; dotične osobe to će pročitati.
training-day-range = Navedite dan od 2000. do 2099.
training-cancel-needed = Napišite zašto; to čitaju svi.
training-no-version = Napišite inačicu ovako: 4.4.
training-no-time = „{ $time }” nije vrijeme; upišite ga u obliku 09:30.
training-two-times = Navedite oba vremena ili nijedno za cijele dane.
training-time-order = Završetak je prije početka.
training-too-long = Edukacija traje najviše 31 dan.
training-no-such-time = To vrijeme ondje tog dana ne postoji: sat se pomiče unaprijed.
training-unknown-zone = „{ $zone }” nije vremenska zona; upotrijebite naziv kao što je Europe/Brussels.
training-deadline-late = Zadnji dan za nominacije nakon je početka edukacije.
training-seats-range = Navedite od 1 do 10000 mjesta ili ostavite prazno ako nema ograničenja.
training-seats-too-few = Već dodijeljena mjesta: { $taken }; navedite barem toliko.
training-wrong-state = To nije moguće jer je edukacija { $state ->
    [DRAFT] još nacrt
    [HELD] održana
    [CANCELLED] otkazana
   *[PUBLISHED] objavljena
}; pregledajte njezino sadašnje stanje.
training-nomination-wrong-state = To nije moguće jer { $state ->
    [PROPOSED] nominacija čeka nacionalnog koordinatora
    [CONFIRMED] nominirana osoba ima mjesto
    [WAITING] je nominirana osoba na listi čekanja
    [DECLINED] je nominacija odbijena
    [ATTENDED] je nominirana osoba sudjelovala
    [ABSENT] nominirana osoba nije sudjelovala
   *[WITHDRAWN] je nominacija povučena
}; pregledajte njezino sadašnje stanje.
training-closed = Nominacije za ovu edukaciju završene su.
training-began = Edukacija je počela; mjesta se više ne mijenjaju.
training-not-begun = Tko je sudjelovao, bilježi se nakon početka edukacije.
training-nominated-twice = Ova je osoba već nominirana za ovu edukaciju.
