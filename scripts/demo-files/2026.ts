import type { DemoFile } from "./demo-file.ts";

/** The attachments of the matters of 2026. */
export const files: DemoFile[] = [
  {
    kind: "xlsx",
    path: "2026/0001-weekly-food-waste/appendix-1.xlsx",
    title: "Weekly food waste collection: cost model",
    sheets: [
      {
        name: "First twelve months",
        columns: [
          "Month",
          "Crews (£)",
          "Vehicles (£)",
          "Liners and caddies (£)",
          "Treatment (£)",
          "Information (£)",
          "Saving on treatment of rubbish (£)",
          "Net cost (£)",
        ],
        rows: [
          ["October 2026", 39000, 10500, 30000, 3900, 22000, -21400, 84000],
          ["November 2026", 68000, 18700, 14000, 7200, 16000, -39100, 84800],
          ["December 2026", 91500, 25500, 16750, 9800, 9000, -53500, 99050],
          ["January 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["February 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["March 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["April 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["May 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["June 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["July 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["August 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["September 2027", 91500, 25500, 16750, 9800, 6750, -53500, 96800],
          ["Twelve months", 1022000, 284200, 211500, 109100, 107750, -595500, 1139050],
        ],
      },
      {
        name: "If things differ",
        columns: [
          "Households taking part",
          "Gate fee (£ a tonne)",
          "Tonnes a year",
          "Net cost in a full year (£)",
        ],
        rows: [
          ["50%", 18, 3600, 1279000],
          ["50%", 24, 3600, 1301000],
          ["50%", 38, 3600, 1351000],
          ["60%", 18, 4320, 1198000],
          ["60%", 24, 4320, 1224000],
          ["60%", 38, 4320, 1284000],
          ["68%", 18, 4900, 1132000],
          ["68%", 24, 4900, 1162000],
          ["68%", 38, 4900, 1230000],
          ["75%", 18, 5400, 1076000],
          ["75%", 24, 5400, 1108000],
          ["75%", 38, 5400, 1184000],
        ],
      },
    ],
  },
  {
    kind: "pdf",
    path: "2026/0002-thornwold-school-places/appendix-1.pdf",
    title: "Forecast of pupils and capacity, Thornwold planning area",
    blocks: [
      { heading: "How the forecast is made" },
      {
        paragraph:
          "The number of children expected in reception in each year begins with the children born in the area four and five years before. It is changed in two steps: by the share of children who, over the last three years, were living in the area at birth and went to one of its schools; and by the children expected in new homes.",
      },
      {
        list: [
          "Births are from the registration service, by ward.",
          "Children registered with a family doctor are counted each January, by postcode district.",
          "New homes are counted when they are begun, and are taken to be lived in nine months later.",
          "Twenty-seven primary pupils are expected for every 100 new homes, spread over seven years of age.",
        ],
      },
      { heading: "The forecast" },
      {
        caption: "Reception places, by year of entry",
        table: {
          columns: [
            "Year of entry",
            "Children born or registered in the area",
            "From new homes in that year",
            "Reception pupils forecast",
            "Places",
          ],
          rows: [
            ["2026", 158, 6, 141, 150],
            ["2027", 160, 9, 149, 150],
            ["2028", 166, 14, 163, 150],
            ["2029", 170, 17, 171, 150],
            ["2030", 171, 20, 176, 150],
          ],
        },
      },
      {
        paragraph:
          "Not every child born in the area goes to one of its schools. Over the last three years 87 per cent did so, and the share has risen by about a point a year.",
      },
      { heading: "Places in the five schools" },
      {
        caption: "Places and pupils, January 2026",
        table: {
          columns: ["School", "Places in each year", "Places in all", "Pupils", "Spare"],
          rows: [
            ["Thornwold Primary", 30, 210, 209, 1],
            ["Cold Staunton Primary", 30, 210, 179, 31],
            ["Long Saltby Primary", 45, 315, 306, 9],
            ["St Wendreda's Primary", 30, 210, 208, 2],
            ["Moor Road Infant and Junior", 15, 105, 99, 6],
            ["All five", 150, 1050, 1001, 49],
          ],
        },
      },
      { paragraph: "The spare places at Cold Staunton are in years 4 to 6. Its reception class is full." },
      { heading: "How good past forecasts have been" },
      {
        caption: "Forecasts made two years ahead",
        table: {
          columns: ["Year of entry", "Forecast", "Came", "Difference"],
          rows: [
            ["2021", 138, 133, "3.8%"],
            ["2022", 135, 137, "-1.5%"],
            ["2023", 139, 136, "2.2%"],
            ["2024", 140, 144, "-2.8%"],
            ["2025", 143, 142, "0.7%"],
          ],
        },
      },
      { heading: "What is not shown" },
      { paragraph: "Numbers of fewer than five children are left out, so that nobody can be recognised." },
    ],
  },
  {
    kind: "csv",
    path: "2026/0007-car-park-charges-revised/appendix-1.csv",
    table: {
      columns: [
        "carPark",
        "ward",
        "zone",
        "spaces",
        "tickets2024To2025",
        "tickets2025To2026",
        "incomeInPounds2024To2025",
        "incomeInPounds2025To2026",
      ],
      rows: [
        ["Market Place", "Castle Hythe", "inner", 148, 55722, 48125, 112327, 122114],
        ["Castle Yard", "Castle Hythe", "inner", 122, 46170, 40198, 93071, 102001],
        ["Guildhall", "Staithe", "inner", 96, 36617, 32838, 73815, 83325],
        ["Corn Exchange", "Castle Hythe", "inner", 134, 47762, 42180, 96280, 107030],
        ["Staithe Street", "Staithe", "inner", 110, 41394, 37084, 83443, 94100],
        ["Quay Head", "Harbour East", "inner", 158, 31841, 29441, 64187, 74705],
        ["Northgate Arch", "Northgate", "inner", 141, 30249, 27176, 60978, 68959],
        ["Orchard Street", "King's Orchard", "inner", 129, 28657, 26045, 57769, 66086],
        ["Ferry Road", "Harbour East", "outer", 164, 19238, 25025, 34051, 40981],
        ["Abbey Walk", "King's Orchard", "outer", 118, 14428, 18439, 25538, 30197],
        ["Goods Yard", "Northgate", "outer", 212, 25971, 38196, 45969, 62550],
        ["Kiln Lane", "Northgate", "outer", 97, 11543, 14488, 20431, 23726],
        ["North Road", "Northgate", "outer", 125, 15390, 22391, 27241, 36667],
        ["Lifeboat Field", "Staithe", "outer", 110, 9618, 13170, 17025, 21569],
      ],
    },
  },
  {
    kind: "pdf",
    path: "2026/0012-play-areas-and-parks/appendix-1.pdf",
    title: "Inspection of play areas, 2026",
    blocks: [
      { heading: "How marks were given" },
      {
        paragraph:
          "Each play area was visited once, on a dry day between 8 June and 24 July 2026. It was marked out of 100 for condition, for play value and for access. A mark for condition of 40 or less is poor, from 41 to 65 fair, and above 65 good.",
      },
      {
        list: [
          "Condition: age, wear, rust, rot, surfaces and fences.",
          "Play value: how many kinds of play there are, and for which ages.",
          "Access: the way in, the surface, the gate, and what a child using a wheelchair can play on.",
        ],
      },
      { heading: "Play areas in poor condition" },
      {
        caption: "The twelve lowest marks for condition",
        table: {
          columns: ["Play area", "Ward", "Condition", "Play value", "Access", "Proposed"],
          rows: [
            ["Ropewalk Green", "Harbour West", 31, 22, 18, "Close"],
            ["Old Ferry Road", "Staithe", 33, 25, 24, "Close"],
            ["Salter's Field", "Northgate", 28, 34, 30, "2027/28"],
            ["Weir Gardens", "Mill Bank", 35, 20, 22, "Close"],
            ["Quay Gardens", "Staithe", 36, 41, 28, "2027/28"],
            ["Bridge End", "Harbour West", 37, 38, 35, "2027/28"],
            ["Drill Hall", "Brackenhythe", 38, 30, 26, "2027/28"],
            ["Tithe Court", "Northgate", 38, 24, 31, "Close"],
            ["Moor View", "Cold Staunton", 39, 36, 20, "2029/30"],
            ["Pilot Square", "Harbour East", 39, 44, 40, "2028/29"],
            ["Marsh Lane", "Eelpie Marsh", 40, 37, 33, "2028/29"],
            ["Chandler's Close", "Castle Hythe", 40, 21, 19, "Close"],
          ],
        },
      },
      {
        paragraph:
          "Pound Lane in Castle Hythe, which is also proposed for closing, was marked 44 for condition, 19 for play value and 27 for access.",
      },
      { heading: "Play areas a child using a wheelchair can use" },
      {
        list: [
          "Abbey Meadow, Abbey Fields",
          "Jubilee Ground, Fenwick St Anne",
          "Cloister Green, Fenwick St Anne",
          "Orchard Park, King's Orchard",
          "Station Field, Long Saltby",
          "Recreation Ground, Saltmarsh",
          "Castle Park, Castle Hythe",
        ],
      },
      { heading: "Dangers found" },
      {
        paragraph:
          "The inspector found nothing that called for a play area to be closed at once. Seventeen smaller faults, such as missing caps and worn chains, were put right within a week.",
      },
    ],
  },
];
