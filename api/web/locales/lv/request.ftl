# Changing entries: requests, versions, what differs.
requests-title = Izmaiņu pieprasījumi
requests-lead = Ko kāds vēlas mainīt ierakstos, kurš par to lemj un no kuras dienas izmaiņas ir spēkā.
requests-create = Izveidot jaunu ierakstu
requests-total = { $count ->
    [0] Nav pieprasījumu
    [zero] { $count } pieprasījumu
    [one] { $count } pieprasījums
   *[other] { $count } pieprasījumi
}
requests-state = Statuss
requests-any = Visi
requests-code = Kods
requests-filter = Rādīt
requests-what = Kas
requests-country = Valsts
requests-day = Spēkā no
requests-who = Sagatavoja
requests-short = īss termiņš
requests-next = Nākamā lapa

request-DRAFT = melnraksts
request-PROPOSED = iesniegts
request-APPROVED = apstiprināts
request-RETURNED = atdots labošanai
request-REFUSED = noraidīts
request-WITHDRAWN = atsaukts

act-CREATED = Jauns ieraksts
act-CHANGED = Izmaiņas
act-ENDED = Darbības izbeigšana
act-MERGED = Apvienošana
act-SPLIT = Sadalīšana
act-RENAMED = Jauns nosaukums
act-RESTORED = Izmaiņas atceltas
act-IMPORTED = No datnes
act-LOADED = Sākotnējā ielāde
act-CONFIRMED = Apliecināts kā pareizs
act-HIDDEN = Vairs nav publisks
act-PERSONS_ERASED = Kontaktpersonas dzēstas noteiktajā dienā

request-note = Izmaiņu iemesls
request-short-reason = Kāpēc tas nevar gaidīt
request-announced = Paziņots
request-drafted-by = Sagatavoja
request-proposed-by = Iesniedza
request-approved-by = Apstiprināja
request-returned-by = Atdeva labošanai
request-refused-by = Noraidīja
request-reason = Pamatojums
request-problems = Kas to kavē
request-would-change = Kas mainītos
request-earliest = Ja pieprasījumu apstiprina šodien, agrākā diena, kad izmaiņas bez pamatojuma var stāties spēkā: { $on }.
request-edit = Pārrakstīt
request-propose = Iesniegt
request-withdraw = Atsaukt
request-decide-title = Lēmums
request-decide-reason = Pamatojums
request-decide-hint = Vajadzīgs, lai atdotu labošanai vai noraidītu; apstiprināšanai – tikai tad, ja termiņš ir pārāk īss.
request-approve = Apstiprināt
request-return = Atdot labošanai
request-refuse = Noraidīt
request-second-person = Gaida tās pašas valsts koordinatoru, kurš pats šo pieprasījumu nav iesniedzis.

difference-title = Atšķirības
difference-field = Lauks
difference-days = Laikposms
difference-before = Pirms
difference-after = Pēc
difference-nothing = nekas
difference-new = jauns
difference-ready = gatava
difference-not-ready = nav gatava
days-from = sākums: { $day }
days-until = beigas: { $day }
days-between = { $from } – { $last }

item-names = Nosaukumi
item-acronym = Abreviatūra
item-network = Tīkls
item-functions = Funkcijas
item-areas = Teritorijas
item-addresses = Adrese
item-contacts = Saziņa
item-competences = Kompetences
item-successors = Tiesību pārņēmējas
item-routedBy = Maršrutēšanas institūcijas
item-codeStatus = Kods
item-isPublic = Publisks
item-validFrom = Spēkā no
item-validTo = Vairs nav spēkā no

write-title-create = Jauns ieraksts
write-title-edit = Mainīt ierakstu { $code }
write-title-end = Izbeigt ierakstu { $code }
write-title-rename = Pārdēvēt institūciju { $code }
write-title-merge = Apvienot
write-title-split = Sadalīt institūciju { $code }
write-title-restore = Atcelt ieraksta { $code } izmaiņas
write-lead-create = Ieraksts jāapstiprina otrai personai jūsu valstī. Vienu kodu nekad nepiešķir divreiz.
write-lead-edit = Mainiet to, kam jābūt citādi. Viss pārējais paliek, kā ir.
write-lead-end = Izbeigts ieraksts tiek glabāts vienmēr, lai varētu saprast vecās lietas.
write-lead-rename = Veco nosaukumu joprojām var atrast kā agrāko nosaukumu.
write-lead-merge = Vispirms nosauktās institūcijas beidz darboties; zemāk norādītā ir to tiesību pārņēmēja.
write-lead-split = Institūcija beidz darboties; zemāk norādītās ir tās tiesību pārņēmējas.
write-lead-restore = Sākot ar zemāk norādīto dienu, ierakstā atkal ir tas, kas tajā bija pirms šīm izmaiņām.
write-meanwhile = Pa šo laiku kāds ir mainījis ierakstu
write-meanwhile-lead = Kopš veidlapas atvēršanas ir mainījies šis. Jūsu ievadītais ir zemāk; apskatiet abus un nosūtiet vēlreiz.
write-preview = Kas mainītos
write-code = Kods
write-code-hint = Valsts, kols un 4–10 burti vai cipari: PL:PL212000WR
write-new-code = Jaunais kods
write-new-code-hint = Tikai tad, ja mainās arī kods. Tad vecais ieraksts beidzas un to aizstāj jaunais.
write-language = Valoda
write-kind = Veids
write-name = Nosaukums
write-no-network = Bez tīkla
write-areas-hint = Kodi, katrs savā rindā: PL21. Tukšs nozīmē, ka nav norādīts.
write-sectors = Nozares
write-street = Iela un numurs
write-postcode = Pasta indekss
write-town = Pilsēta
write-phones = Tālrunis, katrs numurs savā rindā
write-faxes = Fakss, katrs numurs savā rindā
write-emails = E-pasts, katra adrese savā rindā
write-urls = Tīmekļvietnes, katra savā rindā
write-phone = Tālrunis
write-persons = Kontaktpersonas
write-persons-hint = Labāka ir iestādes kopīgā pastkaste. Personu izdzēš jūsu norādītajā dienā, arī no vēstures.
write-until = Līdz
write-competences-hint = Katra rinda nosaka, kas ir spēkā kādiem BUC: FB_BUC_01 vai P_* visiem, kas tā sākas. Ja diena nav norādīta, tas ir spēkā no dienas, kad izmaiņas stājas spēkā.
write-bucs = BUC
write-role = Loma
write-role-both = Lietas īpašnieks un lietas otra puse
write-what = Kas ir spēkā
write-what-READY = gatava
write-what-NOT_READY = nav gatava
write-what-END = nekas: kompetence beidzas
write-from = No
write-to = Vairs nav spēkā no
write-more = Vairāk
write-add-routers = Pievienojamās maršrutēšanas institūcijas (kodi)
write-remove-routers = Noņemamās maršrutēšanas institūcijas (kodi)
write-successor-code = Kods
write-successor-scope = Attiecībā uz kuru daļu
write-successor-name = Nosaukums, ja tā ir jauna
write-merge-codes = To institūciju kodi, kuras beidz darboties, katrs savā rindā
write-merge-into = Tās institūcijas kods, kura ir tiesību pārņēmēja
write-merge-into-hint = Esošs ieraksts vai jauns kods ar nosaukumu zemāk.
write-merge-name = Tās nosaukums, ja tā ir jauna
write-take-over = Tā pārņem to kompetences un teritorijas
write-day = Spēkā no
write-day-hint = Ja lauks ir tukšs, der agrākā diena, kurai pamatojums nav vajadzīgs. Būtiskas izmaiņas, par kurām paziņo šodien, var stāties spēkā ne agrāk kā šajā dienā: { $on }.
write-short-hint = Tikai tad, ja izmaiņām jāstājas spēkā agrāk nekā mēnesi pēc paziņošanas.
write-look = Apskatīt
write-keep = Saglabāt kā melnrakstu

versions-title = Ieraksta vēsture
versions-lead = Visas šā ieraksta versijas, jaunākā vispirms. Nekas nepazūd: to, kas ir mainīts, var atcelt ar jaunām izmaiņām.
versions-number = { $number }. versija
versions-effective = Spēkā no: { $on }.
versions-request = Pieprasījums
versions-undo = Atcelt šīs un visas vēlākās izmaiņas
history-machine = ielādējis pakalpojums

show-confirmed = Apliecināts kā pareizs šajā dienā: { $day }.
desk-title = Uzturēt šo ierakstu
desk-edit = Mainīt
desk-rename = Pārdēvēt
desk-end = Izbeigt
desk-merge = Apvienot
desk-split = Sadalīt
desk-requests = Pieprasījumi par šo ierakstu
desk-confirm = Šis ieraksts joprojām ir pareizs

request-wrong-state = To nevar izdarīt, kamēr pieprasījums ir { $state ->
    [DRAFT] melnraksts
    [PROPOSED] iesniegts
    [APPROVED] apstiprināts
    [RETURNED] atdots labošanai
    [REFUSED] noraidīts
   *[WITHDRAWN] atsaukts
}.
request-no-change = Nekas nemainītos; ierakstos jau ir tā.
request-unknown-code = Nevienai institūcijai nav koda { $code }.
request-code-taken = Kods { $code } ir aizņemts; vienu kodu nekad nepiešķir divreiz.
request-code-taken-meanwhile = Pa šo laiku kāds kods ir aizņemts; izvēlieties citu.
request-already-ended = { $code } tajā dienā jau vairs nedarbojas.
request-ends-before = { $code } beigtos, pirms sākas.
request-own-successor = { $code } nevar būt pati savu tiesību pārņēmēja.
request-invalid-merge = Norādiet institūcijas, kuras beidz darboties, un citu, kura ir to tiesību pārņēmēja.
request-unknown-change = Šim ierakstam nav šādu izmaiņu, vai arī to saturs ir izdzēsts.
split-too-few = Norādiet vismaz divas institūcijas, kas ir tiesību pārņēmējas.
request-one-country = Ar vienu pieprasījumu maina vienas valsts ierakstus; izveidojiet atsevišķu katrai valstij.
request-empty = Pieprasījumā nav nosaukts neviens ieraksts.
request-overtaken = Pa šo laiku ieraksts { $code } ir mainīts: tam tagad ir { $now }. versija, bet šis pieprasījums balstīts uz { $base }. versiju. Apskatiet abas un saglabājiet vēlreiz.
request-short-notice = Izmaiņas stātos spēkā agrāk, nekā atļauts paziņotām izmaiņām; izvēlieties šo vai vēlāku dienu: { $on } – vai norādiet, kāpēc tas nevar gaidīt.
request-too-far = Izmaiņas var paziņot ne vairāk kā piecus gadus iepriekš.
request-too-long = Rakstiet ne vairāk kā 2000 rakstzīmju.
request-invalid-day = Tas nav datums; rakstiet to šādi: 2027-01-31.
reason-needed = Norādiet iemeslu, lai varētu izlabot.
invalid-sector = { $what }.
person-until-needed = Norādiet, līdz kurai dienai kontaktpersona jāglabā.
invalid-key = Idempotences atslēgā jābūt 1–200 rakstzīmēm.
key-reused = Šī idempotences atslēga jau ir izmantota citam pieprasījumam; izvēlieties jaunu.

import-title = Importēt datni
import-lead = Datni vispirms salīdzina ar ierakstiem. Nekas netiek mainīts, kamēr to nav apstiprinājusi otra persona.
import-file = Datne
import-file-hint = CSV, JSON, izklājlapas darbgrāmata, organizāciju saraksts vai .zip ar institutions.csv, competences.csv un relations.csv. Ne vairāk kā 32 MB.
import-day-hint = No šīs dienas ir spēkā nosaukumi, teritorijas un tamlīdzīgi dati. Ja lauks ir tukšs, der agrākā diena, kurai pamatojums nav vajadzīgs.
import-complete = Datnē ir visas valsts ({ $country }) institūcijas: tās, kuru tajā nav, beidz darboties.
import-forms = Eksportā izveidotu datni var importēt atpakaļ. Izlaistās rindas un ailes paliek, kā ir; tukša šūna dzēš datus.
import-report = Kas notiktu ar šo datni
import-outcome = Rezultāts
import-place = Datne, rinda, aile
import-what = Kas
import-ADDED = pievienots
import-CHANGED = mainīts
import-ENDED = izbeigts
import-UNCHANGED = bez izmaiņām
import-WARNING = brīdinājums
import-REFUSED = noraidīts
import-nothing-taken = Dažas rindas nevar ielādēt, tāpēc no datnes netiek ielādēts nekas. Izlabojiet tās un nosūtiet datni vēlreiz.
import-same = Viss jau ir tā, kā norādīts datnē.
import-looked = Nekas nav saglabāts. Lai turpinātu, vēlreiz izvēlieties datni un saglabājiet to kā melnrakstu.
import-kept = Saglabāti kā melnraksti. Apskatiet katru un iesniedziet to:
import-no-file = Izvēlieties datni.
import-unreadable = { $what }
import-refused = Rindu skaits, ko nevar ielādēt: { $count }. Tāpēc no datnes netiek ielādēts nekas; skatiet pārskatu.
import-too-large = Datne ir lielāka par { $count } MB vai nav saņemta pilnībā. Sadaliet to un nosūtiet vēlreiz.

quality-title = Datu kvalitāte
quality-lead = Kā ierakstos trūkst, pa valstīm. Katrs skaitlis ved uz sarakstu un norādi, ko darīt.
quality-of = Datu kvalitāte: { $country }
quality-country = Valsts
quality-entries = Ieraksti
quality-all = Visas valstis
quality-nothing = Nekā netrūkst.
quality-confirm = { $count ->
    [1] Šis ieraksts joprojām ir pareizs
   *[other] Šie ieraksti ({ $count }) joprojām ir pareizi
}
quality-NO_ENGLISH_NAME = Nav nosaukuma angļu valodā
quality-PLACEHOLDER_NAME = Nosaukuma vietā ir aizstājējs
quality-NO_COMPETENCE = Nav kompetences
quality-NO_CONTACT = Nav kontaktinformācijas
quality-NEVER_CONFIRMED = Nekad nav apliecināts
quality-CONFIRMED_LONG_AGO = Apliecināts sen
quality-NO_SUCCESSOR = Vairs nedarbojas, nav tiesību pārņēmējas
quality-DEAD_END = Tiesību pārņēmēju virkne nekur neved
quality-OVERLAPPING_PERIODS = Laikposmi pārklājas
quality-OUTLIVES_INSTITUTION = Kompetence turpinās ilgāk nekā institūcija
quality-do-NO_ENGLISH_NAME = Pievienojiet nosaukumu angļu valodā, lai citi to varētu izlasīt.
quality-do-PLACEHOLDER_NAME = Norādiet īsto nosaukumu vai izbeidziet ierakstu.
quality-do-NO_COMPETENCE = Norādiet, kas ir tās kompetencē, vai izbeidziet ierakstu.
quality-do-NO_CONTACT = Pievienojiet tālruņa numuru, iestādes kopīgo pastkasti vai tīmekļvietni.
quality-do-NEVER_CONFIRMED = Apskatiet ierakstu un aplieciniet, ka tas ir pareizs.
quality-do-CONFIRMED_LONG_AGO = Apskatiet ierakstu vēlreiz un aplieciniet, ka tas ir pareizs.
quality-do-NO_SUCCESSOR = Norādiet tiesību pārņēmēju, lai vecās lietas nonāktu īstajā vietā.
quality-do-DEAD_END = Norādiet tiesību pārņēmēju, kas joprojām darbojas.
quality-do-OVERLAPPING_PERIODS = Beidziet vienu laikposmu, pirms sākas nākamais.
quality-do-OUTLIVES_INSTITUTION = Izbeidziet kompetences vienlaikus ar institūciju.
write-new-name = Norādiet jauno nosaukumu.
request-too-early = Toreiz ierakstu vēl nebija; izvēlieties vēlāku dienu.
request-competence-period = { $code }: kompetence beigtos, pirms tā sākas.
request-competence-twice = { $code }: kompetence vienā dienā nevar būt divējāda.
request-written-by = Pēdējais rakstīja
request-holds-earlier = Kaut kas pieprasījumā ir spēkā no agrākas dienas, nekā drīkst izziņotas izmaiņas; izvēlieties tajā vēlākas dienas vai uzrakstiet, kāpēc nevar gaidīt.
