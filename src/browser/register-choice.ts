import { getElement } from "./get-element.ts";

/** The part of the form that says which registers are searched. */
export interface RegisterChoice {
  /** The sites the council lists, which are searched unless the reader chooses otherwise. */
  readonly listed: readonly string[];
  /** What is chosen and what is typed, as it stands. */
  read(): readonly string[];
  /** Ticks these sites and no others; one that is not in the list yet is added to it. */
  write(origins: readonly string[]): void;
  /** Says what the register of a site calls its council, once it has said so. */
  name(origin: string, council: string): void;
}

/** Takes hold of the choice of registers that is in the page. */
export function openRegisterChoice(): RegisterChoice {
  const list = getElement("register-choices", HTMLUListElement);
  const typed = getElement("register-with", HTMLInputElement);
  const listBoxes = () => [...list.querySelectorAll<HTMLInputElement>("input")];
  return {
    listed: listBoxes().map(({ value }) => value),
    read: () => [
      ...listBoxes().flatMap(({ checked, value }) => (checked ? [value] : [])),
      ...(typed.value.trim() === "" ? [] : [typed.value.trim()]),
    ],
    write(origins) {
      const known = new Set(listBoxes().map(({ value }) => value));
      list.append(...origins.filter((origin) => !known.has(origin)).map(buildBox));
      for (const box of listBoxes()) box.checked = origins.includes(box.value);
      typed.value = "";
    },
    name(origin, council) {
      const box = listBoxes().find(({ value }) => value === origin);
      const label = box?.parentElement?.querySelector("[data-label]");
      if (label) label.textContent = `${council}, ${new URL(origin).host}`;
    },
  };
}

function buildBox(origin: string): DocumentFragment {
  const template = getElement("register-choice-template", HTMLTemplateElement);
  const entry = template.content.cloneNode(true) as DocumentFragment;
  const [box, label] = [entry.querySelector("input"), entry.querySelector("[data-label]")];
  if (box) box.value = origin;
  if (label) label.textContent = origin;
  return entry;
}
