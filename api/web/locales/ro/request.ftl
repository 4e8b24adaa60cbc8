# Changing entries: requests, versions, what differs.
requests-title = Cereri
requests-lead = Ce dorește cineva să modifice în înregistrări, cine decide și din ce zi este valabil.
requests-create = Crearea unei înregistrări noi
requests-total = { $count ->
    [0] Nicio cerere
    [one] { $count } cerere
    [few] { $count } cereri
   *[other] { $count } de cereri
}
requests-state = Starea
requests-any = Oricare
requests-code = Codul
requests-filter = Afișare
requests-what = Tipul
requests-country = Țara
requests-day = În vigoare de la
requests-who = Redactată de
requests-short = termen scurt
requests-next = Pagina următoare

request-DRAFT = ciornă
request-PROPOSED = propusă
request-APPROVED = aprobată
request-RETURNED = returnată
request-REFUSED = respinsă
request-WITHDRAWN = retrasă

act-CREATED = Înregistrare nouă
act-CHANGED = Modificare
act-ENDED = Încetare
act-MERGED = Fuziune
act-SPLIT = Divizare
act-RENAMED = Denumire nouă
act-RESTORED = Anularea unei modificări
act-IMPORTED = Din fișier
act-LOADED = Încărcare inițială
act-CONFIRMED = Confirmată ca fiind corectă
act-HIDDEN = Nu mai este publică
act-PERSONS_ERASED = Persoanele de contact au fost șterse, deoarece le-a venit termenul

request-note = De ce este necesară modificarea
request-short-reason = De ce nu se poate aștepta
request-announced = Anunțată la
request-drafted-by = Redactată de
request-proposed-by = Propusă de
request-approved-by = Aprobată de
request-returned-by = Returnată de
request-refused-by = Respinsă de
request-reason = Motivul
request-problems = Există impedimente
request-would-change = Ce s-ar modifica
request-earliest = Dacă este aprobată astăzi, poate intra în vigoare fără motivare cel mai devreme la { $on }.
request-edit = Redactare din nou
request-propose = Propunere
request-withdraw = Retragere
request-decide-title = Decizie
request-decide-reason = Motivul
request-decide-hint = Necesar pentru returnare sau respingere; pentru aprobare, numai când termenul este prea scurt.
request-approve = Aprobare
request-return = Returnare
request-refuse = Respingere
request-second-person = Se așteaptă decizia unui coordonator din aceeași țară, care nu a propus cererea.

difference-title = Diferențe
difference-field = Câmpul
difference-days = Zile
difference-before = Înainte
difference-after = După
difference-nothing = nimic
difference-new = nouă
difference-ready = pregătită
difference-not-ready = nepregătită
days-from = de la { $day }
days-until = până la { $day }
days-between = { $from } – { $last }

item-names = Denumiri
item-acronym = Acronim
item-network = Rețeaua
item-functions = Funcții
item-areas = Zone
item-addresses = Adresa
item-contacts = Date de contact
item-competences = Competențe
item-successors = Succesori
item-routedBy = Instituții de rutare
item-codeStatus = Codul
item-isPublic = Înregistrare publică
item-validFrom = Valabilă de la
item-validTo = Nu mai este valabilă de la

write-title-create = Înregistrare nouă
write-title-edit = Modificarea { $code }
write-title-end = Încetarea { $code }
write-title-rename = Redenumirea { $code }
write-title-merge = Fuziune
write-title-split = Divizarea { $code }
write-title-restore = Anularea unei modificări a { $code }
write-lead-create = O a doua persoană din țara dumneavoastră trebuie să o aprobe. Același cod nu se acordă niciodată de două ori.
write-lead-edit = Modificați ceea ce trebuie să fie diferit. Tot restul rămâne neschimbat.
write-lead-end = O înregistrare încetată se păstrează pentru totdeauna, pentru ca vechile cazuri să poată fi înțelese.
write-lead-rename = Vechea denumire poate fi găsită în continuare ca denumire anterioară.
write-lead-merge = Instituțiile indicate întâi își încetează activitatea; cea indicată în continuare este succesoarea lor.
write-lead-split = Instituția își încetează activitatea; cele indicate mai jos sunt succesoarele sale.
write-lead-restore = Începând cu ziua de mai jos, înregistrarea conține din nou ceea ce conținea înainte de acea modificare.
write-meanwhile = Între timp, cineva a modificat înregistrarea
write-meanwhile-lead = Acestea sunt diferențele apărute de când ați deschis formularul. Textul dumneavoastră se află mai jos; comparați-le și trimiteți din nou.
write-preview = Ce s-ar modifica
write-code = Codul
write-code-hint = Țara, două puncte, 4 până la 10 litere sau cifre: PL:PL212000WR
write-new-code = Codul nou
write-new-code-hint = Numai dacă se schimbă și codul. Atunci vechea înregistrare încetează și îi urmează cea nouă.
write-language = Limba
write-kind = Tipul
write-name = Denumirea
write-no-network = Nicio rețea
write-areas-hint = Coduri, câte unul pe rând: PL21. Câmpul gol înseamnă „neprecizat”.
write-sectors = Sectoare
write-street = Strada și numărul
write-postcode = Codul poștal
write-town = Localitatea
write-phones = Telefon, câte unul pe rând
write-faxes = Fax, câte unul pe rând
write-emails = E-mail, câte o adresă pe rând
write-urls = Site-uri web, câte unul pe rând
write-phone = Telefon
write-persons = Persoane de contact
write-persons-hint = Este preferabilă o adresă de e-mail comună a serviciului. Datele persoanei se șterg, inclusiv din istoric, în ziua pe care o indicați.
write-until = Până la
write-competences-hint = Fiecare rând stabilește ce este valabil pentru anumite BUC-uri: FB_BUC_01 sau P_* pentru toate cele care încep astfel. Dacă nu se indică o zi, este valabil din ziua modificării.
write-bucs = BUC-uri
write-role = Rolul
write-role-both = Proprietar al cazului și contraparte
write-what = Ce este valabil
write-what-READY = pregătită
write-what-NOT_READY = nepregătită
write-what-END = nimic: încetează
write-from = De la
write-to = Prima zi în care nu mai este valabil
write-more = Mai multe
write-add-routers = Instituții de rutare adăugate (coduri)
write-remove-routers = Instituții de rutare eliminate (coduri)
write-successor-code = Codul
write-successor-scope = Pentru ce parte
write-successor-name = Denumirea, dacă este nouă
write-merge-codes = Codurile instituțiilor care încetează, câte unul pe rând
write-merge-into = Codul instituției succesoare
write-merge-into-hint = O înregistrare existentă sau un cod nou, cu denumirea mai jos.
write-merge-name = Denumirea sa, dacă este nouă
write-take-over = Preia competențele și zonele lor
write-day = În vigoare de la
write-day-hint = Dacă rămâne gol, se ia prima zi pentru care nu este necesară o motivare. Pentru modificările substanțiale anunțate astăzi, aceasta este { $on }.
write-short-hint = Numai dacă trebuie să intre în vigoare mai devreme de o lună de la anunțare.
write-look = Previzualizare
write-keep = Salvare ca ciornă

versions-title = Istoricul înregistrării
versions-lead = Toate versiunile acestei înregistrări, întâi cea mai recentă. Nimic nu se pierde: ceea ce s-a modificat poate fi anulat printr-o nouă modificare.
versions-number = Versiunea { $number }
versions-effective = În vigoare de la { $on }.
versions-request = Cererea
versions-undo = Anularea acestei modificări și a tuturor celor care au urmat
history-machine = încărcată de serviciu

show-confirmed = Confirmată ca fiind corectă la { $day }.
desk-title = Actualizarea înregistrării
desk-edit = Modificare
desk-rename = Redenumire
desk-end = Încetare
desk-merge = Fuziune
desk-split = Divizare
desk-requests = Cereri privind înregistrarea
desk-confirm = Această înregistrare este corectă în continuare

request-wrong-state = Acest lucru nu este posibil atunci când cererea este { $state ->
    [DRAFT] o ciornă
    [PROPOSED] propusă
    [APPROVED] aprobată
    [RETURNED] returnată
    [REFUSED] respinsă
   *[WITHDRAWN] retrasă
}.
request-no-change = Nu s-ar modifica nimic; înregistrările conțin deja acest lucru.
request-unknown-code = Nicio instituție nu are codul { $code }.
request-code-taken = Codul { $code } este ocupat; același cod nu se acordă niciodată de două ori.
request-code-taken-meanwhile = Între timp, un cod a fost ocupat; alegeți altul.
request-already-ended = { $code } a încetat deja până la acea dată.
request-ends-before = { $code } ar înceta înainte de a începe.
request-own-successor = { $code } nu poate fi propriul său succesor.
request-invalid-merge = Indicați instituțiile care încetează și o alta care le urmează.
request-unknown-change = Nu există o astfel de modificare a acestei înregistrări sau conținutul ei a fost șters.
split-too-few = Indicați cel puțin două instituții succesoare.
request-one-country = O cerere modifică înregistrări dintr-o singură țară; faceți câte una pentru fiecare țară.
request-empty = Cererea nu indică nicio înregistrare.
request-overtaken = Între timp, { $code } s-a modificat: versiunea actuală este { $now }, iar această cerere se bazează pe versiunea { $base }. Comparați-le și salvați din nou.
request-short-notice = Această zi este mai devreme decât se admite pentru modificările anunțate; alegeți { $on } sau o dată ulterioară ori scrieți de ce nu se poate aștepta.
request-too-far = O modificare se anunță cu cel mult cinci ani înainte.
request-too-long = Scrieți cel mult 2.000 de caractere.
request-invalid-day = Aceasta nu este o dată; scrieți-o ca 2027-01-31.
reason-needed = Scrieți motivul, pentru ca cererea să poată fi corectată.
invalid-sector = { $what }.
person-until-needed = Indicați până în ce zi se păstrează datele persoanei de contact.
invalid-key = Cheia de idempotență trebuie să aibă de la 1 la 200 de caractere.
key-reused = Această cheie de idempotență a fost deja folosită cu o altă cerere; alegeți una nouă.


import-title = Importarea unui fișier
import-lead = Fișierul se compară întâi cu înregistrările. Nu se modifică nimic înainte ca o a doua persoană să aprobe.
import-file = Fișier
import-file-hint = CSV, JSON, un registru de lucru, o listă de organizații sau un .zip cu institutions.csv, competences.csv și relations.csv. Cel mult 32 MB.
import-day-hint = Din această zi sunt valabile denumirile, zonele și celelalte date. Dacă rămâne gol, se ia prima zi pentru care nu este necesară o motivare.
import-complete = Fișierul conține toate instituțiile din { $country }: cele care lipsesc din el încetează.
import-forms = Un fișier obținut prin export poate fi importat din nou. Rândurile și coloanele omise rămân neschimbate; o celulă goală șterge valoarea.
import-report = Ce ar face fișierul
import-outcome = Rezultat
import-place = Fișier, rând, coloană
import-what = Descriere
import-ADDED = adăugat
import-CHANGED = modificat
import-ENDED = încetat
import-UNCHANGED = neschimbat
import-WARNING = avertisment
import-REFUSED = respins
import-nothing-taken = Unele rânduri nu pot fi preluate, așadar nu se preia nimic din fișier. Corectați-le și trimiteți fișierul din nou.
import-same = Totul este deja așa cum indică fișierul.
import-looked = Nu s-a salvat nimic. Pentru a continua, alegeți din nou fișierul și salvați-l ca ciornă.
import-kept = Salvate ca ciorne. Verificați fiecare ciornă și propuneți-o:
import-no-file = Alegeți un fișier.
import-unreadable = { $what }
import-refused = Rânduri care nu pot fi preluate: { $count }. Așadar nu se preia nimic din fișier; consultați raportul.
import-too-large = Fișierul depășește { $count } MB sau nu a ajuns în întregime. Împărțiți-l și trimiteți-l din nou.

quality-title = Calitatea datelor
quality-lead = Ce lipsește din înregistrări, pe țări. Fiecare număr duce la listă și la ce este de făcut.
quality-of = Calitatea datelor: { $country }
quality-country = Țara
quality-entries = Înregistrări
quality-all = Toate țările
quality-nothing = Nu lipsește nimic.
quality-confirm = { $count ->
    [one] Această înregistrare este corectă în continuare
    [few] Aceste { $count } înregistrări sunt corecte în continuare
   *[other] Aceste { $count } de înregistrări sunt corecte în continuare
}
quality-NO_ENGLISH_NAME = Fără denumire în limba engleză
quality-PLACEHOLDER_NAME = Text provizoriu în loc de denumire
quality-NO_COMPETENCE = Nicio competență
quality-NO_CONTACT = Fără date de contact
quality-NEVER_CONFIRMED = Niciodată confirmată
quality-CONFIRMED_LONG_AGO = Confirmată demult
quality-NO_SUCCESSOR = Încetată, fără succesor
quality-DEAD_END = Succesiunea nu duce nicăieri
quality-OVERLAPPING_PERIODS = Perioade suprapuse
quality-OUTLIVES_INSTITUTION = Competența durează mai mult decât instituția
quality-do-NO_ENGLISH_NAME = Adăugați o denumire în limba engleză, pentru ca și alții să o poată citi.
quality-do-PLACEHOLDER_NAME = Introduceți denumirea reală sau încheiați înregistrarea.
quality-do-NO_COMPETENCE = Precizați pentru ce este competentă instituția sau încheiați înregistrarea.
quality-do-NO_CONTACT = Adăugați un număr de telefon, o adresă de e-mail comună a serviciului sau un site web.
quality-do-NEVER_CONFIRMED = Verificați înregistrarea și confirmați că este corectă.
quality-do-CONFIRMED_LONG_AGO = Verificați din nou înregistrarea și confirmați că este corectă.
quality-do-NO_SUCCESSOR = Indicați cine îi urmează, pentru ca vechile cazuri să ajungă unde trebuie.
quality-do-DEAD_END = Indicați ca succesor o instituție care este încă activă.
quality-do-OVERLAPPING_PERIODS = Încheiați o perioadă înainte de a începe următoarea.
quality-do-OUTLIVES_INSTITUTION = Încheiați competențele odată cu instituția.
write-new-name = Indicați noua denumire.
request-too-early = Atunci nu existau încă înregistrări; alegeți o zi ulterioară.
request-competence-period = { $code }: o competență s-ar încheia înainte de a începe.
request-competence-twice = { $code }: o competență nu poate fi două lucruri în aceeași zi.
request-written-by = Scris ultima dată de
request-holds-earlier = Ceva din cerere este valabil dintr-o zi mai timpurie decât este permis pentru schimbările anunțate; alegeți în ea zile ulterioare sau scrieți de ce nu se poate aștepta.
