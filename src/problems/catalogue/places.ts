import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with where things are: the map of wards, and the lists of postcodes. */
export const placesProblems = defineProblems({
  "map-format": {
    severity: "error",
    title: "A map that is no map of wards",
    meaning:
      "The file wards.geojson must be a GeoJSON FeatureCollection with an area, a Polygon or a MultiPolygon, for each ward (RFC 7946).",
    example: '{ "type": "Topology", "objects": {} }',
    fix: "Download the boundaries of the wards as GeoJSON, such as from the ONS Open Geography Portal.",
  },
  "map-code-missing": {
    severity: "error",
    title: "A shape that belongs to no ward",
    meaning:
      "Each shape is known by the ONS code of its ward, under one of the names code, ons_code, GSS_CODE, WD23CD or CED21CD.",
    example: '"properties": { "name": "Harbour East" }',
    fix: "Add the code that the ward has in wards.yml.",
  },
  "map-code-taken": {
    severity: "error",
    title: "Two shapes of one ward",
    meaning:
      "Two shapes have the same code. A ward in several parts is one shape, a MultiPolygon, and a ward with new boundaries has a new code.",
    example: '"code": "E05999901", given for two shapes',
    fix: "Correct the code of one of them, or make the two one shape.",
  },
  "map-code-unknown": {
    severity: "error",
    title: "A shape of a ward that is not there",
    meaning: "The shape has a code that no ward in wards.yml has, so it would be drawn for nothing.",
    example: '"code": "E05999920", where wards.yml ends at E05999916',
    fix: "Delete the shape, correct its code, or give the code to its ward in wards.yml.",
  },
  "map-coordinates": {
    severity: "error",
    title: "Coordinates that cannot be right",
    meaning:
      "A point of a map is its degrees east and its degrees north (WGS 84). Metres of the British National Grid, or the two the wrong way round, would draw the ward elsewhere.",
    example: "[ 350123.4, 240567.8 ]",
    fix: "Download the boundaries again as GeoJSON in WGS 1984 (EPSG:4326).",
  },
  "map-ring-open": {
    severity: "error",
    title: "A boundary that does not close",
    meaning:
      "The line round a ward must end at the point where it begins, or part of it may be missing (RFC 7946, section 3.1.6).",
    example: "[ [1.1, 53.1], [1.2, 53.1], [1.2, 53.2], [1.1, 53.2] ]",
    fix: "Add the first point again at the end.",
  },
  "map-ring-short": {
    severity: "error",
    title: "A boundary with too few points",
    meaning: "A line round a ward needs three corners, and its first point again (RFC 7946, section 3.1.6).",
    example: "[ [1.1, 53.1], [1.2, 53.1], [1.1, 53.1] ]",
    fix: "Add the points that are missing, or delete the line.",
  },
  "ward-not-drawn": {
    severity: "review",
    title: "A ward that is not on the map",
    meaning:
      "There is a map of the wards, and a ward that exists today is not on it. Readers would take the map for whole.",
    example: "id: harbour-west, where wards.geojson has no shape with its code",
    fix: "Add its boundary to wards.geojson, or say under checked in wards.yml why it cannot be drawn.",
  },
  "postcode-list-format": {
    severity: "error",
    title: "A list of postcodes that does not fit",
    meaning: "A list must say where it was taken from, and give for each postcode the ids of its wards.",
    example: '{ "postcodes": { "1AA": "staithe" } }',
    fix: "Make the lists again with npm run postcodes.",
  },
  "postcode-form": {
    severity: "error",
    title: "Something that is not a postcode",
    meaning: "A postcode is one or two letters, one or two digits or a letter, a digit and two letters.",
    example: '"BB1 AAA"',
    fix: "Correct the row of the directory, and make the lists again with npm run postcodes.",
  },
  "postcode-column-missing": {
    severity: "error",
    title: "A directory of postcodes without a column it needs",
    meaning:
      "The first line of a postcode directory names its columns; one of them must give the postcode and one the code of the ward.",
    example: "pcds,lat,long",
    fix: "Use the ONS Postcode Directory as it is published, or keep the columns pcds, doterm and osward of it.",
  },
  "postcode-row-broken": {
    severity: "error",
    title: "A row that is not whole",
    meaning: "The row has more or fewer fields than the first line names, so what each is cannot be known.",
    example: "pcds,osward\nBB1 1AA",
    fix: "Correct the row, or download the directory again.",
  },
  "postcodes-elsewhere": {
    severity: "error",
    title: "A directory with no postcode of this council",
    meaning:
      "No row of the directory has a code that a ward in wards.yml has, so nothing could be found by it.",
    example: "osward: E05001842, where wards.yml has E05999901 to E05999916",
    fix: "Use a directory that covers this council, of the same date as the codes in wards.yml.",
  },
});
