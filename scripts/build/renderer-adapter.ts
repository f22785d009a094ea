import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const supported = "stable";

/** An adapter with nothing of a server in it: only the function that renders. */
export const rendererAdapter: AstroIntegration = {
  name: "register-renderer",
  hooks: {
    "astro:config:done": ({ setAdapter }) =>
      setAdapter({
        name: "register-renderer",
        entrypointResolution: "auto",
        serverEntrypoint: fileURLToPath(new URL("renderer-entry.mjs", import.meta.url)),
        supportedAstroFeatures: {
          serverOutput: supported,
          staticOutput: supported,
          sharpImageService: supported,
        },
      }),
  },
};
