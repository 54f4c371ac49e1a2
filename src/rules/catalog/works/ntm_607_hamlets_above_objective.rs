//! Districts with more exemplary hamlets than the objective names.

use crate::rules::prelude::*;

facts! {
    plan_paths::DISTRICT;
    NAME: String = "name", "tên huyện trong danh mục", "the name of the district in the catalogue";
    HAMLETS: usize = "hamlets", "số thôn tiêu biểu", "the number of exemplary hamlets";
    AT_MOST: u64 = "at_most", "số thôn nhiều nhất theo mục tiêu", "the largest number of the objective";
}

pub(super) static NTM_607: Rule = Rule::info("NTM-607", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "huyện có nhiều thôn tiêu biểu hơn mục tiêu",
        "a district has more exemplary hamlets than the objective names",
    )
    .why(
        "Mục tiêu nêu số thôn tiêu biểu của mỗi huyện từ ít nhất đến nhiều nhất. Vượt mức cao nhất không phải là sai, nhưng nên biết: có thể tiêu chuẩn xác nhận còn dễ, hoặc thôn được tính cả ở những năm trước. Mỗi thôn chỉ tính một lần.",
        "The objective names a least and a largest number of exemplary hamlets for every district. More is not wrong but worth knowing: they may have been attested too easily, or hamlets of earlier years are among them. Each hamlet is counted once.",
    )
    .remedy(
        "Xem lại danh sách thôn đã xác nhận, hoặc ghi nhận huyện vượt mục tiêu.",
        "Look through the list of attested hamlets, or note that the district is above the objective.",
    )
    .basis(
        "mục tiêu về thôn tiêu biểu của kế hoạch",
        "the plan's objective for exemplary hamlets",
    )
    .message(
        "{name}: {hamlets} thôn tiêu biểu, mục tiêu nhiều nhất {at_most}",
        "{name}: {hamlets} exemplary hamlets, the objective names {at_most} at most",
    )
    .facts(FACTS)
    .examples(|| {
        examples::state::with_works(|works| {
            let more = ["Thôn Hai", "Thôn Ba"].map(examples::state::hamlet);
            works.hamlets.extend(more);
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, gazetteer) = (dossier.read_plan()?, dossier.read_gazetteer()?);
    let state = dossier.read_state()?;
    let (objective, at_most) = guards::stated(&dossier.plan_reading()?.hamlets_at_most)?;
    guards::listed(&state.works.hamlets, &guards::NO_HAMLETS)?;
    if !gazetteer.coverage().contains(state.date) {
        return Err(guards::NOT_COVERED);
    }
    let mut hamlets: SortedMap<DistrictCode, SortedSet<(CommuneCode, String)>> = SortedMap::new();
    for hamlet in &state.works.hamlets {
        let unit = gazetteer.commune_on(hamlet.commune, state.date);
        // The objective speaks of districts, and not of communes that lie in none.
        let district = unit.ok().and_then(Unit::district);
        if let (Some(district), true) = (district, hamlet.exemplary_on(state.date).holds()) {
            let in_district = hamlets.entry(district).or_default();
            in_district.insert((hamlet.commune, fold(&hamlet.name)));
        }
    }
    for (district, hamlets) in hamlets {
        if u32::try_from(hamlets.len()).is_ok_and(|number| number <= at_most) {
            continue;
        }
        let known = gazetteer.district_on(district, state.date);
        let facts = [
            DISTRICT.is(Locality::from(district)),
            NAME.is(known.map_or_else(|_| district.to_string(), District::full_name)),
            HAMLETS.is(hamlets.len()),
            AT_MOST.is(at_most),
        ];
        let (path, citation) = (
            state_paths::hamlets_in(district),
            plan.cite_section(&objective.section),
        );
        findings
            .report(path, citation, facts)
            .related([plan_paths::objective(objective)]);
    }
    Ok(())
}
