# The countries.
countries-title = De 32 landen van EESSI
countries-lead = De 27 lidstaten van de Europese Unie, IJsland, Liechtenstein, Noorwegen, Zwitserland en het Verenigd Koninkrijk.
country-codes = Code in EESSI: { $eessi }; { $iso } en { $iso3 } worden ook herkend.
country-all = Alle organen van dit land
country-current = { $count ->
    [one] { $count } orgaan vandaag actief
   *[other] { $count } organen vandaag actief
}
country-upcoming = { $count } toekomstig
country-ended = { $count } opgeheven
country-ask = Welk orgaan is hier bevoegd? Vul een BUC of een document in
country-institutions = Organen
country-networks = Netwerken
country-readiness = Gereedheid per sector
country-readiness-lead = Een BUC telt mee als ten minste één orgaan ervoor gereed is.
country-received = BUC’s die kunnen worden ontvangen
country-owned = BUC’s waarvan een orgaan dossiereigenaar kan zijn
country-missing = Door geen enkel orgaan te ontvangen
country-of = { $count } van { $all }
country-changes = Wijzigingen in de komende 30 dagen
country-no-changes = Er zijn geen wijzigingen aangekondigd.
country-hubs = Routeringsorganen en verbindingsorganen
country-routers = Routeringsorganen vóór andere organen
country-liaison = Verbindingsorganen
country-network-count = { $count ->
    [one] { $count } orgaan
   *[other] { $count } organen
}
country-regions = Organen per regio
country-no-area = Gebied niet vermeld
