import { quoteValue } from "../problems/quote.ts";
import { describeDate } from "./describe-date.ts";
import type { Told } from "./field-fault.ts";
import { formMeantId } from "./meant-id.ts";
import { amountSchema, gssCodeSchema, limbReferenceSchema, webAddressSchema } from "./values.ts";

/** How a value of each form is told when it is not in that form, by the code its schema gives. */
const describers: Record<string, (text: string) => Told> = {
  date: describeDate,
  amount: describeAmount,
  id: describeId,
  reference: (text) => describeReference(text, false),
  "limb-reference": (text) => describeReference(text, true),
  url: describeWebAddress,
  email: describeEmail,
  "gss-code": describeCode,
  "closing-time": describeTime,
};

/** Says what form a text must have, and the text in that form where it can be told; null for a code of no form. */
export function describeForm(code: string, text: string): Told | null {
  return describers[code]?.(text) ?? null;
}

function didYouMean(meant: string | null, otherwise: string): string {
  return meant === null ? otherwise : `Did you mean ${quoteValue(meant)}?`;
}

function describeAmount(text: string): Told {
  const figure = text.replace(/^(?:GBP|£|\s)+/i, "").replace(/\s/g, "");
  const meant = [
    `£${figure.replace(/^\d+/, groupThousands)}`,
    `£${figure}`,
    `£${figure.replaceAll(",", "")}`,
  ].find((amount) => amountSchema.safeParse(amount).success);
  return {
    id: "amount-format",
    message: `${quoteValue(text)} must be a pound sign and the whole figure.`,
    remedy: didYouMean(meant ?? null, "Write it such as £7,481,658 or £93.50, with no words and no m or k."),
  };
}

/** With commas, as papers write amounts: the text must have the same digits and commas. */
function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function describeId(text: string): Told {
  return {
    id: "id-format",
    message: `${quoteValue(text)} must be small letters, digits and single hyphens only.`,
    remedy: didYouMean(formMeantId(text), "Write it such as harbour-east."),
  };
}

function describeReference(text: string, mayNameLimb: boolean): Told {
  const form = mayNameLimb ? "such as 2026/0143, or 2026/0143#c for one limb" : "such as 2026/0143";
  return {
    id: "reference-format",
    message: `${quoteValue(text)} must be a year, a stroke and a number of four digits.`,
    remedy: didYouMean(findMeantReference(text, mayNameLimb), `Write it ${form}.`),
  };
}

function findMeantReference(text: string, mayNameLimb: boolean): string | null {
  const [, year, number, letter = "", limb] =
    /^\s*(\d{4})\s*\D\s*(\d{1,4})([A-Za-z])?(?:[\s#(]+([A-Za-z0-9]+)\)?)?\s*$/.exec(text) ?? [];
  if (year === undefined || number === undefined || (limb !== undefined && !mayNameLimb)) return null;
  const meant = `${year}/${number.padStart(4, "0")}${letter}${limb === undefined ? "" : `#${limb.toLowerCase()}`}`;
  return limbReferenceSchema.safeParse(meant).success ? meant : null;
}

function describeWebAddress(text: string): Told {
  const meant = `https://${text.replace(/^\W+/, "")}`;
  const canAdd = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) && webAddressSchema.safeParse(meant).success;
  return {
    id: "url-format",
    message: `${quoteValue(text)} must be a whole web address, beginning with https:// and with no spaces.`,
    remedy: didYouMean(canAdd ? meant : null, "Copy the whole address from the top of your browser."),
  };
}

function describeEmail(text: string): Told {
  const bare = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>;,]+/.exec(text)?.[0] ?? null;
  return {
    id: "email-format",
    message: `${quoteValue(text)} must be one e-mail address and nothing else.`,
    remedy: didYouMean(bare, "Write it such as highways@wexmere.example."),
  };
}

function describeCode(text: string): Told {
  const meant = text.toUpperCase().replace(/\s/g, "");
  return {
    id: "code-format",
    message: `${quoteValue(text)} must be a capital E, W, S or N and eight digits.`,
    remedy: didYouMean(
      gssCodeSchema.safeParse(meant).success ? meant : null,
      "Copy the code from the Office for National Statistics, such as E05999901.",
    ),
  };
}

function describeTime(text: string): Told {
  const meant = findMeantTime(text);
  return {
    id: "time-format",
    message: `${quoteValue(text)} must be a time on the 24-hour clock, or end-of-day.`,
    remedy: didYouMean(meant, 'Write it such as "16:00", in quotes, or end-of-day.'),
  };
}

function findMeantTime(text: string): string | null {
  if (/^(?:noon|midday)$/i.test(text)) return "12:00";
  const [, hour, minutes = "00", half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text) ?? [];
  if (hour === undefined) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hours > 23 || Number(minutes) > 59 ? null : `${String(hours).padStart(2, "0")}:${minutes}`;
}
