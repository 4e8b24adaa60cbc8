mail-why = Jūs saņemat šo e-pasta vēstuli, jo jums ir konts EESSI katalogā. Šo vēstuļu valodu varat izvēlēties sava konta lapā.
mail-practice-submitted-subject = Laba prakse, par kuru jālemj: { $title }
mail-practice-submitted-body = Jūsu valsts laba prakse gaida jūsu lēmumu: { $title }
mail-practice-approved-subject = Izskatāma laba prakse: { $title }
mail-practice-approved-body = Laba prakse ir apstiprināta valsts vārdā un gaida programmu: { $title }
mail-practice-returned-subject = Jūsu labā prakse ir atdota labošanai: { $title }
mail-practice-returned-body =
    Jūsu labā prakse ir atdota labošanai: { $title }

    { $comment }
mail-practice-refused-subject = Jūsu labā prakse ir noraidīta: { $title }
mail-practice-refused-body =
    Jūsu labā prakse ir noraidīta: { $title }

    { $comment }
mail-practice-published-subject = Jūsu labā prakse ir publicēta: { $title }
mail-practice-published-body = Jūsu labā prakse ir publicēta. Tagad visi to var lasīt un paziņot, ka to pārņem: { $title }
mail-practice-due-subject = Vai jūsu labā prakse joprojām ir pareiza? { $title }
mail-practice-due-body = Jūsu labo praksi { $day } izņems no saraksta, ja neapliecināsiet, ka tā joprojām ir pareiza: { $title }
mail-uptake-stated-subject = Jūsu labo praksi pārņem: { $title }
mail-uptake-stated-body =
    Kāds ir paziņojis, cik tālu ir ar jūsu labo praksi: { $title }

    Valsts: { $country }
    Pastkaste: { $contact }
mail-uptake-welcome-subject = Jūs pārņemat labu praksi: { $title }
mail-uptake-welcome-body =
    Jūs paziņojāt, ka pārņemat šo labo praksi: { $title }

    Ar tās autoriem var sazināties šeit: { $contact }
mail-question-asked-subject = Jauns jautājums: { $title }
mail-question-asked-body = Kāds ir uzdevis jautājumu tiešajam lietotāju atbalstam: { $title }
mail-question-assigned-subject = Jautājums gaida jūsu atbildi: { $title }
mail-question-assigned-body = Jums ir piešķirts jautājums, uz kuru jāatbild: { $title }
mail-question-answered-subject = Uz jūsu jautājumu ir atbildēts: { $title }
mail-question-answered-body = Uz jūsu jautājumu ir atbildēts: { $title }
mail-question-followed-subject = Jautājuma turpinājums: { $title }
mail-question-followed-body = Jautātājs ir kaut ko pievienojis un gaida atbildi: { $title }
mail-question-published-subject = Atbilde uz jūsu jautājumu ir publicēta: { $title }
mail-question-published-body = Atbilde uz jūsu jautājumu palīdz arī citiem un ir publicēta, neko neminot par jums: { $title }
mail-training-nominated-subject = Kandidatūra, par kuru jālemj: { $title }
mail-training-nominated-body = Mācībām ir izvirzīta persona no jūsu valsts un gaida jūsu lēmumu: { $title }
mail-training-confirmed-subject = Vieta mācībās: { $title }
mail-training-confirmed-body =
    Vieta šajās mācībās ir piešķirta ({ $name }): { $title }

    { $when }
mail-training-waiting-subject = Gaidīšanas sarakstā: { $title }
mail-training-waiting-body =
    Visas vietas ir aizņemtas. { $name } ir šo mācību gaidīšanas sarakstā: { $title }

    Kad vieta atbrīvosies, to saņems tas, kurš gaida visilgāk, un jums par to paziņos.
mail-training-declined-subject = Kandidatūra ir noraidīta: { $title }
mail-training-declined-body =
    Kandidatūra ({ $name }) ir noraidīta: { $title }

    { $comment }
mail-training-changed-subject = Cits laiks vai vieta: { $title }
mail-training-changed-body =
    Šo mācību laiks vai vieta ir mainīta: { $title }

    { $when }
mail-training-cancelled-subject = Mācības nenotiks: { $title }
mail-training-cancelled-body =
    Šīs mācības nenotiks: { $title }

    { $comment }
mail-training-feedback-subject = Kā bija mācībās? { $title }
mail-training-feedback-body = Jūs piedalījāties mācībās. Minūtes laikā un bez sava vārda pastāstiet programmai, kas bija noderīgs un kā pietrūka: { $title }
mail-visit-turn-subject = Ir jūsu kārta: { $title }
mail-visit-turn-body =
    Vizītes vai sanāksmes pieprasījums gaida jūs: { $title }

    Termiņš: { $day }.
mail-visit-moved-subject = Jūsu pieprasījums ir pavirzījies par soli tālāk: { $title }
mail-visit-moved-body = Jūsu vizītes vai sanāksmes pieprasījums ir pavirzījies par soli tālāk: { $title }
mail-visit-answered-subject = Uzņēmējpuse ir atbildējusi: { $title }
mail-visit-answered-body = Uzņēmējpuse ir atbildējusi uz jūsu vizītes vai sanāksmes pieprasījumu: { $title }
mail-visit-returned-subject = Jūsu pieprasījums ir atdots labošanai: { $title }
mail-visit-returned-body =
    Jūsu valsts koordinators lūdz jūs kaut ko mainīt savā pieprasījumā: { $title }

    { $comment }
mail-visit-refused-subject = Jūsu pieprasījums ir noraidīts: { $title }
mail-visit-refused-body =
    Jūsu vizītes vai sanāksmes pieprasījums ir noraidīts: { $title }

    { $comment }
mail-visit-scheduled-subject = Diena un vieta ir noteikta: { $title }
mail-visit-scheduled-body = Šīs vizītes vai sanāksmes diena un vieta ir noteikta vai mainīta: { $title }
mail-visit-cancelled-subject = Vizīte vai sanāksme nenotiks: { $title }
mail-visit-cancelled-body =
    Šis vizītes vai sanāksmes pieprasījums ir atsaukts vai atcelts: { $title }

    { $comment }
mail-visit-reported-subject = Pārskats ir gatavs: { $title }
mail-visit-reported-body = Izlasiet, kas iznāca no šīs vizītes vai sanāksmes: { $title }
mail-visit-reminder-subject = Termiņš { $day }: { $title }
mail-visit-reminder-body =
    Vizītes vai sanāksmes pieprasījums gaida jūs: { $title }

    Ja līdz tam neviens neko nebūs darījis, tas beigsies šajā dienā: { $day }.
mail-visit-expired-subject = Termiņš ir beidzies: { $title }
mail-visit-expired-body = Šā vizītes vai sanāksmes pieprasījuma termiņš ir beidzies, un tas ir slēgts: { $title }
mail-visit-message-subject = Kāds jums ir uzrakstījis: { $title }
mail-visit-message-body = Par šo vizīti vai sanāksmi ir jauna ziņa: { $title }
mail-language-label = Jums sūtīto e-pasta vēstuļu valoda
mail-language-hint = E-pasta vēstules sūta tikai tad, ja šā pakalpojuma uzturētājs ir iestatījis pasta serveri.
mail-language-save = Saglabāt valodu
mail-language-saved = Jūsu valoda ir saglabāta.
