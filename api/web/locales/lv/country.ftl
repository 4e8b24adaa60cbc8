# The countries.
countries-title = 32 EESSI valstis
countries-lead = 27 Eiropas Savienības dalībvalstis, Islande, Lihtenšteina, Norvēģija, Šveice un Apvienotā Karaliste.
country-codes = EESSI lieto kodu { $eessi }; var rakstīt arī { $iso } un { $iso3 }.
country-all = Visas valsts institūcijas
country-current = { $count ->
    [one] Šodien darbojas { $count } institūcija
   *[other] Šodien darbojas { $count } institūcijas
}
country-upcoming = Vēl nedarbojas: { $count }
country-ended = Vairs nedarbojas: { $count }
country-ask = Kura institūcija šeit ir kompetenta? Ievadiet BUC vai dokumentu
country-institutions = Institūcijas
country-networks = Tīkli
country-readiness = Gatavība darbam EESSI pa nozarēm
country-readiness-lead = BUC ieskaita, ja tam ir gatava vismaz viena institūcija.
country-received = BUC, ko var saņemt
country-owned = BUC, kuros ir lietas īpašnieks
country-missing = Neviena institūcija nevar saņemt
country-of = { $count } no { $all }
country-changes = Izmaiņas nākamajās 30 dienās
country-no-changes = Nekādas izmaiņas nav paziņotas.
country-hubs = Maršrutēšanas institūcijas un sadarbības iestādes
country-routers = Maršrutēšanas institūcijas, ar kuru starpniecību sasniedzamas citas institūcijas
country-liaison = Sadarbības iestādes
country-network-count = { $count ->
    [one] { $count } institūcija
   *[other] { $count } institūcijas
}
country-regions = Institūcijas pa reģioniem
country-no-area = Teritorija nav norādīta
