/** The files of a content folder that the importer begins when there is none, by name. Bank holidays are copied beside them. */
export const starterFiles = {
  "council.yml": `# The council whose records these are. The importer began this file: fill it in before you publish.
# Every field is in the officers' manual (content/README.md of the register). At least:
#   name: your council's full name; gssCode: its ONS code;
#   nation: england, wales, scotland or northern-ireland; areaTerm: ward, or division in a county;
#   callInRules: the rules of your constitution. Until they are here, no call-in deadline is worked out.
name: Imported records
nation: england
areaTerm: ward
banner: "Records imported for review: the council's details have not been filled in."
`,
  "wards.yml": `# Your wards (or divisions). The importer adds the names it meets; give each its ONS code, and the dates it existed.
[]
`,
  "decision-makers.yml": `# Posts and bodies, never people. The importer adds the names it meets, as the papers write them.
# Give each its holders, with dates; put right a type that is not-recorded.
[]
`,
} as const;

export type StarterFile = keyof typeof starterFiles;
