practice-title = Osvedčené postupy
practice-lead = Ako orgány verejnej správy riešili niektorý problém elektronickej výmeny, čo to prinieslo a kto ich postup preberá.
practice-search = Vyhľadávanie v osvedčených postupoch
practice-words = Čo hľadáte? Slová v akomkoľvek jazyku, BUC, krajina
practice-count = { $count ->
    [one] { $count } postup
    [few] { $count } postupy
   *[other] { $count } postupov
}
practice-nothing = Nič nezodpovedá. Zrušte niektorú podmienku alebo hľadajte iné slová.
practice-all = Všetky osvedčené postupy
practice-order-relevance = Od najlepšej zhody
practice-order-newest = Od najnovších
practice-order-uptake = Od najčastejšie preberaných
practice-statistics = Štatistika osvedčených postupov
practice-feed = Nové osvedčené postupy (kanál)
practice-submit-one = Opísať osvedčený postup
practice-untitled = Postup bez názvu
practice-example = Príklad
practice-demonstration = Toto je príklad napísaný pre ukážkové údaje. Nikde sa nestal a žiadna z tu uvedených inštitúcií nič také neurobila.
practice-facet-country = Krajina
practice-facet-sector = Odvetvia
practice-facet-buc = Prípady použitia (BUC)
practice-facet-institution = Inštitúcie
practice-facet-maturity = Zrelosť
practice-facet-outcome = Výsledok
practice-facet-transferable = Prenosnosť
practice-facet-year = Rok začatia
practice-facet-from = Od roku
practice-facet-to = Do roku
practice-facet-stage = Prevzatie
practice-facet-adopter = Preberajúca krajina
practice-facet-language = Jazyk originálu
practice-facet-status = Stav
practice-facet-contact = Spoločná schránka
practice-maturity-PILOT = Pilotný projekt
practice-maturity-IN_OPERATION = V prevádzke
practice-maturity-ESTABLISHED = Zavedený
practice-outcome-WORKED = Fungoval
practice-outcome-PARTLY_WORKED = Fungoval sčasti
practice-outcome-DID_NOT_WORK = Nefungoval
practice-transferable-AS_IS = Bez zmien
practice-transferable-WITH_CHANGES = So zmenami
practice-transferable-NOT_TRANSFERABLE = Neprenosný
practice-stage-INTERESTED = Záujem
practice-stage-PLANNED = Plánované
practice-stage-PILOTING = Pilotná prevádzka
practice-stage-IN_USE = Používa sa
practice-stage-ABANDONED = Upustené
practice-state-DRAFT = Koncept
practice-state-SUBMITTED = Čaká na národného koordinátora
practice-state-NATIONALLY_APPROVED = Čaká na program
practice-state-RETURNED = Vrátený na opravu
practice-state-REFUSED = Zamietnutý
practice-state-PUBLISHED = Zverejnený
practice-state-EXPIRED = Platnosť uplynula
practice-state-SUPERSEDED = Nahradený
practice-state-ARCHIVED = Archivovaný
practice-field-title = Názov
practice-field-summary = Stručne
practice-field-problem = Problém
practice-field-solution = Čo sa urobilo
practice-field-results = Výsledky
practice-field-costs = Náklady
practice-field-challenges = Ťažkosti
practice-field-transferability = Čo potrebujú ostatní
practice-hint-title = Čo sa urobilo, v jednom riadku.
practice-hint-summary = Čo, pre koho a s akým účinkom.
practice-hint-problem = Čo predtým nebolo v poriadku a koho sa to týkalo.
practice-hint-solution = Čo ste urobili, krok za krokom.
practice-hint-results = Čo to prinieslo a ako to viete: čísla s uvedením obdobia.
practice-hint-costs = Dni práce, licencie, náklady na prevádzku.
practice-hint-challenges = Čo bolo ťažké a čo by ste urobili inak.
practice-hint-transferability = Čo potrebuje iná krajina, aby mohla urobiť to isté, a čo preniesť nemožno.
practice-letters = { $count ->
    [one] Najviac { $count } znak.
    [few] Najviac { $count } znaky.
   *[other] Najviac { $count } znakov.
}
practice-left = Zostáva znakov:
practice-uptake-line = { $count ->
    [one] { $count } preberajúci subjekt, používa sa: { $used }
    [few] { $count } preberajúce subjekty, používa sa: { $used }
   *[other] { $count } preberajúcich subjektov, používa sa: { $used }
}
practice-version = Verzia { $number }, zverejnená { $on }.
practice-due = Treba potvrdiť pred dňom { $day }.
practice-original = Jazyk originálu: { $language }.
practice-expired = Tento postup nebol 24 mesiacov potvrdený a už nie je v zozname.
practice-superseded = Táto verzia bola nahradená neskoršou verziou.
practice-archived = Tento postup bol archivovaný: { $reason }
practice-to-current = Na najnovšiu verziu
practice-to-published = Na zverejnenú verziu
practice-languages = Jazyky tohto postupu
practice-take-up = Oznámiť prevzatie
practice-under-way = Pripravovaná verzia
practice-new-version = Napísať novú verziu
practice-confirm = Potvrdiť, že je stále správny
practice-archive = Archivovať tento postup
practice-archive-reason = Prečo sa vyraďuje zo zoznamu; dôvod je verejný
practice-more = Odkazy a súbory
practice-uptake = Prevzatie
practice-uptake-none = Nikto zatiaľ neoznámil, že tento postup preberá.
practice-map = Kde sa preberá
practice-origin = Krajina pôvodu
practice-no-uptake = Prevzatie neoznámené
practice-stages = Fázy
practice-over-time = Vývoj v čase
practice-by-then = Ku dňu
practice-similar = Podobné postupy
practice-facts = Stručný prehľad
practice-versions = Iné verzie
practice-uptake-adaptation = Čo sa zmenilo
practice-uptake-evidence = Doklady
practice-uptake-reason = Prečo sa od neho upustilo
practice-own = Pripravované postupy
practice-your-turn = Ste na rade
practice-others-turn = Čaká na iných
practice-nothing-waits = Nič na vás nečaká.
practice-since = od { $day }
practice-turn-author = Na rade je autor.
practice-turn-coordinator = Na rade je národný koordinátor.
practice-turn-programme = Na rade je program.
practice-edit = Upraviť
practice-preview = Náhľad
practice-steps = Doterajší priebeh
practice-wrong = Čo treba pred predložením opraviť
practice-missing = { $count ->
    [one] { $count } údaj zatiaľ nie je uvedený
    [few] { $count } údaje zatiaľ nie sú uvedené
   *[other] { $count } údajov zatiaľ nie je uvedených
}
practice-missing-hint = Postup možno predložiť aj bez nich; čitatelia ich však budú hľadať.
practice-missing-english = { $field }, v angličtine
practice-submit = Predložiť
practice-submit-hint = Postup dostane národný koordinátor, potom program.
practice-decide = Vaše rozhodnutie
practice-comment = Komentár pre autora
practice-comment-hint = Potrebný pri vrátení alebo zamietnutí.
practice-approve = Schváliť za krajinu
practice-publish = Zverejniť
practice-return = Vrátiť na opravu
practice-refuse = Zamietnuť
practice-discard = Zahodiť túto verziu
practice-discard-hint = Nič z nej sa neuchová. Čo je zverejnené, zostane.
practice-discard-sure = Zahodiť
practice-new = Nový osvedčený postup
practice-saved = Uložené: { $at }.
practice-overtaken = Niekto medzičasom uložil novšiu verziu. Váš text je uvedený nižšie; opätovným uložením ju nahradíte.
practice-original-label = Jazyk originálu
practice-original-hint = Jazyk, v ktorom píšete; ostatné jazyky sú jeho prekladom.
practice-translating = Píšete preklad do jazyka: { $language }. Text nad každým poľom je originál.
practice-texts = Texty
practice-markdown = Medzi odsekmi nechajte prázdny riadok. Riadky, ktoré sa začínajú „- “, tvoria zoznam, **dve hviezdičky** tučné písmo.
practice-required = povinné
practice-choose = Vyberte
practice-outcome-hint = Aj postup, ktorý nefungoval, pomôže ostatným.
practice-bucs-hint = Kódy oddelené čiarkami, napríklad FB_BUC_01.
practice-institutions-hint = Kódy z adresára oddelené čiarkami.
practice-contact-hint = Schránka pracoviska, nie osoby.
practice-links = Odkazy
practice-link-title = Text
practice-link-url = Adresa
practice-save = Uložiť
practice-save-preview = Uložiť a zobraziť náhľad
practice-files = Súbory
practice-file = Súbor
practice-file-add = Pridať súbor
practice-file-remove = Odobrať
file-kinds = Prijímajú sa: { $list }, bez makier a skriptov.
file-most = Každý súbor najviac { $count } MB.
file-kilobytes = { $count } kB
practice-next-lead = Ďalšia verzia vychádza z obsahu zverejnenej verzie. Tá zostane v zozname, kým nebude ďalšia verzia zverejnená.
practice-next-begin = Začať ďalšiu verziu
uptake-lead = Uveďte, ako ďaleko je vaša krajina alebo niektorá jej inštitúcia s týmto postupom. Všetko okrem schránky je verejné.
uptake-owner = Schránka autorov postupu:
uptake-own-title = Doterajšie oznámenia
uptake-change = zmeniť
uptake-changing = Zmena: { $who }
uptake-new = Nové oznámenie
uptake-institution-hint = Kód z adresára; prázdne pole znamená krajinu ako celok.
uptake-stage = Ako ďaleko ste
uptake-adaptation-hint = Čo robíte inak ako v origináli.
uptake-evidence-hint = Čo ukazuje, že to funguje: čísla, správa, odkaz.
uptake-reason-hint = Iba ak ste od neho upustili: prečo, aby sa z toho ostatní poučili.
uptake-contact-hint = Schránka pracoviska; vidia ju iba autori postupu a program.
uptake-save = Uložiť oznámenie
practice-figure-practices = Postupy
practice-figure-adopters = Preberajúce subjekty
practice-figure-countries = Krajiny s postupom alebo preberajúcim subjektom
practice-figure-warnings = Postupy, ktoré nefungovali alebo nie sú prenosné
practice-figure-expired = Postupy s uplynutou platnosťou
practice-figure-median = Od predloženia po rozhodnutie (medián)
practice-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
practice-no-decisions = Zatiaľ žiadne rozhodnutie
practice-by-sector = Podľa odvetvia
practice-by-country = Podľa krajiny
practice-month = Mesiac
practice-ledger = Evidencia prevzatí ako súbor
practice-needed = Bez tohto údaja nemožno postup predložiť.
practice-original-missing = Napíšte tento text aj v jazyku originálu postupu ({ $language }).
practice-language-twice = Tento text je tu dvakrát v jednom jazyku; ponechajte iba jeden.
practice-year = Uveďte rok začatia, od { $first } do { $final }.
practice-wrong-state = To nie je možné, pretože postup { $state ->
    [DRAFT] je zatiaľ konceptom
    [SUBMITTED] čaká na národného koordinátora
    [NATIONALLY_APPROVED] čaká na program
    [RETURNED] bol vrátený na opravu
    [REFUSED] bol zamietnutý
    [PUBLISHED] je zverejnený
    [EXPIRED] už neplatí
    [SUPERSEDED] bol nahradený
   *[ARCHIVED] bol archivovaný
}; pozrite si jeho terajšiu podobu.
uptake-own = Postup pochádza odtiaľto; nikto nepreberá svoj vlastný.
uptake-reason = Uveďte, prečo sa od postupu upustilo, aby sa z toho ostatní poučili.
uptake-wrong-stage = Po „{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}“ nemôže v evidencii prevzatí nasledovať „{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}“.
uptake-not-listed = Tento postup už nie je v zozname osvedčených postupov.
uptake-stage-needed = Uveďte, ako ďaleko ste.
file-name = Dajte súboru jednoduchý názov s najviac 120 znakmi.
file-size = Súbor môže mať najviac { $most } MB a nesmie byť prázdny.
file-type = Tento súbor nemožno prijať: jeho obsah musí zodpovedať názvu, nesmie obsahovať makrá ani skripty a musí byť jedným z týchto druhov: { $list }.
list-unknown-value = Hodnota „{ $value }“ tu nie je známa; vyberte zo zoznamu vedľa.
