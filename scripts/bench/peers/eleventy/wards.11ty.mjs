import { matterList, pageOf } from "./matters.mjs";

export const data = {
  layout: false,
  eleventyExcludeFromCollections: true,
  pagination: { data: "collections.wards", size: 1, alias: "entry" },
  permalink: ({ entry }) => `/wards/${entry.ward}/`,
};

export const render = ({ entry, page }) =>
  pageOf(page.url, `Decisions for ${entry.ward}`, matterList(entry.matters));
