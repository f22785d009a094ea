// The least that searches one MiniSearch index of every page: words, a ward, days, an order, and the first ten shown.
import MiniSearch from "./minisearch.js";

const asked = new URLSearchParams(location.search);
const [options, text] = await Promise.all([
  fetch("options.json").then((response) => response.json()),
  fetch("index.json").then((response) => response.text()),
]);
const index = MiniSearch.loadJSON(text, options.index);
const box = document.querySelector("input");
document.querySelector("#ward").textContent = options.ward;
box.addEventListener("change", () => show(box.checked ? options.ward : asked.get("ward")));
show(asked.get("ward"));

function show(ward) {
  const found = find(ward);
  const results = document.querySelector("#results");
  document.querySelector("#list").replaceChildren(...found.slice(0, 10).map(toItem));
  results.setAttribute("data-result-count", String(found.length));
}

function find(ward) {
  const found = index.search(asked.get("q") ?? MiniSearch.wildcard, {
    combineWith: "AND",
    filter: ({ wards, decided }) => (ward === null || wards.includes(ward)) && isWithin(decided),
  });
  return asked.get("sort") === "relevance" ? found : found.sort(compareDays);
}

function isWithin(day) {
  const [from, to] = [asked.get("from"), asked.get("to")];
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

function compareDays({ day: a, id: idOfA }, { day: b, id: idOfB }) {
  const [one, other] = [`${a ?? ""} ${idOfA}`, `${b ?? ""} ${idOfB}`];
  return one < other ? 1 : -1;
}

function toItem({ id, title, day }) {
  const item = document.createElement("li");
  item.setAttribute("data-reference", id);
  const link = document.createElement("a");
  link.href = id;
  link.textContent = title;
  item.append(link, ` ${day ?? ""}`);
  return item;
}
