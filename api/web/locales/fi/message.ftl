# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", kirjainkoko eroaa"}
    [greek] {"; kreikankielisen nimen latinalainen kirjoitusasu"}
    [bulgarian] {"; bulgariankielisen nimen latinalainen kirjoitusasu"}
    [english] {"; englanninkielisessä nimessä"}
    [other] {"; entisessä tai muussa nimessä"}
    [place] {"; nimissä ja paikassa tai alueessa"}
    [topic] {"; nimissä ja verkostoa, sektoreita tai maata kuvaavissa sanoissa"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; toinen kirjoitusasu"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 kirjoitusvirhe"}
   *[other] {"; "}{ $typos } kirjoitusvirhettä
}{ $missing ->
    [none] {""}
   *[other] {"; ei löytynyt: "}{ $missing }
}.
match-code = Teksti on laitoksen koodi{ match-tail }
match-acronym = Teksti on laitoksen lyhenne{ match-tail }
match-name = Teksti on jokin laitoksen nimistä{ match-tail }
match-prefix = Jokin laitoksen nimistä alkaa tekstillä{ match-tail }
match-words = Kaikki sanat löytyivät{ match-tail }
match-similar = Kaikki sanat löytyivät, osa samankaltaisessa muodossa{ match-tail }
match-partial = Osa tekstistä löytyi{ match-tail }

as-role = { $role ->
    [CASE_OWNER] asian omistajana
    [INTELLIGENT_ROUTING] reitittäjänä
   *[COUNTER_PARTY] vastapuolena
}
can-receive = Osallistuu BUC:iin { $buc } { as-role }, { $since ->
    [none] valmis alusta alkaen
   *[other] valmis { $since } alkaen
}.
reason-institution-upcoming = Laitos aloittaa toimintansa vasta { $from }.
reason-institution-ended = Laitoksen toiminta on päättynyt; viimeinen päivä oli { $last }.{ $successors ->
    [none] {""}
   *[other] {" Seuraaja: "}{ $successors }.
}
reason-no-competence = Laitoksella ei ole toimivaltaa BUC:issa { $buc }.
reason-other-scope = Laitos osallistuu BUC:iin { $buc }, mutta vain muiden järjestelmien tai etuuksien osalta.
reason-wrong-role = Laitos osallistuu BUC:iin { $buc }, mutta ei { as-role }.
reason-not-yet-valid = Laitoksen toimivalta BUC:issa { $buc } alkaa { $from }.
reason-ended = Laitoksen toimivalta BUC:issa { $buc } on päättynyt; viimeinen päivä oli { $last }.
reason-not-ready = Laitos on toimivaltainen BUC:issa { $buc }, mutta { $from ->
    [none] ei ole valmis vastaanottamaan sitä EESSIssä
   *[other] on valmis vasta { $from } alkaen
}.
reason-outside-area = Laitos osallistuu BUC:iin { $buc }, mutta paikka ei kuulu sen alueeseen.
reason-sender-not-ready = { $country }: mikään laitos ei voi kyseisenä päivänä olla BUC:in { $buc } asian omistaja.

invalid-cursor = ”{ $field }” ei ole tämän luettelon sivutusmerkki; käytä merkkiä, jonka aiempi sivu antoi.
page-size = ”{ $field }” on { $count }; pyydä 1–{ $most } tulosta ja jatka sivutusmerkillä.
page-size-suggestions = ”{ $field }” on { $count }; pyydä 1–{ $most } ehdotusta.
invalid-code = ”{ $code }” ei ole laitoksen koodi; kirjoita maa, kaksoispiste ja 4–10 kirjainta tai numeroa, esimerkiksi PL:PL212000WR.
unknown-code = Millään laitoksella ei ole koodia { $code }; { $near ->
    [none] tarkista koodi tai hae nimellä.
   *[other] tarkoititko { $near }?
}
unknown-country = ”{ $code }” ei ole minkään EESSIn 32 maan koodi; käytä esimerkiksi koodia PL, EL (Kreikka) tai UK (Yhdistynyt kuningaskunta).
unknown-network = Verkostoa ”{ $code }” ei ole; valitse tarjotuista verkostoista koodi, esimerkiksi PL-ZUS.
unknown-buc = BUC:ia ”{ $code }” ei ole; käytä esimerkiksi koodia FB_BUC_01.
unknown-sed = SED:iä ”{ $code }” ei ole; käytä esimerkiksi koodia F001.
sed-administrative = { $sed } on hallinnollinen asiakirja eikä aloita BUC:ia. X007 siirtää asian, X008 ilmoittaa, että se lähetettiin vahingossa, X011 hylkää sen, X100 vaihtaa osallistujan; tiedustele H_BUC_01:llä.
sed-inside = { $sed } ei aloita BUC:ia: se lähetetään jo aloitetussa BUC:issa ({ $bucs }); vastaanottaja on jo määrätty.
unknown-place = Paikkaa ”{ $place }” ei tunneta; kokeile lähintä suurempaa kuntaa, aluetta tai NUTS-koodia, esimerkiksi PL21.
invalid-period = Päivä ”to” ei saa olla ennen päivää ”from” eikä yli 10 vuotta sen jälkeen.
invalid-seq = ”after” ei ole muutosnumero; käytä numeroa, jonka aiempi sivu antoi.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Ilmoita vähintään yksi maa.
too-many-answers = Kyselyllä on yli { $most } vastausta; rajaa kysely harvempiin maihin tai yhteen BUC:iin.
one-of = Kysy täsmälleen yhtä näistä: ”buc”, ”sed” tai ”sector”.
ambiguous-place = ”{ $place }” voi tarkoittaa useaa paikkaa ({ $country }): { $candidates }. Tarkenna, mitä niistä.
covers-not-stated = Laitoksen aluetta ei ole ilmoitettu; alueena pidetään koko maata.
covers-country = Alueena koko maa, myös { $place }.
covers-part = Alueena { $area }, joka on osa paikasta { $place }.
covers-exactly = Alueena { $area }.
covers-area = Alueena { $area }, johon { $place } kuuluu.
reason-scope = Koskee: { $scope }.
reason-default = Laitos on tässä asiassa oletuslaitos.
reason-router = Asia kulkee laitokselle reitittäjän kautta: { $router }.
answer-found = { $count ->
    [1] 1 laitos ({ $country }, { $buc }, { $on }).
   *[other] { $count } laitosta ({ $country }, { $buc }, { $on }), sopivin ensin.
}
nobody-who = Ei sopivaa laitosta ({ $country }, { $buc }, { $on })
nobody-then = Tiedustele H_BUC_01:llä (vastaanottaja: { $hub ->
    [none] yhteyselin
   *[other] { $hub }
}); väärälle laitokselle lähetetty asia siirretään X007:llä.
nobody-no-competence = { nobody-who }: mikään laitos ei ole toimivaltainen. { nobody-then }
nobody-wrong-role = { nobody-who }: laitoksia osallistuu, mutta ei tässä roolissa. { nobody-then }
nobody-not-ready = { nobody-who }: toimivaltainen laitos on, mutta se ei ole valmis EESSIssä. { nobody-then }
nobody-not-yet-valid = { nobody-who }: toimivalta alkaa myöhemmin. { nobody-then }
nobody-ended = { nobody-who }: toimivalta on päättynyt. { nobody-then }
nobody-institution-ended = { nobody-who }: toimivaltaisen laitoksen toiminta on päättynyt. { nobody-then }
nobody-sender-not-ready = { nobody-who }: lähettäjän maassa ei ole valmista asian omistajaa. { nobody-then }
nobody-outside-area = { nobody-who }: paikka ei kuulu toimivaltaisten laitosten alueeseen. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] ilman paikkaa
    [ready] valmiudesta riippumatta
    [status] päättyneet ja tulevat mukaan lukien
    [role] missä tahansa roolissa
    [buc] missä tahansa BUC:issa
    [sector] millä tahansa sektorilla
    [function] missä tahansa tehtävässä
    [network] missä tahansa verkostossa
    [country] muissa maissa
    [day] tänään
   *[all] ilman suodattimia
}.
match-chosen = Valittu: mikään muu tulos ei sovi yhtä hyvin.
match-behind = Ei valittu: toinen tulos sopii paremmin.
match-by-code = Laitoksen koodi on nimessä.
match-same-acronym = Nimi on laitoksen lyhenne.
match-same-name = Nimi on jokin laitoksen nimistä.
match-all-words = Kaikki nimen sanat löytyivät.
match-share = Nimestä löytyi { $share } %; harvinaiset sanat painavat enemmän.
match-town = Kunta on laitoksen sijaintikunta.
match-town-covered = Kunta kuuluu laitoksen alueeseen.
match-town-country = Laitoksen alue on koko maa, myös tämä kunta.
match-town-elsewhere = Kunta ei ole mikään laitoksen paikoista.
match-typos = { $typos ->
    [1] 1 kirjoitusvirhe
   *[other] { $typos } kirjoitusvirhettä
}.
match-missing = Ei löytynyt: { $missing }.
match-unmet = Ei valittu: ”{ $word }” viittaa toiseen laitokseen.
match-rivals = Ei valittu: yhtä hyvin sopivat { $codes }.
match-weak = Ei valittu: nimestä löytyi liian vähän.
match-namesake = Ei valittu: laitoksen nimissä on enemmän kuin tässä; kyse voi olla toisesta laitoksesta.
match-elsewhere = Ei valittu: kunta puhuu sitä vastaan.
too-many-names = ”queries” sisältää { $count } nimeä; vertaa enintään { $most } nimeä kerralla.
too-many-excluded = Sulje pois enintään { $most } koodia.
empty-text = Kirjoita, mitä etsit: nimi, paikka tai koodi.
scope-unknown = Mikään laitos ei ilmoita tässä rajausta ”{ $text }”; tuloksissa ovat laitokset, joilla ei ole rajausta.{ $values ->
    [none] {""}
   *[other] {" "}Ilmoitettu on: { $values }.
}
text-unreadable = Tässä on merkki, jota kukaan ei näe; kirjoita teksti uudelleen.
