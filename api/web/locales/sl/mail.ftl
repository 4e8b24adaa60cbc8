mail-why = To e-pošto prejemate, ker imate račun v imeniku EESSI. Jezik te e-pošte lahko izberete na strani svojega računa.
mail-practice-submitted-subject = Dobra praksa čaka na odločitev: { $title }
mail-practice-submitted-body = Dobra praksa iz vaše države čaka na vašo odločitev: { $title }
mail-practice-approved-subject = Dobra praksa v pregled: { $title }
mail-practice-approved-body = Dobra praksa je odobrena v imenu svoje države in čaka na program: { $title }
mail-practice-returned-subject = Vaša dobra praksa je vrnjena: { $title }
mail-practice-returned-body =
    Vaša dobra praksa je vrnjena v popravek: { $title }

    { $comment }
mail-practice-refused-subject = Vaša dobra praksa je zavrnjena: { $title }
mail-practice-refused-body =
    Vaša dobra praksa je zavrnjena: { $title }

    { $comment }
mail-practice-published-subject = Vaša dobra praksa je objavljena: { $title }
mail-practice-published-body = Vaša dobra praksa je objavljena. Zdaj jo lahko vsak prebere in prijavi, da jo prevzema: { $title }
mail-practice-due-subject = Ali je vaša dobra praksa še vedno pravilna? { $title }
mail-practice-due-body = Vaša dobra praksa bo dne { $day } odstranjena s seznama, če ne potrdite, da je še vedno pravilna: { $title }
mail-uptake-stated-subject = Vašo dobro prakso nekdo prevzema: { $title }
mail-uptake-stated-body =
    Nekdo je prijavil, kako daleč je z vašo dobro prakso: { $title }

    Država: { $country }
    E-poštni predal: { $contact }
mail-uptake-welcome-subject = Prevzemate dobro prakso: { $title }
mail-uptake-welcome-body =
    Prijavili ste, da prevzemate to dobro prakso: { $title }

    Na njene avtorje se lahko obrnete tukaj: { $contact }
mail-question-asked-subject = Novo vprašanje: { $title }
mail-question-asked-body = Nekdo je postavil vprašanje neposredni pomoči uporabnikom: { $title }
mail-question-assigned-subject = Vprašanje čaka na vaš odgovor: { $title }
mail-question-assigned-body = Dodeljeno vam je bilo vprašanje, na katero je treba odgovoriti: { $title }
mail-question-answered-subject = Na vaše vprašanje je odgovorjeno: { $title }
mail-question-answered-body = Na vaše vprašanje je odgovorjeno: { $title }
mail-question-followed-subject = Dopolnitev vprašanja: { $title }
mail-question-followed-body = Avtor vprašanja je nekaj dodal in čaka na odgovor: { $title }
mail-question-published-subject = Odgovor na vaše vprašanje je objavljen: { $title }
mail-question-published-body = Odgovor na vaše vprašanje pomaga tudi drugim in je bil objavljen, in to brez vsakršne navedbe o vas: { $title }
mail-training-nominated-subject = Predlog udeleženca čaka na odločitev: { $title }
mail-training-nominated-body = Za usposabljanje je predlagana oseba iz vaše države in čaka na vašo odločitev: { $title }
mail-training-confirmed-subject = Mesto na usposabljanju: { $title }
mail-training-confirmed-body =
    { $name } ima mesto na tem usposabljanju: { $title }

    { $when }
mail-training-waiting-subject = Na čakalnem seznamu: { $title }
mail-training-waiting-body =
    Vsa mesta so zasedena. { $name } je na čakalnem seznamu za to usposabljanje: { $title }

    Ko se mesto sprosti, ga dobi tisti, ki čaka najdlje, vi pa boste o tem obveščeni.
mail-training-declined-subject = Predlog udeleženca je zavrnjen: { $title }
mail-training-declined-body =
    Predlog ({ $name }) je zavrnjen: { $title }

    { $comment }
mail-training-changed-subject = Drug čas ali kraj: { $title }
mail-training-changed-body =
    Čas ali kraj tega usposabljanja se je spremenil: { $title }

    { $when }
mail-training-cancelled-subject = Usposabljanja ne bo: { $title }
mail-training-cancelled-body =
    Tega usposabljanja ne bo: { $title }

    { $comment }
mail-training-feedback-subject = Kako je bilo na usposabljanju? { $title }
mail-training-feedback-body = Udeležili ste se usposabljanja. Programu v minuti in brez navedbe imena povejte, kaj je bilo koristno in kaj je manjkalo: { $title }
mail-visit-turn-subject = Na vrsti ste: { $title }
mail-visit-turn-body =
    Zahtevek za obisk ali srečanje čaka na vas: { $title }

    Rok: { $day }.
mail-visit-moved-subject = Vaš zahtevek je korak dlje: { $title }
mail-visit-moved-body = Vaš zahtevek za obisk ali srečanje je korak dlje: { $title }
mail-visit-answered-subject = Gostitelj je odgovoril: { $title }
mail-visit-answered-body = Gostitelj je odgovoril na vaš zahtevek za obisk ali srečanje: { $title }
mail-visit-returned-subject = Vaš zahtevek je vrnjen: { $title }
mail-visit-returned-body =
    Vaš nacionalni koordinator vas prosi, da v svojem zahtevku nekaj spremenite: { $title }

    { $comment }
mail-visit-refused-subject = Vaš zahtevek je zavrnjen: { $title }
mail-visit-refused-body =
    Vaš zahtevek za obisk ali srečanje je zavrnjen: { $title }

    { $comment }
mail-visit-scheduled-subject = Dan in kraj sta določena: { $title }
mail-visit-scheduled-body = Dan in kraj tega obiska ali srečanja sta določena ali sta se spremenila: { $title }
mail-visit-cancelled-subject = Dogodka ne bo: { $title }
mail-visit-cancelled-body =
    Ta zahtevek za obisk ali srečanje je bil umaknjen ali odpovedan: { $title }

    { $comment }
mail-visit-reported-subject = Poročilo je na voljo: { $title }
mail-visit-reported-body = Preberite, kaj je prinesel ta obisk ali srečanje: { $title }
mail-visit-reminder-subject = Rok { $day }: { $title }
mail-visit-reminder-body =
    Zahtevek za obisk ali srečanje čaka na vas: { $title }

    Če do takrat nihče ničesar ne stori, se konča dne { $day }.
mail-visit-expired-subject = Rok je potekel: { $title }
mail-visit-expired-body = Rok tega zahtevka za obisk ali srečanje je potekel in zahtevek se je končal: { $title }
mail-visit-message-subject = Prejeli ste sporočilo: { $title }
mail-visit-message-body = O tem obisku ali srečanju je novo sporočilo: { $title }
mail-language-label = Jezik e-poštnih sporočil za vas
mail-language-hint = E-poštna sporočila se pošiljajo samo, če je upravljavec te storitve nastavil e-poštni strežnik.
mail-language-save = Shrani jezik
mail-language-saved = Jezik je shranjen.
