# Changing entries: requests, versions, what differs.
requests-title = Muudatustaotlused
requests-lead = Mida keegi soovib kirjetes muuta, kes selle üle otsustab ja mis päevast see kehtib.
requests-create = Loo uus kirje
requests-total = { $count ->
    [0] Taotlusi ei ole
    [one] { $count } taotlus
   *[other] { $count } taotlust
}
requests-state = Olek
requests-any = Kõik
requests-code = Kood
requests-filter = Näita
requests-what = Sisu
requests-country = Riik
requests-day = Jõustumise päev
requests-who = Koostaja
requests-short = lühike etteteatamisaeg
requests-next = Järgmine leht

request-DRAFT = mustand
request-PROPOSED = esitatud
request-APPROVED = heaks kiidetud
request-RETURNED = tagastatud
request-REFUSED = tagasi lükatud
request-WITHDRAWN = tagasi võetud

act-CREATED = Uus kirje
act-CHANGED = Muutmine
act-ENDED = Lõpetamine
act-MERGED = Ühendamine
act-SPLIT = Jagamine
act-RENAMED = Uus nimi
act-RESTORED = Muudatus tühistatud
act-IMPORTED = Failist
act-LOADED = Esmane laadimine
act-CONFIRMED = Õigeks kinnitatud
act-HIDDEN = Ei ole enam avalik
act-PERSONS_ERASED = Kontaktisikud kustutatud, sest nende tähtpäev saabus

request-note = Miks
request-short-reason = Miks see ei saa oodata
request-announced = Teatatud
request-drafted-by = Koostanud
request-proposed-by = Esitanud
request-approved-by = Heaks kiitnud
request-returned-by = Tagastanud
request-refused-by = Tagasi lükanud
request-reason = Põhjus
request-problems = Takistused
request-would-change = Mis muutuks
request-earliest = Täna heaks kiidetuna saaks see ilma põhjuseta jõustuda kõige varem kuupäeval { $on }.
request-edit = Kirjuta ümber
request-propose = Esita
request-withdraw = Võta tagasi
request-decide-title = Otsustamine
request-decide-reason = Põhjus
request-decide-hint = Vajalik tagastamiseks ja tagasilükkamiseks; heakskiitmiseks ainult siis, kui etteteatamisaeg on liiga lühike.
request-approve = Kiida heaks
request-return = Tagasta
request-refuse = Lükka tagasi
request-second-person = Taotlus ootab sama riigi koordinaatorit, kes seda ise ei esitanud.

difference-title = Erinevused
difference-field = Väli
difference-days = Päevad
difference-before = Enne
difference-after = Pärast
difference-nothing = puudub
difference-new = uus
difference-ready = valmis
difference-not-ready = ei ole valmis
days-from = alates kuupäevast { $day }
days-until = kuni kuupäevani { $day }
days-between = { $from } – { $last }

item-names = Nimed
item-acronym = Lühend
item-network = Võrgustik
item-functions = Ülesanded
item-areas = Piirkonnad
item-addresses = Aadress
item-contacts = Kontaktandmed
item-competences = Pädevus
item-successors = Õigusjärglased
item-routedBy = Suunajad
item-codeStatus = Kood
item-isPublic = Avalik
item-validFrom = Kehtib alates
item-validTo = Enam ei kehti alates

write-title-create = Uus kirje
write-title-edit = Kirje { $code } muutmine
write-title-end = Kirje { $code } lõpetamine
write-title-rename = Kirje { $code } ümbernimetamine
write-title-merge = Ühendamine
write-title-split = Kirje { $code } jagamine
write-title-restore = Kirje { $code } muudatuse tühistamine
write-lead-create = Kirje peab heaks kiitma teine isik teie riigist. Ühtegi koodi ei anta kaks korda.
write-lead-edit = Muutke seda, mis peab olema teisiti. Kõik muu jääb samaks.
write-lead-end = Lõpetatud kirje jääb alles, et vanadest juhtumitest oleks võimalik aru saada.
write-lead-rename = Vana nimi jääb endise nimena leitavaks.
write-lead-merge = Esimesena nimetatud asutused lõpetavad tegevuse; allpool nimetatu on nende õigusjärglane.
write-lead-split = Asutus lõpetab tegevuse; allpool nimetatud on tema õigusjärglased.
write-lead-restore = Allpool märgitud päevast alates on kirjes jälle see, mis seal oli enne seda muudatust.
write-meanwhile = Keegi muutis kirjet vahepeal
write-meanwhile-lead = See on muutunud pärast vormi avamist. Teie enda tekst on allpool; vaadake mõlemad üle ja saatke uuesti.
write-preview = Mis muutuks
write-code = Kood
write-code-hint = Riik, koolon, 4–10 tähte või numbrit: PL:PL212000WR
write-new-code = Uus kood
write-new-code-hint = Ainult siis, kui muutub ka kood. Sel juhul vana kirje lõpeb ja uus on selle järglane.
write-language = Keel
write-kind = Liik
write-name = Nimi
write-no-network = Võrgustik puudub
write-areas-hint = Koodid, igaüks eraldi real: PL21. Tühi väli tähendab: märkimata.
write-sectors = Valdkonnad
write-street = Tänav ja maja number
write-postcode = Postiindeks
write-town = Linn
write-phones = Telefon, igaüks eraldi real
write-faxes = Faks, igaüks eraldi real
write-emails = E-post, igaüks eraldi real
write-urls = Veebisaidid, igaüks eraldi real
write-phone = Telefon
write-persons = Kontaktisikud
write-persons-hint = Parem on asutuse üldine postkast. Isik kustutatakse teie märgitud päeval, ka ajaloost.
write-until = Kuni
write-competences-hint = Iga rida määrab, mis mõne BUCi puhul kehtib: FB_BUC_01 või P_* kõigi kohta, mille kood nii algab. Kui päeva ei ole märgitud, kehtib see muudatuse päevast alates.
write-bucs = BUCid
write-role = Roll
write-role-both = Juhtumi omanik ja vastaspool
write-what = Mis kehtib
write-what-READY = valmis
write-what-NOT_READY = ei ole valmis
write-what-END = mitte midagi: lõpeb
write-from = Alates
write-to = Esimene päev, mil enam ei kehti
write-more = Rohkem
write-add-routers = Lisatavad suunajad (koodid)
write-remove-routers = Eemaldatavad suunajad (koodid)
write-successor-code = Kood
write-successor-scope = Millise osa puhul
write-successor-name = Nimi, kui asutus on uus
write-merge-codes = Lõpetatavate koodid, igaüks eraldi real
write-merge-into = Õigusjärglase kood
write-merge-into-hint = Olemasolev kirje või uus kood koos allpool märgitud nimega.
write-merge-name = Õigusjärglase nimi, kui asutus on uus
write-take-over = Õigusjärglane võtab üle nende pädevuse ja piirkonnad
write-day = Jõustumise päev
write-day-hint = Kui jätate välja tühjaks, on see kõige varasem päev, mis ei vaja põhjust. Täna teatatud olulised muudatused saavad jõustuda alates kuupäevast { $on }.
write-short-hint = Ainult siis, kui muudatus peab jõustuma varem kui kuu aega pärast teatamist.
write-look = Vaata üle
write-keep = Salvesta mustandina

versions-title = Kirje ajalugu
versions-lead = Selle kirje kõik versioonid, viimane eespool. Midagi ei lähe kaotsi: muudatuse saab uue muudatusega tühistada.
versions-number = Versioon { $number }
versions-effective = Jõustumise päev: { $on }.
versions-request = Taotlus
versions-undo = Tühista see ja kõik hilisemad muudatused
history-machine = teenuse laaditud

show-confirmed = Õigeks kinnitatud: { $day }.
desk-title = Halda seda kirjet
desk-edit = Muuda
desk-rename = Nimeta ümber
desk-end = Lõpeta
desk-merge = Ühenda
desk-split = Jaga
desk-requests = Seda kirjet puudutavad taotlused
desk-confirm = See kirje on endiselt õige

request-wrong-state = See ei ole võimalik, kui taotlus on { $state ->
    [DRAFT] mustand
    [PROPOSED] esitatud
    [APPROVED] heaks kiidetud
    [RETURNED] tagastatud
    [REFUSED] tagasi lükatud
   *[WITHDRAWN] tagasi võetud
}.
request-no-change = Midagi ei muutuks; kirjetes on see juba nii.
request-unknown-code = Asutust koodiga { $code } ei ole.
request-code-taken = Kood { $code } on juba kasutusel; ühtegi koodi ei anta kaks korda.
request-code-taken-meanwhile = Kood võeti vahepeal kasutusele; valige teine.
request-already-ended = { $code } on selleks päevaks juba lõppenud.
request-ends-before = { $code } lõppeks enne, kui algab.
request-own-successor = { $code } ei saa olla iseenda õigusjärglane.
request-invalid-merge = Nimetage asutused, mis lõpetavad tegevuse, ja teine asutus, mis on nende õigusjärglane.
request-unknown-change = Sellist muudatust sellel kirjel ei ole või on selle sisu kustutatud.
split-too-few = Nimetage vähemalt kaks asutust, mis on õigusjärglased.
request-one-country = Üks taotlus muudab ühe riigi kirjeid; tehke iga riigi kohta eraldi taotlus.
request-empty = Taotluses ei ole nimetatud ühtegi kirjet.
request-overtaken = { $code } on vahepeal muudetud: praegune versioon on { $now }, see taotlus põhineb versioonil { $base }. Vaadake mõlemad üle ja salvestage uuesti.
request-short-notice = See jõustub varem, kui teatatud muudatused tohivad; valige { $on } või hilisem päev või kirjutage, miks see ei saa oodata.
request-too-far = Muudatusest teatatakse ette kõige rohkem viis aastat.
request-too-long = Kirjutage kuni 2000 märki.
request-invalid-day = See ei ole päev; kirjutage see kujul 2027-01-31.
reason-needed = Kirjutage põhjus, et taotlust saaks parandada.
invalid-sector = { $what }.
person-until-needed = Märkige, mis päevani kontaktisiku andmeid hoitakse.
invalid-key = Idempotentsusvõtme pikkus peab olema 1–200 märki.
key-reused = See idempotentsusvõti saadeti juba varem teise päringuga; valige uus.


import-title = Faili importimine
import-lead = Faili võrreldakse kõigepealt kirjetega. Midagi ei muudeta enne, kui teine isik on selle heaks kiitnud.
import-file = Fail
import-file-hint = CSV, JSON, tabelarvutuse tööraamat, asutuste loend või .zip failidega institutions.csv, competences.csv ja relations.csv. Kuni 32 MB.
import-day-hint = Sellest päevast alates on nimed, piirkonnad ja muu selline nii. Kui jätate välja tühjaks, on see kõige varasem päev, mis ei vaja põhjust.
import-complete = Fail sisaldab riigi kõiki asutusi ({ $country }): failist puuduvad asutused lõpetatakse.
import-forms = Eksporditud faili saab samal kujul uuesti importida. Välja jäetud read ja veerud jäävad endiseks; tühi lahter tühjendatakse.
import-report = Mida fail teeks
import-outcome = Tulemus
import-place = Fail, rida, veerg
import-what = Sisu
import-ADDED = lisatud
import-CHANGED = muudetud
import-ENDED = lõpetatud
import-UNCHANGED = muutmata
import-WARNING = hoiatus
import-REFUSED = tagasi lükatud
import-nothing-taken = Mõnda rida ei saa vastu võtta, seepärast ei võeta failist midagi. Parandage need read ja saatke fail uuesti.
import-same = Kõik on juba nii, nagu failis kirjas.
import-looked = Midagi ei salvestatud. Jätkamiseks valige fail uuesti ja salvestage see mustandina.
import-kept = Salvestatud mustanditena. Vaadake igaüks üle ja esitage see:
import-no-file = Valige fail.
import-unreadable = { $what }
import-refused = { $count } rida ei saa vastu võtta, seepärast ei võeta failist midagi; vt aruannet.
import-too-large = Fail on suurem kui { $count } MB või ei jõudnud täielikult kohale. Jagage see osadeks ja saatke uuesti.

quality-title = Andmete kvaliteet
quality-lead = Mis on kirjetes puudu, riikide kaupa. Iga arv viib loendini ja näitab, mida teha.
quality-of = Andmete kvaliteet: { $country }
quality-country = Riik
quality-entries = Kirjed
quality-all = Kõik riigid
quality-nothing = Midagi ei ole puudu.
quality-confirm = { $count ->
    [one] See kirje on endiselt õige
   *[other] Need { $count } kirjet on endiselt õiged
}
quality-NO_ENGLISH_NAME = Ingliskeelne nimi puudub
quality-PLACEHOLDER_NAME = Nime asemel kohatäide
quality-NO_COMPETENCE = Pädevus puudub
quality-NO_CONTACT = Kontaktandmed puuduvad
quality-NEVER_CONFIRMED = Ei ole kunagi kinnitatud
quality-CONFIRMED_LONG_AGO = Kinnitatud ammu
quality-NO_SUCCESSOR = Lõppenud, õigusjärglane puudub
quality-DEAD_END = Õigusjärglus ei vii kuhugi
quality-OVERLAPPING_PERIODS = Kattuvad ajavahemikud
quality-OUTLIVES_INSTITUTION = Pädevus kestab kauem kui asutus
quality-do-NO_ENGLISH_NAME = Lisage ingliskeelne nimi, et ka teised saaksid seda lugeda.
quality-do-PLACEHOLDER_NAME = Märkige õige nimi või lõpetage kirje.
quality-do-NO_COMPETENCE = Märkige, milles asutus on pädev, või lõpetage kirje.
quality-do-NO_CONTACT = Lisage telefoninumber, asutuse üldine postkast või veebisait.
quality-do-NEVER_CONFIRMED = Vaadake kirje üle ja kinnitage, et see on õige.
quality-do-CONFIRMED_LONG_AGO = Vaadake kirje uuesti üle ja kinnitage, et see on õige.
quality-do-NO_SUCCESSOR = Nimetage õigusjärglane, et vanad juhtumid jõuaksid õigesse kohta.
quality-do-DEAD_END = Nimetage õigusjärglaseks asutus, mis on veel olemas.
quality-do-OVERLAPPING_PERIODS = Lõpetage üks ajavahemik enne, kui järgmine algab.
quality-do-OUTLIVES_INSTITUTION = Lõpetage pädevus koos asutusega.
write-new-name = Märkige uus nimi.
request-too-early = Siis kirjeid veel ei olnud; valige hilisem päev.
request-competence-period = { $code }: pädevus lõpeks enne, kui algab.
request-competence-twice = { $code }: pädevus ei saa ühel päeval olla kaks eri asja.
request-written-by = Viimati kirjutas
request-holds-earlier = Midagi taotluses kehtib varasemast päevast, kui teatatud muudatustele on lubatud; valige selles hilisemad päevad või kirjutage, miks see ei saa oodata.
