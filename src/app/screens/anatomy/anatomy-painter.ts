import type { mat4, vec3 } from "gl-matrix";
import type { AnatomyScene, DrawnMuscle } from "./anatomy-scene.ts";
import { drawnMuscles } from "./anatomy-scene.ts";
import type { AnatomyColours } from "./anatomy-colours.ts";
import { buildProgram, uploadMesh } from "./gl-parts.ts";
import type { Mesh } from "./gl-parts.ts";
import type { BodyMesh } from "./read-mesh.ts";
import { fleshShader, paint, strandShader, veil } from "./shaders.ts";
import { tubeMesh } from "./tube-mesh.ts";

/** Paints the scene onto a canvas, one frame a call. */
export interface AnatomyPainter {
  readonly paint: (frame: AnatomyFrame) => void;
  /** Fulfilled when everything asked for is painted. */
  readonly finish: () => Promise<void>;
  /** Gives the graphics chip its memory back. */
  readonly close: () => void;
}

export interface AnatomyFrame {
  readonly toScreen: mat4;
  readonly eye: vec3;
  readonly chosen: DrawnMuscle;
  readonly colours: AnatomyColours;
}

/** How much the muscles that are not chosen hide. */
const othersCover = 0.38;

interface Range {
  readonly from: number;
  readonly count: number;
}

/** Null where the device has no WebGL 2, or not the strength for it. */
export function createAnatomyPainter(
  canvas: HTMLCanvasElement,
  scene: AnatomyScene,
  body: BodyMesh,
): AnatomyPainter | null {
  // Smooth edges come from more points where the device has time for them: see `usePainter`.
  const gl = canvas.getContext("webgl2", { alpha: true, antialias: false, premultipliedAlpha: true });
  if (gl === null) return null;
  const brush = makeBrush(gl, scene, body);
  if (brush === null) return null;
  gl.enable(gl.CULL_FACE);
  gl.enable(gl.DEPTH_TEST);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);
  return {
    paint: (frame) => {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.disable(gl.BLEND);
      gl.depthMask(true);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      paintStrands(gl, brush, frame);
      paintFlesh(gl, brush, frame);
      gl.bindVertexArray(null);
    },
    finish: () => untilPainted(gl),
    close: () => {
      brush.tubes.close();
      brush.surface.close();
      gl.deleteProgram(brush.strands.program);
      gl.deleteProgram(brush.flesh.program);
    },
  };
}

/** A program and the places of what it is told before it draws. */
interface Told {
  readonly program: WebGLProgram;
  readonly toScreen: WebGLUniformLocation | null;
  readonly eye: WebGLUniformLocation | null;
  readonly side: WebGLUniformLocation | null;
  readonly colour: WebGLUniformLocation | null;
  readonly cover: WebGLUniformLocation | null;
}

interface Brush {
  readonly strands: Told;
  readonly flesh: Told;
  readonly tubes: Mesh;
  readonly muscles: Readonly<Record<DrawnMuscle, Range>>;
  readonly bones: Range;
  readonly surface: Mesh;
}

function makeBrush(gl: WebGL2RenderingContext, scene: AnatomyScene, body: BodyMesh): Brush | null {
  const strands = buildProgram(gl, strandShader, paint);
  const flesh = buildProgram(gl, fleshShader, veil);
  if (strands === null || flesh === null) return null;
  return {
    strands: toldOf(gl, strands),
    flesh: toldOf(gl, flesh),
    ...uploadStrands(gl, strands, scene),
    surface: uploadBody(gl, flesh, body),
  };
}

function toldOf(gl: WebGL2RenderingContext, program: WebGLProgram): Told {
  const place = (name: string) => gl.getUniformLocation(program, name);
  return {
    program,
    toScreen: place("toScreen"),
    eye: place("eye"),
    side: place("side"),
    colour: place("colour"),
    cover: place("cover"),
  };
}

function take(gl: WebGL2RenderingContext, told: Told, mesh: Mesh, { toScreen, eye }: AnatomyFrame): void {
  gl.useProgram(told.program);
  gl.bindVertexArray(mesh.array);
  gl.uniformMatrix4fv(told.toScreen, false, toScreen);
  gl.uniform3f(told.eye, eye[0], eye[1], eye[2]);
}

function paintStrands(gl: WebGL2RenderingContext, brush: Brush, frame: AnatomyFrame): void {
  const { strands, bones, muscles } = brush;
  const { chosen, colours } = frame;
  take(gl, strands, brush.tubes, frame);
  gl.uniform1f(strands.cover, 1);
  onBothSides(gl, strands, () => {
    gl.uniform3f(strands.colour, ...colours.bone);
    drawRange(gl, bones);
    gl.uniform3f(strands.colour, ...colours.chosen);
    drawRange(gl, muscles[chosen]);
  });
  // The others are seen through, so that none hides the chosen one.
  gl.enable(gl.BLEND);
  gl.depthMask(false);
  gl.uniform1f(strands.cover, othersCover);
  gl.uniform3f(strands.colour, ...colours.muscle);
  onBothSides(gl, strands, () => {
    for (const range of allBut(muscles, chosen)) drawRange(gl, range);
  });
}

/** The muscles lie one after the other: those before the chosen one, and those behind it. */
function allBut(muscles: Brush["muscles"], chosen: DrawnMuscle): readonly Range[] {
  const ranges = drawnMuscles.map((muscle) => muscles[muscle]);
  const place = drawnMuscles.indexOf(chosen);
  return [ranges.slice(0, place), ranges.slice(place + 1)].flatMap((part) => {
    const count = part.reduce((sum, range) => sum + range.count, 0);
    return part[0] === undefined ? [] : [{ from: part[0].from, count }];
  });
}

function paintFlesh(gl: WebGL2RenderingContext, { flesh, surface }: Brush, frame: AnatomyFrame): void {
  take(gl, flesh, surface, frame);
  gl.uniform3f(flesh.colour, ...frame.colours.body);
  onBothSides(gl, flesh, () => {
    drawRange(gl, { from: 0, count: surface.count });
  });
}

/** Right, then left in a mirror, which turns the triangles' front round. */
function onBothSides(gl: WebGL2RenderingContext, { side }: Told, draw: () => void): void {
  for (const sign of [1, -1]) {
    gl.uniform1f(side, sign);
    gl.frontFace(sign === 1 ? gl.CCW : gl.CW);
    draw();
  }
}

function drawRange(gl: WebGL2RenderingContext, { from, count }: Range): void {
  gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_SHORT, from * 2);
}

function uploadStrands(gl: WebGL2RenderingContext, program: WebGLProgram, scene: AnatomyScene) {
  const points: number[] = [];
  const triangles: number[] = [];
  const addStrands = (strands: AnatomyScene["bones"]): Range => {
    const from = triangles.length;
    const tubes = tubeMesh(strands, points.length / 6);
    for (const value of tubes.points) points.push(value);
    for (const value of tubes.triangles) triangles.push(value);
    return { from, count: triangles.length - from };
  };
  const bones = addStrands(scene.bones);
  const muscles = Object.fromEntries(
    drawnMuscles.map((muscle) => [muscle, addStrands(scene.muscles[muscle])]),
  ) as Readonly<Record<DrawnMuscle, Range>>;
  const tubes: Mesh = uploadMesh(gl, program, {
    points: new Float32Array(points),
    triangles: new Uint16Array(triangles),
    bytesAPoint: 24,
    parts: [
      { name: "at", size: 3, type: gl.FLOAT, isShare: false, offset: 0 },
      { name: "normal", size: 3, type: gl.FLOAT, isShare: false, offset: 12 },
    ],
  });
  return { tubes, muscles, bones };
}

function uploadBody(gl: WebGL2RenderingContext, program: WebGLProgram, body: BodyMesh): Mesh {
  return uploadMesh(gl, program, {
    points: body.points,
    triangles: body.triangles,
    bytesAPoint: 8,
    parts: [
      { name: "at", size: 3, type: gl.SHORT, isShare: false, offset: 0 },
      { name: "normal", size: 2, type: gl.BYTE, isShare: true, offset: 6 },
    ],
  });
}

/** Asks now and then. Reading a pixel would wait as well, but holds the page up, and browsers complain of it. */
function untilPainted(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return new Promise((resolve) => {
    const look = () => {
      if (fence === null || gl.clientWaitSync(fence, 0, 0) !== gl.TIMEOUT_EXPIRED) {
        gl.deleteSync(fence);
        resolve();
      } else setTimeout(look, 1);
    };
    look();
  });
}
