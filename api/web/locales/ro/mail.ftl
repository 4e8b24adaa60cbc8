mail-why = Primiți acest mesaj deoarece aveți un cont în repertoriul EESSI. Puteți alege limba acestor mesaje pe pagina contului dumneavoastră.
mail-practice-submitted-subject = Bună practică în așteptarea deciziei: { $title }
mail-practice-submitted-body = O bună practică a țării dumneavoastră așteaptă decizia dumneavoastră: { $title }
mail-practice-approved-subject = Bună practică de examinat: { $title }
mail-practice-approved-body = O bună practică a fost aprobată în numele țării sale și așteaptă programul: { $title }
mail-practice-returned-subject = Buna dumneavoastră practică a fost returnată: { $title }
mail-practice-returned-body =
    Buna dumneavoastră practică a fost returnată pentru corectare: { $title }

    { $comment }
mail-practice-refused-subject = Buna dumneavoastră practică a fost respinsă: { $title }
mail-practice-refused-body =
    Buna dumneavoastră practică a fost respinsă: { $title }

    { $comment }
mail-practice-published-subject = Buna dumneavoastră practică a fost publicată: { $title }
mail-practice-published-body = Buna dumneavoastră practică a fost publicată. Acum oricine o poate citi și poate declara că o preia: { $title }
mail-practice-due-subject = Este corectă în continuare buna dumneavoastră practică? { $title }
mail-practice-due-body = Buna dumneavoastră practică va fi scoasă din listă la data de { $day }, dacă nu confirmați că este corectă în continuare: { $title }
mail-uptake-stated-subject = Buna dumneavoastră practică este preluată: { $title }
mail-uptake-stated-body =
    Cineva a declarat în ce stadiu se află cu buna dumneavoastră practică: { $title }

    Țara: { $country }
    Adresa de e-mail: { $contact }
mail-uptake-welcome-subject = Preluați o bună practică: { $title }
mail-uptake-welcome-body =
    Ați declarat că preluați această bună practică: { $title }

    Responsabilii acesteia pot fi contactați aici: { $contact }
mail-question-asked-subject = Întrebare nouă: { $title }
mail-question-asked-body = Cineva a adresat o întrebare asistenței directe pentru utilizatori: { $title }
mail-question-assigned-subject = Aveți de răspuns la o întrebare: { $title }
mail-question-assigned-body = V-a fost atribuită o întrebare la care trebuie să răspundeți: { $title }
mail-question-answered-subject = Ați primit un răspuns la întrebare: { $title }
mail-question-answered-body = Ați primit un răspuns la întrebarea dumneavoastră: { $title }
mail-question-followed-subject = O întrebare continuă: { $title }
mail-question-followed-body = Autorul întrebării a adăugat ceva și așteaptă un răspuns: { $title }
mail-question-published-subject = Răspunsul la întrebarea dumneavoastră a fost publicat: { $title }
mail-question-published-body = Răspunsul la întrebarea dumneavoastră îi ajută și pe alții și a fost publicat, fără nicio referire la dumneavoastră: { $title }
mail-training-nominated-subject = Nominalizare în așteptarea deciziei: { $title }
mail-training-nominated-body = O persoană din țara dumneavoastră a fost nominalizată la un curs de formare și așteaptă decizia dumneavoastră: { $title }
mail-training-confirmed-subject = Un loc la cursul de formare: { $title }
mail-training-confirmed-body =
    { $name } are un loc la acest curs de formare: { $title }

    { $when }
mail-training-waiting-subject = Pe lista de așteptare: { $title }
mail-training-waiting-body =
    Toate locurile sunt ocupate. { $name } se află pe lista de așteptare a acestui curs de formare: { $title }

    Când se eliberează un loc, îl primește persoana care așteaptă de cel mai mult timp, iar dumneavoastră sunteți anunțat.
mail-training-declined-subject = O nominalizare a fost respinsă: { $title }
mail-training-declined-body =
    Nominalizarea persoanei { $name } a fost respinsă: { $title }

    { $comment }
mail-training-changed-subject = Altă oră sau alt loc: { $title }
mail-training-changed-body =
    Ora sau locul acestui curs de formare s-a schimbat: { $title }

    { $when }
mail-training-cancelled-subject = Cursul de formare nu are loc: { $title }
mail-training-cancelled-body =
    Acest curs de formare nu are loc: { $title }

    { $comment }
mail-training-feedback-subject = Cum a fost cursul de formare? { $title }
mail-training-feedback-body = Ați participat la un curs de formare. Spuneți programului, într-un minut și fără numele dumneavoastră, ce a fost util și ce a lipsit: { $title }
mail-visit-turn-subject = Este rândul dumneavoastră: { $title }
mail-visit-turn-body =
    O cerere de vizită sau de reuniune vă așteaptă: { $title }

    Termen: { $day }.
mail-visit-moved-subject = Cererea dumneavoastră a avansat: { $title }
mail-visit-moved-body = Cererea dumneavoastră de vizită sau de reuniune a avansat cu un pas: { $title }
mail-visit-answered-subject = O gazdă a răspuns: { $title }
mail-visit-answered-body = O gazdă a răspuns la cererea dumneavoastră de vizită sau de reuniune: { $title }
mail-visit-returned-subject = Cererea dumneavoastră a fost returnată: { $title }
mail-visit-returned-body =
    Coordonatorul dumneavoastră național vă roagă să modificați ceva în cerere: { $title }

    { $comment }
mail-visit-refused-subject = Cererea dumneavoastră a fost respinsă: { $title }
mail-visit-refused-body =
    Cererea dumneavoastră de vizită sau de reuniune a fost respinsă: { $title }

    { $comment }
mail-visit-scheduled-subject = Ziua și locul sunt stabilite: { $title }
mail-visit-scheduled-body = Ziua și locul acestei vizite sau reuniuni sunt stabilite sau s-au schimbat: { $title }
mail-visit-cancelled-subject = Nu are loc: { $title }
mail-visit-cancelled-body =
    Această cerere de vizită sau de reuniune a fost retrasă sau anulată: { $title }

    { $comment }
mail-visit-reported-subject = Raportul este disponibil: { $title }
mail-visit-reported-body = Citiți ce a rezultat din această vizită sau reuniune: { $title }
mail-visit-reminder-subject = Termen { $day }: { $title }
mail-visit-reminder-body =
    O cerere de vizită sau de reuniune vă așteaptă: { $title }

    Se încheie la { $day }, dacă nimeni nu face nimic până atunci.
mail-visit-expired-subject = Termenul a trecut: { $title }
mail-visit-expired-body = Termenul acestei cereri de vizită sau de reuniune a trecut, iar cererea s-a încheiat: { $title }
mail-visit-message-subject = Aveți un mesaj nou: { $title }
mail-visit-message-body = Există un mesaj nou despre această vizită sau reuniune: { $title }
mail-language-label = Limba mesajelor pe care le primiți
mail-language-hint = Mesajele de e-mail se trimit numai dacă administratorul acestui serviciu a configurat un server de e-mail.
mail-language-save = Salvarea limbii
mail-language-saved = Limba a fost salvată.
