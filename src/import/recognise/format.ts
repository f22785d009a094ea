import type { Refusal } from "../imported-record.ts";

/** The formats the importer reads. */
export type PaperFormat = "decision-page" | "meeting-item" | "decision-text" | "report-text";

/** What a file is found to be: one to read, or one to refuse. */
export type Recognition = { readonly format: PaperFormat } | { readonly refusal: Refusal };
