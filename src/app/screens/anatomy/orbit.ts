import { mat4 } from "gl-matrix";
import type { vec3 } from "gl-matrix";

/** From where the body is looked at. */
export interface Orbit {
  /** Degrees: 0 from the front, 90 from the person's right, 180 from behind. */
  readonly yaw: number;
  /** Degrees above the horizon. */
  readonly pitch: number;
  /** The whole body, or hips and belly. */
  readonly isNear: boolean;
}

export const firstOrbit: Orbit = { yaw: 25, pitch: 6, isNear: true };
const steepest = 50;

/** Turned by so many degrees; never over the top. */
export function turnOrbit(orbit: Orbit, byYaw: number, byPitch: number): Orbit {
  const pitch = Math.min(steepest, Math.max(-steepest, orbit.pitch + byPitch));
  return { ...orbit, yaw: withinTurn(orbit.yaw + byYaw), pitch };
}

/** -180 up to 180. */
export function withinTurn(yaw: number): number {
  return yaw - 360 * Math.ceil((yaw - 180) / 360);
}

const fieldOfView = 24;
const near = { height: 0.86, width: 0.62, middle: 0.98 };
const whole = { height: 1.92, width: 1.0, middle: 0.9 };

export interface Sight {
  /** From metres to the screen's own -1 to 1. */
  readonly toScreen: mat4;
  readonly eye: vec3;
}

/** What is in sight fits a picture so many times as wide as high. */
export function sightOf({ yaw, pitch, isNear }: Orbit, aspect: number): Sight {
  const { height, width, middle } = isNear ? near : whole;
  const tangent = Math.tan((fieldOfView / 2) * (Math.PI / 180));
  const distance = Math.max(height, width / aspect) / 2 / tangent;
  const [turned, raised] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const eye: vec3 = [
    distance * Math.cos(turned) * Math.cos(raised),
    middle + distance * Math.sin(raised),
    distance * Math.sin(turned) * Math.cos(raised),
  ];
  const toScreen = mat4.perspective(mat4.create(), 2 * Math.atan(tangent), aspect, 0.1, 20);
  mat4.multiply(toScreen, toScreen, mat4.lookAt(mat4.create(), eye, [0, middle, 0], [0, 1, 0]));
  return { toScreen, eye };
}

const directions = [
  "from the front",
  "from the front right",
  "from the right",
  "from behind right",
  "from behind",
  "from behind left",
  "from the left",
  "from the front left",
] as const;

/** Right and left are the person's own. */
export function orbitWords(yaw: number): string {
  return directions[((Math.round(yaw / 45) % 8) + 8) % 8] ?? directions[0];
}
