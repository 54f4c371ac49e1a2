//! Cells of the register of works.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{TracedCell, Tracer};
use crate::place::CommuneCode;
use crate::rules::catalog::state_paths as places;
use crate::rules::{FactValue, Path};
use crate::sorted::sort;
use crate::text::{Label, Lang, date_text};
use crate::works::{
    CampaignPart, ChainLink, Contract, ExemplaryHamlet, GreenRoad, ValueChainModel, WorksRegister,
};

pub(super) fn trace(works: &WorksRegister, tracer: &mut Tracer<'_>) {
    for commune in &works.reported {
        tracer.add(TracedCell::new(
            places::reported(*commune),
            Label::owned(
                format!("xã {commune} đã báo cáo đủ công trình"),
                format!("commune {commune} reported all of its works"),
            ),
            answer(true),
        ));
    }
    for road in &works.roads {
        for commune in road.communes() {
            trace_road(road, commune, tracer);
        }
    }
    for model in &works.models {
        trace_model(model, tracer);
    }
    for hamlet in &works.hamlets {
        trace_hamlet(hamlet, tracer);
    }
    let label = Label::new("đường xanh của huyện", "green roads of the district");
    tracer.add_blank(&places::roads(), label);
    let label = Label::new("mô hình của huyện", "models of the district");
    tracer.add_blank(&places::models(), label);
    let label = Label::new("thôn của huyện", "hamlets of the district");
    tracer.add_blank(&places::hamlets(), label);
}

fn answer(yes: bool) -> FactValue {
    if yes {
        Label::new("có", "yes").into()
    } else {
        Label::new("không", "no").into()
    }
}

/// A cell of a work: the work in both languages, and what the cell says of it.
fn cell(
    (place, work): (&Path, &Label),
    name: &'static str,
    what: &Label,
    value: Option<impl Into<FactValue>>,
) -> TracedCell {
    let label = Label::in_both(|lang| format!("{}, {}", work.get(lang), what.get(lang)));
    TracedCell::perhaps(place.clone().join(name), label, value)
}

/// A road within a commune.
fn trace_road(road: &GreenRoad, commune: CommuneCode, tracer: &mut Tracer<'_>) {
    let place = places::roads_of(commune);
    if !tracer.wants(&place) {
        return;
    }
    let (segment, work) = match &road.name {
        Some(name) => (
            name.clone(),
            Label::owned(
                format!("xã {commune}, tuyến đường {name}"),
                format!("commune {commune}, the road {name}"),
            ),
        ),
        None => (
            "unnamed".into(),
            Label::owned(
                format!("xã {commune}, tuyến đường chưa ghi tên"),
                format!("commune {commune}, a road without a name"),
            ),
        ),
    };
    let place = place.join(segment);
    let of = (&place, &work);
    let there = road.sections.iter().filter(|one| one.commune == commune);
    for section in there {
        let what = match &section.hamlet {
            Some(hamlet) => Label::owned(
                format!("chiều dài qua {hamlet} (km)"),
                format!("length in {hamlet} (km)"),
            ),
            None => Label::new("chiều dài (km)", "length (km)"),
        };
        let length = section.length.map(crate::quantity::Kilometres::get);
        tracer.add(cell(of, "length", &what, length));
    }
    let attested = [
        ("green", Label::new("xanh", "green"), road.green),
        ("clean", Label::new("sạch", "clean"), road.clean),
        ("beautiful", Label::new("đẹp", "beautiful"), road.beautiful),
    ];
    for (name, what, yes) in attested {
        tracer.add(cell(of, name, &what, yes.map(answer)));
    }
    let sides = road.sides.map(crate::works::PlantedSides::label);
    let what = Label::new("các bên đã trồng", "planted sides");
    tracer.add(cell(of, "sides", &what, sides));
    let greenery = road.greenery.map(crate::works::Greenery::label);
    let what = Label::new("loại cây", "greenery");
    tracer.add(cell(of, "greenery", &what, greenery));
    let what = Label::new("ngày hoàn thành", "completed on");
    tracer.add(cell(of, "completed", &what, road.completed));
}

fn trace_model(model: &ValueChainModel, tracer: &mut Tracer<'_>) {
    let (commune, product) = (model.commune, &model.product);
    let place = places::model(commune, product);
    if !tracer.wants(&place) {
        return;
    }
    let work = Label::owned(
        format!("xã {commune}, mô hình {product}"),
        format!("commune {commune}, the model {product}"),
    );
    let of = (&place, &work);
    let participants = model.participants.iter().map(|participant| {
        let (role, name) = (participant.role.label(), &participant.name);
        Label::in_both(|lang| format!("{} ({})", name, role.get(lang)))
    });
    let what = Label::new("chủ thể tham gia", "participants");
    tracer.add(cell(of, "participants", &what, listed(participants)));
    let what = Label::new("hợp đồng của các khâu liên kết", "contracts of its links");
    let contracts = model.links.iter().map(contract);
    tracer.add(cell(of, "contracts", &what, listed(contracts)));
    let what = Label::new("đánh giá hiệu quả", "judgements of its effect");
    let judgements = model.judgements.iter().map(|judgement| {
        Label::in_both(|lang| {
            let (by, on) = (&judgement.by, date_text(judgement.on, lang));
            match (judgement.effective, lang) {
                (true, Lang::Vi) => format!("{by} đánh giá có hiệu quả ngày {on}"),
                (true, Lang::En) => format!("effective by {by} on {on}"),
                (false, Lang::Vi) => format!("{by} đánh giá không hiệu quả ngày {on}"),
                (false, Lang::En) => format!("not effective by {by} on {on}"),
            }
        })
    });
    tracer.add(cell(of, "judgements", &what, listed(judgements)));
    let certification = model.certification.map(crate::works::Certification::label);
    let what = Label::new("chứng nhận", "certification");
    tracer.add(cell(of, "certification", &what, certification));
    let what = Label::new("ngày bắt đầu", "began on");
    tracer.add(cell(of, "start", &what, model.start));
    let what = Label::new("ngày kết thúc", "ended on");
    tracer.add(cell(of, "end", &what, model.end));
}

/// Texts in an order of their own; `None` where nothing is entered.
fn listed(texts: impl Iterator<Item = Label>) -> Option<FactValue> {
    let mut texts: Vec<Label> = texts.collect();
    sort(&mut texts);
    (!texts.is_empty()).then(|| texts.into())
}

fn contract(link: &ChainLink) -> Label {
    let mut stages: Vec<Label> = link.stages.iter().map(|stage| stage.label()).collect();
    sort(&mut stages);
    Label::in_both(|lang| {
        let stages: Vec<&str> = stages.iter().map(|stage| stage.get(lang)).collect();
        let stages = stages.join(" - ");
        let contract: String = match (&link.contract, lang) {
            (
                Some(Contract::Signed {
                    document: Some(document),
                }),
                Lang::Vi,
            ) => {
                format!("hợp đồng {document}")
            }
            (
                Some(Contract::Signed {
                    document: Some(document),
                }),
                Lang::En,
            ) => {
                format!("contract {document}")
            }
            (Some(Contract::Signed { document: None }), Lang::Vi) => "có hợp đồng".to_string(),
            (Some(Contract::Signed { document: None }), Lang::En) => "signed".to_string(),
            (Some(Contract::NotSigned), Lang::Vi) => "không có hợp đồng".to_string(),
            (Some(Contract::NotSigned), Lang::En) => "not signed".to_string(),
            (None, Lang::Vi) => "không ghi hợp đồng".to_string(),
            (None, Lang::En) => "contract not stated".to_string(),
        };
        format!("{stages} ({contract})")
    })
}

fn trace_hamlet(hamlet: &ExemplaryHamlet, tracer: &mut Tracer<'_>) {
    let (commune, name) = (hamlet.commune, &hamlet.name);
    let place = places::hamlet(commune, name);
    if !tracer.wants(&place) {
        return;
    }
    let work = Label::owned(
        format!("xã {commune}, {name}"),
        format!("commune {commune}, the hamlet {name}"),
    );
    let of = (&place, &work);
    for part in CampaignPart::ALL {
        let yes = hamlet.part(part).map(answer);
        tracer.add(cell(of, part.code(), &part.label(), yes));
    }
    let what = Label::new("ngày xác nhận", "attested on");
    tracer.add(cell(of, "attested", &what, hamlet.attested));
}
