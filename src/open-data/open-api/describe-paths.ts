import { publishedSchemas } from "../../schema/json-schema.ts";
import {
  dataPackageUrl,
  dataSchemaUrl,
  decisionMakerDataUrl,
  decisionsDataUrl,
  matterDataUrl,
  openApiUrl,
  postcodesUrl,
  recentUrl,
  registerDescriptionUrl,
  schemaUrl,
  wardDataUrl,
  wardScopeDataUrls,
  yearDataUrl,
} from "../../urls.ts";
import { dataSchemaNames } from "../schemas/published-data-schemas.ts";
import { tableSchemaUrl } from "../tables/table-schema.ts";
import { contentOf, csvContent, formed, oneOf, operation, standardContent } from "./operation.ts";

/** What some paths stand for. */
export interface PathValues {
  readonly years: readonly string[];
  readonly wardIds: readonly string[];
  readonly decisionMakerIds: readonly string[];
  /** The first halves of postcodes. */
  readonly outwardCodes: readonly string[];
}

/** Every file of data, each by its path. */
export function describePaths(values: PathValues) {
  return {
    ...describeWholeLists(),
    ...describeListsOfYear(values),
    ...describeListsOfWard(values),
    ...describeListsOfDecisionMaker(values),
    ...describeMatters(),
    ...describePostcodes(values),
    ...describeDescriptions(),
  };
}

function describeWholeLists() {
  return {
    ...operation(decisionsDataUrl("json"), "listDecisions", "Every decision", contentOf("decisions")),
    ...operation(decisionsDataUrl("csv"), "tabulateDecisions", "Every decision, as a table", csvContent),
    ...operation(recentUrl, "listRecent", "What lately happened to matters, and soon will", standardContent),
  };
}

function describeListsOfYear({ years }: PathValues) {
  const year = oneOf("year", "A year that has a decision, or `undated`.", years);
  const [json, csv] = [yearDataUrl("{year}", "json"), yearDataUrl("{year}", "csv")];
  return {
    ...operation(json, "listYear", "The decisions of one year", contentOf("decisions"), [year]),
    ...operation(csv, "tabulateYear", "The decisions of one year, as a table", csvContent, [year]),
  };
}

function describeListsOfWard({ wardIds }: PathValues) {
  const ward = oneOf("ward", "The id of a ward or division.", wardIds);
  const { all, none, "not-recorded": notRecorded } = wardScopeDataUrls;
  return {
    ...operation(wardDataUrl("{ward}"), "tabulateWard", "The decisions that name a ward", csvContent, [ward]),
    ...operation(all, "tabulateAllWards", "The decisions for all wards", csvContent),
    ...operation(none, "tabulateNoWard", "The decisions that concern no ward in particular", csvContent),
    ...operation(
      notRecorded,
      "tabulateWardsNotRecorded",
      "The decisions that do not say which wards they concern",
      csvContent,
    ),
  };
}

function describeListsOfDecisionMaker({ decisionMakerIds }: PathValues) {
  const maker = oneOf("decisionMaker", "The id of a post or body.", decisionMakerIds);
  const path = decisionMakerDataUrl("{decisionMaker}");
  return operation(path, "tabulateDecisionMaker", "The decisions of a post or body", csvContent, [maker]);
}

function describeMatters() {
  return operation(matterDataUrl("{year}/{number}"), "getMatter", "All of one matter", contentOf("matter"), [
    formed("year", "The first part of the matter's reference.", "^\\d{4}$"),
    formed("number", "The second part, in small letters.", "^\\d{4}[a-z]?$"),
  ]);
}

function describePostcodes({ outwardCodes }: PathValues) {
  const outward = oneOf("outward", "The first half of a postcode.", outwardCodes);
  const summary = "The wards of the postcodes of one district";
  return operation(postcodesUrl("{outward}"), "listPostcodes", summary, standardContent, [outward]);
}

/** The files that say what the others hold. */
function describeDescriptions() {
  const read = oneOf("name", "What programs read.", dataSchemaNames);
  const written = oneOf("record", "What officers write.", Object.keys(publishedSchemas));
  return {
    ...operation(dataPackageUrl, "getDataPackage", "What the tables hold: a Data Package", standardContent),
    ...operation(
      tableSchemaUrl,
      "getTableSchema",
      "The columns of every table: a Table Schema",
      standardContent,
    ),
    ...operation(
      dataSchemaUrl("{name}"),
      "getDataSchema",
      "The JSON Schema of a file of data",
      standardContent,
      [read],
    ),
    ...operation(
      schemaUrl("{record}"),
      "getRecordSchema",
      "The JSON Schema of front matter",
      standardContent,
      [written],
    ),
    ...operation(
      registerDescriptionUrl,
      "getRegister",
      "Whose register it is, how much it covers and where its data is",
      contentOf("register"),
    ),
    ...operation(openApiUrl, "getOpenApi", "This description", standardContent),
  };
}
