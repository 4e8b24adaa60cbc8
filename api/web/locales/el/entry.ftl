# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Δελτίο επικοινωνίας για εκτύπωση
show-card = Στοιχεία επικοινωνίας ως vCard
show-compare = Σύγκριση με άλλους
show-english = Αγγλική ονομασία
show-valid-on = Ημερομηνία αναφοράς
show-competences-count = { $count ->
    [one] { $count } αρμοδιότητα.
   *[other] { $count } αρμοδιότητες.
}
show-none-narrowed = Την ημέρα αυτή καμία αρμοδιότητα δεν ανταποκρίνεται στα επιλεγμένα φίλτρα.
any-sector = Όλοι οι τομείς
sheet-title = Δελτίο επικοινωνίας
sheet-print = Εκτύπωση
sheet-back = Επιστροφή στον φορέα

history-title = Ιστορικό
history-ahead = προσεχώς
history-starts = Ο φορέας αρχίζει να λειτουργεί.
history-ends = Ο φορέας παύει να λειτουργεί· αυτή είναι η πρώτη ημέρα κατά την οποία δεν είναι πλέον σε ισχύ.
history-competence-starts = { $count ->
    [one] Αρχίζει αρμοδιότητα για { $bucs }.
   *[other] Αρχίζουν αρμοδιότητες για { $count } BUC: { $bucs }.
}
history-competence-ends = { $count ->
    [one] Λήγει η αρμοδιότητα για { $bucs }.
   *[other] Λήγουν οι αρμοδιότητες για { $count } BUC: { $bucs }.
}
history-ready = { $count ->
    [one] Καθίσταται έτοιμος για { $bucs }.
   *[other] Καθίσταται έτοιμος για { $count } BUC: { $bucs }.
}
history-not-ready = { $count ->
    [one] Δεν είναι πλέον έτοιμος για { $bucs }.
   *[other] Δεν είναι πλέον έτοιμος για { $count } BUC: { $bucs }.
}
history-follows = Προηγούμενος φορέας:
history-followed = Διάδοχος φορέας:
history-described = Αλλάζουν τα στοιχεία του φορέα: { $parts }.
history-part-names = ονομασίες
history-part-network = δίκτυο
history-part-functions = ιδιότητες
history-part-areas = περιοχές
history-part-contacts = διεύθυνση και στοιχεία επικοινωνίας

compare-title = Σύγκριση φορέων
compare-lead = Επιλέξτε δύο έως τέσσερις φορείς για να τους δείτε δίπλα δίπλα.
compare-codes = Φορείς προς σύγκριση
compare-code = Κωδικός { $count }
compare-button = Σύγκριση
compare-caption = Φορείς δίπλα δίπλα· οι γραμμές που διαφέρουν επισημαίνονται
compare-remove = Αφαίρεση
compare-differs = διαφέρει
compare-sectors = Τομείς
compare-bucs = BUC στα οποία συμμετέχουν με διαφορετικό τρόπο
compare-alike = { $count ->
    [one] Σε { $count } BUC συμμετέχουν με τον ίδιο τρόπο.
   *[other] Σε { $count } BUC συμμετέχουν με τον ίδιο τρόπο.
}
compare-too-many = Μπορούν να συγκριθούν το πολύ { $count } φορείς· οι υπόλοιποι παραλείφθηκαν.

list-also = Το κείμενο δηλώνει επίσης
list-compare = Σύγκριση των επιλεγμένων
list-orders = Σειρά
list-files = Ο κατάλογος ως αρχείο
history-new-name = Από την ημέρα αυτή ο φορέας ονομάζεται { $name }.
show-announced = Ανακοινωμένες αλλαγές
show-known = Όπως ήταν γνωστή στις { $at }, με όσα είχαν αναγγελθεί έως τότε.
show-not-known = Τότε ο κατάλογος δεν είχε αυτή την εγγραφή.
versions-known = Όπως ήταν γνωστή στο τέλος αυτής της ημέρας
versions-known-then = Η εγγραφή όπως ήταν γνωστή τότε
