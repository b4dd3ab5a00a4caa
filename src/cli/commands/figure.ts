import { figurePoses } from "#content/poses";
import { InputError } from "../command.ts";
import type { Command, CommandCall } from "../command.ts";

const pngWidth = 1200;
const formats = ["svg", "png"] as const;
const sides = ["right", "left"] as const;

interface FigureCall {
  readonly id: string;
  readonly step: number;
  readonly side: (typeof sides)[number];
  readonly format: (typeof formats)[number];
  readonly out: string;
}

export const figureCommand: Command = {
  name: "figure",
  summary: "the picture of a technique or test",
  positionals: ["TECHNIQUE_OR_TEST"],
  options: {
    side: { type: "string", value: "left|right", summary: "the side that is worked, right when not said" },
    step: { type: "string", value: "N", summary: "the step, 1 when not said" },
    format: {
      type: "string",
      value: "svg|png",
      summary: "the kind of picture; as the file ends when not said",
    },
    out: { type: "string", short: "o", value: "FILE", summary: "where to write it" },
  },
  run: async (call) => {
    const asked = readFigureCall(call);
    const svg = turnTo(asked.side, await readKept(asked, call));
    // Loaded only for PNG, since it brings a native library.
    const bytes = asked.format === "svg" ? svg : (await import("../to-png.ts")).toPng(svg, pngWidth);
    await writeOut(asked.out, bytes, call);
    return { type: "done" };
  },
};

function readFigureCall({ positionals, options }: CommandCall): FigureCall {
  const id = positionals[0] ?? "";
  const figure = figurePoses.find((each) => each.id === id);
  if (figure === undefined)
    throw new InputError(
      `"${id}" is neither a technique nor a test. Expected one of: ${figurePoses.map((each) => each.id).join(", ")}`,
    );
  const { out, side = "right", step = "1" } = options;
  if (typeof out !== "string" || out === "")
    throw new InputError("-o: expected the name of a file to write, found nothing");
  const format = options["format"] ?? (out.endsWith(".png") ? "png" : "svg");
  const count = figure.steps.length;
  if (!/^\d+$/.test(String(step)) || Number(step) < 1 || Number(step) > count)
    throw new InputError(`--step: expected 1 to ${String(count)} for ${id}, found "${String(step)}"`);
  return {
    id,
    step: Number(step),
    side: oneOf("--side", side, sides),
    format: oneOf("--format", format, formats),
    out,
  };
}

function oneOf<Value extends string>(name: string, found: unknown, values: readonly Value[]): Value {
  const value = values.find((each) => each === found);
  if (value === undefined)
    throw new InputError(`${name}: expected ${values.join(" or ")}, found "${String(found)}"`);
  return value;
}

async function readKept({ id, step }: FigureCall, { world }: CommandCall): Promise<string> {
  const path = `assets/figures/${id}-${String(step)}.svg`;
  return new TextDecoder().decode(await world.readAsset(path));
}

/** A kept file shows the right side by itself and holds the left one too. */
function turnTo(side: FigureCall["side"], svg: string): string {
  return svg.replace('<use href="#right"/></svg>', `<use href="#${side}"/></svg>`);
}

async function writeOut(path: string, contents: string | Uint8Array, { world }: CommandCall): Promise<void> {
  try {
    await world.writeFile(path, contents);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new InputError(`Cannot write ${path}: ${String(error.code)}`);
  }
}
