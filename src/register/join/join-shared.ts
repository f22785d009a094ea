import type { z } from "zod";
import type { contactSchema, moneySchema, updatedSchema } from "../../schema/shared-fields.ts";
import { sortBy } from "../order.ts";
import type { Contact, Money, Update } from "../register.ts";

/** The parts that several kinds of record share, with null for what is absent. */
export function joinContact(contact: z.output<typeof contactSchema> | undefined): Contact | null {
  if (!contact) return null;
  const { role, name, email, phone } = contact;
  return { role, name: name ?? null, email: email ?? null, phone: phone ?? null };
}

/** Amounts in the order of the record. */
export function joinMoney(money: z.output<typeof moneySchema> | undefined): Money[] {
  return (money ?? []).map(({ amount, kind, years, approximate, note }) => ({
    amount,
    kind,
    years: years ?? null,
    approximate: approximate ?? false,
    note: note ?? null,
  }));
}

/** Changes after publication, oldest first. */
export function joinUpdates(updated: z.output<typeof updatedSchema> | undefined): Update[] {
  const updates = (updated ?? []).map(({ on, what, why, by }) => ({
    on,
    what,
    why: why ?? null,
    by: by ?? null,
  }));
  return sortBy(updates, ({ on }) => on);
}
