import type { PowerCounts } from "../../register/queries.ts";
import type { Delegation } from "../../register/register.ts";
import { countOf } from "./count-words.ts";
import type { Tone } from "./status-words.ts";

/** How the state of a delegated power is said: in a tag, and in words where nothing is listed under it. */
export const powerWords: Readonly<Record<Delegation["state"], { tag: string; tone: Tone; text: string }>> = {
  used: { tag: "Used", tone: "settled", text: "Used" },
  unused: { tag: "No use recorded", tone: "waiting", text: "No use of it has been recorded" },
  "expired-unused": { tag: "Ended, no use recorded", tone: "plain", text: "Ended without any use recorded" },
};

/** How many powers are in each state: `2 used, 3 with no use recorded, 1 that ended without any use recorded.` */
export function describePowerCounts({ used, unused, "expired-unused": expired }: PowerCounts): string {
  const powers = countOf(used + unused + expired, "power");
  return `${powers}: ${used} used, ${unused} with no use recorded, ${expired} that ended with no use recorded.`;
}
