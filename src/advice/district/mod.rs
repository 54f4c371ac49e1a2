//! Districts and a province: the cheapest way to their quotas, and what a budget reaches.
//!
//! [`problem`] states what is asked of which communes. [`cheapest_quota`] takes it apart into connected
//! components, and [`decomposition`] solves each by Lagrangian decomposition with dual ascent inside
//! branch and bound. Its parts are [`cost_frontier`] (one commune), [`tier_states`] (the dynamic
//! programme of one district) and [`level_choice`] (the sum of criteria, relaxed). The public questions
//! are in [`cheapest_quota`] and [`budget`]; [`why_not`] says what stands in the way.

mod budget;
mod cheapest_quota;
mod cost_frontier;
mod decomposition;
mod level_choice;
mod problem;
mod tier_states;
mod why_not;
