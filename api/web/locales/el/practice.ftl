practice-title = Ορθές πρακτικές
practice-lead = Τι έκαναν οι διοικήσεις για ένα πρόβλημα της ηλεκτρονικής ανταλλαγής, ποιο ήταν το αποτέλεσμα και ποιος υιοθετεί τη λύση.
practice-search = Αναζήτηση στις ορθές πρακτικές
practice-words = Τι αναζητείτε; Λέξεις σε οποιαδήποτε γλώσσα, ένα BUC, μια χώρα
practice-count = { $count ->
    [one] { $count } πρακτική
   *[other] { $count } πρακτικές
}
practice-nothing = Καμία πρακτική δεν πληροί τα κριτήρια. Αφαιρέστε ένα κριτήριο ή αναζητήστε άλλες λέξεις.
practice-all = Όλες οι ορθές πρακτικές
practice-order-relevance = Πρώτα οι πιο σχετικές
practice-order-newest = Πρώτα οι πιο πρόσφατες
practice-order-uptake = Πρώτα όσες έχουν υιοθετηθεί περισσότερο
practice-statistics = Στοιχεία του μητρώου
practice-feed = Νέες ορθές πρακτικές (ροή)
practice-submit-one = Σύνταξη ορθής πρακτικής
practice-untitled = Πρακτική χωρίς τίτλο
practice-example = Παράδειγμα
practice-demonstration = Αυτό είναι παράδειγμα που συντάχθηκε για τα δεδομένα επίδειξης. Δεν συνέβη πουθενά και κανένας από τους φορείς που αναφέρονται εδώ δεν το έχει εφαρμόσει.
practice-facet-country = Χώρα
practice-facet-sector = Τομείς
practice-facet-buc = Επιχειρησιακές περιπτώσεις χρήσης (BUC)
practice-facet-institution = Φορείς
practice-facet-maturity = Βαθμός ωριμότητας
practice-facet-outcome = Έκβαση
practice-facet-transferable = Δυνατότητα μεταφοράς
practice-facet-year = Έτος έναρξης
practice-facet-from = Από το έτος
practice-facet-to = Έως το έτος
practice-facet-stage = Υιοθέτηση
practice-facet-adopter = Χώρα υιοθέτησης
practice-facet-language = Γλώσσα σύνταξης
practice-facet-status = Κατάσταση
practice-facet-contact = Ηλεκτρονική διεύθυνση της υπηρεσίας
practice-maturity-PILOT = Πιλοτική
practice-maturity-IN_OPERATION = Σε λειτουργία
practice-maturity-ESTABLISHED = Εδραιωμένη
practice-outcome-WORKED = Πέτυχε
practice-outcome-PARTLY_WORKED = Πέτυχε εν μέρει
practice-outcome-DID_NOT_WORK = Δεν πέτυχε
practice-transferable-AS_IS = Ως έχει
practice-transferable-WITH_CHANGES = Με αλλαγές
practice-transferable-NOT_TRANSFERABLE = Δεν μεταφέρεται
practice-stage-INTERESTED = Ενδιαφέρον
practice-stage-PLANNED = Προγραμματισμένη
practice-stage-PILOTING = Σε πιλοτική φάση
practice-stage-IN_USE = Σε χρήση
practice-stage-ABANDONED = Εγκαταλείφθηκε
practice-state-DRAFT = Πρόχειρο
practice-state-SUBMITTED = Αναμένει τον εθνικό συντονιστή
practice-state-NATIONALLY_APPROVED = Αναμένει το πρόγραμμα
practice-state-RETURNED = Επιστράφηκε
practice-state-REFUSED = Απορρίφθηκε
practice-state-PUBLISHED = Δημοσιεύτηκε
practice-state-EXPIRED = Έληξε
practice-state-SUPERSEDED = Αντικαταστάθηκε
practice-state-ARCHIVED = Αρχειοθετήθηκε
practice-field-title = Τίτλος
practice-field-summary = Συνοπτικά
practice-field-problem = Το πρόβλημα
practice-field-solution = Τι έγινε
practice-field-results = Αποτελέσματα
practice-field-costs = Κόστος
practice-field-challenges = Δυσκολίες
practice-field-transferability = Τι χρειάζονται οι άλλοι
practice-hint-title = Τι έγινε, σε μία γραμμή.
practice-hint-summary = Τι έγινε, για ποιον και με ποιο αποτέλεσμα.
practice-hint-problem = Τι δεν πήγαινε καλά προηγουμένως και για ποιον.
practice-hint-solution = Τι κάνατε, βήμα προς βήμα.
practice-hint-results = Τι προέκυψε και πώς το γνωρίζετε: αριθμητικά στοιχεία με την περίοδο αναφοράς τους.
practice-hint-costs = Ημέρες εργασίας, άδειες χρήσης, κόστος συντήρησης.
practice-hint-challenges = Τι ήταν δύσκολο και τι θα κάνατε διαφορετικά.
practice-hint-transferability = Τι χρειάζεται μια άλλη χώρα για να κάνει το ίδιο και τι δεν μεταφέρεται.
practice-letters = { $count ->
    [one] Το πολύ { $count } χαρακτήρας.
   *[other] Το πολύ { $count } χαρακτήρες.
}
practice-left = Χαρακτήρες που απομένουν:
practice-uptake-line = { $count ->
    [one] { $count } υιοθέτηση, σε χρήση: { $used }
   *[other] { $count } υιοθετήσεις, σε χρήση: { $used }
}
practice-version = Έκδοση { $number }, δημοσίευση: { $on }.
practice-due = Επιβεβαίωση πριν από { $day }.
practice-original = Γλώσσα του πρωτοτύπου: { $language }.
practice-expired = Η πρακτική δεν επιβεβαιώθηκε επί 24 μήνες και δεν περιλαμβάνεται πλέον στον κατάλογο πρακτικών.
practice-superseded = Η έκδοση αυτή αντικαταστάθηκε από νεότερη.
practice-archived = Η πρακτική αρχειοθετήθηκε: { $reason }
practice-to-current = Στην τελευταία έκδοση
practice-to-published = Στη δημοσιευμένη έκδοση
practice-languages = Γλώσσες αυτής της πρακτικής
practice-take-up = Δήλωση υιοθέτησης
practice-under-way = Έκδοση υπό σύνταξη
practice-new-version = Σύνταξη νέας έκδοσης
practice-confirm = Επιβεβαίωση ότι εξακολουθεί να είναι ορθή
practice-archive = Αρχειοθέτηση αυτής της πρακτικής
practice-archive-reason = Γιατί αφαιρείται από τον κατάλογο πρακτικών· η αιτιολογία είναι ορατή σε όλους
practice-more = Σύνδεσμοι και αρχεία
practice-uptake = Υιοθέτηση
practice-uptake-none = Κανείς δεν έχει δηλώσει ακόμη ότι την υιοθετεί.
practice-map = Πού υιοθετείται
practice-origin = Από πού προέρχεται
practice-no-uptake = Δεν έχει δηλωθεί υιοθέτηση
practice-stages = Στάδια
practice-over-time = Διαχρονική εξέλιξη
practice-by-then = Έως
practice-similar = Παρόμοιες πρακτικές
practice-facts = Με μια ματιά
practice-versions = Άλλες εκδόσεις
practice-uptake-adaptation = Τι άλλαξε
practice-uptake-evidence = Τεκμηρίωση
practice-uptake-reason = Γιατί εγκαταλείφθηκε
practice-own = Πρακτικές υπό σύνταξη
practice-your-turn = Η σειρά σας
practice-others-turn = Αναμένονται άλλοι
practice-nothing-waits = Δεν έχετε εκκρεμότητες.
practice-since = από { $day }
practice-turn-author = Σειρά του συντάκτη.
practice-turn-coordinator = Σειρά του εθνικού συντονιστή.
practice-turn-programme = Σειρά του προγράμματος.
practice-edit = Αλλαγή
practice-preview = Προεπισκόπηση
practice-steps = Τι έχει γίνει έως τώρα
practice-wrong = Προτού μπορέσει να υποβληθεί
practice-missing = { $count ->
    [one] Λείπει ακόμη { $count } στοιχείο
   *[other] Λείπουν ακόμη { $count } στοιχεία
}
practice-missing-hint = Μπορεί να υποβληθεί και χωρίς αυτά, όμως οι αναγνώστες θα τα αναζητήσουν.
practice-missing-english = { $field }, στα αγγλικά
practice-submit = Υποβολή
practice-submit-hint = Διαβιβάζεται στον εθνικό συντονιστή και έπειτα στο πρόγραμμα.
practice-decide = Η απόφασή σας
practice-comment = Σχόλιο για τον συντάκτη
practice-comment-hint = Απαιτείται για την επιστροφή ή την απόρριψη.
practice-approve = Έγκριση εκ μέρους της χώρας
practice-publish = Δημοσίευση
practice-return = Επιστροφή
practice-refuse = Απόρριψη
practice-discard = Διαγραφή αυτής της έκδοσης
practice-discard-hint = Δεν διατηρείται τίποτα από αυτήν. Ό,τι έχει δημοσιευτεί παραμένει.
practice-discard-sure = Διαγραφή
practice-new = Νέα ορθή πρακτική
practice-saved = Αποθήκευση: { $at }.
practice-overtaken = Στο μεταξύ κάποιος άλλος αποθήκευσε νεότερη έκδοση. Το κείμενό σας βρίσκεται παρακάτω· αποθηκεύστε το ξανά για να αντικαταστήσει το δικό του.
practice-original-label = Γλώσσα του πρωτοτύπου
practice-original-hint = Η γλώσσα στην οποία γράφετε· τα κείμενα σε άλλες γλώσσες είναι μεταφράσεις.
practice-translating = Γλώσσα της μετάφρασης: { $language }. Το κείμενο πάνω από κάθε πεδίο είναι το πρωτότυπο.
practice-texts = Κείμενα
practice-markdown = Αφήστε μια κενή γραμμή ανάμεσα στις παραγράφους. Οι γραμμές που αρχίζουν με «- » σχηματίζουν κατάλογο, ενώ **δύο αστερίσκοι** δίνουν έντονη γραφή.
practice-required = απαιτείται
practice-choose = Επιλέξτε
practice-outcome-hint = Και μια πρακτική που δεν πέτυχε βοηθά τους άλλους.
practice-bucs-hint = Κωδικοί με κόμμα ανάμεσά τους, για παράδειγμα FB_BUC_01.
practice-institutions-hint = Κωδικοί του καταλόγου φορέων με κόμμα ανάμεσά τους.
practice-contact-hint = Η διεύθυνση μιας υπηρεσίας, όχι ενός προσώπου.
practice-links = Σύνδεσμοι
practice-link-title = Κείμενο
practice-link-url = Διεύθυνση
practice-save = Αποθήκευση
practice-save-preview = Αποθήκευση και προεπισκόπηση
practice-files = Αρχεία
practice-file = Αρχείο
practice-file-add = Προσθήκη του αρχείου
practice-file-remove = Αφαίρεση
file-kinds = Γίνονται δεκτά: { $list }, χωρίς μακροεντολές ή σενάρια.
file-most = Έως { $count } MB το καθένα.
file-kilobytes = { $count } kB
practice-next-lead = Η επόμενη έκδοση αρχίζει με το περιεχόμενο της δημοσιευμένης. Εκείνη παραμένει στον κατάλογο πρακτικών ώσπου να δημοσιευτεί η επόμενη.
practice-next-begin = Έναρξη της επόμενης έκδοσης
uptake-lead = Δηλώστε σε ποιο στάδιο βρίσκεται η χώρα σας, ή ένας φορέας της, με αυτή την πρακτική. Όλα είναι ορατά σε όλους, εκτός από την ηλεκτρονική διεύθυνση.
uptake-owner = Η ηλεκτρονική διεύθυνση της πρακτικής:
uptake-own-title = Έχουν δηλωθεί έως τώρα
uptake-change = αλλαγή
uptake-changing = Αλλαγή: { $who }
uptake-new = Νέα δήλωση
uptake-institution-hint = Ο κωδικός του φορέα στον κατάλογο· αφήστε το κενό για ολόκληρη τη χώρα.
uptake-stage = Σε ποιο στάδιο βρίσκεστε
uptake-adaptation-hint = Τι κάνετε διαφορετικά από το πρωτότυπο.
uptake-evidence-hint = Τι δείχνει ότι λειτουργεί: αριθμητικά στοιχεία, μια έκθεση, ένας σύνδεσμος.
uptake-reason-hint = Μόνο αν την εγκαταλείψατε: γιατί, ώστε να ωφεληθούν και άλλοι από την εμπειρία σας.
uptake-contact-hint = Η διεύθυνση μιας υπηρεσίας· τη βλέπουν μόνο οι υπεύθυνοι της πρακτικής και το πρόγραμμα.
uptake-save = Αποθήκευση της δήλωσης
practice-figure-practices = Πρακτικές
practice-figure-adopters = Υιοθετήσεις
practice-figure-countries = Χώρες με πρακτική ή υιοθέτηση
practice-figure-warnings = Πρακτικές που δεν πέτυχαν ή δεν μεταφέρονται
practice-figure-expired = Πρακτικές που έληξαν
practice-figure-median = Διάμεσος χρόνος από την υποβολή έως την απόφαση
practice-days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
}
practice-no-decisions = Καμία απόφαση ακόμη
practice-by-sector = Ανά τομέα
practice-by-country = Ανά χώρα
practice-month = Μήνας
practice-ledger = Το μητρώο υιοθετήσεων ως αρχείο
practice-needed = Αυτό απαιτείται για να μπορέσει να υποβληθεί η πρακτική.
practice-original-missing = Γράψτε το και στη γλώσσα του πρωτοτύπου της πρακτικής ({ $language }).
practice-language-twice = Αυτό έχει γραφτεί δύο φορές στην ίδια γλώσσα· κρατήστε μόνο το ένα.
practice-year = Δηλώστε το έτος έναρξης, από { $first } έως { $final }.
practice-wrong-state = Αυτό δεν είναι δυνατό για πρακτική στην κατάσταση «{ $state ->
    [DRAFT] { practice-state-DRAFT }
    [SUBMITTED] { practice-state-SUBMITTED }
    [NATIONALLY_APPROVED] { practice-state-NATIONALLY_APPROVED }
    [RETURNED] { practice-state-RETURNED }
    [REFUSED] { practice-state-REFUSED }
    [PUBLISHED] { practice-state-PUBLISHED }
    [EXPIRED] { practice-state-EXPIRED }
    [SUPERSEDED] { practice-state-SUPERSEDED }
   *[ARCHIVED] { practice-state-ARCHIVED }
}»· δείτε πώς είναι τώρα.
uptake-own = Η πρακτική προέρχεται από εδώ· κανείς δεν υιοθετεί τη δική του πρακτική.
uptake-reason = Γράψτε γιατί εγκαταλείφθηκε, ώστε να ωφεληθούν και άλλοι από την εμπειρία σας.
uptake-wrong-stage = Στο μητρώο, το στάδιο «{ $stage ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
   *[ABANDONED] { practice-stage-ABANDONED }
}» δεν μπορεί να ακολουθεί το στάδιο «{ $state ->
    [INTERESTED] { practice-stage-INTERESTED }
    [PLANNED] { practice-stage-PLANNED }
    [PILOTING] { practice-stage-PILOTING }
    [IN_USE] { practice-stage-IN_USE }
    [ABANDONED] { practice-stage-ABANDONED }
   *[none] { practice-no-uptake }
}».
uptake-not-listed = Η πρακτική αυτή δεν περιλαμβάνεται πλέον στον κατάλογο ορθών πρακτικών.
uptake-stage-needed = Δηλώστε σε ποιο στάδιο βρίσκεστε.
file-name = Δώστε στο αρχείο ένα απλό όνομα με το πολύ 120 χαρακτήρες.
file-size = Ένα αρχείο μπορεί να έχει μέγεθος έως { $most } MB και δεν πρέπει να είναι κενό.
file-type = Το αρχείο δεν γίνεται δεκτό: πρέπει να είναι ό,τι δηλώνει το όνομά του, χωρίς μακροεντολές ή σενάρια, και ενός από τα εξής είδη: { $list }.
list-unknown-value = Η τιμή «{ $value }» δεν είναι γνωστή εδώ· επιλέξτε από τον διπλανό κατάλογο.
