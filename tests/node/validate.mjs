// Validates JSON documents by a JSON Schema (draft 2020-12, or draft 07 where the schema says so).
// node validate.mjs SCHEMA DOCUMENT...   prints what is wrong, one line each, and ends with 1 where anything is.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [schemaPath, ...documents] = process.argv.slice(2);
const schema = read(schemaPath);
const isDraft07 = String(schema.$schema).includes("draft-07");
const Validator = isDraft07 ? Ajv : Ajv2020;
const validate = new Validator({
  strict: !isDraft07,
  allowUnionTypes: true,
  allErrors: false,
  validateFormats: false,
}).compile(schema);

let failures = 0;
for (const path of documents) {
  if (!validate(read(path))) {
    failures++;
    console.log(`${path}: ${validate.errors.map((e) => `${e.instancePath || "/"} ${e.message}`).join("; ")}`);
  }
}
process.exitCode = failures > 0 ? 1 : 0;
