# The guided question and its answer.
guided-title = Cine este competent?
guided-case = Ce BUC sau document?
guided-case-hint = Un cod precum FB_BUC_01 sau S072 ori cuvinte din titlu
guided-case-choose = La care dintre acestea vă referiți?
guided-country = Ce țară?
guided-country-none = Alegeți o țară
guided-several = Mai multe țări deodată
guided-place = Unde locuiește sau lucrează persoana?
guided-place-hint = O localitate, o regiune sau un cod de zonă; lăsați câmpul gol dacă nu știți
guided-day = În ce zi?
guided-more = Rol, expeditor, regim și prestație
guided-from = Țara dumneavoastră, care trimite cazul
guided-from-none = Neprecizată
guided-any = Oricare
guided-scheme = Regim sau categorie de persoane
guided-benefit = Tipul de prestație
guided-button = Afișarea instituției competente

competent-title = Cine este competent?
competent-title-case = Cine este competent pentru { $case }?
competent-lead = Răspundeți la ceea ce știți. Veți afla cărei instituții să vă adresați, codul ei și motivul.
competent-day = La { $day }
competent-place = Loc: { $place }
competent-role = Rol: { $role }
competent-from = Țara expeditoare: { $country }
competent-jumps = Țările din răspuns
competent-nobody = nicio instituție
competent-address-it = Adresați-vă acestei instituții
competent-first = Prima dintre mai multe instituții
competent-unclear = Precizați unde locuiește sau lucrează persoana, pentru a stabili care dintre ele este competentă.
competent-unclear-scope = Sunt la fel de potrivite: vedeți mai jos pentru ce este fiecare.
competent-why = Motivul
competent-others = { $count ->
    [one] Încă { $count } instituție competentă
    [few] Încă { $count } instituții competente
   *[other] Încă { $count } de instituții competente
}
competent-not = Apropiate de căutare, dar fără competență
competent-nearest = Cele mai apropiate instituții și de ce nu sunt competente
competent-hubs = Instituții de rutare și organisme de legătură
competent-hubs-lead = Adresați-vă instituției de mai sus: instituția de rutare îi retransmite cazul. Dacă aveți îndoieli, vă poate ajuta un organism de legătură.
competent-place-read = Interpretat ca: { $place }.
competent-candidates = La ce loc vă referiți?
competent-place-here = Loc din țara: { $country }
competent-place-button = Folosirea acestui loc
competent-all = Toate instituțiile din această țară care participă la acest BUC
competent-again = Modificarea întrebării
competent-cut = Răspunsuri afișate: primele { $shown } din { $count }; cereți mai puține țări sau un singur BUC pentru a le vedea pe celelalte.

problem-title-question = Nu se poate răspunde la întrebare în această formă
problem-no-case = Precizați la ce BUC sau document se referă întrebarea.
problem-case = „{ $value }” nu este un BUC, un document sau un sector; scrieți un cod precum FB_BUC_01, S072 sau FB.

wrong-title = Dacă v-ați adresat instituției greșite
wrong-ask = Aveți îndoieli? Întrebați prin H_BUC_01 înainte de a trimite cazul.
wrong-forward = Instituția care a primit cazul îl poate retransmite prin X007.
wrong-mistake = Prin X008 puteți anunța că un caz a fost trimis din greșeală.
wrong-reject = Instituția respinge cazul prin X011 atunci când nu este competentă și nu îl poate retransmite.
wrong-participant = X100 schimbă participantul, X005 adaugă un participant, iar X006 elimină un participant.
