mail-why = Ovu poruku primate jer imate račun u imeniku EESSI. Jezik ovih poruka možete odabrati na stranici svojeg računa.
mail-practice-submitted-subject = Dobra praksa za odluku: { $title }
mail-practice-submitted-body = Dobra praksa iz vaše države čeka vašu odluku: { $title }
mail-practice-approved-subject = Dobra praksa za pregled: { $title }
mail-practice-approved-body = Dobra praksa odobrena je u ime svoje države i čeka program: { $title }
mail-practice-returned-subject = Vaša je dobra praksa vraćena: { $title }
mail-practice-returned-body =
    Vaša je dobra praksa vraćena na ispravak: { $title }

    { $comment }
mail-practice-refused-subject = Vaša je dobra praksa odbijena: { $title }
mail-practice-refused-body =
    Vaša je dobra praksa odbijena: { $title }

    { $comment }
mail-practice-published-subject = Vaša je dobra praksa objavljena: { $title }
mail-practice-published-body = Vaša je dobra praksa objavljena. Sada je svi mogu pročitati i prijaviti da je preuzimaju: { $title }
mail-practice-due-subject = Je li vaša dobra praksa i dalje točna? { $title }
mail-practice-due-body = Vaša će dobra praksa dana { $day } biti uklonjena s popisa ako ne potvrdite da je i dalje točna: { $title }
mail-uptake-stated-subject = Vaša se dobra praksa preuzima: { $title }
mail-uptake-stated-body =
    Netko je prijavio dokle je došao s vašom dobrom praksom: { $title }

    Država: { $country }
    Pretinac e-pošte: { $contact }
mail-uptake-welcome-subject = Preuzimate dobru praksu: { $title }
mail-uptake-welcome-body =
    Prijavili ste da preuzimate ovu dobru praksu: { $title }

    Njezinim se autorima možete obratiti ovdje: { $contact }
mail-question-asked-subject = Novo pitanje: { $title }
mail-question-asked-body = Postavljeno je pitanje izravnoj pomoći korisnicima: { $title }
mail-question-assigned-subject = Pitanje čeka vaš odgovor: { $title }
mail-question-assigned-body = Dodijeljeno vam je pitanje na koje treba odgovoriti: { $title }
mail-question-answered-subject = Na vaše je pitanje odgovoreno: { $title }
mail-question-answered-body = Na vaše je pitanje odgovoreno: { $title }
mail-question-followed-subject = Dopuna pitanja: { $title }
mail-question-followed-body = Autor pitanja nešto je dodao i čeka odgovor: { $title }
mail-question-published-subject = Odgovor na vaše pitanje objavljen je: { $title }
mail-question-published-body = Odgovor na vaše pitanje pomaže i drugima te je objavljen, i to bez ijedne riječi o vama: { $title }
mail-training-nominated-subject = Nominacija za odluku: { $title }
mail-training-nominated-body = Osoba iz vaše države nominirana je za edukaciju i čeka vašu odluku: { $title }
mail-training-confirmed-subject = Mjesto na edukaciji: { $title }
mail-training-confirmed-body =
    { $name } ima mjesto na ovoj edukaciji: { $title }

    { $when }
mail-training-waiting-subject = Na listi čekanja: { $title }
mail-training-waiting-body =
    Sva su mjesta popunjena. { $name } je na listi čekanja za ovu edukaciju: { $title }

    Kad se mjesto oslobodi, dobiva ga onaj tko najdulje čeka, a vi ćete o tome biti obaviješteni.
mail-training-declined-subject = Nominacija je odbijena: { $title }
mail-training-declined-body =
    Nominacija je odbijena ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Drugo vrijeme ili mjesto: { $title }
mail-training-changed-body =
    Vrijeme ili mjesto ove edukacije promijenilo se: { $title }

    { $when }
mail-training-cancelled-subject = Edukacija se ne održava: { $title }
mail-training-cancelled-body =
    Ova se edukacija ne održava: { $title }

    { $comment }
mail-training-feedback-subject = Kakva je bila edukacija? { $title }
mail-training-feedback-body = Sudjelovali ste u edukaciji. Recite programu, u jednoj minuti i bez svojeg imena, što je bilo korisno i što je nedostajalo: { $title }
mail-visit-turn-subject = Vi ste na redu: { $title }
mail-visit-turn-body =
    Zahtjev za posjet ili sastanak čeka vas: { $title }

    Rok: { $day }
mail-visit-moved-subject = Vaš je zahtjev otišao korak dalje: { $title }
mail-visit-moved-body = Vaš zahtjev za posjet ili sastanak otišao je korak dalje: { $title }
mail-visit-answered-subject = Domaćin je odgovorio: { $title }
mail-visit-answered-body = Domaćin je odgovorio na vaš zahtjev za posjet ili sastanak: { $title }
mail-visit-returned-subject = Vaš je zahtjev vraćen: { $title }
mail-visit-returned-body =
    Vaš nacionalni koordinator moli vas da nešto izmijenite u svojem zahtjevu: { $title }

    { $comment }
mail-visit-refused-subject = Vaš je zahtjev odbijen: { $title }
mail-visit-refused-body =
    Vaš zahtjev za posjet ili sastanak odbijen je: { $title }

    { $comment }
mail-visit-scheduled-subject = Dan i mjesto su utvrđeni: { $title }
mail-visit-scheduled-body = Dan i mjesto ovog posjeta ili sastanka utvrđeni su ili su se promijenili: { $title }
mail-visit-cancelled-subject = Ne održava se: { $title }
mail-visit-cancelled-body =
    Ovaj zahtjev za posjet ili sastanak povučen je ili otkazan: { $title }

    { $comment }
mail-visit-reported-subject = Izvješće je dostupno: { $title }
mail-visit-reported-body = Pročitajte što je proizašlo iz ovog posjeta ili sastanka: { $title }
mail-visit-reminder-subject = Rok { $day }: { $title }
mail-visit-reminder-body =
    Zahtjev za posjet ili sastanak čeka vas: { $title }

    Ako do tada nitko ništa ne učini, završava dana { $day }
mail-visit-expired-subject = Rok je istekao: { $title }
mail-visit-expired-body = Rok ovog zahtjeva za posjet ili sastanak istekao je i zahtjev je završen: { $title }
mail-visit-message-subject = Imate novu poruku: { $title }
mail-visit-message-body = O ovom posjetu ili sastanku stigla je nova poruka: { $title }
mail-language-label = Jezik poruka e-pošte koje primate
mail-language-hint = Poruke e-pošte šalju se samo ako je upravitelj ove usluge postavio poslužitelj e-pošte.
mail-language-save = Spremi jezik
mail-language-saved = Vaš je jezik spremljen.
