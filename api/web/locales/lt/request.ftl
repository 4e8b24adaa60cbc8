# Changing entries: requests, versions, what differs.
requests-title = Pakeitimų prašymai
requests-lead = Ką kas nors nori pakeisti įrašuose, kas apie tai sprendžia ir nuo kurios dienos tai galioja.
requests-create = Sukurti naują įrašą
requests-total = { $count ->
    [0] Prašymų nėra
    [one] { $count } prašymas
    [few] { $count } prašymai
    [many] { $count } prašymo
   *[other] { $count } prašymų
}
requests-state = Būsena
requests-any = Bet kuri
requests-code = Kodas
requests-filter = Rodyti
requests-what = Kas
requests-country = Šalis
requests-day = Įsigaliojimo diena
requests-who = Parengė
requests-short = trumpas paskelbimo terminas
requests-next = Kitas puslapis

request-DRAFT = juodraštis
request-PROPOSED = pateiktas
request-APPROVED = patvirtintas
request-RETURNED = grąžintas
request-REFUSED = atmestas
request-WITHDRAWN = atsiimtas

act-CREATED = Naujas įrašas
act-CHANGED = Pakeitimas
act-ENDED = Užbaigimas
act-MERGED = Sujungimas
act-SPLIT = Padalijimas
act-RENAMED = Naujas pavadinimas
act-RESTORED = Atšaukta
act-IMPORTED = Iš failo
act-LOADED = Pradinis įkėlimas
act-CONFIRMED = Patvirtinta, kad teisinga
act-HIDDEN = Nebėra viešas
act-PERSONS_ERASED = Kontaktiniai asmenys ištrinti, nes atėjo nurodyta diena

request-note = Kodėl
request-short-reason = Kodėl negalima laukti
request-announced = Paskelbta
request-drafted-by = Parengė
request-proposed-by = Pateikė
request-approved-by = Patvirtino
request-returned-by = Grąžino
request-refused-by = Atmetė
request-reason = Priežastis
request-problems = Kliūtys
request-would-change = Kas pasikeistų
request-earliest = Patvirtinus šiandien, įsigaliotų ne anksčiau kaip { $on }, jei priežastis nenurodyta.
request-edit = Parašyti iš naujo
request-propose = Pateikti
request-withdraw = Atsiimti
request-decide-title = Sprendimas
request-decide-reason = Priežastis
request-decide-hint = Būtina grąžinant arba atmetant; tvirtinant – tik tada, kai paskelbimo terminas per trumpas.
request-approve = Patvirtinti
request-return = Grąžinti
request-refuse = Atmesti
request-second-person = Laukiama tos pačios šalies koordinatoriaus, kuris prašymo pats nepateikė.

difference-title = Skirtumai
difference-field = Laukas
difference-days = Dienos
difference-before = Prieš
difference-after = Po
difference-nothing = nieko
difference-new = naujas
difference-ready = pasirengusi
difference-not-ready = nepasirengusi
days-from = nuo { $day }
days-until = iki { $day }
days-between = { $from } – { $last }

item-names = Pavadinimai
item-acronym = Santrumpa
item-network = Tinklas
item-functions = Funkcijos
item-areas = Teritorijos
item-addresses = Adresas
item-contacts = Ryšiai
item-competences = Kompetencija
item-successors = Teisių perėmėjos
item-routedBy = Nukreipiančiosios įstaigos
item-codeStatus = Kodas
item-isPublic = Viešas
item-validFrom = Galioja nuo
item-validTo = Nebegalioja nuo

write-title-create = Naujas įrašas
write-title-edit = Įrašo { $code } keitimas
write-title-end = Įrašo { $code } užbaigimas
write-title-rename = Įrašo { $code } pervadinimas
write-title-merge = Sujungimas
write-title-split = Įrašo { $code } padalijimas
write-title-restore = Įrašo { $code } pakeitimo atšaukimas
write-lead-create = Įrašą turi patvirtinti antras asmuo iš jūsų šalies. Tas pats kodas niekada nesuteikiamas du kartus.
write-lead-edit = Pakeiskite tai, kas turi būti kitaip. Visa kita lieka, kaip buvo.
write-lead-end = Užbaigtas įrašas lieka visam laikui, kad būtų galima suprasti senas bylas.
write-lead-rename = Senąjį pavadinimą ir toliau galima rasti kaip ankstesnį.
write-lead-merge = Pirmiau nurodytos įstaigos nustoja veikti; toliau nurodyta yra jų teisių perėmėja.
write-lead-split = Įstaiga nustoja veikti; toliau nurodytos yra jos teisių perėmėjos.
write-lead-restore = Nuo toliau nurodytos dienos įraše vėl yra tai, kas buvo iki to pakeitimo.
write-meanwhile = Per tą laiką kažkas pakeitė įrašą
write-meanwhile-lead = Tai pasikeitė nuo tada, kai atvėrėte formą. Jūsų tekstas yra toliau; peržiūrėkite abu ir išsiųskite dar kartą.
write-preview = Kas pasikeistų
write-code = Kodas
write-code-hint = Šalis, dvitaškis, nuo 4 iki 10 raidžių ar skaitmenų: PL:PL212000WR
write-new-code = Naujas kodas
write-new-code-hint = Tik jei keičiasi ir kodas. Tada senasis įrašas užbaigiamas ir jį pakeičia naujasis.
write-language = Kalba
write-kind = Rūšis
write-name = Pavadinimas
write-no-network = Be tinklo
write-areas-hint = Kodai, po vieną eilutėje: PL21. Tuščias laukas reiškia „nenurodyta“.
write-sectors = Sritys
write-street = Gatvė ir numeris
write-postcode = Pašto kodas
write-town = Miestas
write-phones = Telefonas, po vieną eilutėje
write-faxes = Faksas, po vieną eilutėje
write-emails = El. paštas, po vieną eilutėje
write-urls = Svetainės, po vieną eilutėje
write-phone = Telefonas
write-persons = Kontaktiniai asmenys
write-persons-hint = Geriau nurodyti bendrą įstaigos pašto dėžutę. Asmuo ištrinamas jūsų nurodytą dieną, taip pat ir iš istorijos.
write-until = Iki
write-competences-hint = Kiekvienoje eilutėje nurodoma, kas galioja tam tikriems BUC: FB_BUC_01 arba P_* – visiems, kurie taip prasideda. Nenurodžius dienos, galioja nuo pakeitimo dienos.
write-bucs = BUC
write-role = Vaidmuo
write-role-both = Bylos savininkas ir kita bylos šalis
write-what = Kas galioja
write-what-READY = pasirengusi
write-what-NOT_READY = nepasirengusi
write-what-END = nieko: baigiasi
write-from = Nuo
write-to = Pirma diena, kai nebegalioja
write-more = Daugiau
write-add-routers = Pridedamos nukreipiančiosios įstaigos (kodai)
write-remove-routers = Pašalinamos nukreipiančiosios įstaigos (kodai)
write-successor-code = Kodas
write-successor-scope = Kuriai daliai
write-successor-name = Pavadinimas, jei įstaiga nauja
write-merge-codes = Nustojančių veikti įstaigų kodai, po vieną eilutėje
write-merge-into = Teisių perėmėjos kodas
write-merge-into-hint = Esamas įrašas arba naujas kodas su toliau nurodytu pavadinimu.
write-merge-name = Teisių perėmėjos pavadinimas, jei ji nauja
write-take-over = Ji perima jų kompetenciją ir teritorijas
write-day = Įsigaliojimo diena
write-day-hint = Palikus tuščią – anksčiausia diena, kuriai nereikia priežasties. Nuo { $on } gali įsigalioti šiandien paskelbti esminiai pakeitimai.
write-short-hint = Tik jei turi įsigalioti anksčiau nei praėjus mėnesiui nuo paskelbimo.
write-look = Peržiūrėti
write-keep = Išsaugoti kaip juodraštį

versions-title = Įrašo istorija
versions-lead = Visos šio įrašo versijos, naujausia pirma. Niekas neprarandama: tai, kas pakeista, galima atšaukti nauju pakeitimu.
versions-number = Versija { $number }
versions-effective = Įsigaliojimo diena: { $on }
versions-request = Prašymas
versions-undo = Atšaukti šį ir visus vėlesnius pakeitimus
history-machine = įkėlė paslauga

show-confirmed = Patvirtinta, kad teisinga: { $day }
desk-title = Tvarkyti šį įrašą
desk-edit = Keisti
desk-rename = Pervadinti
desk-end = Užbaigti
desk-merge = Sujungti
desk-split = Padalyti
desk-requests = Su įrašu susiję prašymai
desk-confirm = Šis įrašas tebėra teisingas

request-wrong-state = Tai negalima, nes prašymas yra { $state ->
    [DRAFT] juodraštis
    [PROPOSED] pateiktas
    [APPROVED] patvirtintas
    [RETURNED] grąžintas
    [REFUSED] atmestas
   *[WITHDRAWN] atsiimtas
}.
request-no-change = Niekas nepasikeistų; įrašuose jau taip nurodyta.
request-unknown-code = Įstaigos, kurios kodas { $code }, nėra.
request-code-taken = Kodas { $code } užimtas; tas pats kodas niekada nesuteikiamas du kartus.
request-code-taken-meanwhile = Kodas per tą laiką užimtas; pasirinkite kitą.
request-already-ended = Iki tos dienos įrašas { $code } jau bus užbaigtas.
request-ends-before = Įrašas { $code } būtų užbaigtas anksčiau, nei prasideda.
request-own-successor = Įstaiga { $code } negali būti pati sau teisių perėmėja.
request-invalid-merge = Nurodykite įstaigas, kurios nustoja veikti, ir kitą įstaigą – jų teisių perėmėją.
request-unknown-change = Tokio šio įrašo pakeitimo nėra arba jo turinys ištrintas.
split-too-few = Nurodykite bent dvi teisių perėmėjas.
request-one-country = Vienu prašymu keičiami vienos šalies įrašai; kiekvienai šaliai parenkite atskirą prašymą.
request-empty = Prašyme nenurodytas nė vienas įrašas.
request-overtaken = Įrašas { $code } per tą laiką pakeistas: dabartinė versija – { $now }, o šis prašymas parengtas pagal versiją { $base }. Peržiūrėkite abi ir išsaugokite dar kartą.
request-short-notice = Tai įsigalioja anksčiau, nei gali įsigalioti paskelbti pakeitimai; pasirinkite { $on } arba vėlesnę dieną arba parašykite, kodėl negalima laukti.
request-too-far = Pakeitimas skelbiamas ne daugiau kaip prieš penkerius metus.
request-too-long = Rašykite ne daugiau kaip 2 000 ženklų.
request-invalid-day = Tai nėra data; rašykite taip: 2027-01-31.
reason-needed = Parašykite priežastį, kad prašymą būtų galima pataisyti.
invalid-sector = { $what }.
person-until-needed = Nurodykite, iki kurios dienos saugomi kontaktinio asmens duomenys.
invalid-key = Idempotentumo raktą turi sudaryti nuo 1 iki 200 ženklų.
key-reused = Šis idempotentumo raktas jau gautas su kita užklausa; pasirinkite naują.


import-title = Failo importas
import-lead = Pirmiausia failas palyginamas su įrašais. Niekas nekeičiama, kol to nepatvirtina antras asmuo.
import-file = Failas
import-file-hint = CSV, JSON, darbaknygė, organizacijų sąrašas arba .zip su institutions.csv, competences.csv ir relations.csv. Ne daugiau kaip 32 MB.
import-day-hint = Nuo šios dienos galioja pavadinimai, teritorijos ir panašūs duomenys. Palikus tuščią – anksčiausia diena, kuriai nereikia priežasties.
import-complete = Faile yra visos šalies ({ $country }) įstaigos: jame nenurodytos užbaigiamos.
import-forms = Eksportuotą failą tokį, koks jis yra, galima vėl importuoti. Praleistos eilutės ir stulpeliai lieka, kaip buvo; tuščias langelis ištrina duomenis.
import-report = Ką failas pakeistų
import-outcome = Rezultatas
import-place = Failas, eilutė, stulpelis
import-what = Kas
import-ADDED = pridėta
import-CHANGED = pakeista
import-ENDED = užbaigta
import-UNCHANGED = nepakeista
import-WARNING = įspėjimas
import-REFUSED = atmesta
import-nothing-taken = Kai kurių eilučių priimti negalima, todėl iš failo nepriimama nieko. Pataisykite jas ir išsiųskite failą dar kartą.
import-same = Viskas jau yra taip, kaip nurodyta faile.
import-looked = Nieko neišsaugota. Norėdami tęsti, pasirinkite failą iš naujo ir išsaugokite jį kaip juodraštį.
import-kept = Išsaugota kaip juodraščiai. Peržiūrėkite kiekvieną ir pateikite:
import-no-file = Pasirinkite failą.
import-unreadable = { $what }
import-refused = Eilučių, kurių priimti negalima: { $count }; todėl iš failo nepriimama nieko, žr. ataskaitą.
import-too-large = Failas didesnis nei { $count } MB arba gautas ne visas. Padalykite jį ir išsiųskite dar kartą.

quality-title = Duomenų kokybė
quality-lead = Ko trūksta įrašuose, pagal šalis. Kiekvienas skaičius veda į sąrašą ir nurodo, ką daryti.
quality-of = Duomenų kokybė: { $country }
quality-country = Šalis
quality-entries = Įrašai
quality-all = Visos šalys
quality-nothing = Nieko netrūksta.
quality-confirm = { $count ->
    [1] Šis įrašas tebėra teisingas
    [one] Šio { $count } įrašo duomenys tebėra teisingi
    [few] Šių { $count } įrašų duomenys tebėra teisingi
    [many] Šių { $count } įrašo duomenys tebėra teisingi
   *[other] Šių { $count } įrašų duomenys tebėra teisingi
}
quality-NO_ENGLISH_NAME = Nėra angliško pavadinimo
quality-PLACEHOLDER_NAME = Vietoj pavadinimo – pakaitalas
quality-NO_COMPETENCE = Nėra kompetencijos
quality-NO_CONTACT = Nėra ryšių duomenų
quality-NEVER_CONFIRMED = Niekada nepatvirtinta
quality-CONFIRMED_LONG_AGO = Patvirtinta seniai
quality-NO_SUCCESSOR = Nebeveikia, teisių perėmėjos nėra
quality-DEAD_END = Teisių perėmimas niekur neveda
quality-OVERLAPPING_PERIODS = Persidengiantys laikotarpiai
quality-OUTLIVES_INSTITUTION = Kompetencija trunka ilgiau nei įstaiga
quality-do-NO_ENGLISH_NAME = Pridėkite pavadinimą anglų kalba, kad jį galėtų perskaityti kiti.
quality-do-PLACEHOLDER_NAME = Nurodykite tikrąjį pavadinimą arba užbaikite įrašą.
quality-do-NO_COMPETENCE = Nurodykite, kokia įstaigos kompetencija, arba užbaikite įrašą.
quality-do-NO_CONTACT = Pridėkite telefono numerį, bendrą įstaigos pašto dėžutę arba svetainę.
quality-do-NEVER_CONFIRMED = Peržiūrėkite įrašą ir patvirtinkite, kad jis teisingas.
quality-do-CONFIRMED_LONG_AGO = Peržiūrėkite įrašą dar kartą ir patvirtinkite, kad jis teisingas.
quality-do-NO_SUCCESSOR = Nurodykite teisių perėmėją, kad senos bylos pasiektų tinkamą įstaigą.
quality-do-DEAD_END = Teisių perėmėja nurodykite dar veikiančią įstaigą.
quality-do-OVERLAPPING_PERIODS = Užbaikite vieną laikotarpį prieš prasidedant kitam.
quality-do-OUTLIVES_INSTITUTION = Užbaikite kompetenciją kartu su įstaiga.
write-new-name = Nurodykite naują pavadinimą.
request-too-early = Tada įrašų dar nebuvo; pasirinkite vėlesnę dieną.
request-competence-period = { $code }: kompetencija baigtųsi anksčiau, nei prasideda.
request-competence-twice = { $code }: kompetencija tą pačią dieną negali būti dvejopa.
request-written-by = Paskutinis rašė
request-holds-earlier = Kažkas prašyme galioja nuo ankstesnės dienos, nei leidžiama praneštiems pakeitimams; pasirinkite jame vėlesnes dienas arba parašykite, kodėl negalima laukti.
