use alloc::vec::{self, Vec};
use core::borrow::Borrow;
use core::ops::Deref;
use core::slice;

use super::order::{search, sort};

/// A set as a sorted slice without repetitions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SortedSet<T> {
    items: Vec<T>,
}

impl<T> SortedSet<T> {
    pub(crate) const fn new() -> Self {
        Self { items: Vec::new() }
    }
}

impl<T: Ord> SortedSet<T> {
    fn search<Q: Ord + ?Sized>(&self, item: &Q) -> Result<usize, usize>
    where
        T: Borrow<Q>,
    {
        search(self.items.len(), &mut |place| {
            self.items.get(place).map(Borrow::borrow).cmp(&Some(item))
        })
    }

    pub(crate) fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.search(item).is_ok()
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.items.retain(keep);
    }

    /// Adds an item; whether it is new.
    pub(crate) fn insert(&mut self, item: T) -> bool {
        let place = self.search(&item);
        if let Err(place) = place {
            self.items.insert(place, item);
        }
        place.is_err()
    }
}

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for SortedSet<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items: Vec<T> = items.into_iter().collect();
        sort(&mut items);
        items.dedup();
        Self { items }
    }
}

impl<T: Ord> Extend<T> for SortedSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.items.extend(items);
        sort(&mut self.items);
        self.items.dedup();
    }
}

impl<T> IntoIterator for SortedSet<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a SortedSet<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_sorted_and_stand_once() {
        let mut set: SortedSet<u8> = [3, 1, 3].into_iter().collect();
        assert!(set.insert(2));
        assert!(!set.insert(3));
        set.extend([5, 1]);
        assert_eq!(*set, [1, 2, 3, 5]);
        assert!(set.contains(&5) && !set.contains(&4));
    }
}
