//! A published mean that the results of the communes cannot give.

use crate::rules::prelude::*;

facts! {
    published_paths::DATE;
    published_paths::SOURCE;
    published_paths::MEAN;
    published_paths::COMMUNES;
    about::MeanBounds;
}

pub(super) static NTM_111: Rule = Rule::warning("NTM-111", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "số bình quân đã công bố không khớp kết quả của các xã",
        "the published mean does not fit the results of the communes",
    )
    .why(
        "Cộng số tiêu chí của từng xã cùng ngày không cho ra số bình quân đã công bố, dù các xã chưa có kết quả đạt bao nhiêu tiêu chí. Số công bố có thể tính trên số xã khác danh mục, nên đây là cảnh báo.",
        "The criteria of the communes on that day do not give the published mean, for any values of the communes without a result. The published figure may be over other communes than those of the catalogue, so this is a warning.",
    )
    .remedy(
        "Đối chiếu kết quả từng xã với số công bố; ghi rõ số xã được tính.",
        "Compare the communes' results with the published figure; state how many communes it is over.",
    )
    .rests_on(basis::MEAN_ARITHMETIC)
    .message(
        "Ngày {date} ({source}): công bố bình quân {mean} tiêu chí/xã, nhưng kết quả của {communes} xã cho bình quân từ {least} đến {most} (khoảng {least_printed} đến {most_printed})",
        "On {date} ({source}): a mean of {mean} criteria was published, but the results of {communes} communes give one of {least} to {most} (about {least_printed} to {most_printed})",
    )
    .facts(FACTS)
    .examples(|| published(138), || published(136))
    .check(check);

/// The state of 68 criteria in 5 communes, and a published mean in tenths.
fn published(mean: u16) -> Example {
    let mean = examples::figures::tenths(mean);
    examples::figures::with_published(Published::MeanCriteria { mean })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let progress = dossier.progress()?;
    let (sums, communes) = sums(progress)?;
    let over = |sum| Ratio::new(sum, u64::from(communes.get()));
    let (Some(least), Some(most)) = (over(sums.at_least()), over(sums.at_most())) else {
        return Err(NO_COMMUNE);
    };
    let published = progress.state().published.iter();
    let means = published.filter_map(|one| match one.figure {
        Published::MeanCriteria { mean } => Some((one, mean)),
        _ => None,
    });
    let means: Vec<_> = means.collect();
    if means.is_empty() {
        return Err(NO_MEAN);
    }
    for (published, mean) in means {
        let path = published_paths::published(published, "mean_criteria");
        if published.date != progress.date() {
            findings.skip(path, guards::ANOTHER_DAY);
        } else if !Qualified::plain(mean).is_possible(sums, communes) {
            let facts = [
                DATE.is(published.date),
                SOURCE.is(&*published.source.key),
                MEAN.is(mean),
                COMMUNES.is(communes.get()),
            ];
            let facts = facts.into_iter().chain(MeanBounds::facts(least, most));
            let results = [state_paths::results(), gazetteer_paths::units()].into_iter();
            findings
                .report(path, Matter::CommuneCriteria.cite(published.date), facts)
                .related(results.chain([plan_paths::criteria()]));
        }
    }
    Ok(())
}

const NO_MEAN: SkipReason = guards::reason(
    "không có số tiêu chí bình quân nào được công bố",
    "no mean was published",
);

const NO_COMMUNE: SkipReason = guards::reason(
    "danh mục không có xã nào của tỉnh vào ngày này",
    "the gazetteer has no commune of the province on the day",
);

/// The sums of criteria that the communes of the province can have, one without a result anywhere
/// between none and all, and the number of communes.
fn sums(progress: &Progress<'_>) -> Result<(Interval<u64>, NonZeroU32), SkipReason> {
    let all = progress.plan().quota.criteria;
    let (mut communes, mut least, mut most) = (0_u32, 0_u64, 0_u64);
    for commune in progress.communes() {
        let met = commune.result.map(CommuneResult::met);
        let (low, high) = met.map_or((0, all), |met| (met.at_least(), met.at_most()));
        communes = communes.saturating_add(1);
        least = least.saturating_add(low.into());
        most = most.saturating_add(high.into());
    }
    let sums = Interval::between(least, most);
    Ok((sums, NonZeroU32::new(communes).ok_or(NO_COMMUNE)?))
}
