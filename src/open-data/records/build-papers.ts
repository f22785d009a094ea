import type { Appendix, Notice, PublishedFile, Report } from "../../register/register.ts";
import { fileTypes } from "../../source/file-types.ts";
import type { AddressOf } from "../address-of.ts";
import type { AppendixData, NoticeData, ReportData } from "../schemas/paper-data.ts";
import { buildMoney, buildNamedTaker, buildOrigin, buildWards } from "./shared-facts.ts";

/** What the decision maker was given. Its words are on its page: what it recommends is no decision. */
export function buildReport(report: Report, addressOf: AddressOf): ReportData {
  const { name, title, url, from, meetingOn, publishedOn, isKey, backgroundPapers, contact, updated } =
    report;
  return {
    name,
    title,
    url: addressOf(url),
    to: buildNamedTaker(report.to, report.toAsWritten),
    from,
    meetingOn,
    publishedOn,
    isKey,
    wards: buildWards(report.wards),
    backgroundPapers,
    money: buildMoney(report.money),
    contact,
    updated,
    origin: buildOrigin(report.origin),
  };
}

/** Notice of a decision to come, or of a private meeting. */
export function buildNotice(notice: Notice, addressOf: AddressOf): NoticeData {
  const { name, title, url, kind, publishedOn, decisionDue, keyReasons, documents, copiesFrom } = notice;
  const { privateReason, representationsBy, representations, clearDays, contact, updated } = notice;
  return {
    name,
    title,
    url: addressOf(url),
    kind,
    publishedOn,
    decisionMaker: buildNamedTaker(notice.decisionMaker),
    decisionDue,
    keyReasons,
    wards: buildWards(notice.wards),
    documents,
    copiesFrom,
    privateReason,
    representationsBy,
    representations,
    clearDays,
    contact,
    updated,
    origin: buildOrigin(notice.origin),
  };
}

/** An appendix. Of one that is withheld: that it is, and why. */
export function buildAppendix(appendix: Appendix, addressOf: AddressOf): AppendixData {
  const { number, name, title } = appendix;
  const base = { number, name, title, url: addressOf(appendix.url) };
  switch (appendix.kind) {
    case "page":
      return { access: "public", ...base, file: null, origin: buildOrigin(appendix.origin) };
    case "file": {
      const file = buildFile(appendix.file, addressOf);
      return { access: "public", ...base, file, origin: buildOrigin(appendix.origin) };
    }
    case "exempt": {
      const { paragraphs, publicInterest, resolvedOn, reviewOn } = appendix;
      return { access: "exempt", ...base, paragraphs, publicInterest, resolvedOn, reviewOn };
    }
    case "confidential": {
      const { ground, explanation } = appendix;
      return { access: "confidential", ...base, ground, explanation };
    }
  }
}

function buildFile({ name, type, sizeInBytes, url }: PublishedFile, addressOf: AddressOf) {
  return { name, mediaType: fileTypes[type].mediaType, sizeInBytes, url: addressOf(url) };
}
