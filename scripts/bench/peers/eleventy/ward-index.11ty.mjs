import { pageOf } from "./matters.mjs";

export const data = { layout: false, permalink: "/wards/", eleventyExcludeFromCollections: true };

export const render = ({ collections }) =>
  pageOf(
    "/wards/",
    "Wards",
    `<ul>${collections.wards.map(({ ward }) => `<li><a href="/wards/${ward}/">${ward}</a></li>`).join("")}</ul>`,
  );
