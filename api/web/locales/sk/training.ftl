training-title = Školenia
training-lead = O čom boli školenia programu, ich materiály a ako sa zúčastniť na ďalších.
training-search = Vyhľadávanie v školeniach
training-words = Čo sa chcete naučiť?
training-all = Všetky školenia
training-count =
    { $count ->
        [one] { $count } školenie
        [few] { $count } školenia
        [many] { $count } školenia
       *[other] { $count } školení
    }
training-nothing = Nezodpovedá žiadne školenie. Uberte niektoré slovo alebo zrušte niektorú podmienku.
training-calendar = Kalendár
training-materials = Materiály a záznamy
training-own = Moje školenia
training-new = Nové školenie
training-feed = Kalendár všetkých školení (iCalendar)
practice-facet-series = Séria
practice-facet-cdm = Verzia CDM
practice-facet-format = Forma
practice-facet-spoken = Jazyk školenia
training-status-DRAFT = Koncept
training-status-OPEN = Nominácie sú otvorené
training-status-CLOSED = Nominácie sú uzavreté
training-status-HELD = Uskutočnilo sa
training-status-CANCELLED = Zrušené
training-format-ONLINE = Online
training-format-ON_SITE = Prezenčne
training-format-HYBRID = Prezenčne a online
training-cdm = CDM { $version }
training-whole-day = celý deň
training-until = od { $from } do { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Vo vašom čase: { $time }
training-deadline-on = Nominácie do { $day }
training-seats-taken-of = Obsadené miesta: { $taken } z { $seats }
training-participants-count =
    { $count ->
        [0] Nikto zatiaľ nemá miesto
        [one] { $count } osoba má miesto
        [few] { $count } osoby majú miesto
        [many] { $count } osoby má miesto
       *[other] { $count } osôb má miesto
    }
training-waiting-count =
    { $count ->
        [one] { $count } osoba v poradovníku
        [few] { $count } osoby v poradovníku
        [many] { $count } osoby v poradovníku
       *[other] { $count } osôb v poradovníku
    }
training-where = Kde
training-for-whom = Pre koho
training-languages = Jazyky
training-about = O čom je
training-agenda = Časový rozvrh
training-series-more = V tej istej sérii
training-kind-RECORDING = Záznam
training-kind-MATERIAL = Materiál
training-no-materials = Nezodpovedajú žiadne materiály.
training-demonstration = Vymyslené pre ukážkové údaje: školenie sa nekoná.
training-cancelled-because = Školenie sa neuskutoční: { $reason }
training-add-to-calendar = Pridať do svojho kalendára
training-nominate = Nominovať niekoho
training-nominate-lead = O nomináciách rozhoduje národný koordinátor vašej krajiny. S kým súhlasí, dostane miesto; ak sú všetky miesta obsadené, miesto v poradovníku.
training-nominate-sign-in = Ak chcete nominovať kolegu alebo seba, prihláste sa.
training-nominate-button = Nominovať
training-nominated = Nominácia bola uložená. Jej ďalší priebeh uvidíte medzi svojimi školeniami.
training-field-name = Meno
training-field-email = Pracovná e-mailová adresa
training-field-institution = Inštitúcia
training-institution-hint = Kód inštitúcie, napríklad FI:ETK. Pole môže zostať prázdne.
training-field-note = Čo má koordinátor vedieť
training-nomination-PROPOSED = Čaká na národného koordinátora
training-nomination-CONFIRMED = Miesto pridelené
training-nomination-WAITING = V poradovníku
training-nomination-DECLINED = Zamietnutá
training-nomination-WITHDRAWN = Stiahnutá
training-nomination-ATTENDED = Účasť
training-nomination-ABSENT = Neúčasť
training-place = poradie: { $place }
training-endorse = Súhlasiť
training-decline = Zamietnuť
training-reason = Dôvod
training-reason-hint = Dotknuté osoby si ho prečítajú.
training-withdraw = Stiahnuť
training-participants = Nominácie
training-participants-hint = Kto je nominovaný, vidí iba program, koordinátor príslušnej krajiny a osoba, ktorá nominovala. Mená a adresy sa vymažú šesť mesiacov po školení.
training-none-nominated = Zatiaľ nie je nikto nominovaný.
training-attended = Účasť
training-absent = Neúčasť
training-forgotten = Meno vymazané
training-feedback = Aké to bolo?
training-feedback-lead = Program číta, čo napíšete, bez vášho mena.
training-field-useful = Čo bolo užitočné?
training-field-missing = Čo chýbalo?
training-feedback-button = Odoslať
training-feedback-thanks = Ďakujeme. Váš text bol uložený; tu ho môžete zmeniť.
training-feedback-read = Čo napísali účastníci
training-mine = Školenia, na ktoré mám nomináciu
training-mine-none = Nie ste nominovaní na žiadne školenie.
training-by-me = Mnou nominované osoby
training-drafts = Koncepty
training-key = Vaše školenia vo vašom kalendári
training-key-lead = Vo svojom kalendári si nastavte odber vlastnej adresy: zobrazuje školenia, na ktoré ste nominovaní, a zohľadňuje každú zmenu. Kto adresu má, môže ju čítať, preto ju nikomu nedávajte.
training-key-make = Vytvoriť moju adresu
training-key-again = Vytvoriť novú adresu
training-key-known = Adresu máte od { $day }. Nová adresa tú starú zruší.
training-key-once = Toto je vaša adresa. Zobrazí sa iba raz: skopírujte si ju teraz.
training-month-before = Predchádzajúci mesiac
training-month-after = Nasledujúci mesiac
training-month-none = V tomto mesiaci nie je žiadne školenie.
training-month-today = Tento mesiac
training-figures = Školenia v číslach
training-figure-held = Uskutočnené školenia
training-figure-coming = Nadchádzajúce školenia
training-figure-attended = Zúčastnené osoby
training-figure-countries = Krajiny, z ktorých boli
training-figure-rating = Hodnotenie účastníkov
training-edit = Upraviť školenie
training-edit-lead = Koncept vidí iba program. Čo je zverejnené, sa zmení ihneď pre všetkých a nominovaní sa dozvedia o inom čase alebo mieste.
training-field-title = Názov
training-field-series = Séria
training-series-hint = Školenia tej istej série sú uvedené spolu. Pole môže zostať prázdne.
training-field-about = O čom je
training-field-audience = Pre koho
training-field-agenda = Časový rozvrh
training-field-cdmVersion = Verzia CDM
training-cdm-hint = Napríklad 4.4; prázdne, ak sa netýka žiadnej verzie.
training-field-format = Forma
training-no-format = Neuvedené
training-field-languages = Jazyky školenia
training-languages-hint = Kódy jazykov oddelené čiarkami, napríklad en, fr.
training-field-place = Miesto konania
training-place-hint = Mesto alebo spôsob pripojenia online. Pole môže zostať prázdne.
training-field-startsOn = Prvý deň
training-field-endsOn = Posledný deň
training-ends-hint = Prázdne: končí sa v prvý deň.
training-field-startTime = Začiatok o
training-field-endTime = Koniec o
training-time-hint = Napríklad 09:30. Pri celých dňoch nechajte obe polia prázdne.
training-field-timeZone = Časové pásmo
training-zone-hint = Napríklad Europe/Brussels.
training-field-seats = Počet miest
training-seats-hint = Prázdne: bez obmedzenia.
training-field-nominationDeadline = Posledný deň na nominácie
training-deadline-hint = Prázdne: do začiatku školenia.
training-field-materials = Materiály a záznamy
training-field-url = Adresa
training-field-kind = Druh
training-save = Uložiť
training-publish = Zverejniť
training-cancel = Zrušiť školenie
training-cancel-hint = Dôvod čítajú všetci.
training-discard = Zahodiť koncept
training-saved = Uložené.
training-needed-title = Uveďte názov: bez neho školenie nikto nenájde.
training-needed-day = Uveďte prvý deň.
training-name-needed = Napíšte meno nominovanej osoby.
training-email-needed = Napíšte jej pracovnú e-mailovú adresu.
training-reason-needed = Napíšte prečo; dotknuté osoby si to prečítajú.
training-day-range = Uveďte deň v rokoch 2000 až 2099.
training-cancel-needed = Napíšte prečo; čítajú to všetci.
training-no-version = Napíšte verziu takto: 4.4.
training-no-time = „{ $time }“ nie je čas; zadajte ho v tvare 09:30.
training-two-times = Uveďte oba časy, alebo pri celých dňoch ani jeden.
training-time-order = Koniec je pred začiatkom.
training-too-long = Školenie trvá najviac 31 dní.
training-no-such-time = Tento čas tam v daný deň neexistuje: hodiny sa posúvajú dopredu.
training-unknown-zone = „{ $zone }“ nie je časové pásmo; použite názov, napríklad Europe/Brussels.
training-deadline-late = Posledný deň na nominácie je po začiatku školenia.
training-seats-range = Uveďte 1 až 10000 miest, alebo nič, ak počet nie je obmedzený.
training-seats-too-few = Už pridelené miesta: { $taken }; uveďte najmenej toľko.
training-wrong-state = To nie je možné, pretože školenie { $state ->
    [DRAFT] je zatiaľ konceptom
    [PUBLISHED] je zverejnené
    [HELD] sa už uskutočnilo
   *[CANCELLED] bolo zrušené
}; pozrite si jeho terajšiu podobu.
training-nomination-wrong-state = To nie je možné, pretože { $state ->
    [PROPOSED] nominácia čaká na národného koordinátora
    [CONFIRMED] miesto už bolo pridelené
    [WAITING] nominovaná osoba je v poradovníku
    [DECLINED] nominácia bola zamietnutá
    [WITHDRAWN] nominácia bola stiahnutá
    [ATTENDED] nominovaná osoba sa na školení zúčastnila
   *[ABSENT] nominovaná osoba sa na školení nezúčastnila
}; pozrite si terajšiu podobu nominácie.
training-closed = Nominácie na toto školenie sú uzavreté.
training-began = Školenie sa už začalo; miesta sa už nemenia.
training-not-begun = Účasť sa zaznačuje až po začatí školenia.
training-nominated-twice = Táto osoba je na toto školenie už nominovaná.
