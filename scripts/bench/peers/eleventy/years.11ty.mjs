import { matterList, pageOf } from "./matters.mjs";

export const data = {
  layout: false,
  eleventyExcludeFromCollections: true,
  pagination: { data: "collections.years", size: 1, alias: "entry" },
  permalink: ({ entry }) => `/decisions/${entry.year}/`,
};

export const render = ({ entry, page }) =>
  pageOf(page.url, `Decisions of ${entry.year}`, matterList(entry.matters));
