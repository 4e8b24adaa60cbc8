mail-why = Šį laišką gavote, nes turite paskyrą EESSI kataloge. Šių laiškų kalbą galite pasirinkti savo paskyros puslapyje.
mail-practice-submitted-subject = Geroji praktika, dėl kurios reikia nuspręsti: { $title }
mail-practice-submitted-body = Jūsų šalies geroji praktika laukia jūsų sprendimo: { $title }
mail-practice-approved-subject = Peržiūrėtina geroji praktika: { $title }
mail-practice-approved-body = Geroji praktika patvirtinta šalies vardu ir laukia programos: { $title }
mail-practice-returned-subject = Jūsų geroji praktika grąžinta: { $title }
mail-practice-returned-body =
    Jūsų geroji praktika grąžinta pataisyti: { $title }

    { $comment }
mail-practice-refused-subject = Jūsų geroji praktika atmesta: { $title }
mail-practice-refused-body =
    Jūsų geroji praktika atmesta: { $title }

    { $comment }
mail-practice-published-subject = Jūsų geroji praktika paskelbta: { $title }
mail-practice-published-body = Jūsų geroji praktika paskelbta. Dabar visi gali ją skaityti ir pranešti, kad ją perima: { $title }
mail-practice-due-subject = Ar jūsų geroji praktika tebėra teisinga? { $title }
mail-practice-due-body = Jūsų geroji praktika { $day } bus išbraukta iš sąrašo, nebent patvirtinsite, kad ji tebėra teisinga: { $title }
mail-uptake-stated-subject = Jūsų geroji praktika perimama: { $title }
mail-uptake-stated-body =
    Kažkas pranešė, kiek pasistūmėjo perimdamas jūsų gerąją praktiką: { $title }

    Šalis: { $country }
    Pašto dėžutė: { $contact }
mail-uptake-welcome-subject = Perimate gerąją praktiką: { $title }
mail-uptake-welcome-body =
    Pranešėte, kad perimate šią gerąją praktiką: { $title }

    Su jos rengėjais galite susisiekti čia: { $contact }
mail-question-asked-subject = Naujas klausimas: { $title }
mail-question-asked-body = Kažkas pateikė klausimą tiesioginei pagalbai naudotojams: { $title }
mail-question-assigned-subject = Klausimas laukia jūsų atsakymo: { $title }
mail-question-assigned-body = Jums priskirtas klausimas, į kurį reikia atsakyti: { $title }
mail-question-answered-subject = Į jūsų klausimą atsakyta: { $title }
mail-question-answered-body = Į jūsų klausimą atsakyta: { $title }
mail-question-followed-subject = Klausimas tęsiamas: { $title }
mail-question-followed-body = Klausiantysis kai ką papildė ir laukia atsakymo: { $title }
mail-question-published-subject = Atsakymas į jūsų klausimą paskelbtas: { $title }
mail-question-published-body = Atsakymas į jūsų klausimą padeda ir kitiems, todėl buvo paskelbtas, nieko apie jus neužsimenant: { $title }
mail-training-nominated-subject = Kandidatūra, dėl kurios reikia nuspręsti: { $title }
mail-training-nominated-body = Į mokymus pasiūlytas jūsų šalies asmuo, laukiama jūsų sprendimo: { $title }
mail-training-confirmed-subject = Vieta mokymuose: { $title }
mail-training-confirmed-body =
    { $name } turi vietą šiuose mokymuose: { $title }

    { $when }
mail-training-waiting-subject = Laukiančiųjų sąraše: { $title }
mail-training-waiting-body =
    Visos vietos užimtos. { $name } yra šių mokymų laukiančiųjų sąraše: { $title }

    Atsilaisvinus vietai ją gaus ilgiausiai laukiantis asmuo, ir jums apie tai bus pranešta.
mail-training-declined-subject = Kandidatūra atmesta: { $title }
mail-training-declined-body =
    Kandidatūra ({ $name }) atmesta: { $title }

    { $comment }
mail-training-changed-subject = Kitas laikas ar vieta: { $title }
mail-training-changed-body =
    Pasikeitė šių mokymų laikas ar vieta: { $title }

    { $when }
mail-training-cancelled-subject = Mokymai neįvyks: { $title }
mail-training-cancelled-body =
    Šie mokymai neįvyks: { $title }

    { $comment }
mail-training-feedback-subject = Kaip sekėsi mokymai? { $title }
mail-training-feedback-body = Dalyvavote mokymuose. Per minutę ir nenurodydami vardo parašykite programai, kas buvo naudinga ir ko trūko: { $title }
mail-visit-turn-subject = Jūsų eilė: { $title }
mail-visit-turn-body =
    Jūsų laukia vizito arba susitikimo prašymas: { $title }

    Terminas: { $day }
mail-visit-moved-subject = Jūsų prašymas pasistūmėjo per žingsnį: { $title }
mail-visit-moved-body = Jūsų vizito arba susitikimo prašymas pasistūmėjo per žingsnį: { $title }
mail-visit-answered-subject = Priimantysis atsakė: { $title }
mail-visit-answered-body = Priimantysis atsakė į jūsų vizito arba susitikimo prašymą: { $title }
mail-visit-returned-subject = Jūsų prašymas grąžintas: { $title }
mail-visit-returned-body =
    Jūsų šalies nacionalinis koordinatorius prašo ką nors pakeisti jūsų prašyme: { $title }

    { $comment }
mail-visit-refused-subject = Jūsų prašymas atmestas: { $title }
mail-visit-refused-body =
    Jūsų vizito arba susitikimo prašymas atmestas: { $title }

    { $comment }
mail-visit-scheduled-subject = Diena ir vieta suderinta: { $title }
mail-visit-scheduled-body = Šio vizito arba susitikimo diena ir vieta suderinta arba pakeista: { $title }
mail-visit-cancelled-subject = Vizitas arba susitikimas neįvyks: { $title }
mail-visit-cancelled-body =
    Šis vizito arba susitikimo prašymas atsiimtas arba atšauktas: { $title }

    { $comment }
mail-visit-reported-subject = Ataskaita parengta: { $title }
mail-visit-reported-body = Perskaitykite, kas išėjo iš šio vizito arba susitikimo: { $title }
mail-visit-reminder-subject = Terminas { $day }: { $title }
mail-visit-reminder-body =
    Jūsų laukia vizito arba susitikimo prašymas: { $title }

    Jis baigsis { $day }, jei iki tol niekas nieko nepadarys.
mail-visit-expired-subject = Terminas pasibaigė: { $title }
mail-visit-expired-body = Šio vizito arba susitikimo prašymo terminas pasibaigė, prašymas užbaigtas: { $title }
mail-visit-message-subject = Kažkas jums parašė: { $title }
mail-visit-message-body = Gauta nauja žinutė apie šį vizitą arba susitikimą: { $title }
mail-language-label = Jums siunčiamų el. laiškų kalba
mail-language-hint = El. laiškai siunčiami tik jei šios svetainės valdytojas yra nustatęs pašto serverį.
mail-language-save = Išsaugoti kalbą
mail-language-saved = Jūsų kalba išsaugota.
