# The list of institutions.
list-title = Institūcijas
list-title-text = Institūcijas, kas atrastas pēc “{ $text }”
list-total = { $count ->
    [0] Neviena institūcija nav atrasta
    [one] Atrasta { $count } institūcija
   *[other] Atrastas { $count } institūcijas
}
list-on = Stāvoklis šādā dienā: { $day }.
filters-more = Vairāk filtru
filters-active = Izmantotie filtri
filters-clear = Noņemt visus filtrus
filter-chip = { $field }: { $value }
filter-remove = noņemt šo filtru
filter-add = pievienot vēl vienu
facets-title = Sašaurināt rezultātus
facets-jump = Sašaurināt rezultātus
facet-place = Vieta
facet-selected = izvēlēts; noņemt
pages-label = Rezultātu lapas
page-next = Nākamā lapa
page-previous = Iepriekšējā lapa

field-text = Nosaukums, kods, abreviatūra vai vieta
field-country = Valsts
field-sector = Nozare
field-buc = Darba process (BUC)
field-role = Loma
field-function = Funkcija
field-network = Tīkls
field-place = Pilsēta, reģions vai teritorijas kods
field-status = Statuss
field-ready = Gatavība darbam EESSI
field-on = Diena
field-order = Secība
field-after = Vieta sarakstā
field-before = Vieta sarakstā
field-first = Ieraksti lapā
field-code = Kods

any-country = Visas valstis
any-buc = Visi BUC
any-role = Visas lomas
any-ready = Gatavas un negatavas
any-status = Tādas, kas darbojas attiecīgajā dienā

order-RELEVANCE = Vispirms atbilstošākās
order-NAME = Pēc nosaukuma
order-CODE = Pēc koda
order-COUNTRY = Pēc valsts
order-CHANGED = Vispirms nesen mainītās

list-did-you-mean = Šādi uzrakstīta nosaukuma nav. Vai meklējāt “{ $text }”?
none-there = Nekas neatbilst visiem nosacījumiem. Taču ir:
none-lead = Jūs varat:
none-words = ievadīt mazāk vārdu vai citus vārdus: pietiek ar daļu no nosaukuma, abreviatūru vai pilsētu
none-code = ievadīt visu kodu, ja tas jums ir zināms, piemēram, PL:PL212000WR

problem-title = Šādi meklēt nevar
problem-lead = Izlabojiet šeit norādīto un meklējiet vēlreiz.
problem-prefix = Kļūda
problem-day = “{ $value }” nav datums; ievadiet gadu, mēnesi un dienu, piemēram, 2026-03-01.
problem-value = Vērtība “{ $value }” nav zināma; iespējamās vērtības: { $allowed }.
problem-number = “{ $value }” nav skaitlis; ievadiet skaitli no 1 līdz 100.
problem-too-many = Filtru ir pārāk daudz; lielākais iespējamais skaits: { $most }.
problem-restart = Sākt no pirmās lapas

# What an entry says of itself, in lists and on its page.
badge-provisional = pagaidu kods
receives-yes = Var saņemt { $buc } ({ $day })
receives-no = Nevar saņemt { $buc } ({ $day })

validity-always = bez ierobežojuma
validity-from = sākums: { $from }
validity-upcoming = sākums: { $from }
validity-until = beigas: { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Pārskats
show-names = Nosaukumi
show-contact = Adrese un saziņa
show-competences = Kompetences ({ $day })
show-access-point = Piekļuves punkts
show-routing = Maršrutēšana
show-code-status = Koda statuss
show-acronym = Abreviatūra
show-country = Valsts
show-network = Tīkls
show-validity = Darbības laiks
show-areas = Teritorijas
show-functions = Funkcijas
show-on = Šajā lapā parādīts stāvoklis šādā dienā: { $day }.
show-day = Diena
show-day-button = Rādīt šo dienu
show-today = Rādīt šodienu
show-last-day = Rādīt pēdējo darbības dienu
show-first-day = Rādīt pirmo darbības dienu
show-ended = Vairs nedarbojas, pēdējā diena: { $day }
show-upcoming = Vēl nedarbojas, pirmā diena: { $day }
show-letter-case = Jūsu ievadītajā kodā bija citi lielie un mazie burti. Pareizais kods ir { $code }; lielie un mazie burti ir jāievēro.
show-successors = Tiesību pārņēmējas
show-no-successor = Tiesību pārņēmēja: nav norādīta
show-predecessors = Priekšteces
show-link-on = sākums: { $day }
show-routed-by = Maršrutēšanas institūcijas, ar kuru starpniecību sasniedzama šī institūcija
show-routes = Institūcijas, kas sasniedzamas ar šīs maršrutēšanas institūcijas starpniecību
show-routes-count = { $count ->
    [one] Ar šīs maršrutēšanas institūcijas starpniecību sasniedzama { $count } institūcija.
   *[other] Ar šīs maršrutēšanas institūcijas starpniecību sasniedzamas { $count } institūcijas.
}
show-routes-first = Parādītas pirmās { $count }.
show-no-competences = Šajā dienā tai nav nevienas kompetences.
show-competences-note = “Gatava” nozīmē, ka institūcija šajā dienā var izmantot BUC sistēmā EESSI.

code-REAL = Šis kods sistēmā EESSI tiek vai ir ticis lietots
code-PROVISIONAL = Pagaidu kods: tīklam raksturīgā formā veidots aizstājējs, nevis EESSI kods. Nelietojiet to nevienā lietā.
areas-none = nav norādītas; uzskata, ka aptver visu valsti
area-country = visa valsts
function-everywhere = visās savās nozarēs

name-OFFICIAL = oficiālais
name-TRANSLATION = tulkojums
name-FORMER = agrākais
name-ALIAS = cits lietotais
name-ABBREVIATION = saīsinātais

column-language = Valoda
column-kind = Veids
column-name = Nosaukums
column-buc = BUC
column-title = Virsraksts
column-role = Loma
column-validity = Spēkā
column-ready = Gatava

limit-areas = Tikai šādās teritorijās: { $areas }
limit-persons = Personas:
limit-benefits = Pabalsti:
limit-schemes = Shēmas:
limit-default = Noklusējuma institūcija, ja nekas cits nav zināms

address-postal = Pasta adrese
address-visitor = Adrese apmeklētājiem
contact-phone = Tālrunis
contact-fax = Fakss
contact-email = E-pasts
contact-web = Tīmekļvietne
list-passages = Atrasts arī
