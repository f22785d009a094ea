declare namespace App {
  /** What a page is given when it is rendered: `src/pages/[...path].astro` reads nothing else. */
  interface Locals {
    frame: import("./site/page-view.ts").Frame;
    view: import("./site/page-view.ts").PageView;
  }
}
