//! Cells of the register of works.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::TracedCell;
use super::cell::{Cells, Containers};
use super::state as places;
use super::values::answer;
use crate::place::CommuneCode;
use crate::rules::{FactValue, Path};
use crate::sorted::sort;
use crate::text::{Label, Lang, date_text};
use crate::works::{
    CampaignPart, ChainLink, Contract, ExemplaryHamlet, GreenRoad, ValueChainModel, WorksRegister,
};

pub(super) fn collect<'a>(works: &'a WorksRegister, containers: &mut Containers<'a>) {
    for commune in &works.reported {
        containers.add_cell(places::reported(*commune), move |place| {
            let label = Label::owned(
                format!("xã {commune} đã báo cáo đủ công trình"),
                format!("commune {commune} reported all of its works"),
            );
            TracedCell::new(place, label, answer(true))
        });
    }
    for road in &works.roads {
        for commune in road.communes() {
            containers.add(places::roads_of(commune), move |place, cells| {
                list_road(road, commune, place, cells);
            });
        }
    }
    for one in &works.models {
        let place = places::model(one.commune, &one.product);
        containers.add(place, move |place, cells| list_model(one, place, cells));
    }
    for one in &works.hamlets {
        let place = places::hamlet(one.commune, &one.name);
        containers.add(place, move |place, cells| list_hamlet(one, place, cells));
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
    TracedCell::perhaps(place.child(name), label, value)
}

/// A road within a commune.
fn list_road(road: &GreenRoad, commune: CommuneCode, place: &Path, cells: &mut Cells<'_>) {
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
    let place = place.child(segment);
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
        cells.add(cell(of, "length", &what, length));
    }
    let attested = [
        ("green", Label::new("xanh", "green"), road.green),
        ("clean", Label::new("sạch", "clean"), road.clean),
        ("beautiful", Label::new("đẹp", "beautiful"), road.beautiful),
    ];
    for (name, what, yes) in attested {
        cells.add(cell(of, name, &what, yes.map(answer)));
    }
    let sides = road.sides.map(crate::works::PlantedSides::label);
    let what = Label::new("các bên đã trồng", "planted sides");
    cells.add(cell(of, "sides", &what, sides));
    let greenery = road.greenery.map(crate::works::Greenery::label);
    let what = Label::new("loại cây", "greenery");
    cells.add(cell(of, "greenery", &what, greenery));
    let what = Label::new("ngày hoàn thành", "completed on");
    cells.add(cell(of, "completed", &what, road.completed));
}

fn list_model(model: &ValueChainModel, place: &Path, cells: &mut Cells<'_>) {
    let (commune, product) = (model.commune, &model.product);
    let work = Label::owned(
        format!("xã {commune}, mô hình {product}"),
        format!("commune {commune}, the model {product}"),
    );
    let of = (place, &work);
    let participants = model.participants.iter().map(|participant| {
        let (role, name) = (participant.role.label(), &participant.name);
        Label::in_both(|lang| format!("{} ({})", name, role.get(lang)))
    });
    let what = Label::new("chủ thể tham gia", "participants");
    cells.add(cell(of, "participants", &what, listed(participants)));
    let what = Label::new("hợp đồng của các khâu liên kết", "contracts of its links");
    let contracts = model.links.iter().map(contract);
    cells.add(cell(of, "contracts", &what, listed(contracts)));
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
    cells.add(cell(of, "judgements", &what, listed(judgements)));
    let certification = model.certification.map(crate::works::Certification::label);
    let what = Label::new("chứng nhận", "certification");
    cells.add(cell(of, "certification", &what, certification));
    let what = Label::new("ngày bắt đầu", "began on");
    cells.add(cell(of, "start", &what, model.start));
    let what = Label::new("ngày kết thúc", "ended on");
    cells.add(cell(of, "end", &what, model.end));
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

fn list_hamlet(hamlet: &ExemplaryHamlet, place: &Path, cells: &mut Cells<'_>) {
    let (commune, name) = (hamlet.commune, &hamlet.name);
    let work = Label::owned(
        format!("xã {commune}, {name}"),
        format!("commune {commune}, the hamlet {name}"),
    );
    let of = (place, &work);
    for part in CampaignPart::ALL {
        let yes = hamlet.part(part).map(answer);
        cells.add(cell(of, part.code(), &part.label(), yes));
    }
    let what = Label::new("ngày xác nhận", "attested on");
    cells.add(cell(of, "attested", &what, hamlet.attested));
}
