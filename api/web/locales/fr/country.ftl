# The countries.
countries-title = Les 32 pays d’EESSI
countries-lead = Les 27 États membres de l’Union européenne, l’Islande, le Liechtenstein, la Norvège, la Suisse et le Royaume-Uni.
country-codes = EESSI utilise { $eessi } ; { $iso } et { $iso3 } sont également reconnus.
country-all = Toutes les institutions du pays
country-current = { $count ->
    [one] { $count } institution active aujourd’hui
   *[other] { $count } institutions actives aujourd’hui
}
country-upcoming = { $count } à venir
country-ended = { $count ->
    [one] { $count } qui n’existe plus
   *[other] { $count } qui n’existent plus
}
country-ask = Qui est compétent ici ? Saisissez un BUC ou un document
country-institutions = Institutions
country-networks = Réseaux
country-readiness = État de préparation par secteur
country-readiness-lead = Un BUC compte dès qu’au moins une institution est prête.
country-received = BUC pouvant être reçus
country-owned = BUC pouvant être menés en tant que propriétaire du dossier
country-missing = Sans destinataire possible
country-of = { $count } sur { $all }
country-changes = Changements des 30 prochains jours
country-no-changes = Aucun changement n’est annoncé.
country-hubs = Routeurs et organismes de liaison
country-routers = Routeurs en amont d’autres institutions
country-liaison = Organismes de liaison
country-network-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
country-regions = Institutions par région
country-no-area = Zone non indiquée
