mail-why = Qed tirċievi dan il-messaġġ għax għandek kont fid-direttorju EESSI. Tista’ tagħżel il-lingwa ta’ dawn il-messaġġi fil-paġna tal-kont tiegħek.
mail-practice-submitted-subject = Prattika tajba li teħtieġ deċiżjoni: { $title }
mail-practice-submitted-body = Prattika tajba ta’ pajjiżek qed tistenna d-deċiżjoni tiegħek: { $title }
mail-practice-approved-subject = Prattika tajba li trid tiġi eżaminata: { $title }
mail-practice-approved-body = Prattika tajba ġiet approvata f’isem pajjiżha u qed tistenna lill-programm: { $title }
mail-practice-returned-subject = Il-prattika tajba tiegħek intbagħtet lura: { $title }
mail-practice-returned-body =
    Il-prattika tajba tiegħek intbagħtet lura biex tikkoreġiha: { $title }

    { $comment }
mail-practice-refused-subject = Il-prattika tajba tiegħek ġiet irrifjutata: { $title }
mail-practice-refused-body =
    Il-prattika tajba tiegħek ġiet irrifjutata: { $title }

    { $comment }
mail-practice-published-subject = Il-prattika tajba tiegħek ġiet ippubblikata: { $title }
mail-practice-published-body = Il-prattika tajba tiegħek ġiet ippubblikata. Issa kulħadd jista’ jaqraha u jiddikjara li qed jadottaha: { $title }
mail-practice-due-subject = Il-prattika tajba tiegħek għadha korretta? { $title }
mail-practice-due-body = Il-prattika tajba tiegħek titneħħa mil-lista fi { $day } sakemm ma tikkonfermax li għadha korretta: { $title }
mail-uptake-stated-subject = Il-prattika tajba tiegħek qed tiġi adottata: { $title }
mail-uptake-stated-body =
    Xi ħadd iddikjara fejn wasal bil-prattika tajba tiegħek: { $title }

    Pajjiż: { $country }
    Indirizz elettroniku: { $contact }
mail-uptake-welcome-subject = Qed tadotta prattika tajba: { $title }
mail-uptake-welcome-body =
    Iddikjarajt li qed tadotta din il-prattika tajba: { $title }

    Tista’ tikkuntattja lil dawk responsabbli minnha hawn: { $contact }
mail-question-asked-subject = Mistoqsija ġdida: { $title }
mail-question-asked-body = Xi ħadd għamel mistoqsija lill-appoġġ dirett għall-utenti: { $title }
mail-question-assigned-subject = Mistoqsija qed tistenna t-tweġiba tiegħek: { $title }
mail-question-assigned-body = Ġiet assenjata lilek mistoqsija biex tweġibha: { $title }
mail-question-answered-subject = Il-mistoqsija tiegħek ġiet imwieġba: { $title }
mail-question-answered-body = Il-mistoqsija tiegħek ġiet imwieġba: { $title }
mail-question-followed-subject = Mistoqsija tkompli: { $title }
mail-question-followed-body = Min staqsa żied xi ħaġa u qed jistenna tweġiba: { $title }
mail-question-published-subject = It-tweġiba għall-mistoqsija tiegħek ġiet ippubblikata: { $title }
mail-question-published-body = It-tweġiba għall-mistoqsija tiegħek tgħin lil oħrajn ukoll u ġiet ippubblikata, mingħajr ebda kelma dwarek: { $title }
mail-training-nominated-subject = Nomina li teħtieġ deċiżjoni: { $title }
mail-training-nominated-body = Xi ħadd minn pajjiżek ġie nnominat għal taħriġ u qed jistenna d-deċiżjoni tiegħek: { $title }
mail-training-confirmed-subject = Post fit-taħriġ: { $title }
mail-training-confirmed-body =
    Ingħata post lil { $name } f’dan it-taħriġ: { $title }

    { $when }
mail-training-waiting-subject = Fil-lista ta’ stennija: { $title }
mail-training-waiting-body =
    Il-postijiet kollha huma meħuda. Fil-lista ta’ stennija ta’ dan it-taħriġ hemm { $name }: { $title }

    Meta post isir liberu, jeħodu min ikun ilu jistenna l-aktar, u int tiġi infurmat.
mail-training-declined-subject = Nomina ġiet irrifjutata: { $title }
mail-training-declined-body =
    In-nomina ta’ { $name } ġiet irrifjutata: { $title }

    { $comment }
mail-training-changed-subject = Ħin jew post ieħor: { $title }
mail-training-changed-body =
    Inbidel il-ħin jew il-post ta’ dan it-taħriġ: { $title }

    { $when }
mail-training-cancelled-subject = It-taħriġ mhux se jsir: { $title }
mail-training-cancelled-body =
    Dan it-taħriġ mhux se jsir: { $title }

    { $comment }
mail-training-feedback-subject = Kif kien it-taħriġ? { $title }
mail-training-feedback-body = Int ħadt sehem f’taħriġ. Għid lill-programm, f’minuta u mingħajr ismek, x’kien utli u x’kien nieqes: { $title }
mail-visit-turn-subject = Imissek int: { $title }
mail-visit-turn-body =
    Talba għal żjara jew laqgħa qed tistenna lilek: { $title }

    Skadenza: { $day }.
mail-visit-moved-subject = It-talba tiegħek mxiet pass ’il quddiem: { $title }
mail-visit-moved-body = It-talba tiegħek għal żjara jew laqgħa mxiet pass ’il quddiem: { $title }
mail-visit-answered-subject = Ospitant wieġeb: { $title }
mail-visit-answered-body = Ospitant wieġeb għat-talba tiegħek għal żjara jew laqgħa: { $title }
mail-visit-returned-subject = It-talba tiegħek intbagħtet lura: { $title }
mail-visit-returned-body =
    Il-koordinatur nazzjonali tiegħek jitolbok tibdel xi ħaġa fit-talba tiegħek: { $title }

    { $comment }
mail-visit-refused-subject = It-talba tiegħek ġiet irrifjutata: { $title }
mail-visit-refused-body =
    It-talba tiegħek għal żjara jew laqgħa ġiet irrifjutata: { $title }

    { $comment }
mail-visit-scheduled-subject = Il-jum u l-post huma ffissati: { $title }
mail-visit-scheduled-body = Il-jum u l-post ta’ din iż-żjara jew laqgħa huma ffissati, jew inbidlu: { $title }
mail-visit-cancelled-subject = Mhux se ssir: { $title }
mail-visit-cancelled-body =
    Din it-talba għal żjara jew laqgħa ġiet irtirata jew ikkanċellata: { $title }

    { $comment }
mail-visit-reported-subject = Ir-rapport huwa lest: { $title }
mail-visit-reported-body = Aqra x’irriżulta minn din iż-żjara jew laqgħa: { $title }
mail-visit-reminder-subject = Skadenza { $day }: { $title }
mail-visit-reminder-body =
    Talba għal żjara jew laqgħa qed tistenna lilek: { $title }

    Tintemm fi { $day } jekk sa dakinhar ħadd ma jkun għamel xejn.
mail-visit-expired-subject = Għaddiet l-iskadenza: { $title }
mail-visit-expired-body = L-iskadenza ta’ din it-talba għal żjara jew laqgħa għaddiet, u t-talba ntemmet: { $title }
mail-visit-message-subject = Xi ħadd kitiblek: { $title }
mail-visit-message-body = Hemm messaġġ ġdid dwar din iż-żjara jew laqgħa: { $title }
mail-language-label = Lingwa tal-messaġġi elettroniċi li tirċievi
mail-language-hint = Il-messaġġi elettroniċi jintbagħtu biss jekk l-operatur ta’ dan is-servizz ikun issettja server tal-posta elettronika.
mail-language-save = Issejvja l-lingwa
mail-language-saved = Il-lingwa tiegħek ġiet issejvjata.
