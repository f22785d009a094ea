import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listTopics, listYearsOfTopic } from "../../../src/register/queries.ts";
import { slugTopics, type TopicUse } from "../../../src/register/views/topic-slugs.ts";
import { datedFiles, proposedFiles, registerOf } from "../sample-content.ts";

const several = {
  ...datedFiles("2024/0002", "2024-07-01", { topics: ["Fees and charges"] }),
  ...datedFiles("2026/0002", "2026-05-05", { topics: ["Waste and recycling", "Fees and charges"] }),
  ...proposedFiles("2026/0003", { publishedOn: "2026-05-06", topics: ["Children’s services"] }),
};

describe("topics", () => {
  test("are in alphabetical order, each with its address and its matters, newest first", async () => {
    const topics = listTopics(await registerOf(several));
    expect(topics.map(({ matters, ...topic }) => [topic, matters.map(({ reference }) => reference)])).toEqual(
      [
        [
          {
            name: "Children’s services",
            slug: "childrens-services",
            url: "/topics/childrens-services/",
          },
          ["2026/0003"],
        ],
        [
          { name: "Fees and charges", slug: "fees-and-charges", url: "/topics/fees-and-charges/" },
          ["2026/0002", "2024/0002"],
        ],
        [
          { name: "Waste and recycling", slug: "waste-and-recycling", url: "/topics/waste-and-recycling/" },
          ["2026/0002"],
        ],
      ],
    );
  });

  test("have their matters by year, newest first", async () => {
    const [, fees] = listTopics(await registerOf(several));
    const years = fees ? listYearsOfTopic(fees) : [];
    expect(years.map(({ year, entries }) => [year, entries.map(({ reference }) => reference)])).toEqual([
      [2026, ["2026/0002"]],
      [2024, ["2024/0002"]],
    ]);
  });
});

describe("the address of a topic", () => {
  test.each([
    ["Waste and recycling", "waste-and-recycling"],
    ["Children’s services", "childrens-services"],
    ["COVID-19", "covid-19"],
    ["Café licences / pavements", "cafe-licences-pavements"],
    ["水", "topic"],
  ])("is made of its words: %s", (topic, slug) => {
    expect([...slugTopics([{ reference: "2026/0001", topics: [topic] }])]).toEqual([[topic, slug]]);
  });

  test("is the plain words for the topic used first, whatever the order of the matters", () => {
    const uses = [
      { reference: "2026/0002", topics: ["Council Tax"] },
      { reference: "2024/0001", topics: ["Council tax"] },
      { reference: "2026/0003", topics: ["Council-tax", "Council tax"] },
    ];
    const slugs = new Map([
      ["Council tax", "council-tax"],
      ["Council Tax", "council-tax-2"],
      ["Council-tax", "council-tax-3"],
    ]);
    expect(slugTopics(uses)).toEqual(slugs);
    expect(slugTopics(uses.toReversed())).toEqual(slugs);
  });

  test("is its own, and stays when later matters bring other topics", () => {
    const topic = fc.constantFrom("Roads", "roads", "Roads!", "Roads 2", "Roads-2", "Buses", "水", "火");
    const listOfTopics = fc.uniqueArray(topic, { maxLength: 4 });
    const usesOf = (lists: readonly string[][]): TopicUse[] =>
      lists.map((topics, at) => ({ reference: `2026/${String(at).padStart(4, "0")}`, topics }));
    fc.assert(
      fc.property(fc.array(listOfTopics), fc.array(listOfTopics), (before, later) => {
        const known = slugTopics(usesOf(before));
        const now = slugTopics(usesOf([...before, ...later]));
        expect(new Set(now.values()).size).toBe(now.size);
        expect([...now].slice(0, known.size)).toEqual([...known]);
      }),
    );
  });
});
