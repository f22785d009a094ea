import { hash } from "node:crypto";
import type { BodyKind } from "./parsed-body.ts";

/** The name of a body, the same for the same text and kind and for no other: SHA-256, in hexadecimal. */
export function digestBody(text: string, kind: BodyKind): string {
  return hash("sha256", `${kind}\n${text}`, "hex");
}
