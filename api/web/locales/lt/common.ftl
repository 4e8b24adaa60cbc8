# The frame of every page.
site-name = EESSI katalogas
site-tagline = 32 šalių socialinės apsaugos įstaigos
skip-to-content = Pereiti prie turinio
nav-label = Pagrindiniai puslapiai
nav-home = Paieška
nav-competent = Kuri įstaiga kompetentinga?
nav-institutions = Įstaigos
nav-countries = Šalys
nav-bucs = BUC ir dokumentai
languages-label = Kalba
notice-heading = Parodomieji duomenys
notice-text = Tai parodomieji duomenys, o ne oficialus katalogas.
notice-official = Oficialus viešas įstaigų katalogas yra Europos Komisijos EESSI viešosios prieigos svetainė:
notice-link = EESSI Institution Repository – viešoji prieiga
footer-today = Visos dienos (šiandien – { $day }) yra kalendorinės dienos Briuselio laiku.
footer-machine = Šio puslapio tekstai išversti naudojant mašininį vertimą. Vadovautis reikia tekstu anglų kalba:

not-stated = nenurodyta
yes = taip
no = ne
list-more = ir dar { $count }
copy-code = Kopijuoti kodą
copy-done = Kodas nukopijuotas

keys-title = Klavišai
keys-search = pereiti į paieškos lauką
keys-arrows = judėti tarp pasiūlymų ir rezultatų
keys-enter = atverti tai, kas pažymėta, arba ieškoti
keys-copy = kopijuoti pažymėto rezultato kodą, o jei niekas nepažymėta – pirmą puslapio kodą
keys-help = rodyti šį sąrašą
keys-escape = užverti pasiūlymus arba šį sąrašą
keys-close = Užverti
keys-off = Pavienių klavišų veikimą galima išjungti:

explorer-title = GraphQL naršyklė
explorer-script = Šiai naršyklei reikia JavaScript. Schema pateikiama adresu /schema.graphql.
