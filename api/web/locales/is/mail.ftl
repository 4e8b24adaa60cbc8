mail-why = Þú færð þennan tölvupóst vegna þess að þú ert með aðgang að EESSI-skránni. Þú getur valið tungumál tölvupóstsins á síðu aðgangsins þíns.
mail-practice-submitted-subject = Góð starfsvenja til ákvörðunar: { $title }
mail-practice-submitted-body = Góð starfsvenja frá landinu þínu bíður ákvörðunar þinnar: { $title }
mail-practice-approved-subject = Góð starfsvenja til yfirferðar: { $title }
mail-practice-approved-body = Góð starfsvenja hefur verið samþykkt fyrir landið og bíður áætlunarinnar: { $title }
mail-practice-returned-subject = Góða starfsvenjan þín var endursend: { $title }
mail-practice-returned-body =
    Góða starfsvenjan þín var endursend til lagfæringar: { $title }

    { $comment }
mail-practice-refused-subject = Góðu starfsvenjunni þinni var hafnað: { $title }
mail-practice-refused-body =
    Góðu starfsvenjunni þinni var hafnað: { $title }

    { $comment }
mail-practice-published-subject = Góða starfsvenjan þín hefur verið birt: { $title }
mail-practice-published-body = Góða starfsvenjan þín hefur verið birt. Nú geta allir lesið hana og tilgreint að þeir taki hana upp: { $title }
mail-practice-due-subject = Er góða starfsvenjan þín enn rétt? { $title }
mail-practice-due-body = Góða starfsvenjan þín fer af listanum { $day } nema þú staðfestir að hún sé enn rétt: { $title }
mail-uptake-stated-subject = Góða starfsvenjan þín er tekin upp: { $title }
mail-uptake-stated-body =
    Einhver hefur tilgreint hve langt hann er kominn með góðu starfsvenjuna þína: { $title }

    Land: { $country }
    Netfang: { $contact }
mail-uptake-welcome-subject = Þú tekur upp góða starfsvenju: { $title }
mail-uptake-welcome-body =
    Þú hefur tilgreint að þú takir upp þessa góðu starfsvenju: { $title }

    Hægt er að ná í þá sem bera ábyrgð á henni hér: { $contact }
mail-question-asked-subject = Ný spurning: { $title }
mail-question-asked-body = Einhver sendi beinum notendastuðningi spurningu: { $title }
mail-question-assigned-subject = Spurning bíður svars frá þér: { $title }
mail-question-assigned-body = Þér hefur verið falið að svara spurningu: { $title }
mail-question-answered-subject = Spurningu þinni hefur verið svarað: { $title }
mail-question-answered-body = Spurningu þinni hefur verið svarað: { $title }
mail-question-followed-subject = Framhald spurningar: { $title }
mail-question-followed-body = Sá sem spurði hefur bætt einhverju við og bíður svars: { $title }
mail-question-published-subject = Svarið við spurningu þinni hefur verið birt: { $title }
mail-question-published-body = Svarið við spurningu þinni hjálpar líka öðrum og hefur verið birt, án þess að nokkuð komi fram um þig: { $title }
mail-training-nominated-subject = Tilnefning til ákvörðunar: { $title }
mail-training-nominated-body = Einhver frá landinu þínu hefur verið tilnefndur á námskeið og bíður ákvörðunar þinnar: { $title }
mail-training-confirmed-subject = Sæti á námskeiðinu: { $title }
mail-training-confirmed-body =
    { $name } er með sæti á þessu námskeiði: { $title }

    { $when }
mail-training-waiting-subject = Á biðlista: { $title }
mail-training-waiting-body =
    Öll sæti eru skipuð. { $name } er á biðlista þessa námskeiðs: { $title }

    Þegar sæti losnar fær það sá sem hefur beðið lengst og þú færð að vita af því.
mail-training-declined-subject = Tilnefningu var hafnað: { $title }
mail-training-declined-body =
    Tilnefningunni var hafnað ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Annar tími eða staður: { $title }
mail-training-changed-body =
    Tími eða staður þessa námskeiðs hefur breyst: { $title }

    { $when }
mail-training-cancelled-subject = Námskeiðið verður ekki haldið: { $title }
mail-training-cancelled-body =
    Þetta námskeið verður ekki haldið: { $title }

    { $comment }
mail-training-feedback-subject = Hvernig var námskeiðið? { $title }
mail-training-feedback-body = Þú tókst þátt í námskeiði. Segðu áætluninni, á einni mínútu og án nafns þíns, hvað var gagnlegt og hvað vantaði: { $title }
mail-visit-turn-subject = Þú átt leik: { $title }
mail-visit-turn-body =
    Beiðni um heimsókn eða fund bíður þín: { $title }

    Frestur er til { $day }.
mail-visit-moved-subject = Beiðnin þín er komin skrefi lengra: { $title }
mail-visit-moved-body = Beiðnin þín um heimsókn eða fund er komin skrefi lengra: { $title }
mail-visit-answered-subject = Gestgjafi hefur svarað: { $title }
mail-visit-answered-body = Gestgjafi hefur svarað beiðninni þinni um heimsókn eða fund: { $title }
mail-visit-returned-subject = Beiðnin þín var endursend: { $title }
mail-visit-returned-body =
    Samræmingaraðili landsins þíns biður þig um að breyta einhverju í beiðninni þinni: { $title }

    { $comment }
mail-visit-refused-subject = Beiðninni þinni var hafnað: { $title }
mail-visit-refused-body =
    Beiðninni þinni um heimsókn eða fund var hafnað: { $title }

    { $comment }
mail-visit-scheduled-subject = Dagur og staður eru ákveðnir: { $title }
mail-visit-scheduled-body = Dagur og staður þessarar heimsóknar eða fundar hafa verið ákveðnir eða hafa breyst: { $title }
mail-visit-cancelled-subject = Heimsóknin eða fundurinn fer ekki fram: { $title }
mail-visit-cancelled-body =
    Þessi beiðni um heimsókn eða fund var dregin til baka eða henni var aflýst: { $title }

    { $comment }
mail-visit-reported-subject = Skýrslan er komin: { $title }
mail-visit-reported-body = Lestu hverju þessi heimsókn eða fundur skilaði: { $title }
mail-visit-reminder-subject = Frestur til { $day }: { $title }
mail-visit-reminder-body =
    Beiðni um heimsókn eða fund bíður þín: { $title }

    Hún rennur út { $day } ef enginn hefur gert neitt fyrir þann tíma.
mail-visit-expired-subject = Fresturinn er liðinn: { $title }
mail-visit-expired-body = Frestur þessarar beiðni um heimsókn eða fund er liðinn og henni er lokið: { $title }
mail-visit-message-subject = Einhver skrifaði þér: { $title }
mail-visit-message-body = Ný skilaboð eru um þessa heimsókn eða þennan fund: { $title }
mail-language-label = Tungumál tölvupósts til þín
mail-language-hint = Tölvupóstur er aðeins sendur ef rekstraraðili þessarar þjónustu hefur sett upp póstþjón.
mail-language-save = Vista tungumálið
mail-language-saved = Tungumálið þitt hefur verið vistað.
