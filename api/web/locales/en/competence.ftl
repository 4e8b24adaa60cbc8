# The guided question and its answer.
guided-title = Who is competent?
guided-case = Which BUC or document?
guided-case-hint = A code such as FB_BUC_01 or S072, or words of its title
guided-case-choose = Which of these do you mean?
guided-country = Which country?
guided-country-none = Choose a country
guided-several = Several countries at once
guided-place = Where does the person live or work?
guided-place-hint = A town, a region or an area code; leave it empty if you do not know
guided-day = On which day?
guided-more = Role, sender, scheme and benefit
guided-from = Your country, which sends the case
guided-from-none = Not stated
guided-any = Any
guided-scheme = Scheme or group of persons
guided-benefit = Type of benefit
guided-button = Show who is competent

competent-title = Who is competent?
competent-title-case = Who is competent for { $case }?
competent-lead = Answer what you know. You get the institution to address, its code, and the reason.
competent-day = On { $day }
competent-place = Place: { $place }
competent-role = Role: { $role }
competent-from = Sent from: { $country }
competent-jumps = Countries of the answer
competent-nobody = nobody
competent-address-it = Address this institution
competent-first = First of several
competent-unclear = Say where the person lives or works to tell them apart.
competent-unclear-scope = They fit equally well: see below what each is for.
competent-why = Why
competent-others = { $count ->
    [one] { $count } other institution is competent too
   *[other] { $count } other institutions are competent too
}
competent-not = Near, but not competent
competent-nearest = The nearest institutions, and why they are not competent
competent-hubs = Routers and liaison bodies
competent-hubs-lead = Address the institution above: a router passes the case on to it. A liaison body helps when you are not sure.
competent-place-read = Read as: { $place }.
competent-candidates = Which place do you mean?
competent-place-here = Place in { $country }
competent-place-button = Use this place
competent-all = All institutions of this country that take part in this BUC
competent-again = Change the question
competent-cut = The first { $shown } of { $count } answers are shown; ask for fewer countries or one BUC to see the others.

problem-title-question = The question cannot be answered as it stands
problem-no-case = Say which BUC or document it is about.
problem-case = “{ $value }” is not a BUC, document or sector; write a code such as FB_BUC_01, S072 or FB.

wrong-title = If the wrong institution was addressed
wrong-ask = Not sure? Ask with H_BUC_01 before you send the case.
wrong-forward = The institution that received the case can forward it with X007.
wrong-mistake = You can say with X008 that it was sent by mistake.
wrong-reject = The institution rejects it with X011 when it is not competent and cannot forward it.
wrong-participant = X100 changes the participant, X005 adds one and X006 removes one.
