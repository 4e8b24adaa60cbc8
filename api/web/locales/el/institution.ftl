# The list of institutions.
list-title = Φορείς
list-title-text = Φορείς για «{ $text }»
list-total = { $count ->
    [0] Δεν βρέθηκε κανένας φορέας
    [one] Βρέθηκε { $count } φορέας
   *[other] Βρέθηκαν { $count } φορείς
}
list-on = Κατάσταση κατά την ημερομηνία: { $day }.
filters-more = Περισσότερα φίλτρα
filters-active = Ενεργά φίλτρα
filters-clear = Αφαίρεση όλων των φίλτρων
filter-chip = { $field }: { $value }
filter-remove = αφαίρεση αυτού του φίλτρου
filter-add = προσθέστε ακόμη μία τιμή
facets-title = Περιορισμός αποτελεσμάτων
facets-jump = Περιορισμός αποτελεσμάτων
facet-place = Τόπος
facet-selected = επιλεγμένο· αφαίρεση
pages-label = Σελίδες αποτελεσμάτων
page-next = Επόμενη σελίδα
page-previous = Προηγούμενη σελίδα

field-text = Ονομασία, κωδικός, αρκτικόλεξο ή τόπος
field-country = Χώρα
field-sector = Τομέας
field-buc = Επιχειρησιακή περίπτωση χρήσης (BUC)
field-role = Ρόλος
field-function = Ιδιότητα
field-network = Δίκτυο
field-place = Πόλη, περιφέρεια ή κωδικός περιοχής
field-status = Ισχύς
field-ready = Ετοιμότητα στο EESSI
field-on = Ημέρα
field-order = Σειρά
field-after = Θέση στον κατάλογο
field-before = Θέση στον κατάλογο
field-first = Εγγραφές ανά σελίδα
field-code = Κωδικός

any-country = Όλες οι χώρες
any-buc = Όλα τα BUC
any-role = Όλοι οι ρόλοι
any-ready = Έτοιμοι ή μη
any-status = Σε ισχύ την ημέρα αυτή

order-RELEVANCE = Πρώτα οι πιο σχετικοί
order-NAME = Κατά ονομασία
order-CODE = Κατά κωδικό
order-COUNTRY = Κατά χώρα
order-CHANGED = Πρώτα όσοι άλλαξαν τελευταίοι

list-did-you-mean = Δεν βρέθηκε τίποτα με αυτή τη γραφή. Μήπως εννοείτε «{ $text }»;
none-there = Τίποτα δεν πληροί όλα τα κριτήρια. Υπάρχουν όμως:
none-lead = Μπορείτε:
none-words = να χρησιμοποιήσετε λιγότερες ή άλλες λέξεις: αρκεί μέρος της ονομασίας, το αρκτικόλεξο ή η πόλη
none-code = να πληκτρολογήσετε ολόκληρο τον κωδικό, αν τον έχετε, για παράδειγμα PL:PL212000WR

problem-title = Η αναζήτηση δεν μπορεί να γίνει ως έχει
problem-lead = Διορθώστε ό,τι αναφέρεται εδώ και αναζητήστε ξανά.
problem-prefix = Σφάλμα
problem-day = Το «{ $value }» δεν είναι ημερομηνία· γράψτε έτος, μήνα και ημέρα, για παράδειγμα 2026-03-01.
problem-value = Η τιμή «{ $value }» δεν είναι γνωστή· χρησιμοποιήστε μία από τις εξής: { $allowed }.
problem-number = Το «{ $value }» δεν είναι αριθμός· γράψτε έναν αριθμό από 1 έως 100.
problem-too-many = Τα φίλτρα είναι πάρα πολλά· χρησιμοποιήστε το πολύ { $most }.
problem-restart = Έναρξη από την πρώτη σελίδα

# What an entry says of itself, in lists and on its page.
badge-provisional = προσωρινός κωδικός
receives-yes = Μπορεί να λάβει { $buc } (ημερομηνία: { $day })
receives-no = Δεν μπορεί να λάβει { $buc } (ημερομηνία: { $day })

validity-always = χωρίς περιορισμό
validity-from = σε ισχύ από { $from }
validity-upcoming = από { $from }
validity-until = έως { $last }
validity-between = { $from } – { $last }

# The page of one institution.
show-about = Επισκόπηση
show-names = Ονομασίες
show-contact = Διεύθυνση και στοιχεία επικοινωνίας
show-competences = Αρμοδιότητες κατά την ημερομηνία: { $day }
show-access-point = Σημείο πρόσβασης
show-routing = Δρομολόγηση
show-code-status = Κατάσταση κωδικού
show-acronym = Αρκτικόλεξο
show-country = Χώρα
show-network = Δίκτυο
show-validity = Ισχύς
show-areas = Περιοχές
show-functions = Ιδιότητες
show-on = Η σελίδα δείχνει την κατάσταση κατά την ημερομηνία: { $day }.
show-day = Ημέρα
show-day-button = Εμφάνιση αυτής της ημέρας
show-today = Εμφάνιση της σημερινής ημέρας
show-last-day = Εμφάνιση της τελευταίας ημέρας ισχύος
show-first-day = Εμφάνιση της πρώτης ημέρας ισχύος
show-ended = Καταργημένος, τελευταία ημέρα: { $day }
show-upcoming = Μελλοντικός, πρώτη ημέρα: { $day }
show-letter-case = Ζητήσατε τον κωδικό με άλλα κεφαλαία ή πεζά γράμματα. Ο κωδικός γράφεται { $code }· η διάκριση κεφαλαίων και πεζών έχει σημασία.
show-successors = Διάδοχοι φορείς
show-no-successor = Διάδοχος φορέας: δεν αναφέρεται
show-predecessors = Προηγούμενοι φορείς
show-link-on = από { $day }
show-routed-by = Φορείς δρομολόγησης πριν από αυτόν τον φορέα
show-routes = Φορείς πίσω από αυτόν τον φορέα δρομολόγησης
show-routes-count = { $count ->
    [one] { $count } φορέας βρίσκεται πίσω από αυτόν τον φορέα δρομολόγησης.
   *[other] { $count } φορείς βρίσκονται πίσω από αυτόν τον φορέα δρομολόγησης.
}
show-routes-first = Εμφανίζονται οι πρώτοι { $count }.
show-no-competences = Ο φορέας δεν έχει καμία αρμοδιότητα την ημέρα αυτή.
show-competences-note = «Έτοιμος» σημαίνει ότι ο φορέας μπορεί να χρησιμοποιήσει το BUC στο EESSI την ημέρα αυτή.

code-REAL = Ο κωδικός αυτός χρησιμοποιείται ή χρησιμοποιήθηκε στο EESSI
code-PROVISIONAL = Προσωρινός: κωδικός υποκατάστασης με τη συνήθη μορφή του δικτύου και όχι κωδικός του EESSI. Μην τον χρησιμοποιείτε σε υπόθεση.
areas-none = δεν αναφέρεται· θεωρείται ολόκληρη η χώρα
area-country = ολόκληρη η χώρα
function-everywhere = σε όλους τους τομείς του

name-OFFICIAL = επίσημη
name-TRANSLATION = μετάφραση
name-FORMER = πρώην
name-ALIAS = γνωστός και ως
name-ABBREVIATION = σύντομη μορφή

column-language = Γλώσσα
column-kind = Είδος
column-name = Ονομασία
column-buc = BUC
column-title = Τίτλος
column-role = Ρόλος
column-validity = Ισχύς
column-ready = Ετοιμότητα

limit-areas = Μόνο για: { $areas }
limit-persons = Πρόσωπα:
limit-benefits = Παροχές:
limit-schemes = Συστήματα:
limit-default = Προεπιλεγμένος φορέας, όταν δεν είναι γνωστό τίποτε άλλο

address-postal = Ταχυδρομική διεύθυνση
address-visitor = Διεύθυνση για επισκέπτες
contact-phone = Τηλέφωνο
contact-fax = Φαξ
contact-email = Ηλεκτρονικό ταχυδρομείο
contact-web = Ιστότοπος
list-passages = Βρέθηκαν επίσης
