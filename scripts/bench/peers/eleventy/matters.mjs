export const nameOf = ({ filePathStem, page }) => (filePathStem ?? page.filePathStem).split("/").at(-1);
export const yearOf = ({ url }) => url.split("/")[2];
export const numberOf = ({ url }) => url.split("/")[3];
export const isoOf = (day) => day?.toISOString().slice(0, 10) ?? "";
export const escapeText = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark],
  );

export const matterList = (matters) =>
  `<ul>${matters
    .map(
      (matter) =>
        `<li><a href="${matter.url}">${escapeText(matter.data.title)}</a><p>${yearOf(matter)}/${numberOf(matter)} · ${matter.data.status ?? "not decided"} · ${isoOf(matter.data.decidedOn)} · ${matter.data.decisionMaker ?? ""}</p></li>`,
    )
    .join("\n")}</ul>`;

export const pageOf = (url, title, body, isPaper = false) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)} – Decisions register – Orrowdale</title>
<link rel="canonical" href="http://localhost:4321${url}">
</head>
<body>
<a href="#main">Skip to main content</a>
<header>
<a href="/">Orrowdale Borough Council: decisions register</a>
<nav aria-label="Main"><ul><li><a href="/">Decisions</a></li><li><a href="/wards/">Wards</a></li></ul></nav>
</header>
<main id="main"${isPaper ? " data-pagefind-body" : ""}>
<h1>${escapeText(title)}</h1>
${body}
</main>
<footer>
<p>Democratic Services, Town Hall, High Street, Orrowdale</p>
<p>Text and data are published under the Open Government Licence v3.0.</p>
</footer>
</body>
</html>
`;
