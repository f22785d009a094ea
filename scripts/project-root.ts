import { fileURLToPath } from "node:url";

/** The folder that holds `package.json`, wherever a command is run from. */
export const projectRoot: string = fileURLToPath(new URL("..", import.meta.url));
