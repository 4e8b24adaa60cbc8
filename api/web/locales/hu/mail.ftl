mail-why = Azért kapja ezt az e-mailt, mert fiókja van az EESSI-címtárban. Ezeknek az e-maileknek a nyelvét a fiókja oldalán választhatja ki.
mail-practice-submitted-subject = Döntésre váró jó gyakorlat: { $title }
mail-practice-submitted-body = Országának egy jó gyakorlata az Ön döntésére vár: { $title }
mail-practice-approved-subject = Megvizsgálandó jó gyakorlat: { $title }
mail-practice-approved-body = Egy jó gyakorlatot jóváhagyott az országa, és most a programra vár: { $title }
mail-practice-returned-subject = Jó gyakorlatát visszaküldték: { $title }
mail-practice-returned-body =
    Jó gyakorlatát javításra visszaküldték: { $title }

    { $comment }
mail-practice-refused-subject = Jó gyakorlatát elutasították: { $title }
mail-practice-refused-body =
    Jó gyakorlatát elutasították: { $title }

    { $comment }
mail-practice-published-subject = Jó gyakorlatát közzétették: { $title }
mail-practice-published-body = Jó gyakorlatát közzétették. Mostantól mindenki elolvashatja, és bejelentheti, hogy átveszi: { $title }
mail-practice-due-subject = Továbbra is helyes az Ön jó gyakorlata? { $title }
mail-practice-due-body = Jó gyakorlata { $day } napján lekerül a listáról, hacsak meg nem erősíti, hogy továbbra is helyes: { $title }
mail-uptake-stated-subject = Jó gyakorlatát átveszik: { $title }
mail-uptake-stated-body =
    Valaki bejelentette, hol tart az Ön jó gyakorlatával: { $title }

    Ország: { $country }
    Postafiók: { $contact }
mail-uptake-welcome-subject = Átvesz egy jó gyakorlatot: { $title }
mail-uptake-welcome-body =
    Bejelentette, hogy átveszi ezt a jó gyakorlatot: { $title }

    A gyakorlat gazdája itt érhető el: { $contact }
mail-question-asked-subject = Új kérdés: { $title }
mail-question-asked-body = Valaki kérdést tett fel a közvetlen felhasználói támogatásnak: { $title }
mail-question-assigned-subject = Egy kérdés az Ön válaszára vár: { $title }
mail-question-assigned-body = Megválaszolásra Önhöz került egy kérdés: { $title }
mail-question-answered-subject = Kérdésére válasz érkezett: { $title }
mail-question-answered-body = Kérdésére válasz érkezett: { $title }
mail-question-followed-subject = Egy kérdés folytatódik: { $title }
mail-question-followed-body = A kérdező hozzáfűzött valamit, és válaszra vár: { $title }
mail-question-published-subject = A kérdésére adott választ közzétették: { $title }
mail-question-published-body = A kérdésére adott válasz másoknak is segít, ezért közzétették; nem szerepel benne semmi Önről: { $title }
mail-training-nominated-subject = Döntésre váró jelölés: { $title }
mail-training-nominated-body = Országából jelöltek valakit egy képzésre, és a jelölés az Ön döntésére vár: { $title }
mail-training-confirmed-subject = Hely a képzésen: { $title }
mail-training-confirmed-body =
    { $name } helyet kapott ezen a képzésen: { $title }

    { $when }
mail-training-waiting-subject = Várólistán: { $title }
mail-training-waiting-body =
    Minden hely betelt. { $name } ennek a képzésnek a várólistáján van: { $title }

    Ha felszabadul egy hely, az kapja meg, aki a legrégebben vár, és Önt is értesítjük.
mail-training-declined-subject = Egy jelölést elutasítottak: { $title }
mail-training-declined-body =
    A jelölést elutasították ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Új időpont vagy helyszín: { $title }
mail-training-changed-body =
    Megváltozott ennek a képzésnek az időpontja vagy a helyszíne: { $title }

    { $when }
mail-training-cancelled-subject = A képzés elmarad: { $title }
mail-training-cancelled-body =
    Ez a képzés elmarad: { $title }

    { $comment }
mail-training-feedback-subject = Milyen volt a képzés? { $title }
mail-training-feedback-body = Ön részt vett egy képzésen. Írja meg a programnak egy perc alatt és név nélkül, mi volt hasznos, és mi hiányzott: { $title }
mail-visit-turn-subject = Önön a sor: { $title }
mail-visit-turn-body =
    Egy látogatásra vagy találkozóra irányuló kérelem Önre vár: { $title }

    Határidő: { $day }
mail-visit-moved-subject = Kérelme egy lépéssel előrébb jutott: { $title }
mail-visit-moved-body = Látogatásra vagy találkozóra irányuló kérelme egy lépéssel előrébb jutott: { $title }
mail-visit-answered-subject = Egy fogadó válaszolt: { $title }
mail-visit-answered-body = Egy fogadó válaszolt a látogatásra vagy találkozóra irányuló kérelmére: { $title }
mail-visit-returned-subject = Kérelmét visszaküldték: { $title }
mail-visit-returned-body =
    Nemzeti koordinátora arra kéri, hogy módosítson valamit a kérelmében: { $title }

    { $comment }
mail-visit-refused-subject = Kérelmét elutasították: { $title }
mail-visit-refused-body =
    Látogatásra vagy találkozóra irányuló kérelmét elutasították: { $title }

    { $comment }
mail-visit-scheduled-subject = Kitűzték a napot és a helyszínt: { $title }
mail-visit-scheduled-body = Kitűzték vagy módosították e látogatás vagy találkozó napját és helyszínét: { $title }
mail-visit-cancelled-subject = Elmarad: { $title }
mail-visit-cancelled-body =
    Ezt a látogatásra vagy találkozóra irányuló kérelmet visszavonták vagy lemondták: { $title }

    { $comment }
mail-visit-reported-subject = Elkészült a jelentés: { $title }
mail-visit-reported-body = Olvassa el, mi lett e látogatás vagy találkozó eredménye: { $title }
mail-visit-reminder-subject = Határidő: { $day } – { $title }
mail-visit-reminder-body =
    Egy látogatásra vagy találkozóra irányuló kérelem Önre vár: { $title }

    { $day } napján véget ér, ha addig senki sem tesz semmit.
mail-visit-expired-subject = Lejárt a határidő: { $title }
mail-visit-expired-body = E látogatásra vagy találkozóra irányuló kérelem határideje lejárt, és a kérelem véget ért: { $title }
mail-visit-message-subject = Önnek írtak: { $title }
mail-visit-message-body = Új üzenet érkezett erről a látogatásról vagy találkozóról: { $title }
mail-language-label = Az Önnek küldött e-mailek nyelve
mail-language-hint = A rendszer csak akkor küld e-maileket, ha a szolgáltatás üzemeltetője beállított levelezőszervert.
mail-language-save = A nyelv mentése
mail-language-saved = A nyelvét mentettük.
