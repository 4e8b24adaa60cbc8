# The guided question and its answer.
guided-title = Ποιος είναι αρμόδιος;
guided-case = Ποιο BUC ή έγγραφο;
guided-case-hint = Κωδικός όπως FB_BUC_01 ή S072 ή λέξεις του τίτλου
guided-case-choose = Ποιο από τα παρακάτω εννοείτε;
guided-country = Ποια χώρα;
guided-country-none = Επιλέξτε χώρα
guided-several = Περισσότερες χώρες μαζί
guided-place = Πού κατοικεί ή εργάζεται το πρόσωπο;
guided-place-hint = Πόλη, περιφέρεια ή κωδικός περιοχής· αφήστε το κενό, αν δεν γνωρίζετε
guided-day = Για ποια ημερομηνία;
guided-more = Ρόλος, αποστολέας, σύστημα και παροχή
guided-from = Η χώρα σας, που αποστέλλει την υπόθεση
guided-from-none = Δεν αναφέρεται
guided-any = Οποιαδήποτε
guided-scheme = Σύστημα ή κατηγορία προσώπων
guided-benefit = Είδος παροχής
guided-button = Εμφάνιση του αρμόδιου φορέα

competent-title = Ποιος είναι αρμόδιος;
competent-title-case = Ποιος είναι αρμόδιος για { $case };
competent-lead = Απαντήστε σε όσα γνωρίζετε. Θα δείτε σε ποιον φορέα να απευθυνθείτε, τον κωδικό του και την αιτιολογία.
competent-day = Ημερομηνία: { $day }
competent-place = Τόπος: { $place }
competent-role = Ρόλος: { $role }
competent-from = Χώρα αποστολής: { $country }
competent-jumps = Χώρες της απάντησης
competent-nobody = κανένας φορέας
competent-address-it = Απευθυνθείτε σε αυτόν τον φορέα
competent-first = Ο πρώτος από περισσότερους φορείς
competent-unclear = Δηλώστε πού κατοικεί ή εργάζεται το πρόσωπο, ώστε να προσδιοριστεί ποιος από αυτούς είναι αρμόδιος.
competent-unclear-scope = Είναι εξίσου κατάλληλοι: δείτε παρακάτω για ποιες περιπτώσεις προορίζεται ο καθένας.
competent-why = Αιτιολογία
competent-others = { $count ->
    [one] Ακόμη { $count } αρμόδιος φορέας
   *[other] Ακόμη { $count } αρμόδιοι φορείς
}
competent-not = Συναφείς, αλλά μη αρμόδιοι
competent-nearest = Οι πλησιέστεροι φορείς και γιατί δεν είναι αρμόδιοι
competent-hubs = Φορείς δρομολόγησης και οργανισμοί σύνδεσης
competent-hubs-lead = Απευθυνθείτε στον παραπάνω φορέα: ο φορέας δρομολόγησης του διαβιβάζει την υπόθεση. Ο οργανισμός σύνδεσης βοηθά, όταν δεν είστε βέβαιοι.
competent-place-read = Ερμηνεύθηκε ως: { $place }.
competent-candidates = Ποιον τόπο εννοείτε;
competent-place-here = Τόπος στη χώρα: { $country }
competent-place-button = Χρήση αυτού του τόπου
competent-all = Όλοι οι φορείς της χώρας που συμμετέχουν σε αυτό το BUC
competent-again = Αλλαγή του ερωτήματος
competent-cut = Εμφανίζονται οι πρώτες { $shown } από τις { $count } απαντήσεις· ζητήστε λιγότερες χώρες ή ένα μόνο BUC για να δείτε τις υπόλοιπες.

problem-title-question = Το ερώτημα δεν μπορεί να απαντηθεί ως έχει
problem-no-case = Δηλώστε ποιο BUC ή έγγραφο αφορά το ερώτημα.
problem-case = Το «{ $value }» δεν είναι BUC, έγγραφο ή τομέας· γράψτε κωδικό όπως FB_BUC_01, S072 ή FB.

wrong-title = Αν απευθυνθήκατε σε λάθος φορέα
wrong-ask = Δεν είστε βέβαιοι; Υποβάλετε ερώτημα με το H_BUC_01, προτού στείλετε την υπόθεση.
wrong-forward = Ο φορέας που έλαβε την υπόθεση μπορεί να τη διαβιβάσει με το X007.
wrong-mistake = Με το X008 μπορείτε να δηλώσετε ότι η υπόθεση στάλθηκε εκ παραδρομής.
wrong-reject = Ο φορέας απορρίπτει την υπόθεση με το X011, όταν δεν είναι αρμόδιος και δεν μπορεί να τη διαβιβάσει.
wrong-participant = Το X100 αλλάζει τον συμμετέχοντα, το X005 προσθέτει συμμετέχοντα και το X006 τον αφαιρεί.
