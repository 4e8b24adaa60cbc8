mail-why = Λαμβάνετε αυτό το μήνυμα επειδή έχετε λογαριασμό στον κατάλογο EESSI. Μπορείτε να επιλέξετε τη γλώσσα αυτών των μηνυμάτων στη σελίδα του λογαριασμού σας.
mail-practice-submitted-subject = Ορθή πρακτική προς απόφαση: { $title }
mail-practice-submitted-body = Μια ορθή πρακτική της χώρας σας αναμένει την απόφασή σας: { $title }
mail-practice-approved-subject = Ορθή πρακτική προς εξέταση: { $title }
mail-practice-approved-body = Μια ορθή πρακτική εγκρίθηκε από τη χώρα της και αναμένει το πρόγραμμα: { $title }
mail-practice-returned-subject = Η ορθή πρακτική σας επιστράφηκε: { $title }
mail-practice-returned-body =
    Η ορθή πρακτική σας επιστράφηκε για διόρθωση: { $title }

    { $comment }
mail-practice-refused-subject = Η ορθή πρακτική σας απορρίφθηκε: { $title }
mail-practice-refused-body =
    Η ορθή πρακτική σας απορρίφθηκε: { $title }

    { $comment }
mail-practice-published-subject = Η ορθή πρακτική σας δημοσιεύτηκε: { $title }
mail-practice-published-body = Η ορθή πρακτική σας δημοσιεύτηκε. Τώρα όλοι μπορούν να τη διαβάσουν και να δηλώσουν ότι την υιοθετούν: { $title }
mail-practice-due-subject = Εξακολουθεί να είναι ορθή η πρακτική σας; { $title }
mail-practice-due-body = Η ορθή πρακτική σας θα αφαιρεθεί από τον κατάλογο πρακτικών στις { $day }, εκτός αν επιβεβαιώσετε ότι εξακολουθεί να είναι ορθή: { $title }
mail-uptake-stated-subject = Η ορθή πρακτική σας υιοθετείται: { $title }
mail-uptake-stated-body =
    Κάποιος δήλωσε σε ποιο στάδιο βρίσκεται με την ορθή πρακτική σας: { $title }

    Χώρα: { $country }
    Ηλεκτρονική διεύθυνση: { $contact }
mail-uptake-welcome-subject = Υιοθετείτε μια ορθή πρακτική: { $title }
mail-uptake-welcome-body =
    Δηλώσατε ότι υιοθετείτε αυτή την ορθή πρακτική: { $title }

    Μπορείτε να επικοινωνήσετε με τους υπευθύνους της εδώ: { $contact }
mail-question-asked-subject = Νέα ερώτηση: { $title }
mail-question-asked-body = Υποβλήθηκε ερώτηση στην άμεση υποστήριξη χρηστών: { $title }
mail-question-assigned-subject = Σας ανατέθηκε ερώτηση: { $title }
mail-question-assigned-body = Σας ανατέθηκε να απαντήσετε σε μια ερώτηση: { $title }
mail-question-answered-subject = Η ερώτησή σας απαντήθηκε: { $title }
mail-question-answered-body = Η ερώτησή σας απαντήθηκε: { $title }
mail-question-followed-subject = Συνέχεια μιας ερώτησης: { $title }
mail-question-followed-body = Ο συντάκτης της ερώτησης πρόσθεσε κάτι και αναμένει απάντηση: { $title }
mail-question-published-subject = Η απάντηση στην ερώτησή σας δημοσιεύτηκε: { $title }
mail-question-published-body = Η απάντηση στην ερώτησή σας βοηθά και άλλους και δημοσιεύτηκε, χωρίς καμία αναφορά σε εσάς: { $title }
mail-training-nominated-subject = Υπόδειξη προς απόφαση: { $title }
mail-training-nominated-body = Ένα πρόσωπο από τη χώρα σας υποδείχθηκε για επιμόρφωση και αναμένει την απόφασή σας: { $title }
mail-training-confirmed-subject = Θέση στην επιμόρφωση: { $title }
mail-training-confirmed-body =
    Ο/Η { $name } έχει θέση σε αυτή την επιμόρφωση: { $title }

    { $when }
mail-training-waiting-subject = Στη λίστα αναμονής: { $title }
mail-training-waiting-body =
    Όλες οι θέσεις έχουν καταληφθεί. Ο/Η { $name } βρίσκεται στη λίστα αναμονής αυτής της επιμόρφωσης: { $title }

    Όταν ελευθερωθεί μια θέση, τη λαμβάνει όποιος περιμένει περισσότερο και εσείς ενημερώνεστε.
mail-training-declined-subject = Μια υπόδειξη απορρίφθηκε: { $title }
mail-training-declined-body =
    Η υπόδειξη απορρίφθηκε ({ $name }): { $title }

    { $comment }
mail-training-changed-subject = Άλλη ώρα ή άλλος τόπος: { $title }
mail-training-changed-body =
    Η ώρα ή ο τόπος αυτής της επιμόρφωσης άλλαξε: { $title }

    { $when }
mail-training-cancelled-subject = Η επιμόρφωση δεν πραγματοποιείται: { $title }
mail-training-cancelled-body =
    Αυτή η επιμόρφωση δεν πραγματοποιείται: { $title }

    { $comment }
mail-training-feedback-subject = Πώς ήταν η επιμόρφωση; { $title }
mail-training-feedback-body = Συμμετείχατε σε μια επιμόρφωση. Πείτε στο πρόγραμμα, σε ένα λεπτό και χωρίς το όνομά σας, τι ήταν χρήσιμο και τι έλειπε: { $title }
mail-visit-turn-subject = Είναι η σειρά σας: { $title }
mail-visit-turn-body =
    Ένα αίτημα για επίσκεψη ή συνάντηση σας περιμένει: { $title }

    Προθεσμία: { $day }.
mail-visit-moved-subject = Το αίτημά σας προχώρησε ένα βήμα: { $title }
mail-visit-moved-body = Το αίτημά σας για επίσκεψη ή συνάντηση προχώρησε ένα βήμα: { $title }
mail-visit-answered-subject = Ένας οικοδεσπότης απάντησε: { $title }
mail-visit-answered-body = Ένας οικοδεσπότης απάντησε στο αίτημά σας για επίσκεψη ή συνάντηση: { $title }
mail-visit-returned-subject = Το αίτημά σας επιστράφηκε: { $title }
mail-visit-returned-body =
    Ο εθνικός συντονιστής σας ζητεί να αλλάξετε κάτι στο αίτημά σας: { $title }

    { $comment }
mail-visit-refused-subject = Το αίτημά σας απορρίφθηκε: { $title }
mail-visit-refused-body =
    Το αίτημά σας για επίσκεψη ή συνάντηση απορρίφθηκε: { $title }

    { $comment }
mail-visit-scheduled-subject = Ορίστηκαν ημέρα και τόπος: { $title }
mail-visit-scheduled-body = Η ημέρα και ο τόπος αυτής της επίσκεψης ή συνάντησης ορίστηκαν ή άλλαξαν: { $title }
mail-visit-cancelled-subject = Δεν πραγματοποιείται: { $title }
mail-visit-cancelled-body =
    Αυτό το αίτημα για επίσκεψη ή συνάντηση ανακλήθηκε ή ακυρώθηκε: { $title }

    { $comment }
mail-visit-reported-subject = Η έκθεση είναι διαθέσιμη: { $title }
mail-visit-reported-body = Διαβάστε τι προέκυψε από αυτή την επίσκεψη ή συνάντηση: { $title }
mail-visit-reminder-subject = Προθεσμία { $day }: { $title }
mail-visit-reminder-body =
    Ένα αίτημα για επίσκεψη ή συνάντηση σας περιμένει: { $title }

    Λήγει στις { $day } αν έως τότε κανείς δεν έχει κάνει τίποτα.
mail-visit-expired-subject = Η προθεσμία έληξε: { $title }
mail-visit-expired-body = Η προθεσμία αυτού του αιτήματος για επίσκεψη ή συνάντηση έληξε και το αίτημα τερματίστηκε: { $title }
mail-visit-message-subject = Έχετε νέο μήνυμα: { $title }
mail-visit-message-body = Υπάρχει νέο μήνυμα για αυτή την επίσκεψη ή συνάντηση: { $title }
mail-language-label = Γλώσσα των μηνυμάτων που λαμβάνετε
mail-language-hint = Μηνύματα ηλεκτρονικού ταχυδρομείου αποστέλλονται μόνο αν ο διαχειριστής αυτής της υπηρεσίας έχει ρυθμίσει διακομιστή ηλεκτρονικού ταχυδρομείου.
mail-language-save = Αποθήκευση της γλώσσας
mail-language-saved = Η γλώσσα σας αποθηκεύτηκε.
