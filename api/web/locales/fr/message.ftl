# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", avec d’autres majuscules et minuscules"}
    [greek] {" ; graphie latine du nom grec"}
    [bulgarian] {" ; graphie latine du nom bulgare"}
    [english] {" ; dans son nom anglais"}
    [other] {" ; dans un ancien ou un autre nom"}
    [place] {" ; dans ses noms et son lieu ou sa zone"}
    [topic] {" ; dans ses noms et les mots de son réseau, de ses branches ou de son pays"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {" ; autre orthographe"}
}{ $typos ->
    [0] {""}
    [1] {" ; 1 faute de frappe"}
   *[other] {" ; "}{ $typos } fautes de frappe
}{ $missing ->
    [none] {""}
   *[other] {" ; non trouvé : "}{ $missing }
}.
match-code = Le texte est son code{ match-tail }
match-acronym = Le texte est son sigle{ match-tail }
match-name = Le texte est l’un de ses noms{ match-tail }
match-prefix = L’un de ses noms commence par le texte{ match-tail }
match-words = Tous les mots trouvés{ match-tail }
match-similar = Tous les mots trouvés, certains sous une forme proche{ match-tail }
match-partial = Une partie du texte trouvée{ match-tail }

as-role = { $role ->
    [CASE_OWNER] propriétaire du dossier
    [INTELLIGENT_ROUTING] routeur
   *[COUNTER_PARTY] contrepartie
}
can-receive = Participe à { $buc } comme { as-role }, { $since ->
    [none] prête depuis toujours
   *[other] prête depuis le { $since }
}.
reason-institution-upcoming = L’institution n’est valable qu’à partir du { $from }.
reason-institution-ended = L’institution a pris fin ; son dernier jour était le { $last }.{ $successors ->
    [none] {""}
   *[other] {" Lui succède : "}{ $successors }.
}
reason-no-competence = Elle n’a pas de compétence pour { $buc }.
reason-other-scope = Elle participe à { $buc }, mais seulement pour d’autres régimes ou prestations.
reason-wrong-role = Elle participe à { $buc }, mais pas comme { as-role }.
reason-not-yet-valid = Sa compétence pour { $buc } commence le { $from }.
reason-ended = Sa compétence pour { $buc } a pris fin ; le dernier jour était le { $last }.
reason-not-ready = Elle est compétente pour { $buc }, mais { $from ->
    [none] pas prête à le recevoir dans EESSI
   *[other] prête seulement à partir du { $from }
}.
reason-outside-area = Elle participe à { $buc }, mais ne couvre pas ce lieu.
reason-sender-not-ready = Ce jour-là, personne ({ $country }) ne peut être propriétaire d’un dossier { $buc }.

invalid-cursor = « { $field } » n’est pas un repère de cette liste ; utilisez celui qu’une page précédente a donné.
page-size = « { $field } » vaut { $count } ; demandez 1 à { $most } entrées et continuez avec le repère.
page-size-suggestions = « { $field } » vaut { $count } ; demandez 1 à { $most } suggestions.
invalid-code = « { $code } » n’est pas un code d’institution ; écrivez le pays, deux-points et 4 à 10 lettres ou chiffres, par exemple PL:PL212000WR.
unknown-code = Aucune institution n’a le code { $code } ; { $near ->
    [none] vérifiez-le ou cherchez par nom.
   *[other] vouliez-vous dire { $near } ?
}
unknown-country = « { $code } » n’est pas l’un des 32 pays d’EESSI ; utilisez un code tel que PL, EL (Grèce) ou UK (Royaume-Uni).
unknown-network = Il n’y a pas de réseau « { $code } » ; utilisez un code tel que PL-ZUS, choisi parmi les réseaux proposés.
unknown-buc = Il n’y a pas de BUC « { $code } » ; utilisez un code tel que FB_BUC_01.
unknown-sed = Il n’y a pas de SED « { $code } » ; utilisez un code tel que F001.
sed-administrative = { $sed } est un document administratif et n’ouvre aucun BUC. X007 transmet un dossier, X008 dit qu’il a été envoyé par erreur, X011 le refuse, X100 change de participant ; H_BUC_01 sert à demander.
sed-inside = { $sed } n’ouvre aucun BUC : il est envoyé dans { $bucs } ; le destinataire est déjà fixé.
unknown-place = Le lieu « { $place } » n’est pas connu ici ; essayez la grande ville voisine, la région ou un code NUTS tel que PL21.
invalid-period = « to » doit se trouver 0 jour à 10 ans après « from ».
invalid-seq = « after » n’est pas un numéro de modification ; utilisez celui qu’une page précédente a donné.
load-problem = { $code } : { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Nommez au moins un pays.
too-many-answers = La question a plus de { $most } réponses ; demandez moins de pays ou un seul BUC.
one-of = Demandez exactement une chose : « buc », « sed » ou « sector ».
ambiguous-place = « { $place } » peut désigner plusieurs lieux ({ $country }) : { $candidates }. Dites lequel.
covers-not-stated = Sa zone n’est pas indiquée ; elle compte comme tout le pays.
covers-country = Couvre tout le pays, { $place } compris.
covers-part = Couvre { $area }, une partie de { $place }.
covers-exactly = Couvre { $area }.
covers-area = Couvre { $area }, où se trouve { $place }.
reason-scope = Pour : { $scope }.
reason-default = C’est l’institution par défaut de son pays pour cela.
reason-router = Le routeur { $router } se trouve devant elle.
answer-found = { $count ->
    [1] 1 institution ({ $country }) pour { $buc } le { $on }.
   *[other] { $count } institutions ({ $country }) pour { $buc } le { $on }, la meilleure d’abord.
}
nobody-who = Personne ({ $country }) pour { $buc } le { $on }
nobody-then = Demandez { $hub ->
    [none] à un organisme de liaison
   *[other] à { $hub }
} par H_BUC_01 ; un dossier envoyé à la mauvaise institution est transmis par X007.
nobody-no-competence = { nobody-who } : aucune institution n’est compétente. { nobody-then }
nobody-wrong-role = { nobody-who } : des institutions y participent, mais pas dans ce rôle. { nobody-then }
nobody-not-ready = { nobody-who } : une institution est compétente, mais pas prête dans EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who } : la compétence commence plus tard. { nobody-then }
nobody-ended = { nobody-who } : la compétence a pris fin. { nobody-then }
nobody-institution-ended = { nobody-who } : l’institution qui était compétente a pris fin. { nobody-then }
nobody-sender-not-ready = { nobody-who } : le pays de l’expéditeur n’a pas de propriétaire de dossier prêt. { nobody-then }
nobody-outside-area = { nobody-who } : les institutions compétentes ne couvrent pas ce lieu. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] sans le lieu
    [ready] prêtes ou non
    [status] qui ont pris fin ou sont à venir
    [role] dans tout rôle
    [buc] pour tout BUC
    [sector] dans toute branche
    [function] de toute fonction
    [network] dans tout réseau
    [country] dans d’autres pays
    [day] aujourd’hui
   *[all] sans aucun filtre
}.
match-chosen = Retenue : aucune autre entrée ne convient aussi bien.
match-behind = Non retenue : une autre entrée convient mieux.
match-by-code = Son code figure dans le nom.
match-same-acronym = Le nom est son sigle.
match-same-name = Le nom est l’un de ses noms.
match-all-words = Tous les mots du nom sont trouvés.
match-share = { $share } % du nom est trouvé, les mots rares comptant davantage.
match-town = La ville est la sienne.
match-town-covered = La ville se trouve dans sa zone.
match-town-country = Elle couvre tout le pays, la ville comprise.
match-town-elsewhere = La ville n’est aucun de ses lieux.
match-typos = { $typos ->
    [1] 1 faute de frappe
   *[other] { $typos } fautes de frappe
}.
match-missing = Non trouvé : { $missing }.
match-unmet = Non retenue : « { $word } » désigne un autre organisme.
match-rivals = Non retenue : conviennent aussi bien { $codes }.
match-weak = Non retenue : trop peu du nom est trouvé.
match-namesake = Non retenue : ses noms en disent plus ; il peut s’agir d’un autre organisme.
match-elsewhere = Non retenue : la ville s’y oppose.
too-many-names = « queries » contient { $count } noms ; rapprochez-en au plus { $most } à la fois.
too-many-excluded = Excluez au plus { $most } codes.
empty-text = Saisissez ce que vous cherchez : un nom, un lieu, un code.
scope-unknown = Aucune institution n’indique ici « { $text } » ; celles sans limite sont données.{ $values ->
    [none] {""}
   *[other] {" "}Indiqués : { $values }.
}
