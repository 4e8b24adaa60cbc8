# The countries.
countries-title = Οι 32 χώρες του EESSI
countries-lead = Τα 27 κράτη μέλη της Ευρωπαϊκής Ένωσης, η Ισλανδία, το Λιχτενστάιν, η Νορβηγία, η Ελβετία και το Ηνωμένο Βασίλειο.
country-codes = Κωδικός στο EESSI: { $eessi }· αναγνωρίζονται και οι κωδικοί { $iso } και { $iso3 }.
country-all = Όλοι οι φορείς της χώρας
country-current = { $count ->
    [one] { $count } φορέας σε ισχύ σήμερα
   *[other] { $count } φορείς σε ισχύ σήμερα
}
country-upcoming = Μελλοντικοί: { $count }
country-ended = Καταργημένοι: { $count }
country-ask = Ποιος είναι αρμόδιος εδώ; Πληκτρολογήστε BUC ή έγγραφο
country-institutions = Φορείς
country-networks = Δίκτυα
country-readiness = Ετοιμότητα ανά τομέα
country-readiness-lead = Ένα BUC προσμετράται, όταν τουλάχιστον ένας φορέας είναι έτοιμος για αυτό.
country-received = BUC που μπορούν να παραληφθούν
country-owned = BUC με έτοιμο κάτοχο της υπόθεσης
country-missing = BUC χωρίς έτοιμο παραλήπτη
country-of = { $count } από { $all }
country-changes = Μεταβολές τις επόμενες 30 ημέρες
country-no-changes = Δεν έχει ανακοινωθεί καμία μεταβολή.
country-hubs = Φορείς δρομολόγησης και οργανισμοί σύνδεσης
country-routers = Φορείς δρομολόγησης πριν από άλλους φορείς
country-liaison = Οργανισμοί σύνδεσης
country-network-count = { $count ->
    [one] { $count } φορέας
   *[other] { $count } φορείς
}
country-regions = Φορείς ανά περιφέρεια
country-no-area = Η περιοχή δεν αναφέρεται
