import type { Recognition } from "./format.ts";

/** No decision comes as JSON: what does is somebody's list of a meeting's items. */
export function recogniseJson(value: unknown): Recognition {
  if (
    typeof value === "object" &&
    value !== null &&
    ("agenda_items" in value || "agendaItems" in value || "agenda" in value)
  ) {
    return {
      refusal: {
        kind: "agenda",
        reason:
          "This is a list of a meeting's agenda items as JSON: it does not say what was decided. Import the page of each decision.",
      },
    };
  }
  return {
    refusal: {
      kind: "unknown",
      reason:
        "This is a JSON file, and no decision or report comes as one. Import a decision's page, or a report as text.",
    },
  };
}
