# What the domain says; each English text equals the domain's own sentence.
match-tail = { $where ->
    [case] {" in another letter case"}
    [greek] {"; Latin spelling of the Greek name"}
    [bulgarian] {"; Latin spelling of the Bulgarian name"}
    [english] {"; in its English name"}
    [other] {"; in a former or another name"}
    [place] {"; in its names and its place or area"}
    [topic] {"; in its names and the words for its network, sectors or country"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {"; another spelling"}
}{ $typos ->
    [0] {""}
    [1] {"; 1 typo"}
   *[other] {"; "}{ $typos } typos
}{ $missing ->
    [none] {""}
   *[other] {"; not found: "}{ $missing }
}.
match-code = The text is its code{ match-tail }
match-acronym = The text is its acronym{ match-tail }
match-name = The text is one of its names{ match-tail }
match-prefix = One of its names begins with the text{ match-tail }
match-words = All words found{ match-tail }
match-similar = All words found, some in a similar form{ match-tail }
match-partial = Part of the text found{ match-tail }

as-role = { $role ->
    [CASE_OWNER] case owner
    [INTELLIGENT_ROUTING] router
   *[COUNTER_PARTY] counterparty
}
can-receive = Holds { $buc } as { as-role }, ready since { $since ->
    [none] always
   *[other] { $since }
}.
reason-institution-upcoming = The institution is valid from { $from } only.
reason-institution-ended = The institution ended; its last day was { $last }.{ $successors ->
    [none] {""}
   *[other] {" It is followed by "}{ $successors }.
}
reason-no-competence = It has no competence for { $buc }.
reason-other-scope = It takes part in { $buc }, but only for other schemes or benefits.
reason-wrong-role = It takes part in { $buc }, but not as { as-role }.
reason-not-yet-valid = Its competence for { $buc } starts on { $from }.
reason-ended = Its competence for { $buc } ended; the last day was { $last }.
reason-not-ready = It is competent for { $buc }, but { $from ->
    [none] not ready to receive it in EESSI
   *[other] ready only from { $from }
}.
reason-outside-area = It takes part in { $buc }, but does not cover this place.
reason-sender-not-ready = { $country }: nobody can own a { $buc } on that day.

invalid-cursor = "{ $field }" is not a cursor of this list; use one that an earlier page gave.
page-size = "{ $field }" is { $count }; ask for 1 to { $most } entries and page on with the cursor.
page-size-suggestions = "{ $field }" is { $count }; ask for 1 to { $most } suggestions.
invalid-code = "{ $code }" is not an institution code; write the country, a colon and 4 to 10 letters or digits, for example PL:PL212000WR.
unknown-code = No institution has the code { $code }; { $near ->
    [none] check it or search by name.
   *[other] did you mean { $near }?
}
unknown-country = "{ $code }" is not one of the 32 EESSI countries; use a code such as PL, EL (Greece) or UK (United Kingdom).
unknown-network = There is no network "{ $code }"; use a code such as PL-ZUS from the networks facet.
unknown-buc = There is no BUC "{ $code }"; use a code such as FB_BUC_01.
unknown-sed = There is no SED "{ $code }"; use a code such as F001.
sed-administrative = { $sed } is an administrative document and starts no BUC. X007 forwards a case, X008 says it was sent by mistake, X011 rejects it, X100 changes the participant; H_BUC_01 asks.
sed-inside = { $sed } starts no BUC: it is sent inside { $bucs }; the receiver is already set.
unknown-place = The place "{ $place }" is not known here; try the next larger town, the region or a NUTS code such as PL21.
invalid-period = "to" must lie 0 days to 10 years behind "from".
invalid-seq = "after" is not a change number; use the number an earlier page gave.
load-problem = { $code }: { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Name at least one country.
too-many-answers = The question has more than { $most } answers; ask for fewer countries or one BUC.
one-of = Ask for exactly one of "buc", "sed" and "sector".
ambiguous-place = "{ $place }" may mean several places ({ $country }): { $candidates }. Say which.
covers-not-stated = Its area is not stated; it counts as the whole country.
covers-country = Covers the whole country, { $place } included.
covers-part = Covers { $area }, a part of { $place }.
covers-exactly = Covers { $area }.
covers-area = Covers { $area }, where { $place } lies.
reason-scope = For: { $scope }.
reason-default = It is the default body for this.
reason-router = The router { $router } stands in front of it.
answer-found = { $count ->
    [1] { $country }: 1 institution for { $buc } on { $on }.
   *[other] { $country }: { $count } institutions for { $buc } on { $on }, best first.
}
nobody-who = { $country }: nobody for { $buc } on { $on }
nobody-then = Ask { $hub ->
    [none] a liaison body
   *[other] { $hub }
} with H_BUC_01; a case sent to the wrong institution is forwarded with X007.
nobody-no-competence = { nobody-who }; no institution is competent for it. { nobody-then }
nobody-wrong-role = { nobody-who }; institutions take part in it, but not in this role. { nobody-then }
nobody-not-ready = { nobody-who }; an institution is competent, but not ready in EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who }; the competence starts later. { nobody-then }
nobody-ended = { nobody-who }; the competence has ended. { nobody-then }
nobody-institution-ended = { nobody-who }; the institution that was competent has ended. { nobody-then }
nobody-sender-not-ready = { nobody-who }; the sender's country has no ready case owner. { nobody-then }
nobody-outside-area = { nobody-who }; the competent institutions do not cover this place. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] without the place
    [ready] ready or not
    [status] ended or still to come
    [role] in any role
    [buc] for any BUC
    [sector] in any sector
    [function] with any function
    [network] in any network
    [country] in other countries
    [day] today
   *[all] without any filter
}.
match-chosen = Chosen: no other entry fits as well.
match-behind = Not chosen: another entry fits better.
match-by-code = Its code stands in the name.
match-same-acronym = The name is its acronym.
match-same-name = The name is one of its names.
match-all-words = All words of the name are found.
match-share = { $share } % of the name is found, rare words counting more.
match-town = The town is its own.
match-town-covered = The town lies in its area.
match-town-country = It covers the whole country, the town included.
match-town-elsewhere = The town is none of its places.
match-typos = { $typos ->
    [1] 1 typo
   *[other] { $typos } typos
}.
match-missing = Not found: { $missing }.
match-unmet = Not chosen: "{ $word }" speaks for another body.
match-rivals = Not chosen: as well fit { $codes }.
match-weak = Not chosen: too little of the name is found.
match-namesake = Not chosen: its names say more than this; it may be another body.
match-elsewhere = Not chosen: the town speaks against it.
too-many-names = "queries" holds { $count } names; match at most { $most } at once.
too-many-excluded = Exclude at most { $most } codes.
empty-text = Type what you look for: a name, a place, a code.
scope-unknown = No institution here states "{ $text }"; bodies without a limit are given.{ $values ->
    [none] {""}
   *[other] {" "}Stated are: { $values }.
}
text-unreadable = This holds a character that nobody can see; type it anew.
