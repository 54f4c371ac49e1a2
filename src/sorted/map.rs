use alloc::vec::{self, Vec};
use core::borrow::Borrow;
use core::{iter, slice};

use super::order::{search, sort_by};

/// A map as a vector of entries, sorted by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SortedMap<K, V> {
    entries: Vec<(K, V)>,
}

/// The place of a key in a map, taken or vacant.
pub(crate) struct Entry<'a, K, V> {
    entries: &'a mut Vec<(K, V)>,
    place: usize,
    vacant: Option<K>,
}

impl<K, V> SortedMap<K, V> {
    pub(crate) const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn iter(&self) -> <&Self as IntoIterator>::IntoIter {
        self.into_iter()
    }

    pub(crate) fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key)
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }

    pub(crate) fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    pub(crate) fn into_values(self) -> impl DoubleEndedIterator<Item = V> {
        self.entries.into_iter().map(|(_, value)| value)
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&K, &mut V) -> bool) {
        self.entries.retain_mut(|(key, value)| keep(key, value));
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    fn search<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        search(self.entries.len(), &mut |place| {
            let entry = self.entries.get(place);
            entry.map(|(known, _)| known.borrow()).cmp(&Some(key))
        })
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.search(key).ok()?;
        self.entries.get(place).map(|(_, value)| value)
    }

    pub(crate) fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.search(key).ok()?;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    pub(crate) fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.search(key).is_ok()
    }

    /// Sets the value of a key; returns the one that it had.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.search(&key) {
            Ok(place) => {
                let (_, known) = self.entries.get_mut(place)?;
                Some(core::mem::replace(known, value))
            }
            Err(place) => {
                self.entries.insert(place, (key, value));
                None
            }
        }
    }

    pub(crate) fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.search(key).ok()?;
        Some(self.entries.remove(place).1)
    }

    pub(crate) fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        let (place, vacant) = match self.search(&key) {
            Ok(place) => (place, None),
            Err(place) => (place, Some(key)),
        };
        Entry {
            entries: &mut self.entries,
            place,
            vacant,
        }
    }
}

impl<K: Ord, V> SortedMap<K, Vec<V>> {
    /// The values of each key, in the order of the input.
    pub(crate) fn grouped(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut pairs: Vec<(K, V)> = pairs.into_iter().collect();
        sort_by(&mut pairs, |(one, _), (other, _)| one.cmp(other));
        let mut groups = Self::new();
        for (key, value) in pairs {
            groups.entry(key).or_default().push(value);
        }
        groups
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "`place` is that of an entry, found or just inserted, while the map is borrowed"
)]
impl<'a, K, V> Entry<'a, K, V> {
    pub(crate) fn or_insert_with(self, value: impl FnOnce() -> V) -> &'a mut V {
        if let Some(key) = self.vacant {
            self.entries.insert(self.place, (key, value()));
        }
        &mut self.entries[self.place].1
    }

    pub(crate) fn or_insert(self, value: V) -> &'a mut V {
        if let Some(key) = self.vacant {
            self.entries.insert(self.place, (key, value));
        }
        &mut self.entries[self.place].1
    }

    pub(crate) fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

/// Of several values of a key, the last holds.
impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut entries: Vec<(K, V)> = entries.into_iter().collect();
        sort_by(&mut entries, |(one, _), (other, _)| one.cmp(other));
        entries.dedup_by(|later, earlier| {
            let repeated = later.0 == earlier.0;
            if repeated {
                core::mem::swap(later, earlier);
            }
            repeated
        });
        Self { entries }
    }
}

impl<K: Ord, V> Extend<(K, V)> for SortedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K, V> IntoIterator for SortedMap<K, V> {
    type Item = (K, V);
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a SortedMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = iter::Map<slice::Iter<'a, (K, V)>, fn(&'a (K, V)) -> (&'a K, &'a V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(key, value)| (key, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_the_last_value_of_a_key_holds() {
        let mut map: SortedMap<u8, char> = [(3, 'a'), (1, 'b'), (3, 'c')].into_iter().collect();
        assert_eq!(map.iter().collect::<Vec<_>>(), [(&1, &'b'), (&3, &'c')]);
        assert_eq!(map.insert(2, 'd'), None);
        assert_eq!(map.insert(2, 'e'), Some('d'));
        *map.entry(0).or_default() = 'f';
        assert_eq!(map.values().collect::<alloc::string::String>(), "fbec");
        assert_eq!(map.get(&4), None);
    }

    #[test]
    fn groups_keep_the_order_of_the_input() {
        let groups = SortedMap::grouped([(2, 'b'), (1, 'c'), (2, 'a')]);
        assert_eq!(groups.get(&2), Some(&alloc::vec!['b', 'a']));
        assert_eq!(groups.keys().collect::<Vec<_>>(), [&1, &2]);
    }
}
