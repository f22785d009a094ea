import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** Tables are all that council papers need of GFM, and its other parts cost more than they do. */
function tablesOnly() {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

export default defineConfig({
  trailingSlash: "always",
  build: { format: "directory" },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [tablesOnly] }),
  },
});
