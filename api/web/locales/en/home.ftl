# The home page.
home-title = Find the right institution
home-lead = Look up a social security institution in 32 countries, copy its code and see what it can receive in EESSI.
home-field = Name, code, acronym, town or region
home-hint = In any language and script; small spelling mistakes are forgiven.
home-examples = For example
home-how-title = How to use it
home-how-type = Type what you know: a part of the name, a code such as PL:PL212000WR, an acronym or a town.
home-how-narrow = Narrow the list by country, sector, business use case (BUC), role or place.
home-how-open = Open an institution to see its areas, its functions and whether it is ready for a BUC on the day you choose.
home-countries-title = Institutions by country
home-countries-total = { $count ->
    [one] { $count } institution is valid today.
   *[other] { $count } institutions are valid today.
}
home-countries-codes = EESSI writes EL for Greece and UK for the United Kingdom; GR and GB are understood as well.
home-all = All institutions
