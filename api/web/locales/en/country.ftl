# The countries.
countries-title = The 32 countries of EESSI
countries-lead = The 27 Member States of the European Union, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom.
country-codes = EESSI writes { $eessi }; { $iso } and { $iso3 } are understood as well.
country-all = All institutions of the country
country-current = { $count ->
    [one] { $count } institution valid today
   *[other] { $count } institutions valid today
}
country-upcoming = { $count } still to come
country-ended = { $count } ended
country-ask = Who is competent here? Type a BUC or a document
country-institutions = Institutions
country-networks = Networks
country-readiness = Readiness by sector
country-readiness-lead = A BUC counts when at least one institution is ready for it.
country-received = BUCs that can be received
country-owned = BUCs that can be owned
country-missing = Nobody can receive
country-of = { $count } of { $all }
country-changes = What will change in the next 30 days
country-no-changes = Nothing is announced.
country-hubs = Routers and liaison bodies
country-routers = Routers in front of other institutions
country-liaison = Liaison bodies
country-network-count = { $count ->
    [one] { $count } institution
   *[other] { $count } institutions
}
country-regions = Institutions by region
country-no-area = Area not stated
