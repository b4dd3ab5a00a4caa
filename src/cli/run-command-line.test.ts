import { expect, test } from "vitest";
import type { Command, World } from "./command.ts";
import { commands } from "./commands/index.ts";
import { inOption, readJsonInput } from "./read-json-input.ts";
import { runCommandLine } from "./run-command-line.ts";

const echo: Command = {
  name: "echo",
  summary: "prints its input",
  positionals: [],
  options: inOption,
  run: async (call) => ({ type: "json", value: await readJsonInput(call) }),
};
const groupCheck: Command = {
  name: "group check",
  summary: "prints its file's name",
  positionals: ["FILE"],
  options: { loud: { type: "boolean", short: "l", summary: "in capitals" } },
  run: ({ positionals: [file = ""], options }) => ({
    type: "text",
    text: options["loud"] === true ? file.toUpperCase() : file,
  }),
};
const broken: Command = {
  ...echo,
  name: "broken",
  run: () => {
    throw new Error("oops");
  },
};

async function runWords(
  words: readonly string[],
  input = "",
  own: readonly Command[] = [echo, groupCheck, broken],
) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    readInput: () => Promise.resolve(input),
    readTextFile: (path) =>
      path === "there.json"
        ? Promise.resolve('{"from":"file"}')
        : Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" })),
    readAsset: () => Promise.reject(new Error("not asked for")),
    writeFile: () => Promise.resolve(),
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    now: () => 0,
    random: () => 0,
  };
  const exitCode = await runCommandLine(words, own, world);
  return { exitCode, printed: printed.join("\n"), complaints: complaints.join("\n") };
}

test("JSON comes in on standard input and goes out on standard output", async () => {
  const { exitCode, printed, complaints } = await runWords(["echo"], '{"a":1}');
  expect([exitCode, JSON.parse(printed), complaints]).toEqual([0, { a: 1 }, ""]);
});

test("--in reads a file; one that is not there exits 2 and names it", async () => {
  expect(JSON.parse((await runWords(["echo", "--in", "there.json"])).printed)).toEqual({ from: "file" });
  const missing = await runWords(["echo", "--in", "gone.json"]);
  expect([missing.exitCode, missing.printed]).toEqual([2, ""]);
  expect(missing.complaints).toContain("gone.json");
});

test("input that is not JSON exits 2 on standard error", async () => {
  const { exitCode, printed, complaints } = await runWords(["echo"], "{");
  expect([exitCode, printed]).toEqual([2, ""]);
  expect(complaints).toContain("not JSON");
  const nothing = await runWords(["echo"], " \n");
  expect([nothing.exitCode, nothing.complaints]).toEqual([2, "the input: expected JSON, found nothing"]);
});

test("a byte order mark before the JSON does not matter", async () => {
  const { exitCode, printed } = await runWords(["echo"], '\uFEFF{"a":1}');
  expect([exitCode, JSON.parse(printed)]).toEqual([0, { a: 1 }]);
});

test.each([
  [["nothing"], 'There is no command "nothing"'],
  [[], "Say what to do."],
  [["group"], 'There is no command "group"'],
  [["group", "check"], "FILE is missing"],
  [["group", "check", "a", "b"], '"b" was not expected'],
  [["echo", "--colour"], "--colour"],
  [["echo", "--in"], "--in"],
])("%j exits 2 and says why", async (words, message) => {
  const { exitCode, printed, complaints } = await runWords(words);
  expect([exitCode, printed]).toEqual([2, ""]);
  expect(complaints).toContain(message);
});

test("a command of two words gets its positionals and switches", async () => {
  expect(await runWords(["group", "check", "file", "-l"])).toEqual({
    exitCode: 0,
    printed: "FILE",
    complaints: "",
  });
});

test("a bug exits 1", async () => {
  const { exitCode, complaints } = await runWords(["broken"]);
  expect(exitCode).toBe(1);
  expect(complaints).toContain("oops");
});

test("every command, group and the program itself explain themselves and exit 0", async () => {
  const asked = [[], ["journal"], ...commands.map(({ name }) => name.split(" "))];
  for (const words of asked) {
    const { exitCode, printed } = await runWords([...words, "--help"], "", commands);
    expect([words, exitCode]).toEqual([words, 0]);
    expect(printed).toContain("Usage: unclench");
  }
});

test("a command that comes later exits 2 and says so", async () => {
  const { exitCode, complaints } = await runWords(["journal", "report", "a.jsonl"], "", commands);
  expect(exitCode).toBe(2);
  expect(complaints).toContain("not there yet");
});
