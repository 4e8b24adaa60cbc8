# The one search field, its suggestions, and the home page.
search-label = Fittex kollox
search-field = Kodiċi, akronimu, isem, post, BUC, SED jew pajjiż
search-button = Fittex
suggest-none = L-ebda suġġeriment
suggest-some = { $count ->
    [one] Suġġeriment wieħed; imxi bit-tasti tal-vleġeġ
    [two] { $count } suġġerimenti; imxi bit-tasti tal-vleġeġ
    [few] { $count } suġġerimenti; imxi bit-tasti tal-vleġeġ
    [many] { $count }-il suġġeriment; imxi bit-tasti tal-vleġeġ
   *[other] { $count } suġġeriment; imxi bit-tasti tal-vleġeġ
}
suggest-question = Uri min hu kompetenti
kind-question = Min hu kompetenti?
kind-institution = Istituzzjoni
kind-place = Post
kind-buc = BUC
kind-sed = Dokument
kind-country = Pajjiż

home-title = Sib l-istituzzjoni t-tajba
home-lead = Ikteb dak li taf, bi kwalunkwe lingwa u b’kull alfabett; żbalji żgħar fl-ortografija ma jfixklux it-tiftix.
home-examples = Pereżempju
home-countries-title = Pajjiżi
home-countries-total = { $count ->
    [one] Illum hija valida istituzzjoni waħda.
    [two] Illum huma validi { $count } istituzzjonijiet.
    [few] Illum huma validi { $count } istituzzjonijiet.
    [many] Illum huma validi { $count }-il istituzzjoni.
   *[other] Illum huma validi { $count } istituzzjoni.
}
home-countries-codes = Fl-EESSI jintużaw EL għall-Greċja u UK għar-Renju Unit; GR u GB jinftiehmu wkoll.
home-all = L-istituzzjonijiet kollha
