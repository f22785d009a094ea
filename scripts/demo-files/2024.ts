import type { DemoFile } from "./demo-file.ts";

/** The attachments of the demonstration's decisions of 2024. */
export const files: DemoFile[] = [
  {
    kind: "xlsx",
    path: "2024/0002-revenue-budget-2024-25/appendix-1.xlsx",
    title: "Revenue budget 2024/25 by directorate",
    sheets: [
      {
        name: "Directorate budgets",
        columns: ["Directorate", "2023/24 (£)", "Pressures (£)", "Savings (£)", "2024/25 (£)", "Change"],
        rows: [
          ["Adults and Communities", 55740000, 5410000, 1660000, 59490000, "6.7%"],
          ["Children's Services", 38130000, 3480000, 880000, 40730000, "6.8%"],
          ["Place", 23620000, 1560000, 1020000, 24160000, "2.3%"],
          ["Housing", 5870000, 520000, 180000, 6210000, "5.8%"],
          ["Resources", 9740000, 780000, 650000, 9870000, "1.3%"],
          ["Corporate", 2480000, 290000, 160000, 2610000, "5.2%"],
          ["Total", 135580000, 12040000, 4550000, 143070000, "5.5%"],
        ],
      },
      {
        name: "How it is paid for",
        columns: ["Source", "2023/24 (£)", "2024/25 (£)", "Change (£)"],
        rows: [
          ["Council tax", 79627000, 84446000, 4819000],
          ["Business rates", 28600000, 30050000, 1450000],
          ["Government grants", 25213000, 25460000, 247000],
          ["Surplus on the collection fund", 740000, 614000, -126000],
          ["General reserves", 1400000, 2500000, 1100000],
          ["Total", 135580000, 143070000, 7490000],
        ],
      },
    ],
  },
  {
    kind: "csv",
    path: "2024/0003-home-care-awards/appendix-1.csv",
    table: {
      columns: ["lot", "wards", "place", "provider", "hoursPerYear", "estimatedAnnualCost"],
      rows: [
        [
          "1 North",
          "Fenwick St Anne; Long Saltby; Northgate; Abbey Fields",
          "lead",
          "Lapwing Care Limited",
          126700,
          2964780,
        ],
        [
          "1 North",
          "Fenwick St Anne; Long Saltby; Northgate; Abbey Fields",
          "support",
          "Goodwife Lane Care Co-operative",
          null,
          null,
        ],
        [
          "2 Town and harbour",
          "Castle Hythe; Harbour East; Harbour West; King's Orchard; Staithe",
          "lead",
          "Ashmarsh Homecare Limited",
          140200,
          3280680,
        ],
        [
          "2 Town and harbour",
          "Castle Hythe; Harbour East; Harbour West; King's Orchard; Staithe",
          "support",
          "Lapwing Care Limited",
          null,
          null,
        ],
        [
          "3 South",
          "Brackenhythe; Eelpie Marsh; Mill Bank; Saltmarsh",
          "lead",
          "Goodwife Lane Care Co-operative",
          117600,
          2751840,
        ],
        [
          "3 South",
          "Brackenhythe; Eelpie Marsh; Mill Bank; Saltmarsh",
          "support",
          "Ashmarsh Homecare Limited",
          null,
          null,
        ],
        [
          "4 West",
          "Cold Staunton; Thornwold",
          "lead",
          "Wold Neighbours Community Interest Company",
          51200,
          1198080,
        ],
        ["4 West", "Cold Staunton; Thornwold", "support", "No award", null, null],
        ["5 Specialist", "All wards", "lead", "Turnstone Complex Care Limited", 59300, 1387620],
        ["5 Specialist", "All wards", "support", "Ashmarsh Homecare Limited", null, null],
      ],
    },
  },
  {
    kind: "pdf",
    path: "2024/0004-twenty-mph-town-streets/appendix-1.pdf",
    title: "Limit of 20 mph: schedule of streets and reasons",
    blocks: [
      { heading: "Statement of reasons" },
      {
        paragraph:
          "The council proposes the order to avoid danger to persons using the roads, and to preserve or improve the amenities of the area, which are among the purposes in section 122 of the Road Traffic Regulation Act 1984. In the five years to 31 December 2022 there were 117 collisions on these streets in which somebody was injured.",
      },
      { heading: "Schedule" },
      { heading: "Part 1: streets in the order", level: 3 },
      {
        caption: "Streets in the order, by ward",
        table: {
          columns: ["Ward", "Streets", "Principal streets among them"],
          rows: [
            ["Castle Hythe", 17, "Castle Gate (west), Hythe Road, Signal Hill, St Nicholas Street"],
            ["King's Orchard", 19, "Orchard Market Place, Damson Row, Guildhall Lane, Medlar Street"],
            ["Mill Bank", 23, "Mill Bank Road, Garner Street, Sluice Lane, Windmill Avenue"],
            ["Northgate", 24, "Garth Lane, Northgate Street, Station Parade, Wall Street"],
            ["All", 83, ""],
          ],
        },
      },
      {
        paragraph:
          "A street on the boundary of two wards is counted in the one that holds the greater part of it.",
      },
      { heading: "Part 2: streets left out", level: 3 },
      {
        caption: "Streets advertised and left out",
        table: {
          columns: ["Street", "Ward", "Mean speed, mph", "Why"],
          rows: [
            ["Saltby Road", "Northgate", "25.3", "Mean speed above 24; bus route"],
            ["North Road (east)", "Northgate", "26.1", "Mean speed above 24"],
            ["Mill Bank Hill", "Mill Bank", "24.7", "Mean speed above 24; bus route"],
          ],
        },
      },
      { heading: "Signs" },
      {
        list: [
          "Signs at 29 points of entry.",
          "Repeater signs, on lamp columns where there are any.",
          "Painted roundels at intervals of about 250 metres.",
        ],
      },
    ],
  },
  {
    kind: "pdf",
    path: "2024/0006-eelpie-marsh-realignment/appendix-1.pdf",
    title: "Eelpie Marsh: monitoring programme",
    blocks: [
      {
        paragraph:
          "Monitoring begins in the spring before the old bank is breached, so that there is something to compare with, and lasts for ten years after it. Results are published each January.",
      },
      {
        caption: "What is measured, how often, and what calls the advisory group together",
        table: {
          columns: ["Subject", "Measure", "How often", "The group is called together if"],
          rows: [
            ["New bank", "Level of the crest at 24 points", "Twice a year", "Any point falls by 100 mm"],
            [
              "Old bank",
              "Width of each breach",
              "Four times in year 1, then yearly",
              "A breach passes 90 metres",
            ],
            [
              "Marsh",
              "Level and plants on six lines",
              "Yearly, in August",
              "No plants on two lines by year 3",
            ],
            [
              "Birds",
              "Counts at high water",
              "Monthly, September to March",
              "A listed species falls by a quarter",
            ],
            ["Fish", "Seine netting in the creeks", "Twice a year", "Not applicable"],
            [
              "Oysters",
              "Silt in the channel at two buoys",
              "Daily for eight weeks, then monthly",
              "Silt is more than a tenth above the model",
            ],
            [
              "Saltmarsh road",
              "Water level in the roadside ditch",
              "Continuous",
              "The level passes 1.9 metres",
            ],
            ["Water voles", "Signs along the pond and ditches", "Twice a year", "None is found in any year"],
          ],
        },
      },
      { heading: "Who does it" },
      {
        paragraph:
          "The council measures the banks and the road. The Environment Agency measures fish and silt. The birds are counted by volunteers under a county recorder. A contractor surveys the marsh and the water voles.",
      },
      { heading: "Cost" },
      {
        paragraph:
          "The programme costs £286,000 over ten years. It is included in the cost of the scheme in the report.",
      },
      { heading: "Review" },
      {
        paragraph:
          "The advisory group reviews the programme after three years and after six, and may recommend that a measure be changed or ended.",
      },
    ],
  },
  {
    kind: "xlsx",
    path: "2024/0011-selective-licensing-mill-bank/appendix-1.xlsx",
    title: "Selective licensing: costs and fee income, 2025/26 to 2029/30",
    sheets: [
      {
        name: "By year",
        columns: ["Year", "Homes licensed", "Fees (£)", "Cost (£)", "Balance carried forward (£)"],
        rows: [
          ["2025/26", 1120, 784000, 312000, 472000],
          ["2026/27", 430, 301000, 268000, 505000],
          ["2027/28", 130, 91000, 246000, 350000],
          ["2028/29", 70, 49000, 228000, 171000],
          ["2029/30", 30, 21000, 192000, 0],
          ["Total", 1780, 1246000, 1246000, null],
        ],
      },
      {
        name: "Effect of reductions",
        columns: ["Homes with the reduction", "Number", "Income forgone (£)", "Fee that would balance (£)"],
        rows: [
          ["None", 0, 0, 700],
          ["One in five", 356, 35600, 720],
          ["Two in five", 712, 71200, 740],
        ],
      },
    ],
  },
];
