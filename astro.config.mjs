import { defineConfig } from "astro/config";

export default defineConfig({
  site: process.env.REGISTER_SITE ?? "http://localhost:4321",
  // Pages are rendered one by one from their views: `npm run build` gives each its own, the live preview looks it up.
  output: "server",
  trailingSlash: "always",
  // As Prettier formats: a line break means nothing, a space within a line is kept, any other is written `{" "}`.
  compressHTML: "jsx",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  // Data addresses in style sheets would need a looser content security policy.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames: "assets/register.[hash][extname]" } },
    },
    // One file for these, which most scripts share: a file asked for by another that was asked for is a wait more on a poor line.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: "shared",
                    test: /\/src\/(?:calendar\/format-date|calendar\/day-and|browser\/get-element)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
