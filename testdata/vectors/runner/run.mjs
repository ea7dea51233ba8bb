// Runs every conformance vector against the library compiled to WebAssembly.
// Needs Node 18 or newer and nothing else.
//
//   node run.mjs incasso.wasm wasm_exec.js [folder of the vectors]
//
// Prints "N passed, 0 failed"; the exit status is 1 when a vector fails. Only the
// function `ask` below knows about WebAssembly: a runner for another program
// replaces it and keeps the rest. The rules are in ../README.md.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [wasm, exec, folder] = process.argv.slice(2);
if (!wasm || !exec) {
  console.error("usage: node run.mjs incasso.wasm wasm_exec.js [folder]");
  process.exit(2);
}
const root = folder ?? join(dirname(fileURLToPath(import.meta.url)), "..", "v1");

await import(pathToFileURL(resolve(exec)).href); // defines Go
const go = new Go();
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), go.importObject);
go.run(instance); // defines incasso; never ends, so it is not awaited
const ask = (line) => JSON.parse(globalThis.incasso(line));

const isObject = (v) => v !== null && typeof v === "object" && !Array.isArray(v);

// differences lists where got is not what want asks for.
function differences(want, got, path = "") {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return [`${path}: ${show(got)}, want ${show(want)}`];
    return want.flatMap((w, i) => differences(w, got[i], `${path}[${i}]`));
  }
  if (!isObject(want)) return want === got ? [] : [`${path}: ${show(got)}, want ${show(want)}`];
  if (!isObject(got)) return [`${path}: ${show(got)}, want an object`];
  return Object.keys(want).flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    const [w, g] = [want[key], got[key] ?? null];
    if (!Array.isArray(w)) return differences(w, g, at);
    if (!Array.isArray(g)) return [`${at}: ${show(g)}, want a list`];
    switch (key) {
      case "notices":
      case "procedures":
        return byID(w, g, at, true);
      case "findings":
        return byID(w, g, at, path === "error");
      case "undecided":
      case "allowed":
        return differences([...w].sort(), [...g].sort(), at);
    }
    return differences(w, g, at);
  });
}

// byID looks for every wanted element by its id; unless more are allowed, no other
// id may be there but of findings that change no verdict.
function byID(want, got, path, more) {
  const missing = want.flatMap((w) => {
    const found = got.filter((g) => g.id === w.id);
    if (found.some((g) => differences(w, g).length === 0)) return [];
    return [`${path}: ${show(w)} is not among ${show(found.length ? found : got.map((g) => g.id))}`];
  });
  const ids = new Set(want.map((w) => w.id));
  const mild = (g) => ["advisory", "cap", "sanction"].includes(g.severity); // changes no verdict
  const extra = more ? [] : got.filter((g) => !ids.has(g.id) && !mild(g)).map((g) => `${path}: ${g.id} is too much`);
  return [...missing, ...extra];
}

const show = (v) => (JSON.stringify(v) ?? "nothing").slice(0, 400);

// check puts one case to the program and lists what is wrong with the answer.
function check(c) {
  const line = c.op === "line" ? c.line.repeat(c.repeat ?? 1) : JSON.stringify({ id: c.id, op: c.op, in: c.in });
  const answer = ask(line);
  const id = c.op === "line" ? null : c.id;
  const wrong = answer.id === id ? [] : [`id: ${show(answer.id)}, want ${show(id)}`];
  if (c.error) {
    if ("out" in answer) wrong.push(`answered, but must be refused with ${c.error.code}`);
    return wrong.concat(differences({ error: c.error }, answer));
  }
  for (const [field, texts] of Object.entries(c.contains ?? {}))
    for (const t of texts) if (!answer.out?.[field]?.includes(t)) wrong.push(`out.${field}: does not contain ${show(t)}`);
  return wrong.concat(differences({ out: c.out }, answer));
}

const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
let passed = 0;
let failed = 0;
const fail = (name, reasons) => {
  failed++;
  console.error(`FAIL ${name}\n  ${reasons.join("\n  ")}`);
};
let cases = 0;
for (const file of manifest.files) {
  const bytes = readFileSync(join(root, file.path));
  if (createHash("sha256").update(bytes).digest("hex") !== file.sha256) {
    fail(file.path, ["the hash is not that of the manifest"]);
    continue;
  }
  const list = JSON.parse(bytes);
  if (list.length !== file.cases) fail(file.path, [`${list.length} cases, the manifest says ${file.cases}`]);
  cases += list.length;
  for (const c of list) {
    let wrong;
    try {
      wrong = check(c);
    } catch (e) {
      wrong = [String(e)];
    }
    if (wrong.length) fail(`${c.id} (${c.description})`, wrong);
    else passed++;
  }
}
if (cases !== manifest.counts.cases) fail("manifest.json", [`${cases} cases, it says ${manifest.counts.cases}`]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
