import { expect, test } from "vitest";
import { parse, render } from "./bodies.ts";

const payloads = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//a.example></sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<body onload=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
  "<object data=javascript:alert(1)>",
  "<embed src=javascript:alert(1)>",
  "<form action=javascript:alert(1)><button>x</button></form>",
  "<details open ontoggle=alert(1)>",
  "<style>@import '//a.example'</style>",
  "<link rel=stylesheet href=//a.example>",
  "<meta http-equiv=refresh content=0;url=//a.example>",
  "<base href=//a.example>",
  "<!--<img src=x onerror=alert(1)>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?>",
  "<!DOCTYPE html><script>alert(1)</script>",
  "<div id=para-1 onclick=alert(1)>x</div>",
  "<input autofocus onfocus=alert(1)>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#10;script:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:msgbox(1))",
  "[x](file:///etc/passwd)",
  "[x](&#1;javascript:alert(1))",
  "[x](//a.example/x)",
  "[x](\\\\\\\\a.example)",
  "<javascript:alert(1)>",
  "<data:text/html;base64,PHNjcmlwdD4=>",
  "![x](javascript:alert(1))",
  '![x" onerror="alert(1)](y)',
  '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
  '[x](https://a.example/"onclick="alert(1))',
  "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
  "1. <script>alert(1)</script>\n2. <img src=x onerror=alert(1)>",
  "## <img src=x onerror=alert(1)>",
  "x[^1]\n\n[^1]: <script>alert(1)</script>",
  '```html"onclick=alert(1)\n<script>alert(1)</script>\n```',
  'https://a.example/"onmouseover=alert(1)',
  "https://a.example/<script>alert(1)</script>",
  "`<script>alert(1)</script>`",
];

const allowedElement =
  /^<\/?(?:a|blockquote|br|code|div|em|h[2-6]|hr|li|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)(?: (?:class|id|data-depth|href|title|aria-label|tabindex|scope)="[^"]*")*>$/;

test.each(payloads)("nothing runs: %s", (payload) => {
  const { html } = render(payload, "report", ({ target }) => `javascript:${target}`);
  for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowedElement);
  expect(html).not.toMatch(/(?:href|title)="[\s\p{Cc}]*(?:javascript|data|vbscript|file):/iu);
});

test.each(payloads.filter((payload) => /^<(?!meta)[a-z!?]|^\[x\]\((?!https)|^!/i.test(payload)))(
  "is told of: %s",
  (payload) => {
    expect(parse(payload).problems.map(({ id }) => id)).toContainEqual(
      expect.stringMatching(/^(?:raw-html|link-unsafe|image-refused)$/),
    );
  },
);
