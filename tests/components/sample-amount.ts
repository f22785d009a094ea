import { type Amount, amountSchema } from "../../src/schema/values.ts";

export const parseAmount = (text: string): Amount => amountSchema.parse(text);
