# The countries.
countries-title = EESSI 32 riiki
countries-lead = Euroopa Liidu 27 liikmesriiki, Island, Liechtenstein, Norra, Šveits ja Ühendkuningriik.
country-codes = EESSI kood on { $eessi }; sobivad ka { $iso } ja { $iso3 }.
country-all = Kõik selle riigi asutused
country-current = { $count ->
    [one] Täna tegutseb { $count } asutus
   *[other] Täna tegutseb { $count } asutust
}
country-upcoming = Tulevasi asutusi: { $count }
country-ended = Tegevuse lõpetanud asutusi: { $count }
country-ask = Milline asutus on siin pädev? Sisestage BUC või dokument
country-institutions = Asutused
country-networks = Võrgustikud
country-readiness = Valmisolek valdkondade kaupa
country-readiness-lead = BUC läheb arvesse, kui vähemalt üks asutus on selleks valmis.
country-received = BUCid, mida saab vastu võtta
country-owned = BUCid, milles saab olla juhtumi omanik
country-missing = BUCid, mida keegi ei saa vastu võtta
country-of = { $count } / { $all }
country-changes = Muudatused järgmise 30 päeva jooksul
country-no-changes = Muudatustest ei ole teatatud.
country-hubs = Suunajad ja kontaktasutused
country-routers = Teiste asutuste suunajad
country-liaison = Kontaktasutused
country-network-count = { $count ->
    [one] { $count } asutus
   *[other] { $count } asutust
}
country-regions = Asutused piirkondade kaupa
country-no-area = Piirkond märkimata
