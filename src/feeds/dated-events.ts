import type { CalendarDate } from "../calendar/calendar-date.ts";
import { findDue, isDecided } from "../register/queries.ts";
import type { Decision, Matter } from "../register/register.ts";
import type { DecisionStatus } from "../schema/vocabulary.ts";

/** Something that happens in a matter on a known day. */
export interface DatedEvent {
  readonly kind: "call-in" | "effect" | "decision-due" | "representations";
  readonly matter: Matter;
  /** The notice that gives the day, by the name of its file; null where the matter does. */
  readonly notice: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly at: string | null;
}

/** Statuses of decisions that take no effect, or none of their own: the day their record gives is of no use to anyone. */
const withoutEffect: readonly DecisionStatus[] = [
  "called-in",
  "deferred",
  "proposed",
  "referred-to-council",
  "withdrawn",
];

/** When the time for calling a decision in ends or ended, where its closing day is known and it was not called in. */
export function* listCallInEvents(matter: Matter): Generator<DatedEvent> {
  const { decision } = matter;
  if (!decision || !isDecided(matter) || decision.status === "withdrawn") return;
  const { callIn } = decision;
  if (callIn.kind !== "open" && callIn.kind !== "closed") return;
  const { closesOn, closesAt } = callIn.clock;
  yield { kind: "call-in", matter, notice: null, from: closesOn, to: closesOn, at: closesAt };
}

/** When a decision takes effect: the day its record gives or, where it gives none, the day of the call-in rule. */
export function* listEffectEvents(matter: Matter): Generator<DatedEvent> {
  const { decision } = matter;
  if (!decision || withoutEffect.includes(decision.status)) return;
  const day = decision.effectiveFrom ?? effectByRule(decision);
  if (day !== null) yield { kind: "effect", matter, notice: null, from: day, to: day, at: null };
}

/** When a matter that is not decided is due to be, and until when the public may ask for its meeting to be public. */
export function* listComingEvents(matter: Matter): Generator<DatedEvent> {
  if (isDecided(matter)) return;
  const due = findDue(matter);
  if (due) {
    const { from, to } = due;
    yield { kind: "decision-due", matter, notice: null, from, to: to ?? from, at: null };
  }
  for (const { name, representationsBy: day } of matter.notices)
    if (day) yield { kind: "representations", matter, notice: name, from: day, to: day, at: null };
}

function effectByRule({ callIn }: Decision): CalendarDate | null {
  return callIn.kind === "open" || callIn.kind === "closed" ? callIn.clock.takesEffectOn : null;
}
