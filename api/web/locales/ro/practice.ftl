practice-title = Bune practici
practice-lead = Ce au făcut administrațiile în fața unei probleme a schimbului electronic, ce a rezultat și cine preia soluția.
practice-search = Căutare în bunele practici
practice-words = Ce căutați? Cuvinte în orice limbă, un BUC, o țară
practice-count = { $count ->
    [one] { $count } practică
    [few] { $count } practici
   *[other] { $count } de practici
}
practice-nothing = Nicio practică nu corespunde. Eliminați o condiție sau căutați alte cuvinte.
practice-all = Toate bunele practici
practice-order-relevance = Întâi cele mai relevante
practice-order-newest = Întâi cele mai noi
practice-order-uptake = Întâi cele mai preluate
practice-statistics = Cifrele registrului
practice-feed = Bune practici noi (flux)
practice-submit-one = Redactarea unei bune practici
practice-untitled = Practică fără titlu
practice-example = Exemplu
practice-demonstration = Acesta este un exemplu redactat pentru datele demonstrative. Nu s-a întâmplat nicăieri și nu a fost realizat de niciuna dintre instituțiile menționate aici.
practice-facet-country = Țara
practice-facet-sector = Sectoare
practice-facet-buc = Cazuri de utilizare (BUC)
practice-facet-institution = Instituții
practice-facet-maturity = Maturitate
practice-facet-outcome = Rezultat
practice-facet-transferable = Transferabilitate
practice-facet-year = Anul în care a început
practice-facet-from = Din anul
practice-facet-to = Până în anul
practice-facet-stage = Preluare
practice-facet-adopter = Preluată în
practice-facet-language = Limba de redactare
practice-facet-status = Starea
practice-facet-contact = Adresa de e-mail a serviciului
practice-maturity-PILOT = Proiect-pilot
practice-maturity-IN_OPERATION = În funcțiune
practice-maturity-ESTABLISHED = Consacrată
practice-outcome-WORKED = A funcționat
practice-outcome-PARTLY_WORKED = A funcționat parțial
practice-outcome-DID_NOT_WORK = Nu a funcționat
practice-transferable-AS_IS = Ca atare
practice-transferable-WITH_CHANGES = Cu modificări
practice-transferable-NOT_TRANSFERABLE = Netransferabilă
practice-stage-INTERESTED = Interes exprimat
practice-stage-PLANNED = Planificată
practice-stage-PILOTING = În fază-pilot
practice-stage-IN_USE = În uz
practice-stage-ABANDONED = Abandonată
practice-state-DRAFT = Ciornă
practice-state-SUBMITTED = Așteaptă coordonatorul național
practice-state-NATIONALLY_APPROVED = Așteaptă programul
practice-state-RETURNED = Returnată
practice-state-REFUSED = Respinsă
practice-state-PUBLISHED = Publicată
practice-state-EXPIRED = Expirată
practice-state-SUPERSEDED = Înlocuită
practice-state-ARCHIVED = Arhivată
practice-field-title = Titlul
practice-field-summary = Pe scurt
practice-field-problem = Problema
practice-field-solution = Ce s-a făcut
practice-field-results = Rezultate obținute
practice-field-costs = Costuri
practice-field-challenges = Dificultăți
practice-field-transferability = De ce au nevoie alții
practice-hint-title = Ce s-a făcut, într-un rând.
practice-hint-summary = Ce, pentru cine și cu ce efect.
practice-hint-problem = Ce nu era în regulă înainte și pentru cine.
practice-hint-solution = Ce ați făcut, pas cu pas.
practice-hint-results = Ce a rezultat și de unde știți: cifre, cu perioada la care se referă.
practice-hint-costs = Zile de lucru, licențe, costuri de întreținere.
practice-hint-challenges = Ce a fost greu și ce ați face altfel.
practice-hint-transferability = De ce are nevoie altă țară pentru a face la fel și ce nu se poate transfera.
practice-letters = { $count ->
    [one] Cel mult { $count } caracter.
    [few] Cel mult { $count } caractere.
   *[other] Cel mult { $count } de caractere.
}
practice-left = Caractere rămase:
practice-uptake-line = { $count ->
    [one] { $count } preluare, în uz: { $used }
    [few] { $count } preluări, în uz: { $used }
   *[other] { $count } de preluări, în uz: { $used }
}
practice-version = Versiunea { $number }, publicată la { $on }.
practice-due = Se confirmă înainte de { $day }.
practice-original = Limba originalului: { $language }.
practice-expired = Această practică nu a fost confirmată timp de 24 de luni și nu se mai află pe listă.
practice-superseded = Această versiune a fost înlocuită de una mai nouă.
practice-archived = Această practică a fost arhivată: { $reason }
practice-to-current = La cea mai recentă versiune
practice-to-published = La versiunea publicată
practice-languages = Limbile acestei practici
practice-take-up = Declararea preluării
practice-under-way = Versiune în lucru
practice-new-version = Redactarea unei versiuni noi
practice-confirm = Confirmarea că este corectă în continuare
practice-archive = Arhivarea acestei practici
practice-archive-reason = De ce este scoasă de pe listă; motivul poate fi citit de oricine
practice-more = Linkuri și fișiere
practice-uptake = Preluare
practice-uptake-none = Nimeni nu a declarat încă preluarea ei.
practice-map = Unde este preluată
practice-origin = De unde provine
practice-no-uptake = Nicio preluare declarată
practice-stages = Etape
practice-over-time = Evoluție în timp
practice-by-then = Până la
practice-similar = Practici similare
practice-facts = Date esențiale
practice-versions = Alte versiuni
practice-uptake-adaptation = Ce s-a modificat
practice-uptake-evidence = Dovezi
practice-uptake-reason = De ce a fost abandonată
practice-own = Practici în lucru
practice-your-turn = Este rândul dumneavoastră
practice-others-turn = În așteptarea altor persoane
practice-nothing-waits = Nu aveți nimic în așteptare.
practice-since = din { $day }
practice-turn-author = Este rândul autorului.
practice-turn-coordinator = Este rândul coordonatorului național.
practice-turn-programme = Este rândul programului.
practice-edit = Modificare
practice-preview = Previzualizare
practice-steps = Ce s-a întâmplat până acum
practice-wrong = Înainte de a putea fi depusă
practice-missing = { $count ->
    [one] { $count } informație lipsește încă
    [few] { $count } informații lipsesc încă
   *[other] { $count } de informații lipsesc încă
}
practice-missing-hint = Poate fi depusă și fără acestea, dar cititorii le vor căuta.
practice-missing-english = { $field }, în limba engleză
practice-submit = Depunere
practice-submit-hint = Ajunge la coordonatorul național, apoi la program.
practice-decide = Decizia dumneavoastră
practice-comment = Comentariu pentru autor
practice-comment-hint = Necesar pentru returnare sau respingere.
practice-approve = Aprobare în numele țării
practice-publish = Publicare
practice-return = Returnare
practice-refuse = Respingere
practice-discard = Ștergerea acestei versiuni
practice-discard-hint = Nu se păstrează nimic din ea. Ceea ce este publicat rămâne.
practice-discard-sure = Ștergere
practice-new = Bună practică nouă
practice-saved = Salvat la { $at }.
practice-overtaken = Între timp, altcineva a salvat o versiune mai nouă. Textul dumneavoastră se află mai jos; salvați-l din nou pentru a-l înlocui pe al celeilalte persoane.
practice-original-label = Limba originalului
practice-original-hint = Limba în care scrieți; celelalte limbi sunt traduceri.
practice-translating = Limba traducerii: { $language }. Textul de deasupra fiecărui câmp este originalul.
practice-texts = Texte
practice-markdown = Lăsați un rând gol între paragrafe. Rândurile care încep cu „- ” formează o listă, **două asteriscuri** scriu textul cu aldine.
practice-required = obligatoriu
practice-choose = Alegeți
practice-outcome-hint = Și o practică ce nu a funcționat îi ajută pe alții.
practice-bucs-hint = Coduri separate prin virgulă, de exemplu FB_BUC_01.
practice-institutions-hint = Coduri din repertoriu separate prin virgulă.
practice-contact-hint = Adresa unui serviciu, nu a unei persoane.
practice-links = Linkuri
practice-link-title = Text
practice-link-url = Adresa
practice-save = Salvare
practice-save-preview = Salvare și previzualizare
practice-files = Fișiere
practice-file = Fișier
practice-file-add = Adăugarea fișierului
practice-file-remove = Eliminare
file-kinds = Se acceptă: { $list }, fără macrocomenzi sau scripturi.
file-most = Cel mult { $count } MB fiecare.
file-kilobytes = { $count } kB
practice-next-lead = Următoarea versiune pornește de la conținutul celei publicate. Aceasta rămâne pe listă până la publicarea celei următoare.
practice-next-begin = Începerea următoarei versiuni
uptake-lead = Precizați în ce stadiu se află țara dumneavoastră, sau o instituție a ei, cu această practică. Totul poate fi citit de oricine, cu excepția adresei de e-mail.
uptake-owner = Adresa de e-mail a practicii:
uptake-own-title = Declarat până acum
uptake-change = modificare
uptake-changing = Modificare: { $who }
uptake-new = Declarație nouă
uptake-institution-hint = Codul său din repertoriu; lăsați câmpul gol pentru întreaga țară.
uptake-stage = În ce stadiu vă aflați
uptake-adaptation-hint = Ce faceți altfel decât în original.
uptake-evidence-hint = Ce arată că funcționează: cifre, un raport, un link.
uptake-reason-hint = Numai dacă ați abandonat-o: de ce, pentru ca și alții să învețe din aceasta.
uptake-contact-hint = Adresa unui serviciu; o văd numai responsabilii practicii și programul.
uptake-save = Salvarea declarației
practice-figure-practices = Practici
practice-figure-adopters = Preluări
practice-figure-countries = Țări cu o practică sau o preluare
practice-figure-warnings = Practici care nu au funcționat sau nu sunt transferabile
practice-figure-expired = Practici expirate
practice-figure-median = Durata mediană de la depunere la decizie
practice-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
practice-no-decisions = Nicio decizie încă
practice-by-sector = După sector
practice-by-country = După țară
practice-month = Luna
practice-ledger = Registrul preluărilor ca fișier
practice-needed = Această informație este necesară înainte ca practica să poată fi depusă.
practice-original-missing = Scrieți aceasta și în limba originală a practicii ({ $language }).
practice-language-twice = Acest text apare de două ori în aceeași limbă; păstrați unul singur.
practice-year = Indicați anul în care a început, de la { $first } la { $final }.
practice-wrong-state = Acest lucru nu este posibil pentru o practică a cărei stare este „{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}”; consultați forma sa actuală.
uptake-own = Practica provine de aici; nimeni nu își preia propria practică.
uptake-reason = Scrieți de ce a fost abandonată, pentru ca și alții să învețe din aceasta.
uptake-wrong-stage = În registru, „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}” nu poate urma după „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}”.
uptake-not-listed = Această practică nu se mai află pe lista de bune practici.
uptake-stage-needed = Precizați în ce stadiu vă aflați.
file-name = Dați fișierului un nume simplu, de cel mult 120 de caractere.
file-size = Un fișier poate avea cel mult { $most } MB și nu poate fi gol.
file-type = Acest fișier nu se acceptă: trebuie să fie ceea ce indică numele său, fără macrocomenzi sau scripturi, și să fie de unul dintre tipurile următoare: { $list }.
list-unknown-value = Valoarea „{ $value }” nu este cunoscută aici; alegeți din lista alăturată.
