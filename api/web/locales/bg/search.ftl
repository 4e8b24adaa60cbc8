# The one search field, its suggestions, and the home page.
search-label = Търсене във всички данни
search-field = Код, съкращение, наименование, място, BUC, SED или държава
search-button = Търсене
suggest-none = Няма предложения
suggest-some = { $count ->
    [one] { $count } предложение; придвижвайте се с клавишите със стрелки
   *[other] { $count } предложения; придвижвайте се с клавишите със стрелки
}
suggest-question = Показване кой е компетентен
kind-question = Кой е компетентен?
kind-institution = Институция
kind-place = Място
kind-buc = BUC
kind-sed = Документ
kind-country = Държава

home-title = Намерете правилната институция
home-lead = Въведете каквото знаете, на всеки език и с всяка азбука; дребните правописни грешки не пречат.
home-examples = Например
home-countries-title = Държави
home-countries-total = { $count ->
    [one] Днес е действаща { $count } институция.
   *[other] Днес са действащи { $count } институции.
}
home-countries-codes = В EESSI Гърция се означава с EL, а Обединеното кралство – с UK; приемат се и GR и GB.
home-all = Всички институции
