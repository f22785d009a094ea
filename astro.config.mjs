import { defineConfig } from "astro/config";

export default defineConfig({
  site: process.env.REGISTER_SITE ?? "http://localhost:4321",
  output: "static",
  trailingSlash: "always",
  // As Prettier formats: a line break means nothing, a space within a line is kept, any other is written `{" "}`.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  // Data addresses in style sheets would need a looser content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
