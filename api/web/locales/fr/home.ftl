# The home page.
home-title = Trouver la bonne institution
home-lead = Cherchez une institution de sécurité sociale dans 32 pays, copiez son code et voyez ce qu’elle peut recevoir dans EESSI.
home-field = Nom, code, sigle, ville ou région
home-hint = Dans toutes les langues et écritures ; les petites fautes de frappe sont acceptées.
home-examples = Par exemple
home-how-title = Mode d’emploi
home-how-type = Saisissez ce que vous savez : une partie du nom, un code tel que PL:PL212000WR, un sigle ou une ville.
home-how-narrow = Réduisez la liste par pays, secteur, cas d’utilisation (BUC), rôle ou lieu.
home-how-open = Ouvrez une institution pour voir ses zones, ses fonctions et si elle est prête pour un BUC au jour choisi.
home-countries-title = Institutions par pays
home-countries-total = { $count ->
    [one] { $count } institution est valable aujourd’hui.
   *[other] { $count } institutions sont valables aujourd’hui.
}
home-countries-codes = EESSI écrit EL pour la Grèce et UK pour le Royaume-Uni ; GR et GB sont aussi compris.
home-all = Toutes les institutions
