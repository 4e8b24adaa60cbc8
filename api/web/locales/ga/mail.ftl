mail-why = Faigheann tú an ríomhphost seo toisc go bhfuil cuntas agat in eolaire EESSI. Is féidir leat teanga na ríomhphost seo a roghnú ar leathanach do chuntais.
mail-practice-submitted-subject = Dea-chleachtas le cinneadh: { $title }
mail-practice-submitted-body = Tá dea-chleachtas de chuid do thíre ag fanacht le do chinneadh: { $title }
mail-practice-approved-subject = Dea-chleachtas le hathbhreithniú: { $title }
mail-practice-approved-body = Cheadaigh a thír féin dea-chleachtas agus tá sé ag fanacht leis an gclár: { $title }
mail-practice-returned-subject = Cuireadh do dhea-chleachtas ar ais: { $title }
mail-practice-returned-body =
    Cuireadh do dhea-chleachtas ar ais lena cheartú: { $title }

    { $comment }
mail-practice-refused-subject = Diúltaíodh do dhea-chleachtas: { $title }
mail-practice-refused-body =
    Diúltaíodh do dhea-chleachtas: { $title }

    { $comment }
mail-practice-published-subject = Tá do dhea-chleachtas foilsithe: { $title }
mail-practice-published-body = Tá do dhea-chleachtas foilsithe. Is féidir le gach duine é a léamh anois, agus a dhearbhú go bhfuil siad ag glacadh leis: { $title }
mail-practice-due-subject = An bhfuil do dhea-chleachtas ceart fós? { $title }
mail-practice-due-body = Bainfear do dhea-chleachtas den liosta an { $day } mura ndeimhníonn tú go bhfuil sé ceart fós: { $title }
mail-uptake-stated-subject = Tá glacadh le do dhea-chleachtas: { $title }
mail-uptake-stated-body =
    Dhearbhaigh duine éigin cá fhad atá siad tagtha le do dhea-chleachtas: { $title }

    Tír: { $country }
    Bosca ríomhphoist: { $contact }
mail-uptake-welcome-subject = Tá tú ag glacadh le dea-chleachtas: { $title }
mail-uptake-welcome-body =
    Dhearbhaigh tú go bhfuil tú ag glacadh leis an dea-chleachtas seo: { $title }

    Is féidir teagmháil a dhéanamh le lucht an dea-chleachtais anseo: { $contact }
mail-question-asked-subject = Ceist nua: { $title }
mail-question-asked-body = Chuir duine éigin ceist ar an tacaíocht dhíreach d’úsáideoirí: { $title }
mail-question-assigned-subject = Tá ceist le freagairt agat: { $title }
mail-question-assigned-body = Tugadh ceist duit le freagairt: { $title }
mail-question-answered-subject = Freagraíodh do cheist: { $title }
mail-question-answered-body = Freagraíodh do cheist: { $title }
mail-question-followed-subject = Leanann ceist ar aghaidh: { $title }
mail-question-followed-body = Chuir an té a chuir an cheist rud éigin léi agus tá sé ag fanacht le freagra: { $title }
mail-question-published-subject = Tá an freagra ar do cheist foilsithe: { $title }
mail-question-published-body = Cabhraíonn an freagra ar do cheist le daoine eile freisin agus foilsíodh é, gan focal ar bith fút: { $title }
mail-training-nominated-subject = Ainmniúchán le cinneadh: { $title }
mail-training-nominated-body = Ainmníodh duine de chuid do thíre do chúrsa oiliúna agus tá an t-ainmniúchán ag fanacht le do chinneadh: { $title }
mail-training-confirmed-subject = Áit sa chúrsa oiliúna: { $title }
mail-training-confirmed-body =
    Tá áit ag { $name } sa chúrsa oiliúna seo: { $title }

    { $when }
mail-training-waiting-subject = Ar an liosta feithimh: { $title }
mail-training-waiting-body =
    Tá gach áit tógtha. Tá { $name } ar liosta feithimh an chúrsa oiliúna seo: { $title }

    Nuair a bheidh áit saor, tabharfar í don té is faide atá ag fanacht, agus cuirfear ar an eolas thú.
mail-training-declined-subject = Diúltaíodh d’ainmniúchán: { $title }
mail-training-declined-body =
    Diúltaíodh don ainmniúchán ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Am nó áit eile: { $title }
mail-training-changed-body =
    Athraíodh am nó áit an chúrsa oiliúna seo: { $title }

    { $when }
mail-training-cancelled-subject = Ní bheidh an cúrsa oiliúna ar siúl: { $title }
mail-training-cancelled-body =
    Ní bheidh an cúrsa oiliúna seo ar siúl: { $title }

    { $comment }
mail-training-feedback-subject = Conas a bhí an cúrsa oiliúna? { $title }
mail-training-feedback-body = Ghlac tú páirt i gcúrsa oiliúna. Inis don chlár, i nóiméad amháin agus gan d’ainm, cad a bhí úsáideach agus cad a bhí in easnamh: { $title }
mail-visit-turn-subject = Is é do shealsa é: { $title }
mail-visit-turn-body =
    Tá iarratas ar chuairt nó ar chruinniú ag fanacht leat: { $title }

    Spriocdháta: { $day }.
mail-visit-moved-subject = Tá d’iarratas céim níos faide chun cinn: { $title }
mail-visit-moved-body = Tá d’iarratas ar chuairt nó ar chruinniú céim níos faide chun cinn: { $title }
mail-visit-answered-subject = D’fhreagair óstach: { $title }
mail-visit-answered-body = D’fhreagair óstach d’iarratas ar chuairt nó ar chruinniú: { $title }
mail-visit-returned-subject = Cuireadh d’iarratas ar ais: { $title }
mail-visit-returned-body =
    Iarrann do chomhordaitheoir náisiúnta ort rud éigin a athrú i d’iarratas: { $title }

    { $comment }
mail-visit-refused-subject = Diúltaíodh d’iarratas: { $title }
mail-visit-refused-body =
    Diúltaíodh d’iarratas ar chuairt nó ar chruinniú: { $title }

    { $comment }
mail-visit-scheduled-subject = Tá an lá agus an áit socraithe: { $title }
mail-visit-scheduled-body = Tá lá agus áit na cuairte nó an chruinnithe seo socraithe, nó athraíodh iad: { $title }
mail-visit-cancelled-subject = Ní bheidh sé ar siúl: { $title }
mail-visit-cancelled-body =
    Tarraingíodh siar nó cuireadh ar ceal an t-iarratas seo ar chuairt nó ar chruinniú: { $title }

    { $comment }
mail-visit-reported-subject = Tá an tuarascáil ar fáil: { $title }
mail-visit-reported-body = Léigh cad a tháinig as an gcuairt nó an cruinniú seo: { $title }
mail-visit-reminder-subject = Spriocdháta { $day }: { $title }
mail-visit-reminder-body =
    Tá iarratas ar chuairt nó ar chruinniú ag fanacht leat: { $title }

    Críochnaíonn sé an { $day } mura ndéanann aon duine aon rud roimhe sin.
mail-visit-expired-subject = Chuaigh an spriocdháta thart: { $title }
mail-visit-expired-body = Chuaigh spriocdháta an iarratais seo ar chuairt nó ar chruinniú thart, agus tá deireadh leis: { $title }
mail-visit-message-subject = Scríobh duine éigin chugat: { $title }
mail-visit-message-body = Tá teachtaireacht nua ann faoin gcuairt nó faoin gcruinniú seo: { $title }
mail-language-label = Teanga na ríomhphost chugat
mail-language-hint = Ní sheoltar ríomhphoist ach amháin má tá freastalaí ríomhphoist socraithe ag oibreoir na seirbhíse seo.
mail-language-save = Sábháil an teanga
mail-language-saved = Tá do theanga sábháilte.
