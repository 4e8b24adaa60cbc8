mail-why = Tento e-mail dostávate, pretože máte účet v adresári EESSI. Jazyk týchto e-mailov si môžete zvoliť na stránke svojho účtu.
mail-practice-submitted-subject = Osvedčený postup na rozhodnutie: { $title }
mail-practice-submitted-body = Osvedčený postup z vašej krajiny čaká na vaše rozhodnutie: { $title }
mail-practice-approved-subject = Osvedčený postup na posúdenie: { $title }
mail-practice-approved-body = Osvedčený postup bol schválený za krajinu a čaká na program: { $title }
mail-practice-returned-subject = Váš osvedčený postup bol vrátený: { $title }
mail-practice-returned-body =
    Váš osvedčený postup bol vrátený na opravu: { $title }

    { $comment }
mail-practice-refused-subject = Váš osvedčený postup bol zamietnutý: { $title }
mail-practice-refused-body =
    Váš osvedčený postup bol zamietnutý: { $title }

    { $comment }
mail-practice-published-subject = Váš osvedčený postup bol zverejnený: { $title }
mail-practice-published-body = Váš osvedčený postup bol zverejnený. Teraz si ho môže každý prečítať a oznámiť, že ho preberá: { $title }
mail-practice-due-subject = Je váš osvedčený postup stále správny? { $title }
mail-practice-due-body = Váš osvedčený postup bude dňa { $day } vyradený zo zoznamu, ak nepotvrdíte, že je stále správny: { $title }
mail-uptake-stated-subject = Váš osvedčený postup niekto preberá: { $title }
mail-uptake-stated-body =
    Niekto oznámil, ako ďaleko je s vaším osvedčeným postupom: { $title }

    Krajina: { $country }
    Schránka: { $contact }
mail-uptake-welcome-subject = Preberáte osvedčený postup: { $title }
mail-uptake-welcome-body =
    Oznámili ste, že preberáte tento osvedčený postup: { $title }

    Jeho autorov môžete kontaktovať tu: { $contact }
mail-question-asked-subject = Nová otázka: { $title }
mail-question-asked-body = Niekto položil otázku priamej podpore používateľov: { $title }
mail-question-assigned-subject = Otázka na zodpovedanie: { $title }
mail-question-assigned-body = Bola vám pridelená otázka na zodpovedanie: { $title }
mail-question-answered-subject = Vaša otázka bola zodpovedaná: { $title }
mail-question-answered-body = Vaša otázka bola zodpovedaná: { $title }
mail-question-followed-subject = Doplnenie otázky: { $title }
mail-question-followed-body = Autor otázky niečo doplnil a čaká na odpoveď: { $title }
mail-question-published-subject = Odpoveď na vašu otázku bola zverejnená: { $title }
mail-question-published-body = Odpoveď na vašu otázku pomôže aj iným a bola zverejnená, a to bez akejkoľvek zmienky o vás: { $title }
mail-training-nominated-subject = Nominácia na rozhodnutie: { $title }
mail-training-nominated-body = Na školenie bol nominovaný niekto z vašej krajiny a čaká na vaše rozhodnutie: { $title }
mail-training-confirmed-subject = Miesto na školení: { $title }
mail-training-confirmed-body =
    { $name } má miesto na tomto školení: { $title }

    { $when }
mail-training-waiting-subject = V poradovníku: { $title }
mail-training-waiting-body =
    Všetky miesta sú obsadené. { $name } je v poradovníku na toto školenie: { $title }

    Keď sa niektoré miesto uvoľní, dostane ho ten, kto čaká najdlhšie, a dostanete o tom správu.
mail-training-declined-subject = Nominácia bola zamietnutá: { $title }
mail-training-declined-body =
    Nominácia ({ $name }) bola zamietnutá: { $title }

    { $comment }
mail-training-changed-subject = Iný čas alebo miesto: { $title }
mail-training-changed-body =
    Čas alebo miesto tohto školenia sa zmenili: { $title }

    { $when }
mail-training-cancelled-subject = Školenie sa neuskutoční: { $title }
mail-training-cancelled-body =
    Toto školenie sa neuskutoční: { $title }

    { $comment }
mail-training-feedback-subject = Aké bolo školenie? { $title }
mail-training-feedback-body = Zúčastnili ste sa na školení. Povedzte programu, za minútu a bez uvedenia mena, čo bolo užitočné a čo chýbalo: { $title }
mail-visit-turn-subject = Ste na rade: { $title }
mail-visit-turn-body =
    Žiadosť o návštevu alebo stretnutie čaká na vás: { $title }

    Termín: { $day }.
mail-visit-moved-subject = Vaša žiadosť postúpila o krok ďalej: { $title }
mail-visit-moved-body = Vaša žiadosť o návštevu alebo stretnutie postúpila o krok ďalej: { $title }
mail-visit-answered-subject = Hostiteľ odpovedal: { $title }
mail-visit-answered-body = Hostiteľ odpovedal na vašu žiadosť o návštevu alebo stretnutie: { $title }
mail-visit-returned-subject = Vaša žiadosť bola vrátená: { $title }
mail-visit-returned-body =
    Váš národný koordinátor vás žiada, aby ste vo svojej žiadosti niečo zmenili: { $title }

    { $comment }
mail-visit-refused-subject = Vaša žiadosť bola zamietnutá: { $title }
mail-visit-refused-body =
    Vaša žiadosť o návštevu alebo stretnutie bola zamietnutá: { $title }

    { $comment }
mail-visit-scheduled-subject = Deň a miesto sú určené: { $title }
mail-visit-scheduled-body = Deň a miesto tejto návštevy alebo stretnutia sú určené alebo sa zmenili: { $title }
mail-visit-cancelled-subject = Neuskutoční sa: { $title }
mail-visit-cancelled-body =
    Táto žiadosť o návštevu alebo stretnutie bola vzatá späť alebo zrušená: { $title }

    { $comment }
mail-visit-reported-subject = Správa je k dispozícii: { $title }
mail-visit-reported-body = Prečítajte si, čo priniesla táto návšteva alebo stretnutie: { $title }
mail-visit-reminder-subject = Termín { $day }: { $title }
mail-visit-reminder-body =
    Žiadosť o návštevu alebo stretnutie čaká na vás: { $title }

    Ak dovtedy nikto nič neurobí, dňa { $day } sa skončí.
mail-visit-expired-subject = Lehota uplynula: { $title }
mail-visit-expired-body = Lehota tejto žiadosti o návštevu alebo stretnutie uplynula a žiadosť sa skončila: { $title }
mail-visit-message-subject = Máte novú správu: { $title }
mail-visit-message-body = K tejto návšteve alebo stretnutiu je nová správa: { $title }
mail-language-label = Jazyk e-mailov pre vás
mail-language-hint = E-maily sa odosielajú, iba ak prevádzkovateľ tejto služby nastavil poštový server.
mail-language-save = Uložiť jazyk
mail-language-saved = Jazyk je uložený.
