import type { DemoFile } from "./demo-file.ts";

/** The attachments of the matters of 2025. */
export const files: DemoFile[] = [
  {
    kind: "pdf",
    path: "2025/0001-staithe-quay-flood-defence/appendix-2.pdf",
    title: "Staithe Quay flood defence: general arrangement",
    blocks: [
      { heading: "What this paper shows" },
      {
        paragraph:
          "The quay is described in five sections from west to east, 640 metres in all. Levels are in metres above ordnance datum. The present wall was levelled in May 2024; proposed levels are those of option 4 in the report.",
      },
      {
        caption: "Sections of the wall",
        table: {
          columns: ["Section", "Length (m)", "Present crest", "Proposed crest", "Foundation"],
          rows: [
            ["1. Wexmere Bridge to ferry steps", 118, "3.52", "4.35", "Sheet piles, pressed in"],
            ["2. Ferry steps to lifeboat slip", 146, "3.44", "4.35", "Sheet piles, pressed in"],
            ["3. Lifeboat slip to Staithe Street", 92, "3.41", "4.35", "Mass concrete on rock"],
            ["4. Staithe Street to fish quay", 174, "3.46", "4.35", "Sheet piles, driven"],
            ["5. Fish quay to Eelpie Sluice", 110, "3.38", "4.35", "Sheet piles, driven"],
          ],
        },
      },
      { heading: "What people will notice" },
      { heading: "Section 1", level: 3 },
      {
        paragraph:
          "The footway stays at its present level for the first 60 metres, beside the bridge, where it cannot be raised without blocking the archway. The wall there is faced in reclaimed stone. Beyond it the footway rises by a ramp of 1 in 20.",
      },
      { heading: "Section 2", level: 3 },
      {
        paragraph:
          "The footway is raised by 0.7 metres along the whole length, so that the wall stands 1.1 metres above it. Five seats and two viewing places for wheelchair users are set into the wall. The railings of 1911 are kept.",
      },
      { heading: "Section 3", level: 3 },
      {
        paragraph:
          "The lifeboat slip is not altered. The wall steps back round the boathouse. The disabled parking bays at the foot of Staithe Street move 25 metres to the east and increase from four to five.",
      },
      { heading: "Section 4", level: 3 },
      {
        paragraph:
          "The footway is raised by between 0.4 and 0.7 metres. Ladders and mooring rings are replaced at their present spacing. Three trees are lost and seven planted.",
      },
      { heading: "Section 5", level: 3 },
      {
        paragraph:
          "The working quay keeps its level, so that fish can be landed. The wall stands behind the quay and in front of the sheds. The pumping station is set into the bank beside the sluice house.",
      },
      { heading: "Gates" },
      {
        caption: "Schedule of gates",
        table: {
          columns: ["Place", "Clear width (m)", "Height (m)", "Moved by", "Time to close (minutes)"],
          rows: [
            ["Ferry steps", "3.2", "1.4", "Hand", 6],
            ["Lifeboat slip", "5.5", "1.6", "Hand", 9],
            ["Staithe Street", "7.0", "1.5", "Motor", 4],
            ["Fish quay", "8.5", "1.5", "Motor", 5],
          ],
        },
      },
      { heading: "Pumping station" },
      {
        list: [
          "Two pumps, each of 0.9 cubic metres a second.",
          "Power from the network, with a socket for a generator.",
          "Screens raked by machine, so that nobody need enter the water.",
          "An eel pass, and flaps that let fish return to the marsh.",
        ],
      },
      { heading: "Levels and datum" },
      {
        paragraph:
          "Ordnance datum here is 2.9 metres above chart datum. The highest tide on record, on 14 February 2022, reached 3.62 metres above ordnance datum.",
      },
    ],
  },
  {
    kind: "xlsx",
    path: "2025/0002-budget-recommendation/appendix-1.xlsx",
    title: "Budget by service 2025/26 and capital programme to 2028/29",
    sheets: [
      {
        name: "Budget by service",
        columns: [
          "Directorate",
          "Service",
          "Budget 2024/25 (£)",
          "Pressures (£)",
          "Savings (£)",
          "Budget 2025/26 (£)",
        ],
        rows: [
          ["Adults and Communities", "Older people", 31200000, 3300000, 1500000, 33000000],
          ["Adults and Communities", "Learning disability", 17450000, 1600000, 900000, 18150000],
          ["Adults and Communities", "Mental health", 5600000, 600000, 300000, 5900000],
          ["Adults and Communities", "Carers and prevention", 2140000, 150000, 300000, 1990000],
          ["Adults and Communities", "Libraries and adult learning", 3100000, 200000, 400000, 2900000],
          ["Children's Services", "Children in care", 21300000, 2600000, 700000, 23200000],
          ["Children's Services", "Social work teams", 9200000, 800000, 300000, 9700000],
          [
            "Children's Services",
            "Special educational needs and transport",
            6130000,
            650000,
            350000,
            6430000,
          ],
          ["Children's Services", "Early help and youth", 2700000, 130000, 330000, 2500000],
          ["Children's Services", "Services to schools", 1400000, 70000, 120000, 1350000],
          ["Place", "Highways", 7300000, 420000, 250000, 7470000],
          ["Place", "Public transport", 3100000, 300000, 380000, 3020000],
          ["Place", "Waste", 9860000, 520000, 340000, 10040000],
          ["Place", "Parks and cemeteries", 2350000, 130000, 90000, 2390000],
          ["Place", "Planning and building control", 1150000, 70000, 90000, 1130000],
          ["Place", "Flood, coast and harbour", 400000, 50000, 150000, 300000],
          ["Housing", "Homelessness", 4100000, 460000, 200000, 4360000],
          ["Housing", "Housing strategy", 860000, 40000, 50000, 850000],
          ["Housing", "Private sector housing", 1250000, 60000, 100000, 1210000],
          ["Resources", "Finance", 2480000, 190000, 150000, 2520000],
          ["Resources", "Digital and technology", 3420000, 330000, 180000, 3570000],
          ["Resources", "Customer services and area offices", 2270000, 170000, 340000, 2100000],
          ["Resources", "Law and democracy", 1700000, 150000, 130000, 1720000],
          ["Corporate", "Capital financing and contingency", 2610000, 410000, 200000, 2820000],
          ["All", "Total", 143070000, 13400000, 7850000, 148620000],
        ],
      },
      {
        name: "Capital programme",
        columns: ["Scheme", "2025/26 (£)", "2026/27 (£)", "2027/28 (£)", "2028/29 (£)", "Total (£)"],
        rows: [
          ["Flood defence, Staithe Quay", 3600000, 4860000, 780000, 0, 9240000],
          ["School places", 3200000, 4600000, 4400000, 2600000, 14800000],
          ["Highway maintenance", 5400000, 5400000, 5400000, 5400000, 21600000],
          ["Purchase of homes for temporary accommodation", 4000000, 4000000, 3000000, 0, 11000000],
          ["Condition of schools", 2300000, 2100000, 1900000, 1900000, 8200000],
          ["Disabled facilities grants", 1900000, 1900000, 1900000, 1900000, 7600000],
          ["Buses, walking and cycling", 2600000, 2800000, 2200000, 1800000, 9400000],
          ["Vehicles", 800000, 2500000, 1000000, 1000000, 5300000],
          ["Digital and technology", 1300000, 960000, 700000, 500000, 3460000],
          ["Council buildings", 1200000, 1000000, 900000, 800000, 3900000],
          ["Parks and play areas", 500000, 500000, 450000, 450000, 1900000],
          ["Total", 26800000, 30620000, 22630000, 16350000, 96400000],
        ],
      },
    ],
  },
  {
    kind: "csv",
    path: "2025/0004-cemetery-fees/appendix-1.csv",
    table: {
      columns: ["fee", "nowInPounds", "fromApril2025InPounds", "change", "doubledOutsideBorough", "vat"],
      rows: [
        ["Exclusive right of burial, full grave, 50 years", "1120.00", "1175.00", "4.9%", "yes", "no VAT"],
        [
          "Exclusive right of burial, cremated remains plot, 50 years",
          "560.00",
          "590.00",
          "5.4%",
          "yes",
          "no VAT",
        ],
        ["Exclusive right of burial, woodland plot, 50 years", "980.00", "1025.00", "4.6%", "yes", "no VAT"],
        ["Extension of exclusive right, each 10 years", "230.00", "240.00", "4.3%", "yes", "no VAT"],
        ["Interment, single depth", "780.00", "820.00", "5.1%", "yes", "no VAT"],
        ["Interment, double depth", "890.00", "935.00", "5.1%", "yes", "no VAT"],
        ["Interment, triple depth", "1010.00", "1060.00", "5.0%", "yes", "no VAT"],
        ["Interment of cremated remains", "240.00", "240.00", "0.0%", "yes", "no VAT"],
        ["Interment on a Saturday, additional", "190.00", "190.00", "0.0%", "no", "no VAT"],
        ["Interment at less than 24 hours' notice, additional", "0.00", "0.00", "0.0%", "no", "no VAT"],
        ["Scattering of cremated remains, attended", "85.00", "89.00", "4.7%", "no", "no VAT"],
        ["Memorial permit, headstone", "215.00", "225.00", "4.7%", "no", "no VAT"],
        ["Memorial permit, kerb set", "290.00", "305.00", "5.2%", "no", "no VAT"],
        ["Memorial permit, tablet or vase", "95.00", "100.00", "5.3%", "no", "no VAT"],
        ["Added inscription", "60.00", "60.00", "0.0%", "no", "no VAT"],
        ["Use of chapel, 45 minutes", "140.00", "148.00", "5.7%", "no", "no VAT"],
        ["Use of chapel, each further 15 minutes", "45.00", "47.00", "4.4%", "no", "no VAT"],
        ["Use of organ or recorded music", "30.00", "31.50", "5.0%", "no", "no VAT"],
        ["Memorial bench, 10 years", "940.00", "985.00", "4.8%", "no", "VAT included"],
        ["Memorial tree, 10 years", "420.00", "440.00", "4.8%", "no", "VAT included"],
        ["Transfer of exclusive right", "72.00", "75.00", "4.2%", "no", "no VAT"],
        ["Search of registers, each name", "18.00", "18.00", "0.0%", "no", "no VAT"],
      ],
    },
  },
];
