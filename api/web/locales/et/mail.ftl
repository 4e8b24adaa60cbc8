mail-why = Saate selle e-kirja, sest teil on EESSI kataloogis konto. Nende e-kirjade keele saate valida oma konto lehel.
mail-practice-submitted-subject = Hea praktika ootab otsust: { $title }
mail-practice-submitted-body = Teie riigi hea praktika ootab teie otsust: { $title }
mail-practice-approved-subject = Hea praktika läbivaatamiseks: { $title }
mail-practice-approved-body = Hea praktika on riigi poolt heaks kiidetud ja ootab programmi: { $title }
mail-practice-returned-subject = Teie hea praktika on tagastatud: { $title }
mail-practice-returned-body =
    Teie hea praktika on parandamiseks tagastatud: { $title }

    { $comment }
mail-practice-refused-subject = Teie hea praktika on tagasi lükatud: { $title }
mail-practice-refused-body =
    Teie hea praktika on tagasi lükatud: { $title }

    { $comment }
mail-practice-published-subject = Teie hea praktika on avaldatud: { $title }
mail-practice-published-body = Teie hea praktika on avaldatud. Nüüd saavad kõik seda lugeda ja teatada, et võtavad selle kasutusele: { $title }
mail-practice-due-subject = Kas teie hea praktika on endiselt õige? { $title }
mail-practice-due-body = Teie hea praktika eemaldatakse loetelust kuupäeval { $day }, kui te ei kinnita, et see on endiselt õige: { $title }
mail-uptake-stated-subject = Teie hea praktika võetakse kasutusele: { $title }
mail-uptake-stated-body =
    Keegi teatas, kui kaugel ta teie hea praktikaga on: { $title }

    Riik: { $country }
    Postkast: { $contact }
mail-uptake-welcome-subject = Võtate kasutusele hea praktika: { $title }
mail-uptake-welcome-body =
    Teatasite, et võtate selle hea praktika kasutusele: { $title }

    Selle omanikuga saab ühendust siin: { $contact }
mail-question-asked-subject = Uus küsimus: { $title }
mail-question-asked-body = Keegi esitas otsesele kasutajatoele küsimuse: { $title }
mail-question-assigned-subject = Küsimus ootab teie vastust: { $title }
mail-question-assigned-body = Teile määrati vastamiseks küsimus: { $title }
mail-question-answered-subject = Teie küsimusele on vastatud: { $title }
mail-question-answered-body = Teie küsimusele on vastatud: { $title }
mail-question-followed-subject = Küsimuse jätk: { $title }
mail-question-followed-body = Küsija on midagi lisanud ja ootab vastust: { $title }
mail-question-published-subject = Vastus teie küsimusele on avaldatud: { $title }
mail-question-published-body = Vastus teie küsimusele aitab ka teisi ja on avaldatud, ilma et teie kohta midagi mainitaks: { $title }
mail-training-nominated-subject = Kandidaat ootab otsust: { $title }
mail-training-nominated-body = Teie riigist on esitatud koolitusele kandidaat, kes ootab teie otsust: { $title }
mail-training-confirmed-subject = Koht koolitusel: { $title }
mail-training-confirmed-body =
    { $name } on saanud koha sellel koolitusel: { $title }

    { $when }
mail-training-waiting-subject = Ootenimekirjas: { $title }
mail-training-waiting-body =
    Kõik kohad on täis. { $name } on selle koolituse ootenimekirjas: { $title }

    Kui mõni koht vabaneb, saab selle see, kes on kõige kauem oodanud, ja teile antakse sellest teada.
mail-training-declined-subject = Kandidaat on tagasi lükatud: { $title }
mail-training-declined-body =
    Kandidaat { $name } on tagasi lükatud: { $title }

    { $comment }
mail-training-changed-subject = Muutunud aeg või koht: { $title }
mail-training-changed-body =
    Selle koolituse aeg või koht on muutunud: { $title }

    { $when }
mail-training-cancelled-subject = Koolitust ei toimu: { $title }
mail-training-cancelled-body =
    Seda koolitust ei toimu: { $title }

    { $comment }
mail-training-feedback-subject = Kuidas koolitus oli? { $title }
mail-training-feedback-body = Osalesite koolitusel. Öelge programmile ühe minutiga ja ilma oma nimeta, millest oli kasu ja millest jäi puudu: { $title }
mail-visit-turn-subject = On teie kord: { $title }
mail-visit-turn-body =
    Visiidi või kohtumise taotlus ootab teid: { $title }

    Tähtaeg: { $day }.
mail-visit-moved-subject = Teie taotlus on sammu võrra edasi liikunud: { $title }
mail-visit-moved-body = Teie visiidi või kohtumise taotlus on sammu võrra edasi liikunud: { $title }
mail-visit-answered-subject = Võõrustaja on vastanud: { $title }
mail-visit-answered-body = Võõrustaja on vastanud teie visiidi või kohtumise taotlusele: { $title }
mail-visit-returned-subject = Teie taotlus on tagastatud: { $title }
mail-visit-returned-body =
    Teie riigi koordinaator palub teil taotluses midagi muuta: { $title }

    { $comment }
mail-visit-refused-subject = Teie taotlus on tagasi lükatud: { $title }
mail-visit-refused-body =
    Teie visiidi või kohtumise taotlus on tagasi lükatud: { $title }

    { $comment }
mail-visit-scheduled-subject = Päev ja koht on kokku lepitud: { $title }
mail-visit-scheduled-body = Selle visiidi või kohtumise päev ja koht on kokku lepitud või muutunud: { $title }
mail-visit-cancelled-subject = Visiiti või kohtumist ei toimu: { $title }
mail-visit-cancelled-body =
    See visiidi või kohtumise taotlus on tagasi võetud või tühistatud: { $title }

    { $comment }
mail-visit-reported-subject = Aruanne on valmis: { $title }
mail-visit-reported-body = Lugege, mis sellest visiidist või kohtumisest sai: { $title }
mail-visit-reminder-subject = Tähtaeg { $day }: { $title }
mail-visit-reminder-body =
    Visiidi või kohtumise taotlus ootab teid: { $title }

    See lõpeb kuupäeval { $day }, kui keegi selle ajani midagi ei tee.
mail-visit-expired-subject = Tähtaeg on möödas: { $title }
mail-visit-expired-body = Selle visiidi või kohtumise taotluse tähtaeg on möödas ja taotlus on lõppenud: { $title }
mail-visit-message-subject = Keegi kirjutas teile: { $title }
mail-visit-message-body = Selle visiidi või kohtumise kohta on uus sõnum: { $title }
mail-language-label = Teile saadetavate e-kirjade keel
mail-language-hint = E-kirju saadetakse ainult siis, kui selle teenuse haldaja on seadistanud meiliserveri.
mail-language-save = Salvesta keel
mail-language-saved = Teie keel on salvestatud.
