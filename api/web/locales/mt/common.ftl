# The frame of every page.
site-name = Direttorju EESSI
site-tagline = Istituzzjonijiet tas-sigurtà soċjali ta’ 32 pajjiż
skip-to-content = Aqbeż għall-kontenut
nav-label = Paġni ewlenin
nav-home = Fittex
nav-competent = Min hu kompetenti?
nav-institutions = Istituzzjonijiet
nav-countries = Pajjiżi
nav-bucs = BUC u dokumenti
languages-label = Lingwa
notice-heading = Data għal dimostrazzjoni
notice-text = Dan huwa sett ta’ data għal dimostrazzjoni, mhux ir-repożitorju uffiċjali.
notice-official = Id-direttorju pubbliku uffiċjali tal-istituzzjonijiet huwa s-servizz ta’ aċċess pubbliku tal-EESSI tal-Kummissjoni Ewropea:
notice-link = Repożitorju tal-Istituzzjonijiet tal-EESSI – aċċess pubbliku
footer-today = Il-jiem kollha huma jiem kalendarji skont il-ħin ta’ Brussell. Illum: { $day }.
footer-machine = It-testi ta’ din il-paġna ġew tradotti bl-għajnuna ta’ magna. It-test li jgħodd huwa dak bl-Ingliż:

not-stated = mhux indikat
yes = iva
no = le
list-more = u { $count } oħra
copy-code = Ikkopja l-kodiċi
copy-done = Il-kodiċi ġie kkopjat

keys-title = Tasti
keys-search = mur fil-kaxxa tat-tiftix
keys-arrows = imxi minn suġġeriment jew riżultat għall-ieħor
keys-enter = iftaħ dak li hu mmarkat, jew fittex
keys-copy = ikkopja l-kodiċi tar-riżultat immarkat, inkella l-ewwel kodiċi tal-paġna
keys-help = uri din il-lista
keys-escape = agħlaq is-suġġerimenti jew din il-lista
keys-close = Agħlaq
keys-off = Il-kmandi b’tast wieħed jistgħu jintfew:

explorer-title = Esploratur GraphQL
explorer-script = L-esploratur jeħtieġ JavaScript. L-iskema tinsab fl-indirizz /schema.graphql.
