# The guided question and its answer.
guided-title = Kto je príslušný?
guided-case = Ktorý BUC alebo dokument?
guided-case-hint = Kód, napríklad FB_BUC_01 alebo S072, alebo slová z názvu
guided-case-choose = Ktorú z týchto možností máte na mysli?
guided-country = Ktorá krajina?
guided-country-none = Vyberte krajinu
guided-several = Viac krajín naraz
guided-place = Kde osoba býva alebo pracuje?
guided-place-hint = Obec, región alebo kód územia; ak to neviete, nechajte pole prázdne
guided-day = Ku ktorému dňu?
guided-more = Rola, odosielateľ, systém a dávka
guided-from = Vaša krajina, ktorá prípad odosiela
guided-from-none = Neuvedené
guided-any = Akákoľvek
guided-scheme = Systém alebo skupina osôb
guided-benefit = Druh dávky
guided-button = Zobraziť príslušnú inštitúciu

competent-title = Kto je príslušný?
competent-title-case = { $case }: kto je príslušný?
competent-lead = Vyplňte, čo viete. Zobrazí sa inštitúcia, na ktorú sa máte obrátiť, jej kód a odôvodnenie.
competent-day = Ku dňu { $day }
competent-place = Miesto: { $place }
competent-role = Rola: { $role }
competent-from = Odosielajúca krajina: { $country }
competent-jumps = Krajiny v odpovedi
competent-nobody = nikto
competent-address-it = Obráťte sa na túto inštitúciu
competent-first = Prvá z viacerých inštitúcií
competent-unclear = Aby ich bolo možné rozlíšiť, uveďte, kde osoba býva alebo pracuje.
competent-unclear-scope = Vyhovujú rovnako dobre: nižšie je uvedené, na aké prípady je ktorá z nich určená.
competent-why = Odôvodnenie
competent-others = { $count ->
    [one] Príslušná je aj { $count } ďalšia inštitúcia
    [few] Príslušné sú aj { $count } ďalšie inštitúcie
   *[other] Príslušných je aj { $count } ďalších inštitúcií
}
competent-not = Inštitúcie, ktoré prichádzajú do úvahy, ale nie sú príslušné
competent-nearest = Inštitúcie, ktoré by prichádzali do úvahy, a prečo nie sú príslušné
competent-hubs = Smerujúce inštitúcie a styčné orgány
competent-hubs-lead = Obráťte sa na inštitúciu uvedenú vyššie: smerujúca inštitúcia jej prípad postúpi. Ak si nie ste istí, pomôže styčný orgán.
competent-place-read = Zadané miesto: { $place }.
competent-candidates = Ktoré miesto máte na mysli?
competent-place-here = Miesto v krajine { $country }
competent-place-button = Použiť toto miesto
competent-all = Všetky inštitúcie tejto krajiny, ktoré sa zúčastňujú na tomto BUC
competent-again = Zmeniť otázku
competent-cut = Zobrazených je prvých { $shown } odpovedí z celkového počtu { $count }; ak chcete zobraziť aj ostatné, zadajte menej krajín alebo jediný BUC.

problem-title-question = Na otázku v tejto podobe nemožno odpovedať
problem-no-case = Uveďte, ktorého BUC alebo dokumentu sa otázka týka.
problem-case = „{ $value }“ nie je BUC, dokument ani odvetvie; zadajte kód, napríklad FB_BUC_01, S072 alebo FB.

wrong-title = Ak bol prípad zaslaný nesprávnej inštitúcii
wrong-ask = Nie ste si istí? Skôr ako prípad odošlete, overte si príslušnosť pomocou H_BUC_01.
wrong-forward = Inštitúcia, ktorá prípad dostala, ho môže postúpiť pomocou X007.
wrong-mistake = Pomocou X008 môžete oznámiť, že prípad bol zaslaný omylom.
wrong-reject = Ak inštitúcia nie je príslušná a nemôže prípad postúpiť, odmietne ho pomocou X011.
wrong-participant = X100 mení účastníka, X005 účastníka pridáva a X006 ho odoberá.
