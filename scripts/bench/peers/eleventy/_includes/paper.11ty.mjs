import { escapeText, isoOf, nameOf, numberOf, pageOf, yearOf } from "../matters.mjs";

const fact = (name, value, filter) =>
  value === undefined || value === ""
    ? ""
    : `<div><dt>${name}</dt><dd${filter ? ` data-pagefind-filter="${filter}"` : ""}>${value}</dd></div>`;
const day = (value) => (value ? `<time datetime="${isoOf(value)}">${isoOf(value)}</time>` : "");
const wardLink = (ward) => `<a href="/wards/${ward}/" data-pagefind-filter="ward">${ward}</a>`;
const moneyTable = (money) =>
  `<table><caption>Amounts</caption><tbody>${money.map(({ amount, kind, note }) => `<tr><th scope="row">${escapeText(note)}</th><td>${kind}</td><td>${amount}</td></tr>`).join("")}</tbody></table>`;

export default function paper(data) {
  const { page, collections, title } = data;
  const papers = collections.matters.get(page.inputPath.slice(0, page.inputPath.lastIndexOf("/"))) ?? [];
  const year = yearOf(page);
  const facts = [
    fact("Reference", `${year}/${numberOf(page)}`),
    fact("Paper", nameOf(page), "paper"),
    fact("Status", data.status, "status"),
    fact("Decided by", data.decisionMaker, "maker"),
    fact("Decided on", day(data.decidedOn)),
    fact("Published on", day(data.publishedOn)),
    fact("Takes effect", day(data.effectiveFrom)),
    fact("Key decision", data.isKey === undefined ? undefined : data.isKey ? "Yes" : "No"),
    fact("Wards", [data.wards ?? []].flat().map(wardLink).join(" ")),
  ];
  const list = papers.map(
    (each) => `<li><a href="${each.url}">${nameOf(each)}: ${escapeText(each.data.title)}</a></li>`,
  );
  const contact = data.contact
    ? `<p>${data.contact.role}, <a href="mailto:${data.contact.email}">${data.contact.email}</a></p>`
    : "";
  const body = [
    `<nav aria-label="Breadcrumb"><a href="/">Home</a> <a href="/decisions/${year}/">${year}</a> ${numberOf(page)}</nav>`,
    `<dl>${facts.join("")}</dl>`,
    data.content,
    data.money ? moneyTable(data.money) : "",
    `<h2>Papers</h2><ul>${list.join("")}</ul>`,
    contact,
  ];
  return pageOf(page.url, title, body.join("\n"), true);
}
