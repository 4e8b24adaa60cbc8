# The countries.
countries-title = 32 krajín EESSI
countries-lead = 27 členských štátov Európskej únie, Island, Lichtenštajnsko, Nórsko, Švajčiarsko a Spojené kráľovstvo.
country-codes = V EESSI sa používa kód { $eessi }; možno zadať aj { $iso } a { $iso3 }.
country-all = Všetky inštitúcie tejto krajiny
country-current = { $count ->
    [one] { $count } inštitúcia platná k dnešnému dňu
    [few] { $count } inštitúcie platné k dnešnému dňu
   *[other] { $count } inštitúcií platných k dnešnému dňu
}
country-upcoming = { $count ->
    [one] { $count } zatiaľ neplatná
    [few] { $count } zatiaľ neplatné
   *[other] { $count } zatiaľ neplatných
}
country-ended = { $count ->
    [one] { $count } už neplatná
    [few] { $count } už neplatné
   *[other] { $count } už neplatných
}
country-ask = Kto je tu príslušný? Zadajte BUC alebo dokument
country-institutions = Inštitúcie
country-networks = Siete
country-readiness = Pripravenosť podľa odvetví
country-readiness-lead = BUC sa započítava, ak je naň pripravená aspoň jedna inštitúcia.
country-received = BUC, ktoré možno prijímať
country-owned = BUC s pripraveným vlastníkom prípadu
country-missing = BUC, ktoré nikto nemôže prijímať
country-of = { $count } z celkového počtu { $all }
country-changes = Zmeny v nasledujúcich 30 dňoch
country-no-changes = Žiadne zmeny nie sú oznámené.
country-hubs = Smerujúce inštitúcie a styčné orgány
country-routers = Smerujúce inštitúcie predradené iným inštitúciám
country-liaison = Styčné orgány
country-network-count = { $count ->
    [one] { $count } inštitúcia
    [few] { $count } inštitúcie
   *[other] { $count } inštitúcií
}
country-regions = Inštitúcie podľa regiónov
country-no-area = Územie neuvedené
