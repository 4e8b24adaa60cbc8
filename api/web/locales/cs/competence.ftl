# The guided question and its answer.
guided-title = Kdo je příslušný?
guided-case = Který BUC nebo dokument?
guided-case-hint = Kód, například FB_BUC_01 nebo S072, nebo slova z názvu
guided-case-choose = Kterou z těchto možností máte na mysli?
guided-country = Která země?
guided-country-none = Vyberte zemi
guided-several = Více zemí najednou
guided-place = Kde osoba bydlí nebo pracuje?
guided-place-hint = Obec, region nebo kód území; pokud to nevíte, nechte pole prázdné
guided-day = Ke kterému dni?
guided-more = Role, odesílatel, systém a dávka
guided-from = Vaše země, která případ odesílá
guided-from-none = Neuvedeno
guided-any = Jakákoli
guided-scheme = Systém nebo skupina osob
guided-benefit = Druh dávky
guided-button = Zobrazit příslušnou instituci

competent-title = Kdo je příslušný?
competent-title-case = { $case }: kdo je příslušný?
competent-lead = Vyplňte, co víte. Zobrazí se instituce, na kterou se máte obrátit, její kód a zdůvodnění.
competent-day = Ke dni { $day }
competent-place = Místo: { $place }
competent-role = Role: { $role }
competent-from = Odesílající země: { $country }
competent-jumps = Země v odpovědi
competent-nobody = nikdo
competent-address-it = Obraťte se na tuto instituci
competent-first = První z více institucí
competent-unclear = Aby je bylo možné rozlišit, uveďte, kde osoba bydlí nebo pracuje.
competent-unclear-scope = Odpovídají stejně dobře: níže je uvedeno, pro jaké případy je která z nich určena.
competent-why = Zdůvodnění
competent-others = { $count ->
    [one] Příslušná je také { $count } další instituce
    [few] Příslušné jsou také { $count } další instituce
   *[other] Příslušných je také { $count } dalších institucí
}
competent-not = Instituce, které přicházejí v úvahu, ale nejsou příslušné
competent-nearest = Instituce, které by přicházely v úvahu, a proč nejsou příslušné
competent-hubs = Směrující instituce a styčné subjekty
competent-hubs-lead = Obraťte se na instituci uvedenou výše: směrující instituce jí případ postoupí. Nejste-li si jisti, pomůže styčný subjekt.
competent-place-read = Zadané místo: { $place }.
competent-candidates = Které místo máte na mysli?
competent-place-here = Místo v zemi { $country }
competent-place-button = Použít toto místo
competent-all = Všechny instituce této země, které se účastní tohoto BUC
competent-again = Změnit dotaz
competent-cut = Zobrazeno je prvních { $shown } odpovědí z celkového počtu { $count }; chcete-li zobrazit i ostatní, zadejte méně zemí nebo jediný BUC.

problem-title-question = Na dotaz v této podobě nelze odpovědět
problem-no-case = Uveďte, kterého BUC nebo dokumentu se dotaz týká.
problem-case = „{ $value }“ není BUC, dokument ani odvětví; zadejte kód, například FB_BUC_01, S072 nebo FB.

wrong-title = Pokud byl případ zaslán nesprávné instituci
wrong-ask = Nejste si jisti? Než případ odešlete, dotažte se pomocí H_BUC_01.
wrong-forward = Instituce, která případ obdržela, jej může postoupit pomocí X007.
wrong-mistake = Pomocí X008 můžete oznámit, že byl případ zaslán omylem.
wrong-reject = Není-li instituce příslušná a nemůže-li případ postoupit, odmítne jej pomocí X011.
wrong-participant = X100 mění účastníka, X005 účastníka přidává a X006 jej odebírá.
