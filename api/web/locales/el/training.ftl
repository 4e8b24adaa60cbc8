training-title = Επιμορφώσεις
training-lead = Τι αφορούσαν οι επιμορφώσεις του προγράμματος, το υλικό τους και πώς μπορείτε να συμμετάσχετε στις επόμενες.
training-search = Αναζήτηση στις επιμορφώσεις
training-words = Τι θέλετε να μάθετε;
training-all = Όλες οι επιμορφώσεις
training-count =
    { $count ->
        [one] { $count } επιμόρφωση
       *[other] { $count } επιμορφώσεις
    }
training-nothing = Καμία επιμόρφωση δεν πληροί τα κριτήρια. Αφαιρέστε μια λέξη ή ένα κριτήριο.
training-calendar = Ημερολόγιο
training-materials = Υλικό και καταγραφές
training-own = Οι επιμορφώσεις μου
training-new = Νέα επιμόρφωση
training-feed = Ημερολόγιο όλων των επιμορφώσεων (iCalendar)
practice-facet-series = Σειρά
practice-facet-cdm = Έκδοση CDM
practice-facet-format = Μορφή
practice-facet-spoken = Γλώσσα διεξαγωγής
training-status-DRAFT = Πρόχειρο
training-status-OPEN = Ανοικτή για υποδείξεις
training-status-CLOSED = Οι υποδείξεις έληξαν
training-status-HELD = Πραγματοποιήθηκε
training-status-CANCELLED = Ακυρώθηκε
training-format-ONLINE = Διαδικτυακά
training-format-ON_SITE = Με φυσική παρουσία
training-format-HYBRID = Με φυσική παρουσία και διαδικτυακά
training-cdm = CDM { $version }
training-whole-day = όλη την ημέρα
training-until = { $from } έως { $to }
training-time-in = { $time } ({ $zone })
training-your-time = Στη ζώνη ώρας σας: { $time }
training-deadline-on = Υποδείξεις έως { $day }
training-seats-taken-of = Κατειλημμένες θέσεις: { $taken } από { $seats }
training-participants-count =
    { $count ->
        [0] Κανείς δεν έχει ακόμη θέση
        [one] { $count } άτομο έχει θέση
       *[other] { $count } άτομα έχουν θέση
    }
training-waiting-count =
    { $count ->
        [one] { $count } άτομο στη λίστα αναμονής
       *[other] { $count } άτομα στη λίστα αναμονής
    }
training-where = Πού
training-for-whom = Για ποιον
training-languages = Γλώσσες
training-about = Τι αφορά
training-agenda = Ημερήσια διάταξη
training-series-more = Στην ίδια σειρά
training-kind-RECORDING = Καταγραφή
training-kind-MATERIAL = Υλικό
training-no-materials = Κανένα υλικό δεν πληροί τα κριτήρια.
training-demonstration = Επινοήθηκε για την επίδειξη: δεν πραγματοποιείται τίποτα.
training-cancelled-because = Δεν πραγματοποιείται: { $reason }
training-add-to-calendar = Προσθήκη στο ημερολόγιό σας
training-nominate = Υπόδειξη συμμετέχοντα
training-nominate-lead = Για τις υποδείξεις αποφασίζει ο εθνικός συντονιστής της χώρας σας. Όποιος εγκριθεί λαμβάνει θέση· αν όλες οι θέσεις έχουν καταληφθεί, μπαίνει στη λίστα αναμονής.
training-nominate-sign-in = Συνδεθείτε για να υποδείξετε έναν συνάδελφο ή τον εαυτό σας.
training-nominate-button = Υπόδειξη
training-nominated = Η υπόδειξη αποθηκεύτηκε. Μπορείτε να παρακολουθείτε την πορεία της στις επιμορφώσεις σας.
training-field-name = Όνομα
training-field-email = Υπηρεσιακή διεύθυνση ηλεκτρονικού ταχυδρομείου
training-field-institution = Φορέας
training-institution-hint = Κωδικός του φορέα, για παράδειγμα FI:ETK. Το πεδίο μπορεί να μείνει κενό.
training-field-note = Τι πρέπει να γνωρίζει ο συντονιστής
training-nomination-PROPOSED = Αναμένει τον εθνικό συντονιστή
training-nomination-CONFIRMED = Έχει θέση
training-nomination-WAITING = Στη λίστα αναμονής
training-nomination-DECLINED = Απορρίφθηκε
training-nomination-WITHDRAWN = Ανακλήθηκε
training-nomination-ATTENDED = Συμμετείχε
training-nomination-ABSENT = Δεν προσήλθε
training-place = σειρά { $place }
training-endorse = Έγκριση
training-decline = Απόρριψη
training-reason = Αιτιολογία
training-reason-hint = Τη διαβάζουν οι ενδιαφερόμενοι.
training-withdraw = Ανάκληση
training-participants = Υποδείξεις
training-participants-hint = Ποιοι είναι βλέπουν μόνο το πρόγραμμα, ο συντονιστής της χώρας τους και όποιος τους υπέδειξε. Τα ονόματα και οι διευθύνσεις διαγράφονται έξι μήνες μετά την επιμόρφωση.
training-none-nominated = Δεν έχει υποδειχθεί ακόμη κανείς.
training-attended = Συμμετείχε
training-absent = Δεν προσήλθε
training-forgotten = Το όνομα διαγράφηκε
training-feedback = Πώς ήταν η επιμόρφωση;
training-feedback-lead = Το πρόγραμμα διαβάζει όσα γράφετε, χωρίς το όνομά σας.
training-field-useful = Τι ήταν χρήσιμο;
training-field-missing = Τι έλειπε;
training-feedback-button = Αποστολή
training-feedback-thanks = Ευχαριστούμε. Όσα γράψατε αποθηκεύτηκαν· μπορείτε να τα αλλάξετε εδώ.
training-feedback-read = Τι έγραψαν οι συμμετέχοντες
training-mine = Οι υποδείξεις που με αφορούν
training-mine-none = Δεν έχετε υποδειχθεί για καμία επιμόρφωση.
training-by-me = Ποιους υπέδειξα
training-drafts = Πρόχειρα
training-key = Οι επιμορφώσεις σας στο δικό σας ημερολόγιο
training-key-lead = Εγγραφείτε από το ημερολόγιό σας σε μια προσωπική σας διεύθυνση: δείχνει τις επιμορφώσεις για τις οποίες έχετε υποδειχθεί και ακολουθεί κάθε αλλαγή. Όποιος έχει τη διεύθυνση μπορεί να τη διαβάσει· γι’ αυτό μην τη δίνετε σε άλλους.
training-key-make = Δημιουργία της διεύθυνσής μου
training-key-again = Δημιουργία νέας διεύθυνσης
training-key-known = Έχετε διεύθυνση από { $day }. Μια νέα διεύθυνση καταργεί την παλιά.
training-key-once = Αυτή είναι η διεύθυνσή σας. Εμφανίζεται μία μόνο φορά: αντιγράψτε την τώρα.
training-month-before = Προηγούμενος μήνας
training-month-after = Επόμενος μήνας
training-month-none = Καμία επιμόρφωση αυτόν τον μήνα.
training-month-today = Αυτός ο μήνας
training-figures = Οι επιμορφώσεις σε αριθμούς
training-figure-held = Επιμορφώσεις που πραγματοποιήθηκαν
training-figure-coming = Προσεχείς επιμορφώσεις
training-figure-attended = Άτομα που συμμετείχαν
training-figure-countries = Χώρες από τις οποίες προέρχονταν
training-figure-rating = Αξιολόγηση των συμμετεχόντων
training-edit = Αλλαγή της επιμόρφωσης
training-edit-lead = Ένα πρόχειρο το βλέπει μόνο το πρόγραμμα. Ό,τι έχει δημοσιευτεί αλλάζει αμέσως για όλους, και όσοι έχουν υποδειχθεί ενημερώνονται αν αλλάξει η ώρα ή ο τόπος.
training-field-title = Τίτλος
training-field-series = Σειρά
training-series-hint = Οι επιμορφώσεις της ίδιας σειράς εμφανίζονται μαζί. Το πεδίο μπορεί να μείνει κενό.
training-field-about = Τι αφορά
training-field-audience = Για ποιον
training-field-agenda = Ημερήσια διάταξη
training-field-cdmVersion = Έκδοση CDM
training-cdm-hint = Για παράδειγμα 4.4· κενό αν δεν αφορά συγκεκριμένη έκδοση.
training-field-format = Μορφή
training-no-format = Δεν έχει δηλωθεί
training-field-languages = Γλώσσες διεξαγωγής
training-languages-hint = Κωδικοί γλωσσών με κόμμα ανάμεσά τους, για παράδειγμα en, fr.
training-field-place = Τόπος
training-place-hint = Μια πόλη ή ο τρόπος διαδικτυακής συμμετοχής. Το πεδίο μπορεί να μείνει κενό.
training-field-startsOn = Πρώτη ημέρα
training-field-endsOn = Τελευταία ημέρα
training-ends-hint = Κενό: τελειώνει την πρώτη ημέρα.
training-field-startTime = Ώρα έναρξης
training-field-endTime = Ώρα λήξης
training-time-hint = Για παράδειγμα 09:30. Αφήστε και τα δύο κενά για ολόκληρες ημέρες.
training-field-timeZone = Ζώνη ώρας
training-zone-hint = Για παράδειγμα Europe/Brussels.
training-field-seats = Θέσεις
training-seats-hint = Κενό: χωρίς όριο.
training-field-nominationDeadline = Τελευταία ημέρα για υποδείξεις
training-deadline-hint = Κενό: έως την έναρξη.
training-field-materials = Υλικό και καταγραφές
training-field-url = Διεύθυνση
training-field-kind = Είδος
training-save = Αποθήκευση
training-publish = Δημοσίευση
training-cancel = Ακύρωση της επιμόρφωσης
training-cancel-hint = Τον λόγο τον διαβάζουν όλοι.
training-discard = Διαγραφή του προχείρου
training-saved = Αποθηκεύτηκε.
training-needed-title = Δώστε τίτλο: χωρίς αυτόν κανείς δεν θα ξαναβρεί την επιμόρφωση.
training-needed-day = Δηλώστε την πρώτη ημέρα.
training-name-needed = Γράψτε το όνομα του προσώπου που υποδεικνύετε.
training-email-needed = Γράψτε την υπηρεσιακή διεύθυνση ηλεκτρονικού ταχυδρομείου του προσώπου.
training-reason-needed = Γράψτε γιατί· το διαβάζουν οι ενδιαφερόμενοι.
training-day-range = Δώστε ημέρα από το 2000 έως το 2099.
training-cancel-needed = Γράψτε γιατί· το διαβάζουν όλοι.
training-no-version = Γράψτε την έκδοση ως 4.4.
training-no-time = Το «{ $time }» δεν είναι ώρα· γράψτε την όπως 09:30.
training-two-times = Δηλώστε και τις δύο ώρες, ή καμία για ολόκληρες ημέρες.
training-time-order = Η λήξη προηγείται της έναρξης.
training-too-long = Μια επιμόρφωση διαρκεί το πολύ 31 ημέρες.
training-no-such-time = Αυτή η ώρα δεν υπάρχει εκεί εκείνη την ημέρα: τα ρολόγια πηγαίνουν μπροστά.
training-unknown-zone = Το «{ $zone }» δεν είναι ζώνη ώρας· χρησιμοποιήστε μια ονομασία όπως Europe/Brussels.
training-deadline-late = Η τελευταία ημέρα για υποδείξεις είναι μετά την έναρξη της επιμόρφωσης.
training-seats-range = Δηλώστε από 1 έως 10000 θέσεις, ή καμία αν δεν υπάρχει όριο.
training-seats-too-few = Θέσεις που έχουν ήδη δοθεί: { $taken }· δηλώστε τουλάχιστον τόσες.
training-wrong-state = Αυτό δεν είναι δυνατό, διότι η επιμόρφωση { $state ->
    [DRAFT] είναι πρόχειρο
    [HELD] έχει πραγματοποιηθεί
    [CANCELLED] έχει ακυρωθεί
   *[PUBLISHED] έχει δημοσιευτεί
}· δείτε πώς είναι τώρα.
training-nomination-wrong-state = Αυτό δεν είναι δυνατό για υπόδειξη στην κατάσταση «{ $state ->
    [PROPOSED] { training-nomination-PROPOSED }
    [CONFIRMED] { training-nomination-CONFIRMED }
    [WAITING] { training-nomination-WAITING }
    [DECLINED] { training-nomination-DECLINED }
    [ATTENDED] { training-nomination-ATTENDED }
    [ABSENT] { training-nomination-ABSENT }
   *[WITHDRAWN] { training-nomination-WITHDRAWN }
}»· δείτε πώς είναι τώρα.
training-closed = Οι υποδείξεις για αυτή την επιμόρφωση έληξαν.
training-began = Η επιμόρφωση έχει αρχίσει· οι θέσεις δεν αλλάζουν πλέον.
training-not-begun = Ποιος συμμετείχε σημειώνεται αφού αρχίσει η επιμόρφωση.
training-nominated-twice = Το πρόσωπο αυτό έχει ήδη υποδειχθεί για αυτή την επιμόρφωση.
