question-title = Ερωτήσεις και απαντήσεις
question-lead = Απαντήσεις της άμεσης υποστήριξης χρηστών. Δείτε αν η δική σας είναι ανάμεσά τους· αν όχι, υποβάλετε ερώτηση.
question-search = Αναζήτηση στις ερωτήσεις και απαντήσεις
question-words = Τι θέλετε να μάθετε;
question-ask = Υποβολή ερώτησης
question-own = Οι ερωτήσεις μου
question-count = { $count ->
    [one] { $count } απάντηση
   *[other] { $count } απαντήσεις
}
question-nothing = Κανείς δεν το έχει ρωτήσει ακόμη. Αφαιρέστε μια λέξη ή υποβάλετε ερώτηση.
question-all = Όλες οι ερωτήσεις και απαντήσεις
question-figures = Η άμεση υποστήριξη χρηστών σε αριθμούς
question-figure-published = Απαντήσεις ορατές σε όλους
question-figure-asked = Ερωτήσεις που υποβλήθηκαν
question-figure-open = Αναμένουν απάντηση
question-figure-median = Διάμεσος χρόνος από την ερώτηση έως την πρώτη απάντηση
question-figure-in-time = Απαντήθηκαν εντός δύο ημερών
question-figure-rating = Αξιολόγηση των αναγνωστών
question-hours = { $count ->
    [one] { $count } ώρα
   *[other] { $count } ώρες
}
question-percent = { $percent } %
question-rating = { $count ->
    [one] { $mean } στα 5, από { $count } αναγνώστη
   *[other] { $mean } στα 5, από { $count } αναγνώστες
}
question-state-OPEN = Αναμένει απάντηση
question-state-ANSWERED = Απαντήθηκε
question-state-PUBLISHED = Δημοσιεύτηκε
question-state-CLOSED = Έκλεισε
question-ask-lead = Απαντά το πρόγραμμα ή ο εθνικός συντονιστής στον οποίο το πρόγραμμα αναθέτει την ερώτησή σας. Τη βλέπετε μόνο εσείς και εκείνοι, εκτός αν δημοσιευτεί, χωρίς καμία αναφορά σε εσάς.
question-privacy = Μη γράψετε τίποτα για το πρόσωπο το οποίο αφορά η υπόθεση: ούτε όνομα, ούτε αριθμό, ούτε ημερομηνία γέννησης.
question-field-title = Η ερώτηση σε μία γραμμή
question-title-hint = Όπως θα ρωτούσατε έναν συνάδελφο.
question-field-body = Περιγραφή της κατάστασης
question-body-hint = Τι θέλετε να κάνετε, τι συμβαίνει αντί γι’ αυτό, τι δοκιμάσατε.
question-field-answer = Η απάντηση
question-no-sector = Κανένας συγκεκριμένος τομέας
question-no-country = Καμία συγκεκριμένη χώρα
question-send = Υποβολή της ερώτησης
question-near = Παρόμοιες απαντήσεις
question-near-hint = Είναι ανάμεσά τους η απάντηση που αναζητείτε;
question-near-count = { $count ->
    [0] Καμία παρόμοια απάντηση
    [one] { $count } παρόμοια απάντηση
   *[other] { $count } παρόμοιες απαντήσεις
}
question-asked = Η ερώτησή σας υποβλήθηκε. Θα τη βρείτε στις ερωτήσεις σας· η απάντηση θα εμφανιστεί σε αυτή τη σελίδα.
question-rated = Ευχαριστούμε για την αξιολόγησή σας.
question-answer = Απάντηση
question-published-on = Τελευταία αναθεώρηση: { $day }.
question-demonstration = Μία από τις απαντήσεις που περιλαμβάνονται εξαρχής στα δεδομένα επίδειξης.
question-rate = Σας βοήθησε;
question-score-1 = Καθόλου
question-score-2 = Λίγο
question-score-3 = Εν μέρει
question-score-4 = Σε μεγάλο βαθμό
question-score-5 = Πλήρως
question-rate-button = Αξιολόγηση
question-thread = Η ερώτηση και τα επόμενα μηνύματα
question-asker = Συντάκτης της ερώτησης
question-asked-at = Υποβολή: { $at }
question-from = Χώρα του συντάκτη της ερώτησης: { $country }
question-with-country = Απαντά: { $country }
question-with-programme = Απαντά το πρόγραμμα
question-assigned-to = απαντά: { $country }
question-answer-label = Η απάντησή σας
question-answer-button = Υποβολή της απάντησης
question-follow-label = Προσθέστε κάτι ή ρωτήστε ξανά
question-follow-button = Αποστολή
question-publish = Δημοσίευση αυτής της απάντησης
question-back = Επιστροφή στην ερώτηση
question-publish-lead = Διατυπώστε την ερώτηση και την απάντηση έτσι ώστε να βοηθούν όλους και να μην αποκαλύπτουν τίποτα για τον συντάκτη της ερώτησης.
question-publish-button = Δημοσίευση
question-countries-hint = Κωδικοί χωρών με κόμμα ανάμεσά τους, για παράδειγμα EL, UK.
question-assign = Ποιος απαντά
question-programme = Το πρόγραμμα
question-assign-button = Ανάθεση
question-close = Κλείσιμο της ερώτησης
question-withdraw = Ανάκληση της δημοσιευμένης απάντησης
question-notes = Εσωτερικές σημειώσεις
question-notes-hint = Τις διαβάζουν μόνο όσοι απαντούν.
question-note-label = Σημείωση
question-note-button = Αποθήκευση της σημείωσης
question-mine = Ερωτήσεις που υπέβαλα
question-none-asked = Δεν έχετε υποβάλει ακόμη καμία ερώτηση.
question-others = Άλλες ερωτήσεις
question-needed = Αυτό απαιτείται: χωρίς αυτό δεν μπορεί να απαντήσει κανείς.
question-needed-text = Γράψτε κάτι· ένα κενό κείμενο δεν βοηθά κανέναν.
question-published-needed = Γράψτε το στη γλώσσα του πρωτοτύπου πριν από τη δημοσίευση.
question-wrong-state = Αυτό δεν είναι δυνατό για ερώτηση στην κατάσταση «{ $state ->
    [OPEN] { question-state-OPEN }
    [ANSWERED] { question-state-ANSWERED }
    [PUBLISHED] { question-state-PUBLISHED }
   *[CLOSED] { question-state-CLOSED }
}»· δείτε πώς είναι τώρα.
question-unanswered = Η ερώτηση έκλεισε χωρίς απάντηση· δεν υπάρχει τίποτα προς δημοσίευση.
question-score = Αξιολογήστε από 1 (δεν βοήθησε) έως 5 (βοήθησε πολύ).
question-not-answered = Δεν υπάρχει ακόμη απάντηση που να μπορεί να αξιολογηθεί.
