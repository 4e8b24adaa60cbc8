//! Words that narrow nothing.

/// Words so common that a question is not refused for lacking them.
const STOP_WORDS: &str = "\
    a al and au aux av d da das de degli dei del dell della delle den der des di die dla do dos du e el en et \
    for fur for het i il im in ir kai l la las le les lo los na no of och og on per pour se si t tis ton tou the \
    to u und v van voor vo w y z za ze";

/// Words of letter heads, addresses and legal forms: they say nothing about which institution is meant.
const NOISE: &str = "\
    abt abteilung admon afd afdeling ag anst aor as asbl att attn avda ave avenue bd betreff bez boulevard bp \
    bureau bv bvba calle cedex co cs dep departament departement department dept dienst dir direktion dpt dr dt \
    eg ehem ev fachzentrum fao gen gesch gmbh gral hauptsitz hauptstelle headquarters heute hq intl kdor kt kv \
    ltd mail mr mrs no nr nth num nv od oddz oddzial of office old orp osoba osztaly plc po post postfach pr \
    prie rd ref referat reg rue sa sachgebiet section sede service servizio siege site sp spa srl sro standort \
    str strasse street sub team tel telefon ua ul ulica unit utca vd via vm vs vzw was wydz xx zentrale zhd zoo";

/// Words behind which a street is named.
const STREETS: &str = "\
    avenue av avda boulevard bd calle place platz rue street str strasse ul ulica utca via";

fn is_one_of(list: &str, word: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// True for words such as "of", "de", "und", which narrow nothing.
pub fn is_stop_word(word: &str) -> bool {
    word.len() <= 5 && is_one_of(STOP_WORDS, word)
}

/// True for words that say nothing about which institution is meant, wherever they stand in a messy name.
pub(crate) fn is_noise(word: &str) -> bool {
    word.len() < 2 || is_one_of(NOISE, word)
}

/// True for words that begin the name of a street.
pub(crate) fn begins_street(word: &str) -> bool {
    is_one_of(STREETS, word)
}
