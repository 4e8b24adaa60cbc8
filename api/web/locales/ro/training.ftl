training-title = Cursuri de formare
training-lead = Despre ce au fost cursurile de formare ale programului, materialele lor și cum puteți participa la următoarele.
training-search = Căutare în cursurile de formare
training-words = Ce doriți să învățați?
training-all = Toate cursurile de formare
training-count =
    { $count ->
        [one] { $count } curs de formare
        [few] { $count } cursuri de formare
       *[other] { $count } de cursuri de formare
    }
training-nothing = Niciun curs nu corespunde. Eliminați un cuvânt sau o condiție.
training-calendar = Calendar
training-materials = Materiale și înregistrări
training-own = Cursurile mele
training-new = Curs nou
training-feed = Calendarul tuturor cursurilor (iCalendar)
practice-facet-series = Serie
practice-facet-cdm = Versiunea CDM
practice-facet-format = Format
practice-facet-spoken = Limba de desfășurare
training-status-DRAFT = Ciornă
training-status-OPEN = Deschis pentru nominalizări
training-status-CLOSED = Nominalizări încheiate
training-status-HELD = Desfășurat
training-status-CANCELLED = Anulat
training-format-ONLINE = Online
training-format-ON_SITE = La fața locului
training-format-HYBRID = La fața locului și online
training-cdm = CDM { $version }
training-whole-day = toată ziua
training-until = { $from } – { $to }
training-time-in = { $time } ({ $zone })
training-your-time = La ora dumneavoastră: { $time }
training-deadline-on = Nominalizări până la { $day }
training-seats-taken-of = Locuri ocupate: { $taken } din { $seats }
training-participants-count =
    { $count ->
        [0] Nimeni nu are încă un loc
        [one] { $count } persoană are un loc
        [few] { $count } persoane au un loc
       *[other] { $count } de persoane au un loc
    }
training-waiting-count =
    { $count ->
        [one] { $count } persoană pe lista de așteptare
        [few] { $count } persoane pe lista de așteptare
       *[other] { $count } de persoane pe lista de așteptare
    }
training-where = Unde
training-for-whom = Pentru cine
training-languages = Limbi
training-about = Despre ce este
training-agenda = Agenda
training-series-more = În aceeași serie
training-kind-RECORDING = Înregistrare
training-kind-MATERIAL = Material
training-no-materials = Niciun material nu corespunde.
training-demonstration = Inventat pentru datele demonstrative: cursul nu are loc.
training-cancelled-because = Cursul nu are loc: { $reason }
training-add-to-calendar = Adăugarea în calendarul dumneavoastră
training-nominate = Nominalizarea unei persoane
training-nominate-lead = Coordonatorul național al țării dumneavoastră decide asupra nominalizărilor. Persoana pentru care își dă acordul primește un loc; dacă toate locurile sunt ocupate, este înscrisă pe lista de așteptare.
training-nominate-sign-in = Autentificați-vă pentru a vă nominaliza pe dumneavoastră sau un coleg.
training-nominate-button = Nominalizare
training-nominated = Nominalizarea a fost salvată. O puteți urmări printre cursurile dumneavoastră.
training-field-name = Nume
training-field-email = Adresa de e-mail de la serviciu
training-field-institution = Instituție
training-institution-hint = Codul instituției, de exemplu FI:ETK. Câmpul poate rămâne gol.
training-field-note = Ce ar trebui să știe coordonatorul
training-nomination-PROPOSED = Așteaptă coordonatorul național
training-nomination-CONFIRMED = Are un loc
training-nomination-WAITING = Pe lista de așteptare
training-nomination-DECLINED = Respinsă
training-nomination-WITHDRAWN = Retrasă
training-nomination-ATTENDED = A participat
training-nomination-ABSENT = Nu a venit
training-place = poziția { $place }
training-endorse = Aprobare
training-decline = Respingere
training-reason = Motivul
training-reason-hint = Este citit de persoanele vizate.
training-withdraw = Retragere
training-participants = Nominalizări
training-participants-hint = Numai programul, coordonatorul țării lor și cei care i-au nominalizat văd cine sunt participanții. Numele și adresele se șterg la șase luni după curs.
training-none-nominated = Nimeni nu este nominalizat încă.
training-attended = A participat
training-absent = Nu a venit
training-forgotten = Nume șters
training-feedback = Cum a fost?
training-feedback-lead = Programul citește ce scrieți, fără numele dumneavoastră.
training-field-useful = Ce a fost util?
training-field-missing = Ce a lipsit?
training-feedback-button = Trimitere
training-feedback-thanks = Vă mulțumim. Ceea ce ați scris a fost salvat; puteți modifica textul aici.
training-feedback-read = Ce au scris participanții
training-mine = Cursuri la care am fost nominalizat
training-mine-none = Nu sunteți nominalizat la niciun curs.
training-by-me = Persoane nominalizate de mine
training-drafts = Ciorne
training-key = Cursurile dumneavoastră în propriul calendar
training-key-lead = Abonați-vă în calendar la o adresă numai a dumneavoastră: ea arată cursurile la care sunteți nominalizat și urmează orice schimbare. Oricine are adresa o poate citi, așa că nu o comunicați nimănui.
training-key-make = Crearea adresei mele
training-key-again = Crearea unei adrese noi
training-key-known = Aveți o adresă din { $day }. O adresă nouă o anulează pe cea veche.
training-key-once = Aceasta este adresa dumneavoastră. Este afișată o singură dată: copiați-o acum.
training-month-before = Luna anterioară
training-month-after = Luna următoare
training-month-none = Niciun curs în această lună.
training-month-today = Luna curentă
training-figures = Cursurile de formare în cifre
training-figure-held = Cursuri desfășurate
training-figure-coming = Cursuri viitoare
training-figure-attended = Persoane care au participat
training-figure-countries = Țări din care au venit
training-figure-rating = Evaluarea participanților
training-edit = Modificarea cursului
training-edit-lead = O ciornă este văzută numai de program. Ceea ce este publicat se schimbă imediat pentru toți, iar persoanele nominalizate sunt anunțate dacă se schimbă ora sau locul.
training-field-title = Titlul
training-field-series = Serie
training-series-hint = Sesiunile din aceeași serie apar împreună. Câmpul poate rămâne gol.
training-field-about = Despre ce este
training-field-audience = Pentru cine
training-field-agenda = Agenda
training-field-cdmVersion = Versiunea CDM
training-cdm-hint = De exemplu 4.4; lăsați câmpul gol dacă nu este vorba despre o versiune anume.
training-field-format = Format
training-no-format = Neprecizat
training-field-languages = Limbi vorbite
training-languages-hint = Coduri de limbă separate prin virgulă, de exemplu en, fr.
training-field-place = Locul desfășurării
training-place-hint = Un oraș sau modul de participare online. Câmpul poate rămâne gol.
training-field-startsOn = Prima zi
training-field-endsOn = Ultima zi
training-ends-hint = Gol: se încheie în prima zi.
training-field-startTime = Începe la
training-field-endTime = Se încheie la
training-time-hint = De exemplu 09:30. Lăsați ambele câmpuri goale pentru zile întregi.
training-field-timeZone = Fus orar
training-zone-hint = De exemplu Europe/Brussels.
training-field-seats = Numărul de locuri
training-seats-hint = Gol: fără limită.
training-field-nominationDeadline = Ultima zi pentru nominalizări
training-deadline-hint = Gol: până la începerea cursului.
training-field-materials = Materiale și înregistrări
training-field-url = Adresa
training-field-kind = Tipul
training-save = Salvare
training-publish = Publicare
training-cancel = Anularea cursului
training-cancel-hint = Toată lumea citește motivul.
training-discard = Ștergerea ciornei
training-saved = Salvat.
training-needed-title = Dați un titlu cursului: fără titlu, nimeni nu îl va găsi.
training-needed-day = Indicați prima zi.
training-name-needed = Scrieți numele persoanei nominalizate.
training-email-needed = Scrieți adresa ei de e-mail de la serviciu.
training-reason-needed = Scrieți motivul; este citit de persoanele vizate.
training-day-range = Indicați o zi între 2000 și 2099.
training-cancel-needed = Scrieți de ce; toată lumea citește.
training-no-version = Scrieți versiunea astfel: 4.4.
training-no-time = „{ $time }” nu este o oră; scrieți-o ca 09:30.
training-two-times = Indicați ambele ore sau niciuna pentru zile întregi.
training-time-order = Se încheie înainte de a începe.
training-too-long = Un curs durează cel mult 31 de zile.
training-no-such-time = În acea zi, această oră nu există acolo: ceasurile se dau înainte.
training-unknown-zone = „{ $zone }” nu este un fus orar; folosiți o denumire precum Europe/Brussels.
training-deadline-late = Ultima zi pentru nominalizări este după începerea cursului.
training-seats-range = Indicați între 1 și 10000 de locuri sau niciunul dacă nu există o limită.
training-seats-too-few = Locuri deja acordate: { $taken }; indicați cel puțin tot atâtea.
training-wrong-state = Acest lucru nu este posibil pentru un curs a cărui stare este „{ $state ->
    [DRAFT] { training-status-DRAFT }
    [PUBLISHED] Publicat
    [HELD] { training-status-HELD }
   *[CANCELLED] { training-status-CANCELLED }
}”; consultați starea sa actuală.
training-nomination-wrong-state = Acest lucru nu este posibil pentru o nominalizare a cărei stare este „{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [WITHDRAWN] { training-nomination-WITHDRAWN }
    [ATTENDED] { training-nomination-ATTENDED }
   *[ABSENT] { training-nomination-ABSENT }
}”; consultați starea sa actuală.
training-closed = Nominalizările pentru acest curs s-au încheiat.
training-began = Cursul a început; locurile nu se mai schimbă.
training-not-begun = Prezența se consemnează după ce începe cursul.
training-nominated-twice = Această persoană este deja nominalizată la acest curs.
