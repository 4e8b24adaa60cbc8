# Changing entries: requests, versions, what differs.
requests-title = Ändringsbegäranden
requests-lead = Vad någon vill ändra i poster, vem som beslutar och från vilken dag det gäller.
requests-create = Skapa en ny post
requests-total = { $count ->
    [0] Ingen begäran
    [one] { $count } begäran
   *[other] { $count } begäranden
}
requests-state = Status
requests-any = Alla
requests-code = Kod
requests-filter = Visa
requests-what = Vad
requests-country = Land
requests-day = Gäller från
requests-who = Skriven av
requests-short = kort varsel
requests-next = Nästa sida

request-DRAFT = utkast
request-PROPOSED = inlämnad
request-APPROVED = godkänd
request-RETURNED = återsänd
request-REFUSED = avslagen
request-WITHDRAWN = återkallad

act-CREATED = Ny post
act-CHANGED = Ändring
act-ENDED = Upphörande
act-MERGED = Sammanslagning
act-SPLIT = Uppdelning
act-RENAMED = Nytt namn
act-RESTORED = Ändring ångrad
act-IMPORTED = Från en fil
act-LOADED = Första inläsning
act-CONFIRMED = Bekräftad som riktig
act-HIDDEN = Inte längre offentlig
act-PERSONS_ERASED = Kontaktpersoner raderade på den fastställda dagen

request-note = Skäl till ändringen
request-short-reason = Varför det inte kan vänta
request-announced = Aviserad den
request-drafted-by = Skriven av
request-proposed-by = Inlämnad av
request-approved-by = Godkänd av
request-returned-by = Återsänd av
request-refused-by = Avslagen av
request-reason = Skäl
request-problems = Detta står i vägen
request-would-change = Vad som skulle ändras
request-earliest = Om begäran godkänns i dag kan den utan särskilt skäl börja gälla tidigast den { $on }.
request-edit = Skriv om den
request-propose = Lämna in
request-withdraw = Återkalla
request-decide-title = Beslut
request-decide-reason = Skäl
request-decide-hint = Krävs för att återsända eller avslå; för att godkänna bara när varslet är för kort.
request-approve = Godkänn
request-return = Återsänd för rättelse
request-refuse = Avslå
request-second-person = Väntar på en nationell samordnare i samma land som inte själv har lämnat in begäran.

difference-title = Skillnader
difference-field = Fält
difference-days = Period
difference-before = Före
difference-after = Efter
difference-nothing = inget
difference-new = ny
difference-ready = redo
difference-not-ready = inte redo
days-from = från och med den { $day }
days-until = till den { $day }
days-between = { $from } – { $last }

item-names = Namn
item-acronym = Förkortning
item-network = Nätverk
item-functions = Funktioner
item-areas = Områden
item-addresses = Adress
item-contacts = Kontakt
item-competences = Behörigheter
item-successors = Efterträdare
item-routedBy = Vidarebefordrande institutioner
item-codeStatus = Kod
item-isPublic = Offentlig
item-validFrom = Giltig från och med
item-validTo = Inte längre giltig från och med

write-title-create = Ny post
write-title-edit = Ändra { $code }
write-title-end = Avsluta { $code }
write-title-rename = Byt namn på { $code }
write-title-merge = Slå samman
write-title-split = Dela upp { $code }
write-title-restore = Ångra en ändring av { $code }
write-lead-create = En annan person i ditt land måste godkänna den. En kod ges aldrig två gånger.
write-lead-edit = Ändra det som ska bli annorlunda. Allt annat förblir som det är.
write-lead-end = En avslutad post bevaras för alltid så att gamla ärenden kan förstås.
write-lead-rename = Det gamla namnet går fortfarande att hitta som tidigare namn.
write-lead-merge = De institutioner som anges först upphör; institutionen nedan efterträder dem.
write-lead-split = Institutionen upphör; de institutioner som anges nedan efterträder den.
write-lead-restore = Från och med dagen nedan innehåller posten åter det som den innehöll före ändringen.
write-meanwhile = Någon har under tiden ändrat posten
write-meanwhile-lead = Detta har ändrats sedan du öppnade formuläret. Dina egna uppgifter står nedan; se på båda och skicka igen.
write-preview = Vad som skulle ändras
write-code = Kod
write-code-hint = Land, kolon och 4 till 10 bokstäver eller siffror: PL:PL212000WR
write-new-code = Ny kod
write-new-code-hint = Endast när även koden ändras. Den gamla posten upphör då och den nya efterträder den.
write-language = Språk
write-kind = Typ
write-name = Namn
write-no-network = Inget nätverk
write-areas-hint = Koder, en per rad: PL21. Tomt betyder ej angivet.
write-sectors = Sektorer
write-street = Gata och nummer
write-postcode = Postnummer
write-town = Ort
write-phones = Telefon, ett nummer per rad
write-faxes = Fax, ett nummer per rad
write-emails = E-post, en adress per rad
write-urls = Webbplatser, en per rad
write-phone = Telefon
write-persons = Kontaktpersoner
write-persons-hint = En funktionsbrevlåda är bättre. En person raderas den dag du anger, även ur historiken.
write-until = Till
write-competences-hint = Varje rad anger vad som gäller för vissa BUC:ar: FB_BUC_01, eller P_* för alla som börjar så. Utan datum gäller det från den dag då ändringen börjar gälla.
write-bucs = BUC:ar
write-role = Roll
write-role-both = Ärendeägare och motpart
write-what = Vad som gäller
write-what-READY = redo
write-what-NOT_READY = inte redo
write-what-END = inget: behörigheten upphör
write-from = Från och med
write-to = Gäller inte längre från och med
write-more = Mer
write-add-routers = Vidarebefordrande institutioner som läggs till (koder)
write-remove-routers = Vidarebefordrande institutioner som tas bort (koder)
write-successor-code = Kod
write-successor-scope = För vilken del
write-successor-name = Namn, om den är ny
write-merge-codes = Koder för de institutioner som upphör, en per rad
write-merge-into = Kod för den institution som efterträder dem
write-merge-into-hint = En post som finns, eller en ny kod med ett namn nedan.
write-merge-name = Dess namn, om den är ny
write-take-over = Den övertar deras behörigheter och områden
write-day = Gäller från
write-day-hint = Om fältet är tomt gäller den tidigaste dag som inte kräver något skäl. Väsentliga ändringar som aviseras i dag kan börja gälla tidigast den { $on }.
write-short-hint = Endast när ändringen måste börja gälla tidigare än en månad efter aviseringen.
write-look = Se resultatet
write-keep = Spara som utkast

versions-title = Postens historik
versions-lead = Alla versioner av posten, den senaste först. Inget går förlorat: det som har ändrats kan ångras med en ny ändring.
versions-number = Version { $number }
versions-effective = Gäller från och med den { $on }.
versions-request = Begäran
versions-undo = Ångra denna och alla senare ändringar
history-machine = inläst av tjänsten

show-confirmed = Bekräftad som riktig den { $day }.
desk-title = Underhåll posten
desk-edit = Ändra
desk-rename = Byt namn
desk-end = Avsluta
desk-merge = Slå samman
desk-split = Dela upp
desk-requests = Begäranden om posten
desk-confirm = Posten är fortfarande riktig

request-wrong-state = Detta är inte möjligt när begäran är { $state ->
    [DRAFT] ett utkast
    [PROPOSED] inlämnad
    [APPROVED] godkänd
    [RETURNED] återsänd
    [REFUSED] avslagen
   *[WITHDRAWN] återkallad
}.
request-no-change = Inget skulle ändras; så står det redan i posterna.
request-unknown-code = Ingen institution har koden { $code }.
request-code-taken = Koden { $code } är upptagen; en kod ges aldrig två gånger.
request-code-taken-meanwhile = En kod har under tiden blivit upptagen; välj en annan.
request-already-ended = { $code } har då redan upphört.
request-ends-before = { $code } skulle upphöra innan den börjar.
request-own-successor = { $code } kan inte efterträda sig själv.
request-invalid-merge = Ange de institutioner som upphör och en annan som efterträder dem.
request-unknown-change = Posten har ingen sådan ändring, eller så har dess innehåll raderats.
split-too-few = Ange minst två institutioner som efterträder den.
request-one-country = En begäran ändrar poster i ett enda land; gör en för varje land.
request-empty = Begäran anger ingen post.
request-overtaken = { $code } har ändrats under tiden: posten har nu version { $now }, medan begäran bygger på version { $base }. Se på båda och spara igen.
request-short-notice = Detta börjar gälla tidigare än vad som är tillåtet för ändringar som ska aviseras; välj den { $on } eller senare, eller skriv varför det inte kan vänta.
request-too-far = En ändring kan aviseras högst fem år i förväg.
request-too-long = Skriv högst 2 000 tecken.
request-invalid-day = Detta är inte ett datum; skriv det som 2027-01-31.
reason-needed = Skriv skälet, så att det kan rättas.
invalid-sector = { $what }.
person-until-needed = Ange till vilken dag kontaktpersonen ska bevaras.
invalid-key = Idempotensnyckeln måste ha 1 till 200 tecken.
key-reused = Idempotensnyckeln har redan använts med en annan begäran; välj en ny.

import-title = Importera en fil
import-lead = En fil jämförs först med posterna. Inget ändras förrän en annan person har godkänt det.
import-file = Fil
import-file-hint = CSV, JSON, en kalkylbladsfil, en lista över organisationer eller en .zip med institutions.csv, competences.csv och relations.csv. Högst 32 MB.
import-day-hint = Från den här dagen gäller namn, områden och liknande. Om fältet är tomt gäller den tidigaste dag som inte kräver något skäl.
import-complete = Filen omfattar alla institutioner i landet ({ $country }): de som saknas i filen upphör.
import-forms = En fil som har skapats genom export kan importeras igen. Rader och kolumner som utelämnats förblir som de är; en tom cell raderar uppgiften.
import-report = Vad filen skulle innebära
import-outcome = Resultat
import-place = Fil, rad, kolumn
import-what = Vad
import-ADDED = tillagd
import-CHANGED = ändrad
import-ENDED = avslutad
import-UNCHANGED = oförändrad
import-WARNING = varning
import-REFUSED = avvisad
import-nothing-taken = Vissa rader kan inte läsas in, och därför läses inget in från filen. Rätta dem och skicka filen igen.
import-same = Allt är redan som filen anger.
import-looked = Inget har sparats. För att fortsätta väljer du filen igen och sparar den som utkast.
import-kept = Sparat som utkast. Se på varje utkast och lämna in det:
import-no-file = Välj en fil.
import-unreadable = { $what }
import-refused = Antal rader som inte kan läsas in: { $count }. Därför läses inget in från filen; se rapporten.
import-too-large = Filen är större än { $count } MB eller kom inte fram i sin helhet. Dela upp den och skicka den igen.

quality-title = Datakvalitet
quality-lead = Vad som saknas i posterna, per land. Varje tal leder till listan och till vad som kan göras.
quality-of = Datakvalitet: { $country }
quality-country = Land
quality-entries = Poster
quality-all = Alla länder
quality-nothing = Inget saknas.
quality-confirm = { $count ->
    [one] Den här posten är fortfarande riktig
   *[other] De här { $count } posterna är fortfarande riktiga
}
quality-NO_ENGLISH_NAME = Inget engelskt namn
quality-PLACEHOLDER_NAME = Platshållare som namn
quality-NO_COMPETENCE = Ingen behörighet
quality-NO_CONTACT = Inga kontaktuppgifter
quality-NEVER_CONFIRMED = Aldrig bekräftad
quality-CONFIRMED_LONG_AGO = Bekräftad för länge sedan
quality-NO_SUCCESSOR = Upphörd utan efterträdare
quality-DEAD_END = Raden av efterträdare leder ingenstans
quality-OVERLAPPING_PERIODS = Perioder som överlappar varandra
quality-OUTLIVES_INSTITUTION = Behörigheten varar längre än institutionen
quality-do-NO_ENGLISH_NAME = Lägg till ett engelskt namn så att andra kan läsa det.
quality-do-PLACEHOLDER_NAME = Ge institutionen dess riktiga namn eller avsluta posten.
quality-do-NO_COMPETENCE = Ange vad den är behörig för eller avsluta posten.
quality-do-NO_CONTACT = Lägg till ett telefonnummer, en funktionsbrevlåda eller en webbplats.
quality-do-NEVER_CONFIRMED = Se på posten och bekräfta att den är riktig.
quality-do-CONFIRMED_LONG_AGO = Se på posten igen och bekräfta att den är riktig.
quality-do-NO_SUCCESSOR = Ange vem som efterträder den så att gamla ärenden hittar rätt.
quality-do-DEAD_END = Ange en efterträdare som fortfarande finns.
quality-do-OVERLAPPING_PERIODS = Avsluta den ena perioden innan nästa börjar.
quality-do-OUTLIVES_INSTITUTION = Avsluta behörigheterna samtidigt som institutionen.
write-new-name = Ange det nya namnet.
request-too-early = Då fanns det inga poster; välj en senare dag.
request-competence-period = { $code }: en behörighet skulle sluta innan den börjar.
request-competence-twice = { $code }: en behörighet kan inte vara två saker på samma dag.
request-written-by = Senast skriven av
request-holds-earlier = Något i begäran gäller från en tidigare dag än vad aviserade ändringar får; välj senare dagar i den, eller skriv varför det inte kan vänta.
