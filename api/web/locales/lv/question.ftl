question-title = Jautājumi un atbildes
question-lead = Tiešā lietotāju atbalsta atbildes. Paskatieties, vai starp tām ir jums vajadzīgā; ja nav, jautājiet.
question-search = Meklēšana jautājumos un atbildēs
question-words = Ko vēlaties uzzināt?
question-ask = Uzdot jautājumu
question-own = Mani jautājumi
question-count =
    { $count ->
        [zero] { $count } atbilžu
        [one] { $count } atbilde
       *[other] { $count } atbildes
    }
question-nothing = To vēl neviens nav jautājis. Noņemiet kādu vārdu vai uzdodiet jautājumu.
question-all = Visi jautājumi un atbildes
question-figures = Tiešais lietotāju atbalsts skaitļos
question-figure-published = Publiski pieejamas atbildes
question-figure-asked = Uzdotie jautājumi
question-figure-open = Gaida atbildi
question-figure-median = No jautājuma līdz pirmajai atbildei (mediāna)
question-figure-in-time = Atbildēts divu dienu laikā
question-figure-rating = Lasītāju vērtējums
question-hours =
    { $count ->
        [zero] { $count } stundu
        [one] { $count } stunda
       *[other] { $count } stundas
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [zero] { $mean } no 5, vērtēja { $count } lasītāju
        [one] { $mean } no 5, vērtēja { $count } lasītājs
       *[other] { $mean } no 5, vērtēja { $count } lasītāji
    }
question-state-OPEN = Gaida atbildi
question-state-ANSWERED = Atbildēts
question-state-PUBLISHED = Publicēts
question-state-CLOSED = Slēgts
question-ask-lead = Atbild programma vai valsts koordinators, kuram programma nodod jūsu jautājumu. To redzat tikai jūs un atbildētāji, ja vien to nepublicē; arī tad par jums nekas netiek minēts.
question-privacy = Nerakstiet neko par personu, uz kuru attiecas lieta: ne vārdu, ne numuru, ne dzimšanas datumu.
question-field-title = Jautājums vienā rindā
question-title-hint = Tā, kā jūs jautātu kolēģim.
question-field-body = Situācija
question-body-hint = Ko vēlaties izdarīt, kas notiek tā vietā un ko esat mēģinājis.
question-field-answer = Atbilde
question-no-sector = Neviena konkrēta nozare
question-no-country = Neviena konkrēta valsts
question-send = Nosūtīt jautājumu
question-near = Līdzīgas atbildes
question-near-hint = Vai starp tām ir jums vajadzīgā atbilde?
question-near-count =
    { $count ->
        [0] Līdzīgu atbilžu nav
        [zero] { $count } līdzīgu atbilžu
        [one] { $count } līdzīga atbilde
       *[other] { $count } līdzīgas atbildes
    }
question-asked = Jūsu jautājums ir nosūtīts. Tas ir atrodams starp jūsu jautājumiem; atbilde būs šajā lapā.
question-rated = Paldies par vērtējumu.
question-answer = Atbilde
question-published-on = Pēdējo reizi pārskatīta: { $day }.
question-demonstration = Viena no atbildēm, kas demonstrācijas datos ir jau no sākuma.
question-rate = Vai tas palīdzēja?
question-score-1 = Nemaz
question-score-2 = Nedaudz
question-score-3 = Daļēji
question-score-4 = Lielākoties
question-score-5 = Pilnībā
question-rate-button = Vērtēt
question-thread = Jautājums un tālākā sarakste
question-asker = Jautātājs
question-asked-at = Uzdots: { $at }
question-from = Jautātāja valsts: { $country }
question-with-country = Atbildētājs: { $country }
question-with-programme = Atbildētājs: programma
question-assigned-to = atbildētājs: { $country }
question-answer-label = Jūsu atbilde
question-answer-button = Atbildēt
question-follow-label = Papildiniet vai jautājiet vēlreiz
question-follow-button = Nosūtīt
question-publish = Publicēt šo atbildi
question-back = Atpakaļ uz jautājumu
question-publish-lead = Formulējiet jautājumu un atbildi tā, lai tie palīdzētu visiem un neko neatklātu par jautātāju.
question-publish-button = Publicēt
question-countries-hint = Valstu kodi, starp tiem komats, piemēram, EL, UK.
question-assign = Kas atbild
question-programme = Programma
question-assign-button = Piešķirt
question-close = Slēgt jautājumu
question-withdraw = Atsaukt publicēto atbildi
question-notes = Iekšējās piezīmes
question-notes-hint = Tās lasa tikai atbildētāji.
question-note-label = Piezīme
question-note-button = Saglabāt piezīmi
question-mine = Jautājumi, ko esmu uzdevis
question-none-asked = Jūs vēl neko neesat jautājis.
question-others = Citi jautājumi
question-needed = Tas ir vajadzīgs: bez tā neviens nevar atbildēt.
question-needed-text = Uzrakstiet kaut ko; tukšs teksts nevienam nepalīdz.
question-published-needed = Pirms publicēšanas uzrakstiet to oriģinālvalodā.
question-wrong-state = To nevar izdarīt, ja jautājuma statuss ir “{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}”; apskatiet, kāds tas ir tagad.
question-unanswered = Jautājums ir slēgts bez atbildes; nav, ko publicēt.
question-score = Vērtējiet no 1 (nepalīdzēja) līdz 5 (ļoti palīdzēja).
question-not-answered = Vēl nav atbildes, ko varētu vērtēt.
