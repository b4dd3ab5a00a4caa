type Spot = readonly [number, number];

export interface Line {
  readonly points: readonly Spot[];
  readonly isStraight?: boolean;
}

/** Turning by more than this stays a corner. */
const sharpest = Math.cos((58 * Math.PI) / 180);

/** Where the pen is: rounding is carried along, so that errors do not add up. */
interface Pen {
  x: number;
  y: number;
}

/** Path data of one or more lines, in whole units. Lines that begin where the last one ended go on from there. */
export function writePath(lines: readonly Line[], isClosed: boolean): string {
  let data = "";
  const pen: Pen = { x: NaN, y: NaN };
  let start: Spot | null = null;
  for (const line of lines) {
    const [first] = line.points;
    if (first === undefined) continue;
    const [x, y] = [Math.round(first[0]), Math.round(first[1])];
    if (x !== pen.x || y !== pen.y) {
      if (isClosed && start !== null) data += "z";
      data += `M${join([x, y])}`;
      pen.x = x;
      pen.y = y;
      start = [x, y];
    }
    data += writeLine(line, pen);
  }
  return isClosed ? `${data}z` : data;
}

/** Numbers with as few signs between them as SVG needs. */
function join(numbers: readonly number[]): string {
  return numbers
    .map((value, index) => (index > 0 && value >= 0 ? ` ${String(value)}` : String(value)))
    .join("");
}

function writeLine({ points: line, isStraight }: Line, pen: Pen): string {
  if (isStraight === true)
    return line
      .slice(1)
      .map((spot) => moveTo("l", spot, pen))
      .join("");
  const corners = [0];
  for (let i = 1; i < line.length - 1; i += 1)
    if (isCorner(line[i - 1], line[i], line[i + 1])) corners.push(i);
  corners.push(line.length - 1);
  let data = "";
  for (let i = 1; i < corners.length; i += 1)
    data += writeCurve(line.slice(corners[i - 1], (corners[i] ?? 0) + 1), pen);
  return data;
}

function isCorner(a: Spot | undefined, b: Spot | undefined, c: Spot | undefined): boolean {
  if (a === undefined || b === undefined || c === undefined) return false;
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  const size = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return size > 0 && (ux * vx + uy * vy) / size < sharpest;
}

/** A smooth piece as quadratic curves whose middles follow from each other: two numbers a point. */
function writeCurve(points: readonly Spot[], pen: Pen): string {
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return "";
  if (points.length === 2) return moveTo("l", last, pen);
  const handles = points
    .slice(1, -1)
    .map((point, i) => outward(points[i] ?? point, point, points[i + 2] ?? point));
  let data = "";
  let handle: Spot = roundSpot(handles[0] ?? last);
  for (const [i] of handles.entries()) {
    const next = handles[i + 1];
    const end: Spot = next === undefined ? last : [(handle[0] + next[0]) / 2, (handle[1] + next[1]) / 2];
    if (i === 0) data += `q${join([handle[0] - pen.x, handle[1] - pen.y])}`;
    const [dx, dy] = [Math.round(end[0]) - pen.x, Math.round(end[1]) - pen.y];
    const pair = join([dx, dy]);
    data += i === 0 ? (dx < 0 ? pair : ` ${pair}`) : `${i === 1 ? "t" : dx < 0 ? "" : " "}${pair}`;
    pen.x += dx;
    pen.y += dy;
    handle = [2 * pen.x - handle[0], 2 * pen.y - handle[1]];
  }
  return data;
}

/** The curve stays inside its handles: a quarter of the bow brings it back out. */
function outward(before: Spot, point: Spot, after: Spot): Spot {
  const bow = 0.25;
  return [
    point[0] + bow * (point[0] - (before[0] + after[0]) / 2),
    point[1] + bow * (point[1] - (before[1] + after[1]) / 2),
  ];
}

const roundSpot = (spot: Spot): Spot => [Math.round(spot[0]), Math.round(spot[1])];

function moveTo(command: string, to: Spot, pen: Pen): string {
  const [dx, dy] = [Math.round(to[0]) - pen.x, Math.round(to[1]) - pen.y];
  pen.x += dx;
  pen.y += dy;
  return dx === 0 && dy === 0 ? "" : `${command}${join([dx, dy])}`;
}
