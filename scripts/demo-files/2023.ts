import type { DemoFile } from "./demo-file.ts";

/** The attachments of the demonstration's decisions of 2023. */
export const files: DemoFile[] = [
  {
    kind: "csv",
    path: "2023/0001-harbour-residents-parking-zone/appendix-1.csv",
    table: {
      columns: ["street", "addresses", "responses", "support", "oppose", "noSide"],
      rows: [
        ["Bosun's Row", 62, 23, 18, 4, 1],
        ["Capstan Street", 81, 31, 24, 5, 2],
        ["Cooperage Lane", 54, 19, 14, 4, 1],
        ["Custom House Lane", 46, 19, 5, 12, 2],
        ["Hawser Street", 72, 25, 21, 3, 1],
        ["Lantern Street", 41, 15, 12, 3, 0],
        ["Netmakers Row", 68, 24, 16, 6, 2],
        ["Quay Street (north of Capstan Street)", 63, 18, 11, 5, 2],
        ["Rope Walk", 70, 25, 22, 2, 1],
        ["Sailmakers Yard", 33, 15, 3, 11, 1],
        ["Tide Mill Lane", 52, 19, 15, 3, 1],
      ],
    },
  },
  {
    kind: "xlsx",
    path: "2023/0003-revenue-budget-2023-24/appendix-1.xlsx",
    title: "Directorate budgets and savings 2023/24",
    sheets: [
      {
        name: "Directorate budgets",
        columns: ["Directorate", "2022/23 (£)", "2023/24 (£)", "Change (£)"],
        rows: [
          ["Adults and Communities", 51620000, 55740000, 4120000],
          ["Children's Services", 35420000, 38130000, 2710000],
          ["Place", 22930000, 23620000, 690000],
          ["Housing", 5480000, 5870000, 390000],
          ["Resources", 9590000, 9740000, 150000],
          ["Corporate", 2380000, 2480000, 100000],
          ["Total", 127420000, 135580000, 8160000],
        ],
      },
      {
        name: "Savings 2023-24",
        columns: ["Directorate", "Saving", "2023/24 (£)", "Changes a service residents receive"],
        rows: [
          ["Adults and Communities", "Review of care packages over two years old", 940000, "Yes"],
          ["Adults and Communities", "Posts vacant for more than six months", 610000, "No"],
          ["Adults and Communities", "Day centre transport: larger vehicles, fewer routes", 365000, "Yes"],
          ["Children's Services", "Agency social workers replaced by permanent staff", 720000, "No"],
          ["Children's Services", "Foster carers recruited in place of independent placements", 480000, "No"],
          ["Children's Services", "School transport: new routes and pick-up points", 320000, "Yes"],
          ["Place", "Residual waste treatment contract, part year", 187000, "No"],
          ["Place", "Street lighting: remaining lamps to LED", 395000, "No"],
          ["Place", "Grass cutting: six cuts a year in place of eight", 214000, "Yes"],
          ["Place", "Library staffing, part year", 131000, "Yes"],
          ["Place", "Parking: cashless payment at all sites", 168000, "Yes"],
          ["Housing", "Homelessness prevention before nightly-paid rooms", 290000, "No"],
          ["Resources", "Two office buildings vacated", 618000, "No"],
          ["Resources", "Software contracts ended or joined", 410000, "No"],
          ["Resources", "Welfare rights: appointments in place of drop-in", 172000, "Yes"],
          ["Corporate", "Grants to outside bodies, standstill and review", 280000, "Yes"],
          ["Total", null, 6300000, null],
        ],
      },
    ],
  },
  {
    kind: "pdf",
    path: "2023/0004-residual-waste-treatment-contract/appendix-1.pdf",
    title: "Residual waste treatment: summary of the specification",
    blocks: [
      {
        paragraph:
          "This summary describes what the contractor must do. It does not replace the specification, which is part of the contract.",
      },
      { heading: "1. The waste to be accepted" },
      {
        paragraph:
          "The contractor accepts all the household waste that the council delivers after recycling and food waste have been taken out. There is no least amount. Clinical waste, tyres and plasterboard are not accepted.",
      },
      { heading: "2. Availability and turnaround" },
      {
        list: [
          "The plant, or another named in the contract, is open to the council's vehicles on every day but Christmas Day and New Year's Day.",
          "Planned closures are notified three months ahead and last no more than fourteen days together.",
          "Lorries use the by-pass at Brackenhythe and not Church Street.",
        ],
      },
      {
        caption: "Performance standards and deductions",
        table: {
          columns: ["Standard", "Measure", "Deduction"],
          rows: [
            [
              "Availability",
              "Open for 97 per cent of contract hours in a month",
              "£1,500 for each point below",
            ],
            [
              "Turnaround",
              "Nine lorries in ten leave within 30 minutes",
              "£40 for each late lorry above that",
            ],
            [
              "Recovery",
              "No more than 3 per cent of tonnes sent to landfill in a year",
              "The landfill tax on the excess",
            ],
            ["Reporting", "Monthly return by the tenth working day", "£250 for each day late"],
            ["Routes", "No lorry in Church Street, Brackenhythe", "£100 for each occasion"],
          ],
        },
      },
      { heading: "3. Reporting" },
      {
        paragraph:
          "Each month the contractor reports tonnes received, tonnes recovered, tonnes sent to landfill and energy produced. The council publishes the return. Emissions from the chimney are published daily by the plant's operator, as its permit requires.",
      },
      { heading: "4. If standards are missed" },
      {
        paragraph:
          "Deductions are made from the next payment. If availability is below 90 per cent in three months out of twelve, the council may end the contract on six months' notice. The extension in the contract is open only if the availability standard has been met in each of the three years before.",
      },
    ],
  },
  {
    kind: "csv",
    path: "2023/0006-long-saltby-primary-expansion/appendix-1.csv",
    table: {
      columns: [
        "schoolYear",
        "school",
        "placesInYear",
        "reception",
        "year1",
        "year2",
        "year3",
        "year4",
        "year5",
        "year6",
      ],
      rows: [
        ["2023/24", "Long Saltby", 30, 42, 34, 31, 29, 27, 28, 26],
        ["2023/24", "Fenwick St Anne", 30, 27, 26, 28, 25, 27, 24, 26],
        ["2024/25", "Long Saltby", 30, 46, 43, 35, 31, 30, 28, 28],
        ["2024/25", "Fenwick St Anne", 30, 28, 27, 26, 28, 25, 27, 24],
        ["2025/26", "Long Saltby", 30, 49, 47, 44, 36, 32, 30, 29],
        ["2025/26", "Fenwick St Anne", 30, 28, 28, 27, 26, 28, 25, 27],
        ["2026/27", "Long Saltby", 30, 46, 50, 47, 44, 36, 33, 31],
        ["2026/27", "Fenwick St Anne", 30, 27, 28, 28, 27, 26, 28, 25],
        ["2027/28", "Long Saltby", 30, 45, 47, 50, 48, 45, 36, 33],
        ["2027/28", "Fenwick St Anne", 30, 27, 27, 28, 28, 27, 26, 28],
      ],
    },
  },
  {
    kind: "pdf",
    path: "2023/0008-staithe-sea-wall-emergency-repair/appendix-1.pdf",
    title: "Staithe sea wall: note of inspection, October 2023",
    blocks: [
      {
        paragraph:
          "The wall was inspected on foot at low water on Saturday 21 October from 8.10 am and on Sunday 22 October from 8.50 am, by the Coastal Engineer and an engineer of the contractor.",
      },
      { heading: "The water" },
      {
        paragraph:
          "The gauge at Fish Quay reached 3.61 metres above ordnance datum at 11.40 pm on Friday 20 October. 2.67 metres had been predicted. A line of weed on the coastguard station is 0.4 metres higher than the gauge, which is the effect of waves.",
      },
      { heading: "The wall" },
      {
        caption: "What was found, from the slipway eastwards",
        table: {
          columns: ["Length", "Metres", "Condition", "What is to be done"],
          rows: [
            ["1", 41, "Sound. Coping stones lost at two joints.", "Replace stones in spring"],
            ["2", 18, "Cracked, not moved.", "Monitor each tide"],
            ["3", 26, "Leaning seaward by up to 140 mm. Foundation exposed.", "Rock now; rebuild in phase 2"],
            ["4", 38, "Fallen.", "Rock now; rebuild in phase 2"],
            ["5", 33, "Cracked at one joint.", "Monitor each tide"],
            ["6", 52, "Sound.", "None"],
          ],
        },
      },
      { heading: "The promenade" },
      {
        paragraph:
          "Behind lengths 3 and 4 the fill has been washed out to a depth of 2 metres over an area of about 310 square metres. A water main of 150 millimetres is exposed and has been shut. The gas supply is unharmed.",
      },
      { heading: "Cause" },
      {
        paragraph:
          "The beach in front of lengths 3 and 4 was 1.3 metres lower than when it was surveyed in April 2023. With the foundation uncovered, waves drew out the clay beneath it. The underpinning of 1987 stops at the eastern end of length 2.",
      },
      { heading: "What could not be seen" },
      {
        list: [
          "The foundation of lengths 1, 2, 5 and 6, which is buried.",
          "The back of the wall, except where the fill has gone.",
          "Piles below the level of the beach.",
        ],
      },
    ],
  },
  {
    kind: "csv",
    path: "2023/0011-temporary-accommodation-leases/appendix-1.csv",
    table: {
      columns: [
        "ward",
        "bedrooms",
        "homes",
        "leasedRentPerHome",
        "nightlyPaidCostPerHome",
        "leasedRentAllHomes",
        "nightlyPaidCostAllHomes",
      ],
      rows: [
        ["Abbey Fields", 1, 4, 10400, 22630, 41600, 90520],
        ["Abbey Fields", 2, 9, 14200, 29565, 127800, 266085],
        ["Abbey Fields", 3, 3, 18000, 36135, 54000, 108405],
        ["Harbour East", 1, 3, 10600, 22630, 31800, 67890],
        ["Harbour East", 2, 6, 14600, 29565, 87600, 177390],
        ["Harbour East", 3, 1, 18600, 36135, 18600, 36135],
        ["Mill Bank", 1, 5, 10200, 22630, 51000, 113150],
        ["Mill Bank", 2, 7, 14000, 29565, 98000, 206955],
        ["Mill Bank", 3, 2, 17600, 36135, 35200, 72270],
        ["All", null, 40, null, null, 545600, 1138800],
      ],
    },
  },
];
