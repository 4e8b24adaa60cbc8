# What the domain says, by its codes.
match-tail = { $where ->
    [case] {", à la casse près"}
    [greek] {" ; transcription latine du nom grec"}
    [bulgarian] {" ; transcription latine du nom bulgare"}
    [english] {" ; dans son nom anglais"}
    [other] {" ; dans un ancien ou un autre nom"}
    [place] {" ; dans ses noms et son lieu ou sa zone"}
    [topic] {" ; dans ses noms et les mots de son réseau, de ses secteurs ou de son pays"}
   *[name] {""}
}{ $sound ->
    [0] {""}
   *[other] {" ; autre orthographe"}
}{ $typos ->
    [0] {""}
    [1] {" ; 1 faute de frappe"}
   *[other] {" ; "}{ $typos } fautes de frappe
}{ $missing ->
    [none] {""}
   *[other] {" ; sans correspondance : "}{ $missing }
}.
match-code = Le texte saisi est son code{ match-tail }
match-acronym = Le texte saisi est son sigle{ match-tail }
match-name = Le texte saisi est l’un de ses noms{ match-tail }
match-prefix = L’un de ses noms commence par le texte saisi{ match-tail }
match-words = Tous les mots ont été trouvés{ match-tail }
match-similar = Tous les mots ont été trouvés, certains sous une forme proche{ match-tail }
match-partial = Une partie du texte saisi a été trouvée{ match-tail }

as-role = { $role ->
    [CASE_OWNER] propriétaire du dossier
    [INTELLIGENT_ROUTING] routeur
   *[COUNTER_PARTY] contrepartie
}
can-receive = Participe à { $buc } en tant que { as-role }, { $since ->
    [none] prête depuis toujours
   *[other] prête depuis le { $since }
}.
reason-institution-upcoming = L’institution n’est active qu’à partir du { $from }.
reason-institution-ended = L’institution n’existe plus ; son dernier jour était le { $last }.{ $successors ->
    [none] {""}
   *[other] {" Lui succède : "}{ $successors }.
}
reason-no-competence = Elle n’a pas de compétence pour { $buc }.
reason-other-scope = Elle participe à { $buc }, mais seulement pour d’autres régimes ou prestations.
reason-wrong-role = Elle participe à { $buc }, mais pas en tant que { as-role }.
reason-not-yet-valid = Sa compétence pour { $buc } commence le { $from }.
reason-ended = Sa compétence pour { $buc } a pris fin ; le dernier jour était le { $last }.
reason-not-ready = Elle est compétente pour { $buc }, mais { $from ->
    [none] n’est pas prête à le recevoir dans EESSI
   *[other] n’est prête qu’à partir du { $from }
}.
reason-outside-area = Elle participe à { $buc }, mais ne couvre pas ce lieu.
reason-sender-not-ready = À cette date, aucune institution ({ $country }) ne peut être propriétaire d’un dossier { $buc }.

invalid-cursor = « { $field } » n’est pas un curseur de cette liste ; utilisez celui qu’une page précédente a fourni.
page-size = « { $field } » vaut { $count } ; demandez de 1 à { $most } entrées et poursuivez avec le curseur.
page-size-suggestions = « { $field } » vaut { $count } ; demandez de 1 à { $most } suggestions.
invalid-code = « { $code } » n’est pas un code d’institution ; indiquez le pays, deux-points et 4 à 10 lettres ou chiffres, par exemple PL:PL212000WR.
unknown-code = Aucune institution n’a le code { $code } ; { $near ->
    [none] vérifiez-le ou cherchez par nom.
   *[other] vouliez-vous dire { $near } ?
}
unknown-country = « { $code } » n’est pas l’un des 32 pays d’EESSI ; utilisez un code tel que PL, EL (Grèce) ou UK (Royaume-Uni).
unknown-network = Le réseau « { $code } » n’existe pas ; utilisez un code tel que PL-ZUS, choisi parmi les réseaux proposés.
unknown-buc = Le BUC « { $code } » n’existe pas ; utilisez un code tel que FB_BUC_01.
unknown-sed = Le SED « { $code } » n’existe pas ; utilisez un code tel que F001.
sed-administrative = { $sed } est un document administratif et n’ouvre aucun BUC. X007 transmet un dossier, X008 signale qu’il a été envoyé par erreur, X011 le rejette, X100 remplace le participant ; H_BUC_01 sert à poser une question.
sed-inside = { $sed } n’ouvre aucun BUC : il est envoyé dans { $bucs } ; le destinataire est déjà fixé.
unknown-place = Le lieu « { $place } » n’est pas connu ici ; essayez la ville plus grande la plus proche, la région ou un code NUTS tel que PL21.
invalid-period = « to » doit se situer entre 0 jour et 10 ans après « from ».
invalid-seq = « after » n’est pas un numéro de modification ; utilisez celui qu’une page précédente a fourni.
load-problem = { $code } : { $what }.

# Who is competent: the answer for one country and BUC.
no-country = Indiquez au moins un pays.
too-many-answers = La question appelle plus de { $most } réponses ; demandez moins de pays ou un seul BUC.
one-of = Indiquez un seul de ces éléments : « buc », « sed » ou « sector ».
ambiguous-place = « { $place } » peut désigner plusieurs lieux ({ $country }) : { $candidates }. Précisez lequel.
covers-not-stated = Sa zone n’est pas indiquée ; elle est réputée couvrir tout le pays.
covers-country = Couvre tout le pays, y compris { $place }.
covers-part = Couvre { $area }, une partie de { $place }.
covers-exactly = Couvre { $area }.
covers-area = Couvre { $area }, où se trouve { $place }.
reason-scope = Pour : { $scope }.
reason-default = C’est l’institution par défaut en la matière.
reason-router = Le routeur { $router } se trouve en amont.
answer-found = { $count ->
    [1] 1 institution ({ $country }) pour { $buc } le { $on }.
   *[other] { $count } institutions ({ $country }) pour { $buc } le { $on }, la plus pertinente d’abord.
}
nobody-who = Aucune institution ({ $country }) pour { $buc } le { $on }
nobody-then = Adressez-vous { $hub ->
    [none] à un organisme de liaison
   *[other] à { $hub }
} avec H_BUC_01 ; un dossier envoyé à la mauvaise institution est transmis avec X007.
nobody-no-competence = { nobody-who } : aucune n’est compétente. { nobody-then }
nobody-wrong-role = { nobody-who } : des institutions y participent, mais pas dans ce rôle. { nobody-then }
nobody-not-ready = { nobody-who } : une institution est compétente, mais n’est pas prête dans EESSI. { nobody-then }
nobody-not-yet-valid = { nobody-who } : la compétence commence plus tard. { nobody-then }
nobody-ended = { nobody-who } : la compétence a pris fin. { nobody-then }
nobody-institution-ended = { nobody-who } : l’institution qui était compétente n’existe plus. { nobody-then }
nobody-sender-not-ready = { nobody-who } : le pays expéditeur n’a aucun propriétaire du dossier qui soit prêt. { nobody-then }
nobody-outside-area = { nobody-who } : les institutions compétentes ne couvrent pas ce lieu. { nobody-then }
list-relaxed = { $count } { $lifts ->
    [place] sans le lieu
    [ready] en incluant celles qui ne sont pas prêtes
    [status] en incluant celles qui n’existent plus ou sont à venir
    [role] quel que soit le rôle
    [buc] quel que soit le BUC
    [sector] tous secteurs confondus
    [function] quelle que soit la fonction
    [network] tous réseaux confondus
    [country] dans d’autres pays
    [day] aujourd’hui
   *[all] sans aucun filtre
}.
match-chosen = Retenue : aucune autre entrée ne convient aussi bien.
match-behind = Non retenue : une autre entrée convient mieux.
match-by-code = Son code figure dans le nom.
match-same-acronym = Le nom est son sigle.
match-same-name = Le nom est l’un de ses noms.
match-all-words = Tous les mots du nom ont été trouvés.
match-share = { $share } % du nom a été trouvé, les mots rares comptant davantage.
match-town = La ville correspond à la sienne.
match-town-covered = La ville se trouve dans sa zone.
match-town-country = Elle couvre tout le pays, y compris la ville.
match-town-elsewhere = La ville ne correspond à aucun de ses lieux.
match-typos = { $typos ->
    [1] 1 faute de frappe
   *[other] { $typos } fautes de frappe
}.
match-missing = Sans correspondance : { $missing }.
match-unmet = Non retenue : « { $word } » désigne plutôt une autre institution.
match-rivals = Non retenue ; correspondances tout aussi bonnes : { $codes }.
match-weak = Non retenue : une trop petite partie du nom a été trouvée.
match-namesake = Non retenue : ses noms en disent plus que le nom recherché ; il peut s’agir d’une autre institution.
match-elsewhere = Non retenue : la ville ne concorde pas.
too-many-names = « queries » contient { $count } noms ; rapprochez-en au plus { $most } à la fois.
too-many-excluded = Excluez au plus { $most } codes.
empty-text = Saisissez ce que vous cherchez : un nom, un lieu, un code.
scope-unknown = Aucune institution n’indique ici « { $text } » ; les institutions sans restriction sont présentées.{ $values ->
    [none] {""}
   *[other] {" "}Valeurs indiquées : { $values }.
}
text-unreadable = Il y a ici un caractère que personne ne voit ; saisissez le texte à nouveau.
