import { pageOf } from "./matters.mjs";

export const data = { layout: false, permalink: "/", eleventyExcludeFromCollections: true };

export const render = ({ collections }) =>
  pageOf(
    "/",
    "Decisions",
    `<ul>${collections.years.map(({ year }) => `<li><a href="/decisions/${year}/">${year}</a></li>`).join("")}</ul>`,
  );
