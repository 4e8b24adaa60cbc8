# The one search field, its suggestions, and the home page.
search-label = Αναζήτηση σε όλα τα δεδομένα
search-field = Κωδικός, αρκτικόλεξο, ονομασία, τόπος, BUC, SED ή χώρα
search-button = Αναζήτηση
suggest-none = Καμία πρόταση
suggest-some = { $count ->
    [one] { $count } πρόταση· μετακινηθείτε με τα πλήκτρα βέλους
   *[other] { $count } προτάσεις· μετακινηθείτε με τα πλήκτρα βέλους
}
suggest-question = Εμφάνιση του αρμόδιου φορέα
kind-question = Ποιος είναι αρμόδιος;
kind-institution = Φορέας
kind-place = Τόπος
kind-buc = BUC
kind-sed = Έγγραφο
kind-country = Χώρα

home-title = Βρείτε τον σωστό φορέα
home-lead = Πληκτρολογήστε ό,τι γνωρίζετε, σε οποιαδήποτε γλώσσα και γραφή· μικρά ορθογραφικά λάθη δεν πειράζουν.
home-examples = Για παράδειγμα
home-countries-title = Χώρες
home-countries-total = { $count ->
    [one] { $count } φορέας είναι σήμερα σε ισχύ.
   *[other] { $count } φορείς είναι σήμερα σε ισχύ.
}
home-countries-codes = Το EESSI χρησιμοποιεί EL για την Ελλάδα και UK για το Ηνωμένο Βασίλειο· αναγνωρίζονται και τα GR και GB.
home-all = Όλοι οι φορείς
