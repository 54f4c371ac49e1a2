//! Recognised communes at the start and at the end that do not fit what happened in between.

use crate::rules::catalog::examples::plan::good;
use crate::rules::prelude::*;

facts! {
    START: u64 = "start", "số xã đạt chuẩn đầu kỳ", "the recognised communes at the start";
    RECOGNISED: u64 = "recognised", "số xã công nhận trong kỳ", "those recognised in between";
    REVOKED: u64 = "revoked", "số xã bị thu hồi", "those whose recognition was revoked";
    PROMOTED: u64 = "promoted", "số xã nâng từ cơ bản đạt chuẩn lên đạt chuẩn", "those promoted from basically meeting the standard";
    SUCCEEDED: u64 = "succeeded", "số xã đạt chuẩn đã sáp nhập vào đơn vị khác", "recognised communes that went up in other units";
    COME: u64 = "come", "đầu kỳ cộng tăng trong kỳ", "the communes at the start and those that came";
    ACCOUNTED: u64 = "accounted", "giảm trong kỳ cộng cuối kỳ", "those that went and the communes at the end";
    END: u64 = "end", "số xã ghi cuối kỳ", "the recognised communes that are stated at the end";
}

pub(super) static NTM_801: Rule = Rule::error("NTM-801", &[Input::RecognitionBalance])
    .title(
        "số xã đạt chuẩn đầu kỳ và cuối kỳ không khớp với biến động trong kỳ",
        "recognised communes at the start and at the end do not fit what happened in between",
    )
    .why(
        "Số xã đạt chuẩn chỉ thay đổi theo quyết định: công nhận mới, thu hồi, nâng từ cơ bản đạt chuẩn, hoặc do sáp nhập. Đầu kỳ cộng, trừ các biến động phải bằng cuối kỳ.",
        "The number of recognised communes changes by decisions only: recognition, revocation, promotion from basically meeting the standard, or a merger. Start and changes must give the end.",
    )
    .remedy(
        "Đối chiếu danh sách quyết định trong kỳ với số đầu kỳ và cuối kỳ.",
        "Compare the decisions of the period with the numbers at its start and its end.",
    )
    .basis(
        "số học; công nhận và thu hồi bằng quyết định",
        "arithmetic; recognition and revocation are decisions",
    )
    .message(
        "đầu kỳ {start} + công nhận {recognised} + nâng mức {promoted} = {come} xã, nhưng thu hồi {revoked} + sáp nhập {succeeded} + cuối kỳ {end} = {accounted} xã",
        "start {start} + recognised {recognised} + promoted {promoted} = {come} communes, but revoked {revoked} + merged {succeeded} + end {end} = {accounted}",
    )
    .facts(FACTS)
    .examples(|| good().recognition_balance(balance(64)), || good().recognition_balance(balance(63)))
    .check(check);

/// 50 communes and 13 more.
const fn balance(end: u32) -> RecognitionBalance {
    let flows = RecognitionFlows {
        recognised: 13,
        revoked: 0,
        promoted: 0,
        succeeded: 0,
    };
    RecognitionBalance::new(50, flows, end)
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let balance = dossier.read_recognition_balance()?;
    if !balance.undecided.is_empty() {
        return Err(UNDECIDED);
    }
    if balance.discrepancy() != 0 {
        let flows = balance.flows;
        let facts = [
            START.is(balance.start),
            RECOGNISED.is(flows.recognised),
            REVOKED.is(flows.revoked),
            PROMOTED.is(flows.promoted),
            SUCCEEDED.is(flows.succeeded),
            COME.is(balance.expected()),
            ACCOUNTED.is(balance.accounted_for()),
            END.is(balance.end),
        ];
        let terms = ["start", "recognised", "promoted", "revoked", "succeeded"];
        findings
            .report(state_paths::balance("end"), cite(dossier), facts)
            .related(terms.map(state_paths::balance));
    }
    Ok(())
}

/// The regulation of the day of the state, else of the day of the check or the end of the plan's year.
fn cite(dossier: &Dossier<'_>) -> Option<Citation> {
    let day = dossier.read_state().map(|state| state.date);
    let day = day.or_else(|_| dossier.read_date());
    let day = day.or_else(|_| dossier.read_plan().map(|plan| plan.year.last_day()));
    Matter::Recognition.cite(day.ok()?)
}

const UNDECIDED: SkipReason = guards::reason(
    "có xã chưa rõ đã được công nhận hay chưa",
    "of some communes it is not known whether they are recognised",
);
