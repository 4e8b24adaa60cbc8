# The one search field, its suggestions, and the home page.
search-label = Leita í öllu
search-field = Kóði, skammstöfun, heiti, staður, BUC, SED eða land
search-button = Leita
suggest-none = Engin tillaga
suggest-some = { $count ->
    [one] { $count } tillaga; flettu með örvalyklunum
   *[other] { $count } tillögur; flettu með örvalyklunum
}
suggest-question = Sýna hver er þar til bær
kind-question = Hver er þar til bær?
kind-institution = Stofnun
kind-place = Staður
kind-buc = BUC
kind-sed = Skjal
kind-country = Land

home-title = Finndu réttu stofnunina
home-lead = Sláðu inn það sem þú veist, á hvaða tungumáli og með hvaða letri sem er; smávægilegar stafsetningarvillur koma ekki að sök.
home-examples = Til dæmis
home-countries-title = Lönd
home-countries-total = { $count ->
    [one] { $count } stofnun er í gildi í dag.
   *[other] { $count } stofnanir eru í gildi í dag.
}
home-countries-codes = Í EESSI er EL notað fyrir Grikkland og UK fyrir Bretland; GR og GB skiljast líka.
home-all = Allar stofnanir
