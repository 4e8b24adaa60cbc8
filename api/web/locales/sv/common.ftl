# The frame of every page.
site-name = EESSI-register
site-tagline = Institutioner för social trygghet i 32 länder
skip-to-content = Gå till innehållet
nav-label = Huvudsidor
nav-home = Sök
nav-competent = Vilken institution är behörig?
nav-institutions = Institutioner
nav-countries = Länder
nav-bucs = BUC:ar och handlingar
languages-label = Språk
notice-heading = Demonstrationsdata
notice-text = Detta är demonstrationsdata, inte det officiella registret.
notice-official = Det officiella offentliga registret över institutioner är Europeiska kommissionens öppna EESSI-tjänst:
notice-link = EESSI Institution Repository – öppen tillgång
footer-today = Alla datum är kalenderdagar i Bryssel. I dag är det den { $day }.
footer-machine = Texterna på den här sidan är översatta med hjälp av maskinöversättning. Det är den engelska texten som gäller:

not-stated = ej angivet
yes = ja
no = nej
list-more = och { $count } till
copy-code = Kopiera koden
copy-done = Koden är kopierad

keys-title = Kortkommandon
keys-search = gå till sökfältet
keys-arrows = flytta mellan förslag och resultat
keys-enter = öppna det markerade, eller sök
keys-copy = kopiera koden för det markerade resultatet, annars sidans första kod
keys-help = visa den här listan
keys-escape = stäng förslagen eller den här listan
keys-close = Stäng
keys-off = Kortkommandon med en enda tangent kan stängas av:

explorer-title = GraphQL-utforskare
explorer-script = Utforskaren kräver JavaScript. Schemat finns på /schema.graphql.
