import type { MatterPlan } from "./matter-plan.ts";

/** Whom to ask: the post, with a mailbox of its own. */
export function contactOf({ officer }: MatterPlan): object {
  return { role: officer.name, email: `${officer.id}@orrowdale.example` };
}
