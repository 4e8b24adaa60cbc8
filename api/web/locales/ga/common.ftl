# The frame of every page.
site-name = Eolaire EESSI
site-tagline = Institiúidí slándála sóisialta i 32 thír
skip-to-content = Téigh díreach chuig an ábhar
nav-label = Príomhleathanaigh
nav-home = Cuardach
nav-competent = Cé atá inniúil?
nav-institutions = Institiúidí
nav-countries = Tíortha
nav-bucs = BUCanna agus doiciméid
languages-label = Teanga
notice-heading = Sonraí taispeántais
notice-text = Is tacar sonraí taispeántais é seo, ní hé an stór oifigiúil é.
notice-official = Is é seirbhís rochtana poiblí EESSI de chuid an Choimisiúin Eorpaigh an t-eolaire poiblí oifigiúil d’institiúidí:
notice-link = Stór Institiúidí EESSI – rochtain phoiblí
footer-today = Is laethanta féilire de réir am na Bruiséile iad na laethanta uile. Inniu an { $day }.
footer-machine = Aistríodh téacsanna an leathanaigh seo le cúnamh meaisín. Is é an téacs Béarla an téacs barántúil:

not-stated = gan sonrú
yes = tá
no = níl
list-more = agus { $count } eile
copy-code = Cóipeáil an cód
copy-done = Cóipeáladh an cód

keys-title = Aicearraí méarchláir
keys-search = téigh go dtí an réimse cuardaigh
keys-arrows = bog trí na moltaí agus trí na torthaí
keys-enter = oscail an rud atá marcáilte, nó cuardaigh
keys-copy = cóipeáil cód an toraidh mharcáilte nó, mura bhfuil aon toradh marcáilte, an chéad chód ar an leathanach
keys-help = taispeáin an liosta seo
keys-escape = dún na moltaí nó an liosta seo
keys-close = Dún
keys-off = Is féidir na haicearraí aon eochrach a mhúchadh:

explorer-title = Taiscéalaí GraphQL
explorer-script = Tá JavaScript de dhíth ar an taiscéalaí. Tá an scéimre le fáil ag /schema.graphql.
