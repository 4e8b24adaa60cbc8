//! The list of organisations that other EESSI tools carry: it adds codes, corrects acronyms and ends nothing.

use super::{Desk, file, said};
use domain::import::{Form, read};
use domain::value::NameKind;

const LIST: &str = "PL:ONE1;PL;KRUS;28/02/2018 23:00:00\n\
    PL:TWO2;PL;OFF;01/01/2020 00:00:00\n\
    PL:80010208;PL;NO;29/10/2020 13:58:22\n\
    AT:9991;AT;CZ;02/10/2019 11:56:24\n\
    EL:OOO00340;EL;e-ΕΦΚΑ340;12/05/2021 13:25:27\n\
    PL:0213;PL;Nav  lokal;NULL\n\
    PL:4x60x572;PL;UBx60x572;01/02/2020 00:00:00\n";

#[tokio::test]
async fn codes_are_added_acronyms_corrected_and_nothing_ended() {
    let desk = Desk::new().await;
    let before = (desk.content("PL:OLD1").await, desk.content("AT:WIEN1").await);
    let one = desk.content("PL:ONE1").await;
    let compared = desk.write_all(&[file("organisations.csv", LIST)]).await;
    let counts = compared.counts;
    assert_eq!((counts.added, counts.changed, counts.unchanged), (5, 1, 1), "{:#?}", said(&compared));
    assert_eq!((counts.ended, counts.warnings, counts.refused), (0, 5, 0), "{:#?}", said(&compared));
    assert!(said(&compared).contains(&"1 PL:ONE1 CHANGED".to_owned()), "there is no heading");
    assert!(said(&compared).contains(&"3 PL:80010208 WARNING NO_NAME name_official".to_owned()));
    for (code, acronym, language) in [
        ("PL:80010208", "NO", "pl"),
        ("AT:9991", "CZ", "de"),
        ("EL:OOO00340", "e-ΕΦΚΑ340", "el"),
        ("PL:0213", "Nav lokal", "pl"),
        ("PL:4x60x572", "UBx60x572", "pl"),
    ] {
        let content = desk.content(code).await;
        let says = content.description(desk.world.today());
        assert_eq!((content.code.as_str(), says.acronym.as_str()), (code, acronym));
        let [name] = &says.names[..] else { panic!("{code}: {:?}", says.names) };
        assert_eq!((name.text.as_str(), name.language.as_str()), (acronym, language), "{code}: until it has a name");
        assert_eq!(name.kind, NameKind::Official);
        assert_eq!((content.competences.len(), content.validity.from), (0, None), "{code}");
    }
    let now = desk.content("PL:ONE1").await;
    let (held, says) = (one.description(desk.world.today()), now.description(desk.world.today()));
    assert_eq!((says.acronym.as_str(), &says.names, &says.areas), ("KRUS", &held.names, &held.areas));
    assert_eq!(now.competences, one.competences);
    assert_eq!((desk.content("PL:OLD1").await, desk.content("AT:WIEN1").await), before);
    assert!(desk.compare_all(&[file("organisations.csv", LIST)]).await.is_empty(), "a second time nothing is new");
}

#[tokio::test]
async fn what_contradicts_its_code_is_refused_by_line() {
    let desk = Desk::new().await;
    let list = "PL:ONE1;PL;ZUS;NULL\n\nPL:TWO2;CZ;ZUS;NULL\nPL:NO;PL;ZUS;NULL\nPL:ONE1;PL;KRUS;NULL\n";
    let expected = [
        "1 PL:ONE1 UNCHANGED",
        "3 PL:TWO2 REFUSED OTHER_COUNTRY country",
        "4 PL:NO REFUSED INVALID_CODE code",
        "5 PL:ONE1 REFUSED DUPLICATE_CODE code",
    ];
    assert_eq!(said(&desk.compare_all(&[file("list.csv", list)]).await), expected);
}

#[test]
fn a_list_that_lacks_a_part_is_refused_with_its_line() {
    let source = file("list.csv", "PL:ONE1;PL;ZUS;NULL\nPL:TWO2;PL\n");
    let error = read(std::slice::from_ref(&source), Form::Organisations).expect_err("it lacks a part");
    assert_eq!(error.meaning().code, "WRONG_CELLS");
    assert!(error.to_string().contains("list.csv, line 2:"), "{error}");
}
