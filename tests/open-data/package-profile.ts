/**
 * What the standards require of a package, its resources, its licences and the columns of its tables.
 * Source: the profiles at https://datapackage.org/profiles/2.0/
 */
const field = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: { type: "string" },
    type: { enum: ["string", "number", "integer", "boolean", "date", "datetime", "year", "list"] },
    format: { type: "string" },
    description: { type: "string" },
    constraints: {
      type: "object",
      additionalProperties: false,
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        pattern: { type: "string" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
      },
    },
  },
};

const tableSchema = {
  type: "object",
  required: ["fields"],
  properties: {
    fields: { type: "array", minItems: 1, items: field },
    primaryKey: { type: "array", minItems: 1, items: { type: "string" } },
    missingValues: { type: "array", items: { type: "string" } },
  },
};

/** Down from the package, or a whole address: never up, and never from the root. */
const path = {
  type: "string",
  pattern: "^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$",
};

const resource = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    path,
    type: { const: "table" },
    title: { type: "string" },
    description: { type: "string" },
    format: { type: "string" },
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    encoding: { type: "string" },
    schema: { anyOf: [path, tableSchema] },
  },
};

export const packageProfile = {
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    id: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
    homepage: { type: "string", format: "uri" },
    licenses: {
      type: "array",
      minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] },
    },
    contributors: {
      type: "array",
      minItems: 1,
      items: { type: "object", minProperties: 1, properties: { roles: { type: "array", minItems: 1 } } },
    },
    resources: { type: "array", minItems: 1, items: resource },
  },
};
