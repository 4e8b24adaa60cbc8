# The countries.
countries-title = Cele 32 de țări din EESSI
countries-lead = Cele 27 de state membre ale Uniunii Europene, Islanda, Liechtenstein, Norvegia, Elveția și Regatul Unit.
country-codes = Codul în EESSI: { $eessi }; sunt recunoscute și { $iso } și { $iso3 }.
country-all = Toate instituțiile țării
country-current = { $count ->
    [one] { $count } instituție activă astăzi
    [few] { $count } instituții active astăzi
   *[other] { $count } de instituții active astăzi
}
country-upcoming = Viitoare: { $count }
country-ended = Încetate: { $count }
country-ask = Cine este competent aici? Introduceți un BUC sau un document
country-institutions = Instituții
country-networks = Rețele
country-readiness = Pregătirea pe sectoare
country-readiness-lead = Un BUC se ia în calcul dacă cel puțin o instituție este pregătită pentru el.
country-received = BUC-uri care pot fi primite
country-owned = BUC-uri cu un proprietar al cazului pregătit
country-missing = BUC-uri fără destinatar pregătit
country-of = { $count } din { $all }
country-changes = Schimbări în următoarele 30 de zile
country-no-changes = Nu este anunțată nicio schimbare.
country-hubs = Instituții de rutare și organisme de legătură
country-routers = Instituții de rutare aflate înaintea altor instituții
country-liaison = Organisme de legătură
country-network-count = { $count ->
    [one] { $count } instituție
    [few] { $count } instituții
   *[other] { $count } de instituții
}
country-regions = Instituții pe regiuni
country-no-area = Zonă neprecizată
