// Validates JSON documents against a JSON Schema with a validator that is not our own:
//   node validate.mjs SCHEMA DOCUMENT...
// Prints what breaks the schema, document by document; exit code 1 where anything does.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [schemaPath, ...documents] = process.argv.slice(2);
const schema = read(schemaPath);
const Validator = String(schema.$schema).includes("2020-12") ? Ajv2020 : Ajv;

// Formats such as uri and color-hex say nothing about the structure, and ajv knows them by a further package alone.
const validate = new Validator({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
let broken = 0;
for (const path of documents) {
  if (!validate(read(path))) {
    broken++;
    console.log(`${path}: ${JSON.stringify(validate.errors.slice(0, 20))}`);
  }
}
process.exit(documents.length > 0 && broken === 0 ? 0 : 1);
