//! The order of the files within each folder, the size of folders, and the names that the crate
//! exports, read off the parsed source.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenTree;
use syn::visit::{self, Visit};

use crate::common::source::files;

/// The names of a module from the root of the crate: `["place", "name"]`.
type ModulePath = Vec<String>;

/// A parsed file of the library.
struct Module {
    /// The path of the file under `src/`.
    file: String,
    path: ModulePath,
    syntax: syn::File,
}

fn modules() -> Vec<Module> {
    let parse = |(file, text): (String, String)| {
        let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
        let path = path.split('/').filter(|name| *name != "lib");
        let path = path.map(ToString::to_string).collect();
        let syntax = syn::parse_file(&text).unwrap();
        Module { file, path, syntax }
    };
    let all: Vec<Module> = files().into_iter().map(parse).collect();
    // A file that is compiled for tests only is declared so in the file above it.
    let for_tests: BTreeSet<ModulePath> = all.iter().flat_map(test_modules).collect();
    let is_library = |module: &Module| !for_tests.contains(&module.path);
    all.into_iter().filter(is_library).collect()
}

fn test_modules(module: &Module) -> Vec<ModulePath> {
    let declared = module.syntax.items.iter().filter_map(|item| match item {
        syn::Item::Mod(item) if is_for_tests(&item.attrs) => Some(item.ident.to_string()),
        _ => None,
    });
    declared
        .map(|name| module.path.iter().cloned().chain([name]).collect())
        .collect()
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|condition| condition == "test")
    })
}

/// The paths that a file names, from the root of the crate.
struct Named {
    here: ModulePath,
    paths: BTreeSet<Vec<String>>,
}

impl Named {
    fn by(module: &Module) -> BTreeSet<Vec<String>> {
        let mut named = Self {
            here: module.path.clone(),
            paths: BTreeSet::new(),
        };
        named.visit_file(&module.syntax);
        named.paths
    }

    /// Takes a path in; one that does not begin at the root, here or above names another crate or
    /// a name that a `use` has brought in.
    fn take(&mut self, segments: &[String]) {
        let mut from = self.here.clone();
        let mut rest = segments;
        match rest.first().map(String::as_str) {
            Some("crate") => from.clear(),
            Some("self" | "super") => {}
            _ => return,
        }
        while let Some(first) = rest.first() {
            match first.as_str() {
                "crate" | "self" => {}
                "super" => {
                    from.pop();
                }
                _ => break,
            }
            rest = &rest[1..];
        }
        from.extend(rest.iter().cloned());
        self.paths.insert(from);
    }

    fn take_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: String| {
            let mut path = before.to_vec();
            path.push(name);
            path
        };
        match tree {
            syn::UseTree::Path(path) => {
                self.take_tree(&with(path.ident.to_string()), &path.tree);
            }
            syn::UseTree::Name(name) => self.take(&with(name.ident.to_string())),
            syn::UseTree::Rename(name) => self.take(&with(name.ident.to_string())),
            syn::UseTree::Glob(_) => self.take(before),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.take_tree(before, tree);
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Named {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_for_tests(&item.attrs) {
            return;
        }
        self.here.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take_tree(&[], &item.tree);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(in crate::place)` says who may see an item and uses nothing.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        let segments: Vec<String> = segments.map(|one| one.ident.to_string()).collect();
        self.take(&segments);
        visit::visit_path(self, path);
    }
}

/// The names that a `use` of a folder's own file brings in, with the file or room they come from.
fn brought_in(module: &Module) -> BTreeMap<String, String> {
    fn take(first: Option<&str>, tree: &syn::UseTree, found: &mut BTreeMap<String, String>) {
        match tree {
            syn::UseTree::Path(path) => {
                let name = path.ident.to_string();
                let first = first.or((name != "self").then_some(name.as_str()));
                take(first, &path.tree, found);
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    take(first, tree, found);
                }
            }
            syn::UseTree::Name(name) => {
                if let Some(first) = first {
                    found.insert(name.ident.to_string(), first.to_string());
                }
            }
            syn::UseTree::Rename(name) => {
                if let Some(first) = first {
                    found.insert(name.rename.to_string(), first.to_string());
                }
            }
            syn::UseTree::Glob(_) => {}
        }
    }
    let mut found = BTreeMap::new();
    for item in &module.syntax.items {
        if let syn::Item::Use(item) = item {
            take(None, &item.tree, &mut found);
        }
    }
    found
}

/// For each folder, which of its files and rooms use which others, each with a file that does.
fn arrows(modules: &[Module]) -> BTreeMap<ModulePath, BTreeMap<(String, String), String>> {
    let mut children: BTreeMap<ModulePath, BTreeSet<String>> = BTreeMap::new();
    for module in modules {
        if let Some((last, folder)) = module.path.split_last() {
            let folder = children.entry(folder.to_vec()).or_default();
            folder.insert(last.clone());
        }
    }
    let brought: BTreeMap<&ModulePath, BTreeMap<String, String>> = modules
        .iter()
        .map(|module| (&module.path, brought_in(module)))
        .collect();
    let mut found: BTreeMap<ModulePath, BTreeMap<(String, String), String>> = BTreeMap::new();
    for module in modules {
        let named = Named::by(module);
        for depth in 0..module.path.len() {
            let (folder, own) = (module.path[..depth].to_vec(), &module.path[depth]);
            for path in &named {
                let Some(name) = path.strip_prefix(folder.as_slice()).and_then(<[_]>::first) else {
                    continue;
                };
                let other = if children[&folder].contains(name) {
                    Some(name)
                } else {
                    brought.get(&folder).and_then(|names| names.get(name))
                };
                if let Some(other) = other.filter(|other| *other != own) {
                    let arrow = (own.clone(), other.clone());
                    let arrows = found.entry(folder.clone()).or_default();
                    arrows.insert(arrow, module.file.clone());
                }
            }
        }
    }
    found
}

/// The way from one file to another along arrows, if there is one.
fn way<'a>(
    arrows: &'a BTreeMap<(String, String), String>,
    from: &'a str,
    to: &str,
    seen: &mut BTreeSet<&'a str>,
) -> bool {
    from == to
        || seen.insert(from)
            && arrows
                .keys()
                .filter(|(one, _)| one == from)
                .any(|(_, next)| way(arrows, next, to, seen))
}

#[test]
fn no_files_of_a_folder_use_each_other_in_a_circle() {
    let modules = modules();
    let mut circles = Vec::new();
    let mut seen = 0;
    for (folder, arrows) in arrows(&modules) {
        seen += arrows.len();
        for ((from, to), file) in &arrows {
            if way(&arrows, to, from, &mut BTreeSet::new()) {
                let folder = folder.join("/");
                circles.push(format!("{folder}: {from} -> {to} ({file})"));
            }
        }
    }
    assert!(seen > 300, "only {seen} arrows were seen");
    assert!(circles.is_empty(), "in a circle:\n{}", circles.join("\n"));
}

#[test]
fn no_folder_holds_more_files_than_can_be_surveyed() {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for (file, _) in files() {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        *sizes.entry(folder.to_string()).or_default() += 1;
    }
    let large: Vec<_> = sizes.into_iter().filter(|(_, size)| *size > 24).collect();
    assert!(large.is_empty(), "folders that want rooms: {large:?}");
}

/// The public types and traits that a file defines, those of the macro for coded enums too.
fn public_names(module: &Module) -> Vec<String> {
    let mut names = Vec::new();
    for item in &module.syntax.items {
        let (visibility, name) = match item {
            syn::Item::Struct(item) => (&item.vis, &item.ident),
            syn::Item::Enum(item) => (&item.vis, &item.ident),
            syn::Item::Trait(item) => (&item.vis, &item.ident),
            syn::Item::Type(item) => (&item.vis, &item.ident),
            syn::Item::Macro(item) if item.mac.path.is_ident("codes") => {
                let tokens: Vec<_> = item.mac.tokens.clone().into_iter().collect();
                for pair in tokens.windows(2) {
                    if let [TokenTree::Ident(word), TokenTree::Ident(name)] = pair
                        && word == "enum"
                    {
                        names.push(name.to_string());
                    }
                }
                continue;
            }
            _ => continue,
        };
        if matches!(visibility, syn::Visibility::Public(_)) {
            names.push(name.to_string());
        }
    }
    names
}

#[test]
fn no_public_name_stands_twice() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for module in modules() {
        for name in public_names(&module) {
            places.entry(name).or_default().push(module.file.clone());
        }
    }
    assert!(places.len() > 150, "only {} names were seen", places.len());
    places.retain(|_, files| files.len() > 1);
    assert!(places.is_empty(), "{places:#?}");
}

#[test]
fn the_reader_of_this_test_resolves_paths() {
    let module = |file: &str, text: &str| Module {
        file: file.to_string(),
        path: file.split('/').map(ToString::to_string).collect(),
        syntax: syn::parse_file(text).unwrap(),
    };
    let own = "mod a; mod b; mod c; pub use a::A; pub use b::{B, other as Other};";
    let modules = [
        module("x", own),
        module(
            "x/a",
            "use super::{B, b::inner}; #[cfg(test)] mod tests { use crate::x::c; }",
        ),
        module("x/b", "fn f() { super::c::g(); }"),
        module(
            "x/c",
            "use crate::x::A; mod inner { fn h() -> super::super::Other {} }",
        ),
    ];
    let found = arrows(&modules);
    let pairs: Vec<_> = found[&vec!["x".to_string()]].keys().collect();
    let pair = |one: &str, other: &str| (one.to_string(), other.to_string());
    let expected = [
        pair("a", "b"),
        pair("b", "c"),
        pair("c", "a"),
        pair("c", "b"),
    ];
    assert_eq!(pairs, expected.iter().collect::<Vec<_>>());
    assert!(way(
        &found[&vec!["x".to_string()]],
        "b",
        "a",
        &mut BTreeSet::new()
    ));
}
