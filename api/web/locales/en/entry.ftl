# More on the page of one institution: sheet, card, comparison, history.
show-sheet = Contact sheet for printing
show-card = Contact as vCard
show-compare = Compare with others
show-english = English name
show-valid-on = Valid on
show-competences-count = { $count ->
    [one] { $count } competence.
   *[other] { $count } competences.
}
show-none-narrowed = No competence fits the chosen filters on this day.
any-sector = All sectors
sheet-title = Contact sheet
sheet-print = Print
sheet-back = Back to the institution

history-title = History
history-ahead = announced
history-starts = The institution starts.
history-ends = The institution ends; this is the first day on which it is no longer valid.
history-competence-starts = { $count ->
    [one] A competence starts: { $bucs }.
   *[other] Competences for { $count } BUCs start: { $bucs }.
}
history-competence-ends = { $count ->
    [one] A competence ends: { $bucs }.
   *[other] Competences for { $count } BUCs end: { $bucs }.
}
history-ready = { $count ->
    [one] It becomes ready: { $bucs }.
   *[other] It becomes ready for { $count } BUCs: { $bucs }.
}
history-not-ready = { $count ->
    [one] It is no longer ready: { $bucs }.
   *[other] It is no longer ready for { $count } BUCs: { $bucs }.
}
history-follows = It follows
history-followed = It is followed by
history-described = Its description changes: { $parts }.
history-part-names = names
history-part-network = network
history-part-functions = functions
history-part-areas = areas
history-part-contacts = address and contact

compare-title = Compare institutions
compare-lead = Choose two to four institutions to see them side by side.
compare-codes = Institutions to compare
compare-code = Code { $count }
compare-button = Compare
compare-caption = Institutions side by side; rows that differ are marked
compare-remove = Remove
compare-differs = differs
compare-sectors = Sectors
compare-bucs = BUCs they hold differently
compare-alike = { $count ->
    [one] { $count } BUC is held alike.
   *[other] { $count } BUCs are held alike.
}
compare-too-many = At most { $count } institutions fit side by side; the others were left out.

list-also = The text also names
list-compare = Compare the marked ones
list-orders = Order
list-files = This list as a file
history-new-name = It is called { $name } then.
show-announced = Announced
show-known = As it was known on { $at }, with what was announced by then.
show-not-known = The directory did not have this entry then.
versions-known = As it was known at the end of this day
versions-known-then = The entry as it was known then
