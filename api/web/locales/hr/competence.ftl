# The guided question and its answer.
guided-title = Tko je nadležan?
guided-case = Koji BUC ili dokument?
guided-case-hint = Oznaka kao što je FB_BUC_01 ili S072 ili riječi iz naslova
guided-case-choose = Na što od navedenog mislite?
guided-country = Koja država?
guided-country-none = Odaberite državu
guided-several = Više država odjednom
guided-place = Gdje osoba živi ili radi?
guided-place-hint = Mjesto, regija ili oznaka područja; ako ne znate, ostavite prazno
guided-day = Na koji dan?
guided-more = Uloga, pošiljatelj, sustav i davanje
guided-from = Vaša država, koja šalje predmet
guided-from-none = Nije navedeno
guided-any = Bilo koja
guided-scheme = Sustav ili skupina osoba
guided-benefit = Vrsta davanja
guided-button = Prikaži nadležnu ustanovu

competent-title = Tko je nadležan?
competent-title-case = { $case }: tko je nadležan?
competent-lead = Upišite što znate. Saznat ćete kojoj se ustanovi treba obratiti, koja je njezina oznaka i zašto je nadležna.
competent-day = Na dan { $day }
competent-place = Mjesto: { $place }
competent-role = Uloga: { $role }
competent-from = Država koja šalje predmet: { $country }
competent-jumps = Države u odgovoru
competent-nobody = nitko
competent-address-it = Obratite se ovoj ustanovi
competent-first = Prva od više ustanova
competent-unclear = Navedite gdje osoba živi ili radi kako bi se moglo utvrditi koja je prava.
competent-unclear-scope = Jednako odgovaraju: u nastavku je navedeno za što je koja ustanova.
competent-why = Zašto
competent-others = { $count ->
    [one] Nadležna je još { $count } ustanova
    [few] Nadležne su još { $count } ustanove
   *[other] Nadležno je još { $count } ustanova
}
competent-not = Djelomično odgovaraju, ali nisu nadležne
competent-nearest = Ustanove koje najviše odgovaraju i razlozi zbog kojih nisu nadležne
competent-hubs = Ustanove za usmjeravanje i tijela za vezu
competent-hubs-lead = Obratite se ustanovi navedenoj iznad: ustanova za usmjeravanje prosljeđuje joj predmet. Ako niste sigurni, pomoći će tijelo za vezu.
competent-place-read = Protumačeno kao: { $place }.
competent-candidates = Na koje mjesto mislite?
competent-place-here = Mjesto ({ $country })
competent-place-button = Primijeni ovo mjesto
competent-all = Sve ustanove ove države koje sudjeluju u ovom BUC-u
competent-again = Izmijeni upit
competent-cut = Prikazani su samo prvi odgovori ({ $shown } od { $count }); da biste vidjeli ostale, navedite manje država ili samo jedan BUC.

problem-title-question = Na ovako postavljen upit nije moguće odgovoriti
problem-no-case = Navedite na koji se BUC ili dokument upit odnosi.
problem-case = „{ $value }” nije BUC, dokument ni sektor; upišite oznaku kao što je FB_BUC_01, S072 ili FB.

wrong-title = Ako je predmet poslan pogrešnoj ustanovi
wrong-ask = Niste sigurni? Prije slanja predmeta raspitajte se s pomoću H_BUC_01.
wrong-forward = Ustanova koja je primila predmet može ga proslijediti s pomoću X007.
wrong-mistake = S pomoću X008 možete javiti da je predmet poslan pogreškom.
wrong-reject = Ustanova s pomoću X011 odbija predmet ako nije nadležna i ne može ga proslijediti.
wrong-participant = X100 mijenja sudionika, X005 dodaje sudionika, a X006 ga uklanja.
