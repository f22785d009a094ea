import type { SourceContact } from "../imported-record.ts";

/** A contact as ModernGov writes it: "Name, role Email: … Tel: …". Undefined without a role: a person alone is not a post. */
export function parseContact(value: string): SourceContact | undefined {
  const [, who = ""] = /^(.*?)(?=\s*(?:e-?mail|tel|telephone|phone)\b|$)/is.exec(value) ?? [];
  const [name = "", ...rest] = who.replace(/[.;,\s]+$/, "").split(/,\s*/);
  const isTeam = rest.length === 0 && /\b(?:services|team|department|unit|office|directorate)\b/i.test(name);
  const role = isTeam ? name : rest.join(", ");
  if (role === "") return undefined;
  const email = /e-?mail:?\s*([^\s@]+@[^\s@]+?\.[^\s@]+?)[.;,]?(?:\s|$)/i.exec(value)?.[1];
  const phone = /(?:tel(?:ephone)?|phone):?\s*([\d ()+]{8,})/i.exec(value)?.[1]?.trim();
  return { role, ...(!isTeam && { name }), ...(email && { email }), ...(phone && { phone }) };
}
