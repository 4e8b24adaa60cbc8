# Changing entries: requests, versions, what differs.
requests-title = Requests
requests-lead = What somebody wants to change in entries, who decides, and from which day it is so.
requests-create = Make a new entry
requests-total = { $count ->
    [0] No request
    [one] { $count } request
   *[other] { $count } requests
}
requests-state = State
requests-any = Any
requests-code = Code
requests-filter = Show
requests-what = What
requests-country = Country
requests-day = Effective on
requests-who = Written by
requests-short = short notice
requests-next = Next page

request-DRAFT = draft
request-PROPOSED = proposed
request-APPROVED = approved
request-RETURNED = returned
request-REFUSED = refused
request-WITHDRAWN = withdrawn

act-CREATED = New entry
act-CHANGED = Change
act-ENDED = End
act-MERGED = Merger
act-SPLIT = Split
act-RENAMED = New name
act-RESTORED = Undone
act-IMPORTED = From a file
act-LOADED = Initial load
act-CONFIRMED = Confirmed as right
act-HIDDEN = No longer public
act-PERSONS_ERASED = Contact persons erased, because their day had come

request-note = Why
request-short-reason = Why it cannot wait
request-announced = Announced on
request-drafted-by = Written by
request-proposed-by = Proposed by
request-approved-by = Approved by
request-returned-by = Returned by
request-refused-by = Refused by
request-reason = Reason
request-problems = This stands in the way
request-would-change = What would change
request-earliest = Approved today, it could take effect on { $on } at the earliest without a reason.
request-edit = Write it anew
request-propose = Propose
request-withdraw = Withdraw
request-decide-title = Decide
request-decide-reason = Reason
request-decide-hint = Needed to return or refuse; to approve only when the notice is too short.
request-approve = Approve
request-return = Return
request-refuse = Refuse
request-second-person = This waits for a coordinator of the same country who did not propose it.

difference-title = What differs
difference-field = Field
difference-days = Days
difference-before = Before
difference-after = After
difference-nothing = nothing
difference-new = new
difference-ready = ready
difference-not-ready = not ready
days-from = from { $day }
days-until = until { $day }
days-between = { $from } – { $last }

item-names = Names
item-acronym = Acronym
item-network = Network
item-functions = Functions
item-areas = Areas
item-addresses = Address
item-contacts = Contact
item-competences = Competences
item-successors = Successors
item-routedBy = Routers
item-codeStatus = Code
item-isPublic = Public
item-validFrom = Valid from
item-validTo = No longer valid from

write-title-create = New entry
write-title-edit = Change { $code }
write-title-end = End { $code }
write-title-rename = Rename { $code }
write-title-merge = Merge
write-title-split = Split { $code }
write-title-restore = Undo a change of { $code }
write-lead-create = A second person of your country has to approve it. Codes are never given twice.
write-lead-edit = Change what is to be different. Everything else stays as it is.
write-lead-end = An ended entry stays for ever, so that old cases can be understood.
write-lead-rename = The old name stays findable as a former name.
write-lead-merge = The institutions named first end; the one below follows them.
write-lead-split = The institution ends; those named below follow it.
write-lead-restore = From the day below on, the entry says again what it said before that change.
write-meanwhile = Somebody changed the entry meanwhile
write-meanwhile-lead = This is different since you opened the form. Your own words stand below; look at both and send again.
write-preview = What would change
write-code = Code
write-code-hint = Country, colon, 4 to 10 letters or digits: PL:PL212000WR
write-new-code = New code
write-new-code-hint = Only when the code changes too. The old entry then ends and the new one follows it.
write-language = Language
write-kind = Kind
write-name = Name
write-no-network = No network
write-areas-hint = Codes, one a line: PL21. Empty means not stated.
write-sectors = Sectors
write-street = Street and number
write-postcode = Postal code
write-town = Town
write-phones = Telephone, one a line
write-faxes = Fax, one a line
write-emails = E-mail, one a line
write-urls = Web sites, one a line
write-phone = Telephone
write-persons = Contact persons
write-persons-hint = A mailbox of the office is better. A person is erased, from the history too, on the day you say.
write-until = Until
write-competences-hint = Each row sets what holds for some BUCs: FB_BUC_01, or P_* for all that begin so. Without a day it holds from the day of the change on.
write-bucs = BUCs
write-role = Role
write-role-both = Case owner and counterparty
write-what = What holds
write-what-READY = ready
write-what-NOT_READY = not ready
write-what-END = nothing: it ends
write-from = From
write-to = First day no longer
write-more = More
write-add-routers = Routers added (codes)
write-remove-routers = Routers removed (codes)
write-successor-code = Code
write-successor-scope = For what part
write-successor-name = Name, if it is new
write-merge-codes = Codes of those that end, one a line
write-merge-into = Code of the one that follows
write-merge-into-hint = An entry that is there, or a new code with a name below.
write-merge-name = Its name, if it is new
write-take-over = It takes over their competences and areas
write-day = Effective on
write-day-hint = Left empty, it is the earliest day that needs no reason. Announced today, substantial changes need until { $on }.
write-short-hint = Only when it has to take effect earlier than a month after its announcement.
write-look = Look at it
write-keep = Keep as draft

versions-title = History of the entry
versions-lead = Every version of this entry, the latest first. Nothing is lost: what was changed can be undone by a new change.
versions-number = Version { $number }
versions-effective = Effective on { $on }.
versions-request = The request
versions-undo = Undo this and all that came after it
history-machine = loaded by the service

show-confirmed = Confirmed as right on { $day }.
desk-title = Keep this entry
desk-edit = Change
desk-rename = Rename
desk-end = End
desk-merge = Merge
desk-split = Split
desk-requests = Requests about it
desk-confirm = This entry is still right

request-wrong-state = This is not possible while the request is { $state ->
    [DRAFT] a draft
    [PROPOSED] proposed
    [APPROVED] approved
    [RETURNED] returned
    [REFUSED] refused
   *[WITHDRAWN] withdrawn
}.
request-no-change = Nothing would change; the entries say this already.
request-unknown-code = No institution has the code { $code }.
request-code-taken = The code { $code } is taken; codes are never given twice.
request-code-taken-meanwhile = A code was taken meanwhile; choose another one.
request-already-ended = { $code } has ended by then already.
request-ends-before = { $code } would end before it begins.
request-own-successor = { $code } cannot follow itself.
request-invalid-merge = Name the institutions that end, and another one that follows them.
request-unknown-change = There is no such change of this entry, or what it said was erased.
split-too-few = Name at least two institutions that follow.
request-one-country = One request changes entries of one country; make one for each.
request-empty = The request names no entry.
request-overtaken = { $code } was changed meanwhile: it is in version { $now }, this is based on version { $base }. Look at both and save again.
request-short-notice = This takes effect earlier than announced changes may; choose { $on } or later, or write why it cannot wait.
request-too-far = A change is announced at most five years ahead.
request-too-long = Write at most 2,000 letters.
request-invalid-day = This is no day; write it as 2027-01-31.
reason-needed = Write why, so that it can be mended.
invalid-sector = { $what }.
person-until-needed = Say until which day the contact person is kept.
invalid-key = The idempotency key needs 1 to 200 letters.
key-reused = This idempotency key came with another request before; choose a new one.


import-title = Import a file
import-lead = A file is compared with the entries first. Nothing is changed before a second person has approved it.
import-file = File
import-file-hint = CSV, JSON, a workbook, a list of organisations, or a .zip with institutions.csv, competences.csv and relations.csv. At most 32 MB.
import-day-hint = From this day on names, areas and the like are so. Left empty, it is the earliest day that needs no reason.
import-complete = The file holds every institution of { $country }: those it leaves out end.
import-forms = A file as export writes it can be imported again. Rows and columns that are left out stay as they are; an empty cell is cleared.
import-report = What the file would do
import-outcome = Outcome
import-place = File, line, column
import-what = What
import-ADDED = added
import-CHANGED = changed
import-ENDED = ended
import-UNCHANGED = unchanged
import-WARNING = warning
import-REFUSED = refused
import-nothing-taken = Some rows cannot be taken, so nothing of the file is. Mend them and send the file again.
import-same = Everything is as the file says already.
import-looked = Nothing was kept. To go on, choose the file again and keep it as a draft.
import-kept = Kept as drafts. Look at each and propose it:
import-no-file = Choose a file.
import-unreadable = { $what }
import-refused = { $count } rows cannot be taken, so nothing of the file is; see the report.
import-too-large = The file is larger than { $count } MB or did not arrive in full. Divide it and send it again.

quality-title = Data quality
quality-lead = What is wanting in the entries, by country. Each number leads to the list and what to do about it.
quality-of = Data quality: { $country }
quality-country = Country
quality-entries = Entries
quality-all = All countries
quality-nothing = Nothing is wanting.
quality-confirm = { $count ->
    [one] This entry is still right
   *[other] These { $count } entries are still right
}
quality-NO_ENGLISH_NAME = No English name
quality-PLACEHOLDER_NAME = Placeholder as name
quality-NO_COMPETENCE = No competence
quality-NO_CONTACT = No contact
quality-NEVER_CONFIRMED = Never confirmed
quality-CONFIRMED_LONG_AGO = Confirmed long ago
quality-NO_SUCCESSOR = Ended, nobody follows
quality-DEAD_END = Succession leads nowhere
quality-OVERLAPPING_PERIODS = Overlapping periods
quality-OUTLIVES_INSTITUTION = Competence outlives the institution
quality-do-NO_ENGLISH_NAME = Add a name in English, so that others can read it.
quality-do-PLACEHOLDER_NAME = Give it its real name, or end the entry.
quality-do-NO_COMPETENCE = State what it is competent for, or end the entry.
quality-do-NO_CONTACT = Add a telephone number, a mailbox of the office or a web site.
quality-do-NEVER_CONFIRMED = Look at it and say that it is right.
quality-do-CONFIRMED_LONG_AGO = Look at it again and say that it is right.
quality-do-NO_SUCCESSOR = Name who follows it, so that old cases find their way.
quality-do-DEAD_END = Name somebody who is still there as its successor.
quality-do-OVERLAPPING_PERIODS = End the one period before the next begins.
quality-do-OUTLIVES_INSTITUTION = End the competences with the institution.
request-too-early = There were no entries then; choose a later day.
request-competence-period = { $code }: a competence would end before it begins.
request-competence-twice = { $code }: a competence cannot be two things on one day.
request-written-by = Last written by
request-holds-earlier = Something in it holds from an earlier day than announced changes may; choose later days in it, or write why it cannot wait.
write-new-name = Write the new name.
