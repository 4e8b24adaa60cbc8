# The countries.
countries-title = EESSIn 32 maata
countries-lead = Euroopan unionin 27 jäsenvaltiota, Islanti, Liechtenstein, Norja, Sveitsi ja Yhdistynyt kuningaskunta.
country-codes = EESSIssä koodi on { $eessi }; myös { $iso } ja { $iso3 } kelpaavat.
country-all = Kaikki tämän maan laitokset
country-current = { $count ->
    [one] Tänään toiminnassa { $count } laitos
   *[other] Tänään toiminnassa { $count } laitosta
}
country-upcoming = Tulevia: { $count }
country-ended = Päättyneitä: { $count }
country-ask = Mikä laitos on toimivaltainen tässä maassa? Kirjoita BUC tai asiakirja
country-institutions = Laitokset
country-networks = Verkostot
country-readiness = Valmius sektoreittain
country-readiness-lead = BUC lasketaan mukaan, kun vähintään yksi laitos on siihen valmis.
country-received = BUC:t, jotka voidaan vastaanottaa
country-owned = BUC:t, joissa voidaan olla asian omistaja
country-missing = BUC:t, joita mikään laitos ei voi vastaanottaa
country-of = { $count } / { $all }
country-changes = Muutokset seuraavien 30 päivän aikana
country-no-changes = Muutoksia ei ole ilmoitettu.
country-hubs = Reitittäjät ja yhteyselimet
country-routers = Muiden laitosten reitittäjät
country-liaison = Yhteyselimet
country-network-count = { $count ->
    [one] { $count } laitos
   *[other] { $count } laitosta
}
country-regions = Laitokset alueittain
country-no-area = Aluetta ei ole ilmoitettu
