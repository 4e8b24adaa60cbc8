# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", atšķiras tikai lielie un mazie burti"}
    [greek] {"; grieķu nosaukums latīņu burtiem"}
    [bulgarian] {"; bulgāru nosaukums latīņu burtiem"}
    [english] {"; nosaukumā angļu valodā"}
    [other] {"; agrākā vai citā nosaukumā"}
    [place] {"; tās nosaukumos un vietas vai teritorijas nosaukumā"}
    [topic] {"; tās nosaukumos un tīkla, nozares vai valsts apzīmējumos"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; cita rakstība"}
}{ $typos ->
    [0] {""}
    [one] {"; "}{ $typos } rakstības kļūda
   *[other] {"; "}{ $typos } rakstības kļūdas
}{ $missing ->
    [none] {""}
   *[other] {"; nav atrasts: "}{ $missing }
}.
match-code = Teksts ir tās kods{ match-tail }
match-acronym = Teksts ir tās abreviatūra{ match-tail }
match-name = Teksts ir viens no tās nosaukumiem{ match-tail }
match-prefix = Ar šo tekstu sākas viens no tās nosaukumiem{ match-tail }
match-words = Atrasti visi vārdi{ match-tail }
match-similar = Atrasti visi vārdi, daži līdzīgā formā{ match-tail }
match-partial = Atrasta daļa teksta{ match-tail }

as-role = { $role ->
    [CASE_OWNER] lietas īpašnieka
    [INTELLIGENT_ROUTING] maršrutēšanas institūcijas
   *[COUNTER_PARTY] lietas otras puses
}
can-receive = Procesā { $buc } darbojas { as-role } lomā, { $since ->
    [none] vienmēr bijusi gatava
   *[other] gatava kopš šādas dienas: { $since }
}.
reason-institution-upcoming = Institūcija vēl nedarbojas; pirmā diena: { $from }.
reason-institution-ended = Institūcija vairs nedarbojas; pēdējā diena: { $last }.{ $successors ->
    [none] {""}
   *[other] {" Tiesību pārņēmēja: "}{ $successors }.
}
reason-no-competence = Tai nav kompetences procesā { $buc }.
reason-other-scope = Tā piedalās procesā { $buc }, bet tikai attiecībā uz citām shēmām vai pabalstiem.
reason-wrong-role = Tā piedalās procesā { $buc }, bet ne { as-role } lomā.
reason-not-yet-valid = Tās kompetence procesā { $buc } vēl nav sākusies; pirmā diena: { $from }.
reason-ended = Tās kompetence procesā { $buc } ir beigusies; pēdējā diena: { $last }.
reason-not-ready = Tā ir kompetenta procesā { $buc }, bet { $from ->
    [none] nav gatava to saņemt sistēmā EESSI
   *[other] būs gatava tikai vēlāk; pirmā diena: { $from }
}.
reason-outside-area = Tā piedalās procesā { $buc }, bet neaptver šo vietu.
reason-sender-not-ready = Šajā dienā neviena institūcija ({ $country }) nevar būt { $buc } lietas īpašniece.

invalid-cursor = “{ $field }” nav šā saraksta kursors; izmantojiet kursoru no kādas iepriekšējās lapas.
page-size = Lauka “{ $field }” vērtība ir { $count }; pieprasiet no 1 līdz { $most } ierakstiem un šķiriet tālāk ar kursoru.
page-size-suggestions = Lauka “{ $field }” vērtība ir { $count }; pieprasiet no 1 līdz { $most } ieteikumiem.
invalid-code = “{ $code }” nav institūcijas kods; ievadiet valsti, kolu un 4–10 burtus vai ciparus, piemēram, PL:PL212000WR.
unknown-code = Institūcijas ar kodu { $code } nav; { $near ->
    [none] pārbaudiet kodu vai meklējiet pēc nosaukuma.
   *[other] vai domājāt { $near }?
}
unknown-country = “{ $code }” nav neviena no 32 EESSI valstīm; izmantojiet kodu, piemēram, PL, EL (Grieķija) vai UK (Apvienotā Karaliste).
unknown-network = Tīkla “{ $code }” nav; izmantojiet kodu no piedāvātajiem tīkliem, piemēram, PL-ZUS.
unknown-buc = BUC “{ $code }” nav; izmantojiet kodu, piemēram, FB_BUC_01.
unknown-sed = SED “{ $code }” nav; izmantojiet kodu, piemēram, F001.
sed-administrative = { $sed } ir administratīvs dokuments un nesāk nevienu BUC. Ar X007 lietu pārsūta, ar X008 paziņo, ka tā nosūtīta kļūdas dēļ, ar X011 to noraida, ar X100 maina dalībnieku; jautāt var ar H_BUC_01.
sed-inside = { $sed } nesāk nevienu BUC: to sūta šādā procesā: { $bucs }; saņēmējs jau ir noteikts.
unknown-place = Vieta “{ $place }” šeit nav zināma; mēģiniet tuvāko lielāko pilsētu, reģionu vai NUTS kodu, piemēram, PL21.
invalid-period = “to” ir jābūt tajā pašā dienā, kad ir “from”, vai ne vairāk kā 10 gadus vēlāk.
invalid-seq = “after” nav izmaiņu numurs; izmantojiet numuru no kādas iepriekšējās lapas.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Norādiet vismaz vienu valsti.
too-many-answers = Vaicājumam ir pārāk daudz atbilžu (vairāk nekā { $most }); norādiet mazāk valstu vai vienu BUC.
one-of = Norādiet tieši vienu no šiem: “buc”, “sed” vai “sector”.
ambiguous-place = “{ $place }” var apzīmēt vairākas vietas ({ $country }): { $candidates }. Precizējiet, kuru.
covers-not-stated = Tās teritorija nav norādīta; uzskata, ka tā aptver visu valsti.
covers-country = Aptver visu valsti, arī vietu “{ $place }”.
covers-part = Aptver teritoriju “{ $area }”, kas ir daļa no vietas “{ $place }”.
covers-exactly = Aptver teritoriju “{ $area }”.
covers-area = Aptver teritoriju “{ $area }”, kurā atrodas “{ $place }”.
reason-scope = Attiecas uz: { $scope }.
reason-default = Tā ir noklusējuma institūcija šajā jautājumā.
reason-router = Maršrutēšanas institūcija, ar kuras starpniecību tā sasniedzama: { $router }.
answer-found = { $count ->
    [1] Atrasta 1 institūcija ({ $country }, { $buc }, { $on }).
    [one] Atrasta { $count } institūcija ({ $country }, { $buc }, { $on }); vispirms norādīta piemērotākā.
   *[other] Atrastas { $count } institūcijas ({ $country }, { $buc }, { $on }); vispirms norādīta piemērotākā.
}
nobody-who = Nav piemērotas institūcijas ({ $country }, { $buc }, { $on })
nobody-then = Ar H_BUC_01 jautājiet { $hub ->
    [none] sadarbības iestādei
   *[other] institūcijai { $hub }
}; nepareizai institūcijai nosūtītu lietu pārsūta ar X007.
nobody-no-competence = { nobody-who }: neviena institūcija nav kompetenta. { nobody-then }
nobody-wrong-role = { nobody-who }: institūcijas šajā procesā piedalās, bet ne šajā lomā. { nobody-then }
nobody-not-ready = { nobody-who }: kompetenta institūcija ir, bet tā nav gatava darbam EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }: kompetence sākas vēlāk. { nobody-then }
nobody-ended = { nobody-who }: kompetence ir beigusies. { nobody-then }
nobody-institution-ended = { nobody-who }: institūcija, kas bija kompetenta, vairs nedarbojas. { nobody-then }
nobody-sender-not-ready = { nobody-who }: sūtītāja valstī nav gatava lietas īpašnieka. { nobody-then }
nobody-outside-area = { nobody-who }: kompetentās institūcijas neaptver šo vietu. { nobody-then }
list-relaxed = { $lifts ->
    [place] Nenorādot vietu
    [ready] Gatavas un negatavas
    [status] Arī tās, kas vairs nedarbojas vai vēl nedarbojas
    [role] Jebkurā lomā
    [buc] Ar jebkuru BUC
    [sector] Jebkurā nozarē
    [function] Ar jebkuru funkciju
    [network] Jebkurā tīklā
    [country] Citās valstīs
    [day] Šodien
   *[all] Bez filtriem
}: { $count }.
match-chosen = Izvēlēts: neviens cits ieraksts neder tik labi.
match-behind = Nav izvēlēts: cits ieraksts der labāk.
match-by-code = Nosaukumā ir tās kods.
match-same-acronym = Nosaukums ir tās abreviatūra.
match-same-name = Nosaukums sakrīt ar vienu no tās nosaukumiem.
match-all-words = Atrasti visi nosaukuma vārdi.
match-share = Atrasti { $share } % nosaukuma; retiem vārdiem ir lielāks svars.
match-town = Tā ir tās pilsēta.
match-town-covered = Pilsēta atrodas tās teritorijā.
match-town-country = Tā aptver visu valsti, arī šo pilsētu.
match-town-elsewhere = Šīs pilsētas nav starp tās vietām.
match-typos = { $typos ->
    [one] { $typos } rakstības kļūda
   *[other] { $typos } rakstības kļūdas
}.
match-missing = Nav atrasts: { $missing }.
match-unmet = Nav izvēlēts: vārds “{ $word }” norāda uz citu institūciju.
match-rivals = Nav izvēlēts: tikpat labi der { $codes }.
match-weak = Nav izvēlēts: atrasta pārāk maza nosaukuma daļa.
match-namesake = Nav izvēlēts: tās nosaukumos ir pateikts vairāk; tā var būt cita institūcija.
match-elsewhere = Nav izvēlēts: pilsēta neatbilst.
too-many-names = Laukā “queries” norādīto nosaukumu skaits: { $count }; vienā reizē var salīdzināt ne vairāk kā { $most }.
too-many-excluded = Izslēgt var ne vairāk kā { $most } kodus.
empty-text = Ievadiet, ko meklējat: nosaukumu, vietu vai kodu.
scope-unknown = Neviena institūcija šeit nenorāda “{ $text }”; parādītas institūcijas bez ierobežojumiem.{ $values ->
    [none] {""}
   *[other] {" "}Norādīts: { $values }.
}
text-unreadable = Šeit ir rakstzīme, ko neviens neredz; ierakstiet tekstu no jauna.
