question-title = Spurningar og svör
question-lead = Svör frá beinum notendastuðningi. Athugaðu hvort svarið þitt er þar á meðal; ef ekki, spurðu þá.
question-search = Leita í spurningum og svörum
question-words = Hvað viltu vita?
question-ask = Leggja fram spurningu
question-own = Spurningarnar mínar
question-count =
    { $count ->
        [one] { $count } svar
       *[other] { $count } svör
    }
question-nothing = Enginn hefur spurt að þessu enn. Fjarlægðu orð eða leggðu fram spurningu.
question-all = Allar spurningar og svör
question-figures = Beinn notendastuðningur í tölum
question-figure-published = Opinber svör
question-figure-asked = Framlagðar spurningar
question-figure-open = Bíða svars
question-figure-median = Frá spurningu til fyrsta svars (miðgildi)
question-figure-in-time = Svarað innan tveggja daga
question-figure-rating = Mat lesenda
question-hours =
    { $count ->
        [one] { $count } klukkustund
       *[other] { $count } klukkustundir
    }
question-percent = { $percent } %
question-rating =
    { $count ->
        [one] { $mean } af 5, mat { $count } lesanda
       *[other] { $mean } af 5, mat { $count } lesenda
    }
question-state-OPEN = Bíður svars
question-state-ANSWERED = Svarað
question-state-PUBLISHED = Birt
question-state-CLOSED = Lokað
question-ask-lead = Áætlunin svarar, eða samræmingaraðili landsins sem hún felur spurninguna. Aðeins þau og þú sjáið hana nema hún sé birt, án þess að nokkuð komi fram um þig.
question-privacy = Skrifaðu ekkert um einstaklinginn sem málið varðar: hvorki nafn, númer né fæðingardag.
question-field-title = Spurningin í einni línu
question-title-hint = Eins og þú myndir spyrja samstarfsmann.
question-field-body = Aðstæður
question-body-hint = Hvað þú vilt gera, hvað gerist í staðinn og hvað þú hefur reynt.
question-field-answer = Svarið
question-no-sector = Enginn sérstakur málaflokkur
question-no-country = Ekkert sérstakt land
question-send = Senda spurninguna
question-near = Svipuð svör
question-near-hint = Er svarið þitt þar á meðal?
question-near-count =
    { $count ->
        [0] Engin svipuð svör
        [one] { $count } svipað svar
       *[other] { $count } svipuð svör
    }
question-asked = Spurningin þín hefur verið send. Þú finnur hana meðal spurninga þinna; svarið mun standa á þessari síðu.
question-rated = Takk fyrir matið.
question-answer = Svar
question-published-on = Síðast endurskoðað { $day }.
question-demonstration = Eitt af svörunum sem fylgja sýnigögnunum frá upphafi.
question-rate = Hjálpaði þetta?
question-score-1 = Alls ekki
question-score-2 = Svolítið
question-score-3 = Að hluta
question-score-4 = Að mestu
question-score-5 = Að öllu leyti
question-rate-button = Meta
question-thread = Spurningin og það sem fram hefur komið
question-asker = Sá sem spurði
question-asked-at = Spurt { $at }
question-from = Land spyrjanda: { $country }
question-with-country = Á að svara: { $country }
question-with-programme = Á að svara: áætlunin
question-assigned-to = á að svara: { $country }
question-answer-label = Svar þitt
question-answer-button = Svara
question-follow-label = Bættu einhverju við eða spurðu aftur
question-follow-button = Senda
question-publish = Birta þetta svar
question-back = Aftur í spurninguna
question-publish-lead = Orðaðu spurningu og svar þannig að þau hjálpi öllum og segi ekkert um þann sem spurði.
question-publish-button = Birta
question-countries-hint = Landakóðar með kommum á milli, til dæmis EL, UK.
question-assign = Hver svarar
question-programme = Áætlunin
question-assign-button = Úthluta
question-close = Loka spurningunni
question-withdraw = Draga birta svarið til baka
question-notes = Innri minnispunktar
question-notes-hint = Aðeins þeir sem svara geta lesið þá.
question-note-label = Minnispunktur
question-note-button = Vista minnispunktinn
question-mine = Spurningar sem ég hef lagt fram
question-none-asked = Þú hefur ekki spurt að neinu enn.
question-others = Aðrar spurningar
question-needed = Þetta er nauðsynlegt: án þess getur enginn svarað.
question-needed-text = Skrifaðu eitthvað; auður texti hjálpar engum.
question-published-needed = Skrifaðu þetta á frummálinu áður en það er birt.
question-wrong-state = Þetta er ekki hægt því að staða spurningarinnar er „{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}“; skoðaðu hana eins og hún er núna.
question-unanswered = Spurningunni var lokað án svars; ekkert er til að birta.
question-score = Gefðu einkunn frá 1 (hjálpaði ekki) til 5 (hjálpaði vel).
question-not-answered = Enn er ekkert svar sem hægt er að meta.
