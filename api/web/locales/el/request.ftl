# Changing entries: requests, versions, what differs.
requests-title = Αιτήματα
requests-lead = Τι θέλει κάποιος να αλλάξει στις εγγραφές, ποιος αποφασίζει και από ποια ημέρα ισχύει.
requests-create = Δημιουργία νέας εγγραφής
requests-total = { $count ->
    [0] Κανένα αίτημα
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
}
requests-state = Κατάσταση
requests-any = Όλες
requests-code = Κωδικός
requests-filter = Εμφάνιση
requests-what = Είδος
requests-country = Χώρα
requests-day = Ισχύει από
requests-who = Συντάκτης
requests-short = σύντομη προθεσμία
requests-next = Επόμενη σελίδα

request-DRAFT = πρόχειρο
request-PROPOSED = προτάθηκε
request-APPROVED = εγκρίθηκε
request-RETURNED = επιστράφηκε
request-REFUSED = απορρίφθηκε
request-WITHDRAWN = ανακλήθηκε

act-CREATED = Νέα εγγραφή
act-CHANGED = Αλλαγή
act-ENDED = Κατάργηση
act-MERGED = Συγχώνευση
act-SPLIT = Διάσπαση
act-RENAMED = Νέα ονομασία
act-RESTORED = Αναίρεση αλλαγής
act-IMPORTED = Από αρχείο
act-LOADED = Αρχική φόρτωση
act-CONFIRMED = Επιβεβαιώθηκε ως ορθή
act-HIDDEN = Δεν είναι πλέον δημόσια
act-PERSONS_ERASED = Τα πρόσωπα επικοινωνίας διαγράφηκαν, επειδή έφτασε η ημέρα τους

request-note = Γιατί χρειάζεται η αλλαγή
request-short-reason = Γιατί δεν μπορεί να περιμένει
request-announced = Ημερομηνία ανακοίνωσης
request-drafted-by = Συντάχθηκε από
request-proposed-by = Προτάθηκε από
request-approved-by = Εγκρίθηκε από
request-returned-by = Επιστράφηκε από
request-refused-by = Απορρίφθηκε από
request-reason = Αιτιολογία
request-problems = Υπάρχουν εμπόδια
request-would-change = Τι θα αλλάξει
request-earliest = Αν εγκριθεί σήμερα, χωρίς αιτιολογία μπορεί να ισχύσει το νωρίτερο από { $on }.
request-edit = Νέα σύνταξη
request-propose = Υποβολή πρότασης
request-withdraw = Ανάκληση
request-decide-title = Απόφαση
request-decide-reason = Αιτιολογία
request-decide-hint = Απαιτείται για την επιστροφή ή την απόρριψη· για την έγκριση μόνο όταν η προθεσμία είναι πολύ σύντομη.
request-approve = Έγκριση
request-return = Επιστροφή
request-refuse = Απόρριψη
request-second-person = Αναμένεται απόφαση συντονιστή της ίδιας χώρας, ο οποίος δεν υπέβαλε την πρόταση.

difference-title = Διαφορές
difference-field = Πεδίο
difference-days = Ημέρες
difference-before = Πριν
difference-after = Μετά
difference-nothing = τίποτα
difference-new = νέα
difference-ready = έτοιμος
difference-not-ready = μη έτοιμος
days-from = από { $day }
days-until = έως { $day }
days-between = { $from } – { $last }

item-names = Ονομασίες
item-acronym = Αρκτικόλεξο
item-network = Δίκτυο
item-functions = Ιδιότητες
item-areas = Περιοχές
item-addresses = Διεύθυνση
item-contacts = Στοιχεία επικοινωνίας
item-competences = Αρμοδιότητες
item-successors = Διάδοχοι φορείς
item-routedBy = Φορείς δρομολόγησης
item-codeStatus = Κωδικός
item-isPublic = Δημόσια εγγραφή
item-validFrom = Σε ισχύ από
item-validTo = Παύει να ισχύει από

write-title-create = Νέα εγγραφή
write-title-edit = Αλλαγή: { $code }
write-title-end = Κατάργηση: { $code }
write-title-rename = Μετονομασία: { $code }
write-title-merge = Συγχώνευση
write-title-split = Διάσπαση: { $code }
write-title-restore = Αναίρεση αλλαγής: { $code }
write-lead-create = Πρέπει να την εγκρίνει δεύτερο πρόσωπο από τη χώρα σας. Ο ίδιος κωδικός δεν δίνεται ποτέ δεύτερη φορά.
write-lead-edit = Αλλάξτε ό,τι πρέπει να είναι διαφορετικό. Όλα τα άλλα παραμένουν ως έχουν.
write-lead-end = Μια καταργημένη εγγραφή διατηρείται για πάντα, ώστε να είναι κατανοητές οι παλιές υποθέσεις.
write-lead-rename = Η παλιά ονομασία παραμένει διαθέσιμη στην αναζήτηση ως πρώην ονομασία.
write-lead-merge = Οι φορείς που δηλώνονται πρώτοι καταργούνται· ο φορέας που δηλώνεται στη συνέχεια τους διαδέχεται.
write-lead-split = Ο φορέας καταργείται· τον διαδέχονται οι φορείς που δηλώνονται παρακάτω.
write-lead-restore = Από την ημέρα που δηλώνεται παρακάτω, η εγγραφή περιέχει και πάλι ό,τι περιείχε πριν από αυτή την αλλαγή.
write-meanwhile = Στο μεταξύ κάποιος άλλαξε την εγγραφή
write-meanwhile-lead = Αυτά διαφέρουν από τότε που ανοίξατε το έντυπο. Όσα γράψατε βρίσκονται παρακάτω· συγκρίνετε τα δύο και υποβάλετε ξανά.
write-preview = Τι θα αλλάξει
write-code = Κωδικός
write-code-hint = Χώρα, άνω και κάτω τελεία, 4 έως 10 γράμματα ή ψηφία: PL:PL212000WR
write-new-code = Νέος κωδικός
write-new-code-hint = Μόνο όταν αλλάζει και ο κωδικός. Τότε η παλιά εγγραφή καταργείται και τη διαδέχεται η νέα.
write-language = Γλώσσα
write-kind = Είδος
write-name = Ονομασία
write-no-network = Κανένα δίκτυο
write-areas-hint = Κωδικοί, ένας ανά γραμμή: PL21. Κενό σημαίνει «δεν αναφέρεται».
write-sectors = Τομείς
write-street = Οδός και αριθμός
write-postcode = Ταχυδρομικός κώδικας
write-town = Πόλη
write-phones = Τηλέφωνο, ένα ανά γραμμή
write-faxes = Φαξ, ένα ανά γραμμή
write-emails = Ηλεκτρονικό ταχυδρομείο, μία διεύθυνση ανά γραμμή
write-urls = Ιστότοποι, ένας ανά γραμμή
write-phone = Τηλέφωνο
write-persons = Πρόσωπα επικοινωνίας
write-persons-hint = Είναι προτιμότερη μια κοινή ηλεκτρονική διεύθυνση της υπηρεσίας. Τα στοιχεία του προσώπου διαγράφονται, και από το ιστορικό, την ημέρα που δηλώνετε.
write-until = Έως
write-competences-hint = Κάθε γραμμή ορίζει τι ισχύει για ορισμένα BUC: FB_BUC_01 ή P_* για όλα όσα αρχίζουν έτσι. Χωρίς ημέρα, ισχύει από την ημέρα της αλλαγής.
write-bucs = BUC
write-role = Ρόλος
write-role-both = Κάτοχος της υπόθεσης και αντισυμβαλλόμενος
write-what = Τι ισχύει
write-what-READY = έτοιμος
write-what-NOT_READY = μη έτοιμος
write-what-END = τίποτα: λήγει
write-from = Από
write-to = Πρώτη ημέρα που δεν ισχύει πλέον
write-more = Περισσότερα
write-add-routers = Φορείς δρομολόγησης που προστίθενται (κωδικοί)
write-remove-routers = Φορείς δρομολόγησης που αφαιρούνται (κωδικοί)
write-successor-code = Κωδικός
write-successor-scope = Για ποιο μέρος
write-successor-name = Ονομασία, αν είναι νέος
write-merge-codes = Κωδικοί των φορέων που καταργούνται, ένας ανά γραμμή
write-merge-into = Κωδικός του διάδοχου φορέα
write-merge-into-hint = Υπάρχουσα εγγραφή ή νέος κωδικός με ονομασία παρακάτω.
write-merge-name = Η ονομασία του, αν είναι νέος
write-take-over = Αναλαμβάνει τις αρμοδιότητες και τις περιοχές τους
write-day = Ισχύει από
write-day-hint = Αν μείνει κενό, ισχύει από την πρώτη ημέρα για την οποία δεν χρειάζεται αιτιολογία. Για ουσιώδεις αλλαγές που ανακοινώνονται σήμερα, η ημέρα αυτή είναι: { $on }.
write-short-hint = Μόνο όταν πρέπει να ισχύσει νωρίτερα από έναν μήνα μετά την ανακοίνωσή της.
write-look = Προεπισκόπηση
write-keep = Αποθήκευση ως πρόχειρο

versions-title = Ιστορικό της εγγραφής
versions-lead = Όλες οι εκδόσεις αυτής της εγγραφής, πρώτα η πιο πρόσφατη. Τίποτα δεν χάνεται: ό,τι άλλαξε μπορεί να αναιρεθεί με νέα αλλαγή.
versions-number = Έκδοση { $number }
versions-effective = Ισχύει από { $on }.
versions-request = Το αίτημα
versions-undo = Αναίρεση αυτής της αλλαγής και όλων όσες ακολούθησαν
history-machine = φορτώθηκε από την υπηρεσία

show-confirmed = Επιβεβαιώθηκε ως ορθή. Ημερομηνία: { $day }.
desk-title = Τήρηση της εγγραφής
desk-edit = Αλλαγή
desk-rename = Μετονομασία
desk-end = Κατάργηση
desk-merge = Συγχώνευση
desk-split = Διάσπαση
desk-requests = Αιτήματα για την εγγραφή
desk-confirm = Η εγγραφή εξακολουθεί να είναι ορθή

request-wrong-state = Αυτό δεν είναι δυνατό όταν το αίτημα { $state ->
    [DRAFT] είναι πρόχειρο
    [PROPOSED] έχει προταθεί
    [APPROVED] έχει εγκριθεί
    [RETURNED] έχει επιστραφεί
    [REFUSED] έχει απορριφθεί
   *[WITHDRAWN] έχει ανακληθεί
}.
request-no-change = Δεν θα άλλαζε τίποτα· αυτό αναφέρουν ήδη οι εγγραφές.
request-unknown-code = Κανένας φορέας δεν έχει τον κωδικό { $code }.
request-code-taken = Ο κωδικός { $code } έχει ήδη δοθεί· ο ίδιος κωδικός δεν δίνεται ποτέ δεύτερη φορά.
request-code-taken-meanwhile = Στο μεταξύ ένας από τους κωδικούς δόθηκε αλλού· επιλέξτε άλλον.
request-already-ended = Ο φορέας { $code } έχει ήδη καταργηθεί έως τότε.
request-ends-before = Ο φορέας { $code } θα καταργούνταν πριν αρχίσει να λειτουργεί.
request-own-successor = Ο φορέας { $code } δεν μπορεί να διαδεχθεί τον εαυτό του.
request-invalid-merge = Δηλώστε τους φορείς που καταργούνται και έναν άλλον που τους διαδέχεται.
request-unknown-change = Δεν υπάρχει τέτοια αλλαγή αυτής της εγγραφής ή το περιεχόμενό της διαγράφηκε.
split-too-few = Δηλώστε τουλάχιστον δύο διάδοχους φορείς.
request-one-country = Ένα αίτημα αλλάζει εγγραφές μίας χώρας· υποβάλετε ένα για κάθε χώρα.
request-empty = Το αίτημα δεν αναφέρει καμία εγγραφή.
request-overtaken = Στο μεταξύ η εγγραφή { $code } άλλαξε: βρίσκεται στην έκδοση { $now }, ενώ το αίτημα βασίζεται στην έκδοση { $base }. Συγκρίνετε τις δύο και αποθηκεύστε ξανά.
request-short-notice = Η ημέρα αυτή είναι νωρίτερα από όσο επιτρέπεται για ανακοινωμένες αλλαγές· επιλέξτε { $on } ή μεταγενέστερη ημέρα ή γράψτε γιατί δεν μπορεί να περιμένει.
request-too-far = Μια αλλαγή ανακοινώνεται το πολύ πέντε έτη νωρίτερα.
request-too-long = Γράψτε το πολύ 2.000 χαρακτήρες.
request-invalid-day = Αυτή δεν είναι ημερομηνία· γράψτε την όπως 2027-01-31.
reason-needed = Γράψτε τον λόγο, ώστε το αίτημα να μπορεί να διορθωθεί.
invalid-sector = { $what }.
person-until-needed = Δηλώστε έως ποια ημέρα διατηρούνται τα στοιχεία του προσώπου επικοινωνίας.
invalid-key = Το κλειδί idempotency πρέπει να έχει από 1 έως 200 χαρακτήρες.
key-reused = Αυτό το κλειδί idempotency χρησιμοποιήθηκε ήδη με άλλο αίτημα· επιλέξτε νέο.


import-title = Εισαγωγή αρχείου
import-lead = Το αρχείο συγκρίνεται πρώτα με τις εγγραφές. Δεν αλλάζει τίποτα πριν το εγκρίνει δεύτερο πρόσωπο.
import-file = Αρχείο
import-file-hint = CSV, JSON, βιβλίο εργασίας, κατάλογος οργανισμών ή .zip με institutions.csv, competences.csv και relations.csv. Το πολύ 32 MB.
import-day-hint = Από την ημέρα αυτή ισχύουν οι ονομασίες, οι περιοχές και τα υπόλοιπα στοιχεία. Αν μείνει κενό, ισχύουν από την πρώτη ημέρα για την οποία δεν χρειάζεται αιτιολογία.
import-complete = Το αρχείο περιέχει όλους τους φορείς της χώρας ({ $country }): όσοι δεν περιλαμβάνονται σε αυτό καταργούνται.
import-forms = Ένα αρχείο που προέρχεται από εξαγωγή μπορεί να εισαχθεί ξανά. Οι γραμμές και οι στήλες που παραλείπονται παραμένουν ως έχουν· ένα κενό κελί διαγράφει την τιμή.
import-report = Τι θα έκανε το αρχείο
import-outcome = Αποτέλεσμα
import-place = Αρχείο, γραμμή, στήλη
import-what = Περιγραφή
import-ADDED = προστέθηκε
import-CHANGED = άλλαξε
import-ENDED = καταργήθηκε
import-UNCHANGED = χωρίς αλλαγή
import-WARNING = προειδοποίηση
import-REFUSED = απορρίφθηκε
import-nothing-taken = Ορισμένες γραμμές δεν γίνονται δεκτές, επομένως δεν εισάγεται τίποτα από το αρχείο. Διορθώστε τις και στείλτε ξανά το αρχείο.
import-same = Όλα είναι ήδη όπως αναφέρει το αρχείο.
import-looked = Δεν αποθηκεύτηκε τίποτα. Για να συνεχίσετε, επιλέξτε ξανά το αρχείο και αποθηκεύστε το ως πρόχειρο.
import-kept = Αποθηκεύτηκαν ως πρόχειρα. Εξετάστε το καθένα και υποβάλετε την πρόταση:
import-no-file = Επιλέξτε αρχείο.
import-unreadable = { $what }
import-refused = Γραμμές που δεν γίνονται δεκτές: { $count }. Επομένως δεν εισάγεται τίποτα από το αρχείο· βλ. την αναφορά.
import-too-large = Το αρχείο είναι μεγαλύτερο από { $count } MB ή δεν έφτασε ολόκληρο. Χωρίστε το και στείλτε το ξανά.

quality-title = Ποιότητα των δεδομένων
quality-lead = Τι λείπει από τις εγγραφές, ανά χώρα. Κάθε αριθμός οδηγεί στον κατάλογο και σε όσα πρέπει να γίνουν.
quality-of = Ποιότητα των δεδομένων: { $country }
quality-country = Χώρα
quality-entries = Εγγραφές
quality-all = Όλες οι χώρες
quality-nothing = Δεν λείπει τίποτα.
quality-confirm = { $count ->
    [one] Η εγγραφή αυτή εξακολουθεί να είναι ορθή
   *[other] Αυτές οι { $count } εγγραφές εξακολουθούν να είναι ορθές
}
quality-NO_ENGLISH_NAME = Καμία αγγλική ονομασία
quality-PLACEHOLDER_NAME = Προσωρινό κείμενο αντί για ονομασία
quality-NO_COMPETENCE = Καμία αρμοδιότητα
quality-NO_CONTACT = Κανένα στοιχείο επικοινωνίας
quality-NEVER_CONFIRMED = Δεν επιβεβαιώθηκε ποτέ
quality-CONFIRMED_LONG_AGO = Επιβεβαιώθηκε πριν από πολύ καιρό
quality-NO_SUCCESSOR = Καταργημένος χωρίς διάδοχο
quality-DEAD_END = Η διαδοχή δεν οδηγεί πουθενά
quality-OVERLAPPING_PERIODS = Αλληλεπικαλυπτόμενες περίοδοι
quality-OUTLIVES_INSTITUTION = Η αρμοδιότητα διαρκεί περισσότερο από τον φορέα
quality-do-NO_ENGLISH_NAME = Προσθέστε αγγλική ονομασία, ώστε να μπορούν να τη διαβάσουν και άλλοι.
quality-do-PLACEHOLDER_NAME = Γράψτε την πραγματική ονομασία ή καταργήστε την εγγραφή.
quality-do-NO_COMPETENCE = Δηλώστε για τι είναι αρμόδιος ο φορέας ή καταργήστε την εγγραφή.
quality-do-NO_CONTACT = Προσθέστε αριθμό τηλεφώνου, κοινή ηλεκτρονική διεύθυνση της υπηρεσίας ή ιστότοπο.
quality-do-NEVER_CONFIRMED = Εξετάστε την εγγραφή και επιβεβαιώστε ότι είναι ορθή.
quality-do-CONFIRMED_LONG_AGO = Εξετάστε ξανά την εγγραφή και επιβεβαιώστε ότι είναι ορθή.
quality-do-NO_SUCCESSOR = Δηλώστε ποιος τον διαδέχεται, ώστε οι παλιές υποθέσεις να βρουν τον δρόμο τους.
quality-do-DEAD_END = Δηλώστε ως διάδοχο έναν φορέα που εξακολουθεί να λειτουργεί.
quality-do-OVERLAPPING_PERIODS = Τερματίστε τη μία περίοδο πριν αρχίσει η επόμενη.
quality-do-OUTLIVES_INSTITUTION = Τερματίστε τις αρμοδιότητες μαζί με τον φορέα.
write-new-name = Δηλώστε τη νέα ονομασία.
request-too-early = Τότε δεν υπήρχαν ακόμη εγγραφές· επιλέξτε μεταγενέστερη ημέρα.
request-competence-period = { $code }: μια αρμοδιότητα θα έληγε πριν αρχίσει.
request-competence-twice = { $code }: μια αρμοδιότητα δεν μπορεί να είναι δύο πράγματα την ίδια ημέρα.
request-written-by = Τελευταία σύνταξη από
request-holds-earlier = Κάτι στο αίτημα ισχύει από νωρίτερη ημέρα από όση επιτρέπεται για αναγγελθείσες αλλαγές· επιλέξτε σε αυτό μεταγενέστερες ημέρες ή γράψτε γιατί δεν μπορεί να περιμένει.
