//! Two documents under one number.

use crate::rules::prelude::*;

facts! {
    NUMBER: String = "number", "số, ký hiệu văn bản", "the number of the documents";
    DOCUMENTS: Vec<Label> = "documents", "ngày và trích yếu ở các chỗ", "the dates and titles at the places";
    PLACES: Vec<String> = "places", "các chỗ trong hồ sơ", "the places";
}

pub(super) static NTM_904: Rule = Rule::warning("NTM-904", documents::READS)
    .title(
        "một số, ký hiệu cho hai văn bản khác nhau",
        "two documents under one number",
    )
    .why(
        "Trong một năm, một cơ quan không ban hành hai văn bản cùng số, ký hiệu. Hồ sơ ghi cùng một số với hai ngày hoặc hai trích yếu khác nhau, nên một chỗ bị ghi sai. Cùng một số ở hai năm khác nhau là bình thường, vì số được đánh lại mỗi năm. Cùng ký hiệu QĐ-UBND có thể là của tỉnh và của huyện, nên đây là cảnh báo.",
        "Within a year a body does not issue two documents under one number. The dossier has one number with two dates or two titles, so one place is wrong. One number in two years is usual: numbering begins again each year. QĐ-UBND may be of the province and of a district, so this is a warning.",
    )
    .remedy(
        "Đối chiếu ngày và trích yếu với văn bản gốc ở từng chỗ.",
        "Compare date and title with the document itself at each place.",
    )
    .basis(
        "việc đánh số văn bản theo năm",
        "the numbering of documents by year",
    )
    .message(
        "Số {number} được ghi cho nhiều văn bản: {documents}; tại: {places}",
        "The number {number} is given to several documents: {documents}; at: {places}",
    )
    .facts(FACTS)
    .examples(|| sentences("Nghị quyết số 80/2017/NQ-HĐND ngày 07/12/2017"), || sentences("Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2017"))
    .check(check);

/// The good plan whose task cites a document, which an objective cites by its right date.
fn sentences(content: &str) -> Example {
    examples::plan::changed(|plan| {
        for objective in &mut plan.objectives {
            objective.text = "Theo Nghị quyết số 80/2017/NQ-HĐND ngày 08/12/2017".into();
        }
        for task in &mut plan.tasks {
            task.content = Some(content.into());
        }
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let named = dossier.documents()?.iter().map(|named| {
        // A number that carries its year is one document, regardless of its date.
        let year = named.number.year().map_or(named.date.year(), i32::from);
        ((named.number.clone(), year), named)
    });
    for ((number, _), places) in SortedMap::grouped(named) {
        let dates: SortedSet<NaiveDate> = places.iter().map(|named| named.date).collect();
        let titles = places.iter().filter_map(|named| named.title.as_ref());
        let titles: SortedSet<String> = titles.map(|title| fold(title.vi())).collect();
        let Some(first) = dates.first().filter(|_| dates.len().max(titles.len()) > 1) else {
            continue;
        };
        let paths: SortedSet<Path> = places.iter().map(|named| named.path.clone()).collect();
        let printed: Vec<String> = paths.iter().map(ToString::to_string).collect();
        let words: SortedSet<Label> = places.iter().copied().map(in_words).collect();
        let plain = documents::plain(&number);
        // Of `08/QĐ-UBND` and `8/QĐ-UBND`, which are one number, either may have come first.
        let citation = Citation::new(plain.parse().unwrap_or(number)).dated(*first);
        let path = documents::by_number(plain.clone());
        let facts = [
            NUMBER.is(plain),
            DOCUMENTS.is(words.to_vec()),
            PLACES.is(printed),
        ];
        findings.report(path, citation, facts).related(paths);
    }
    Ok(())
}

/// The day and the title of a document.
fn in_words(named: &Named) -> Label {
    Label::in_both(|lang| {
        let day = date_text(named.date, lang);
        match &named.title {
            Some(title) => format!("{day} “{}”", title.get(lang)),
            None => day,
        }
    })
}
