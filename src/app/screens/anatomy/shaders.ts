/**
 * Tubes: places in metres, told for the right side. Lit from where one looks, softly, so that nothing is black; worked
 * out at the points, which lie close together, because software pays for every pixel.
 */
export const strandShader = `#version 300 es
uniform mat4 toScreen;
uniform vec3 eye;
uniform float side;
in vec3 at;
in vec3 normal;
out float light;
void main() {
  vec3 place = vec3(at.xy, at.z * side);
  vec3 outward = vec3(normal.xy, normal.z * side);
  light = 0.55 + 0.45 * max(dot(outward, normalize(eye - place)), 0.0);
  gl_Position = toScreen * vec4(place, 1.0);
}`;

/** The body's surface: places in tenths of a millimetre, normals folded into an octahedron. */
export const fleshShader = `#version 300 es
uniform mat4 toScreen;
uniform vec3 eye;
uniform float side;
in vec3 at;
in vec2 normal;
out float facing;
void main() {
  vec3 place = at * 0.0001 * vec3(1.0, 1.0, side);
  vec3 unfolded = vec3(normal, 1.0 - abs(normal.x) - abs(normal.y));
  float fold = max(-unfolded.z, 0.0);
  unfolded.xy -= fold * vec2(unfolded.x < 0.0 ? -1.0 : 1.0, unfolded.y < 0.0 ? -1.0 : 1.0);
  vec3 outward = normalize(vec3(unfolded.xy, unfolded.z * side));
  facing = dot(outward, normalize(eye - place));
  gl_Position = toScreen * vec4(place, 1.0);
}`;

export const paint = `#version 300 es
precision mediump float;
uniform vec3 colour;
uniform float cover;
in float light;
out vec4 painted;
void main() {
  painted = vec4(colour * light, 1.0) * cover;
}`;

/** A veil: thin where one looks straight at it, thick at its edges. */
export const veil = `#version 300 es
precision mediump float;
uniform vec3 colour;
in float facing;
out vec4 painted;
void main() {
  float edge = 1.0 - abs(facing);
  float cover = 0.07 + 0.6 * edge * edge * edge;
  painted = vec4(colour * cover, cover);
}`;
