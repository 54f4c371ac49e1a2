use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorts items by `compare`; items that compare equal stay in their order.
pub(crate) fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let swaps = swaps(
        items.len(),
        &mut |one, other| match (items.get(one), items.get(other)) {
            (Some(one), Some(other)) => compare(one, other),
            _ => Ordering::Equal,
        },
    );
    for (one, other) in swaps {
        items.swap(one, other);
    }
}

/// Sorts items by a key; items of equal keys stay in their order.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts items in their natural order; equal items stay in their order.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// The swaps, in order, that sort `len` items whose places `compare` compares.
fn swaps(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut sorted: Vec<usize> = (0..len).collect();
    sorted.sort_by(|&one, &other| compare(one, other));
    // For each item the place where it belongs.
    let mut target: Vec<usize> = sorted.clone();
    for (place, item) in sorted.into_iter().enumerate() {
        if let Some(target) = target.get_mut(item) {
            *target = place;
        }
    }
    let mut swaps = Vec::new();
    for place in 0..len {
        while let Some(&to) = target.get(place).filter(|&&to| to != place) {
            swaps.push((place, to));
            target.swap(place, to);
        }
    }
    swaps
}

/// Where among `len` sorted items the one stands for which `compare` answers `Equal`, or where it
/// would be inserted; `compare` compares the item at a place with the one searched.
///
/// The last item is looked at first: items that arrive in order are appended.
pub(super) fn search(
    len: usize,
    compare: &mut dyn FnMut(usize) -> Ordering,
) -> Result<usize, usize> {
    let (mut from, mut until) = (0, len);
    // Without items nothing is compared.
    let mut middle = len.saturating_sub(1);
    while from < until {
        match compare(middle) {
            Ordering::Equal => return Ok(middle),
            // `middle < until <= len`, so one more is no overflow.
            Ordering::Less => from = middle.saturating_add(1),
            Ordering::Greater => until = middle,
        }
        middle = usize::midpoint(from, until);
    }
    Err(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorting_agrees_with_the_standard_library() {
        let mut state = 1_u32;
        for len in 0..40 {
            let mut items: Vec<(u32, usize)> = (0..len)
                .map(|place| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 28, place)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_by_key(|one| one.0);
            sort_by_key(&mut items, |one| one.0);
            assert_eq!(items, expected);
        }
    }

    #[test]
    fn a_search_finds_each_item_and_each_gap() {
        let items = [1, 3, 5, 7, 9];
        for len in 0..=items.len() {
            let items = &items[..len];
            for wanted in 0..11 {
                assert_eq!(
                    search(len, &mut |place| items[place].cmp(&wanted)),
                    items.binary_search(&wanted)
                );
            }
        }
    }
}
