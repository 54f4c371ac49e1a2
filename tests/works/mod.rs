//! The works of a plan: what is asked of them, and the reasons that stand against one.

mod model_reason;
mod road_reason;
