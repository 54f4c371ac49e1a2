//! [`Checker`]: which rules run, under which profiles, and running them over a dossier.

use alloc::vec::Vec;

use super::code::nearest;
use super::report::Collected;
use super::{
    CheckReport, Dossier, DossierReading, Findings, Path, Profile, ProfileError, RETIRED, RULES,
    RetiredRule, Rule, RuleCode, RuleSetting, Severity, UnknownRule,
};
use crate::sorted::{SortedMap, SortedSet};

/// Runs rules over a dossier.
#[derive(Debug, Clone)]
pub struct Checker {
    /// Every rule, also those that a profile switched off.
    all: Vec<&'static Rule>,
    /// The rules that run.
    rules: Vec<&'static Rule>,
    profiles: Vec<Profile>,
    retired: Vec<&'static RetiredRule>,
    /// Where a profile says another severity than the rule.
    severities: SortedMap<&'static str, Severity>,
    /// The largest number of findings that a report keeps.
    most: Option<usize>,
}

impl Checker {
    /// A checker with every rule of the catalogue.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            all: RULES.to_vec(),
            rules: RULES.to_vec(),
            profiles: Vec::new(),
            retired: RETIRED.iter().collect(),
            severities: SortedMap::new(),
            most: None,
        }
    }

    /// A checker without rules.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            all: Vec::new(),
            rules: Vec::new(),
            profiles: Vec::new(),
            retired: Vec::new(),
            severities: SortedMap::new(),
            most: None,
        }
    }

    /// Adds a rule, of the catalogue or your own.
    ///
    /// # Errors
    /// [`RuleRefused`] when the code is malformed, when the checker has a rule of that code
    /// already, present or removed, or when an outside rule has the prefix `NTM`.
    pub fn with(mut self, rule: &'static Rule) -> Result<Self, RuleRefused> {
        let built_in = RULES.iter().any(|known| core::ptr::eq(*known, rule));
        self.refuse_code(&rule.code, built_in)?;
        self.all.push(rule);
        self.layer(rule)
            .map_err(|error| RuleRefused::Profiles { error })?;
        Ok(self)
    }

    /// Adds a rule that was removed: its code cannot be used again, and whoever asks for it learns what
    /// took its place. Give the live rules first.
    ///
    /// # Errors
    /// [`RuleRefused`] when the code is malformed, belongs to the built-in rules, or is that of a
    /// rule of the checker, present or removed; and when the replacement is none of them.
    pub fn retire(mut self, removed: &'static RetiredRule) -> Result<Self, RuleRefused> {
        let built_in = RETIRED.iter().any(|one| core::ptr::eq(one, removed));
        self.refuse_code(&removed.code, built_in)?;
        if let Some(replacement) = &removed.replacement {
            if self.all.iter().all(|rule| rule.code != *replacement) {
                return Err(RuleRefused::NoReplacement {
                    code: removed.code.clone(),
                    replacement: replacement.clone(),
                });
            }
        }
        self.retired.push(removed);
        Ok(self)
    }

    /// Reports a code that no new rule may have.
    fn refuse_code(&self, code: &RuleCode, built_in: bool) -> Result<(), RuleRefused> {
        let is_malformed = code.as_str().parse::<RuleCode>().is_err();
        let is_reserved = code.as_str().starts_with("NTM-") && !built_in;
        let refused = || code.clone();
        if is_malformed {
            Err(RuleRefused::Malformed { code: refused() })
        } else if self.all.iter().any(|known| known.code == *code) {
            Err(RuleRefused::Twice { code: refused() })
        } else if self.retired.iter().any(|removed| removed.code == *code) {
            Err(RuleRefused::Retired { code: refused() })
        } else if is_reserved {
            Err(RuleRefused::Reserved { code: refused() })
        } else {
            Ok(())
        }
    }

    /// Applies profiles; each overrides those before it, also those of an earlier call.
    ///
    /// A rule that is off does not run, and is not listed among the skipped ones. What a profile
    /// forbids, a later one cannot lower; it may say `error` or `forbid` again.
    ///
    /// # Errors
    /// [`ProfileError`] when a profile names a rule that the checker does not have, has two
    /// settings of one rule or family, or lowers what an earlier one forbids.
    pub fn with_profiles(mut self, profiles: &[Profile]) -> Result<Self, ProfileError> {
        for profile in profiles {
            self.refuse_mistakes(profile)?;
        }
        self.profiles.extend_from_slice(profiles);
        self.rules.clear();
        self.severities.clear();
        for rule in self.all.clone() {
            self.layer(rule)?;
        }
        Ok(self)
    }

    /// Runs a rule, or not, as the profiles say.
    fn layer(&mut self, rule: &'static Rule) -> Result<(), ProfileError> {
        match layered(rule, &self.profiles)?.map(RuleSetting::severity) {
            None => self.rules.push(rule),
            Some(Some(severity)) => {
                self.severities.insert(rule.code.as_str(), severity);
                self.rules.push(rule);
            }
            Some(None) => {}
        }
        Ok(())
    }

    /// Reports unknown codes, and rules or families that a profile sets twice.
    fn refuse_mistakes(&self, profile: &Profile) -> Result<(), ProfileError> {
        let name = || profile.name().into();
        let mut codes = SortedSet::new();
        for (code, _) in profile.rules() {
            self.rule(code)
                .map_err(|unknown| ProfileError::UnknownRule {
                    profile: name(),
                    unknown,
                })?;
            if !codes.insert(code) {
                let (profile, code) = (name(), code.clone());
                return Err(ProfileError::RuleTwice { profile, code });
            }
        }
        let mut groups = SortedSet::new();
        for (group, _) in profile.groups() {
            if !groups.insert(*group) {
                let (profile, group) = (name(), *group);
                return Err(ProfileError::GroupTwice { profile, group });
            }
        }
        Ok(())
    }

    /// The rule of a code, also of one that a profile switched off.
    ///
    /// # Errors
    /// [`UnknownRule`] when the checker has none: it names the rule that took its place, or the one
    /// whose code is most alike.
    pub fn rule(&self, code: &RuleCode) -> Result<&'static Rule, UnknownRule> {
        if let Some(rule) = self.all.iter().find(|rule| rule.code == *code) {
            return Ok(rule);
        }
        let code = code.clone();
        Err(
            match self.retired.iter().find(|removed| removed.code == code) {
                Some(removed) => UnknownRule::Retired {
                    code,
                    replacement: removed.replacement.clone(),
                },
                None => UnknownRule::Never {
                    nearest: nearest(&code, self.all.iter().map(|rule| &rule.code)).cloned(),
                    code,
                },
            },
        )
    }

    /// The severity of a rule's findings; `None` when the checker does not run it.
    #[must_use]
    pub fn severity(&self, code: &RuleCode) -> Option<Severity> {
        let rule = self.rules.iter().find(|rule| rule.code == *code)?;
        Some(self.severity_of(rule))
    }

    fn severity_of(&self, rule: &Rule) -> Severity {
        let profiled = self.severities.get(rule.code.as_str());
        profiled.copied().unwrap_or(rule.severity)
    }

    /// The rules, in the order in which they run.
    #[must_use]
    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Sets how many findings a report keeps at most, and how many skips: `findings` of each. The
    /// counts still include those left out.
    ///
    /// The most severe are kept, and of equally severe ones the first in the promised order, so
    /// that the same dossier keeps the same findings. A check holds at most four times as many in
    /// memory.
    #[must_use]
    pub fn keep_at_most(self, findings: usize) -> Self {
        Self {
            most: Some(findings),
            ..self
        }
    }

    /// Gives the findings of a report that was read from data their rules again, also those that
    /// are not in the catalogue.
    #[must_use]
    pub fn recall(&self, mut report: CheckReport) -> CheckReport {
        for finding in report.findings_mut() {
            finding.recall(&self.all);
        }
        report
    }

    /// The rules that were removed.
    #[must_use]
    pub fn retired(&self) -> &[&'static RetiredRule] {
        &self.retired
    }

    /// Runs every rule.
    #[must_use]
    pub fn check(&self, dossier: &Dossier<'_>) -> CheckReport {
        let reading = DossierReading::new(*dossier);
        let mut collected = Collected::new(self.most);
        for rule in &self.rules {
            let mut findings = Findings::new(self.most);
            if let Err(reason) = (rule.check)(&reading, &mut findings) {
                findings.skip(Path::root(), reason);
            }
            collected.take(rule, self.severity_of(rule), findings);
        }
        CheckReport::new(collected)
    }
}

/// What profiles say of a rule, each over those before it; `None` when none says anything.
fn layered(rule: &Rule, profiles: &[Profile]) -> Result<Option<RuleSetting>, ProfileError> {
    let mut forbidden: Option<&Profile> = None;
    let mut latest = None;
    for profile in profiles {
        let Some(setting) = profile.setting(&rule.code, rule.group) else {
            continue;
        };
        match forbidden {
            Some(by) if setting < RuleSetting::Error => {
                return Err(ProfileError::Forbidden {
                    profile: profile.name().into(),
                    code: rule.code.clone(),
                    setting,
                    by: by.name().into(),
                });
            }
            _ => latest = Some(setting),
        }
        if setting == RuleSetting::Forbid {
            forbidden = forbidden.or(Some(profile));
        }
    }
    Ok(latest)
}

/// Why a checker refuses a rule.
// May grow: further conditions can come with further fields of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum RuleRefused {
    /// The code has another form than `NTM-101`.
    #[error("`{code}` is not the code of a rule: write it such as HB-1")]
    Malformed {
        /// The code of the rule.
        code: RuleCode,
    },
    /// The checker has a rule of the code already.
    #[error("the checker has a rule `{code}` already: give each rule a code of its own")]
    Twice {
        /// The code.
        code: RuleCode,
    },
    /// A rule that was removed had the code.
    #[error("`{code}` is the code of a rule that was removed: give the new rule a code of its own")]
    Retired {
        /// The code.
        code: RuleCode,
    },
    /// A rule that was removed names a replacement that the checker does not have.
    #[error(
        "`{replacement}`, which is to take the place of `{code}`, is not a rule of the checker"
    )]
    NoReplacement {
        /// The code of the rule that was removed.
        code: RuleCode,
        /// The code of its replacement.
        replacement: RuleCode,
    },
    /// The profiles that the checker is under contradict each other on the rule.
    #[error("{error}")]
    Profiles {
        /// How.
        error: ProfileError,
    },
    /// The prefix belongs to the built-in rules.
    #[error("the prefix of `{code}` belongs to the built-in rules: choose one of your own")]
    Reserved {
        /// The code.
        code: RuleCode,
    },
}
