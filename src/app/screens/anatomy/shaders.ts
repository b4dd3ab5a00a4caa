/** Tubes: places in metres, told for the right side. */
export const strandShader = `#version 300 es
uniform mat4 toScreen;
uniform vec3 eye;
uniform float side;
in vec3 at;
in vec3 normal;
out vec3 outward;
out vec3 toEye;
void main() {
  vec3 place = vec3(at.xy, at.z * side);
  outward = vec3(normal.xy, normal.z * side);
  toEye = eye - place;
  gl_Position = toScreen * vec4(place, 1.0);
}`;

/** The body's surface: places in tenths of a millimetre, normals folded into an octahedron. */
export const fleshShader = `#version 300 es
uniform mat4 toScreen;
uniform vec3 eye;
uniform float side;
in vec3 at;
in vec2 normal;
out vec3 outward;
out vec3 toEye;
void main() {
  vec3 place = at * 0.0001 * vec3(1.0, 1.0, side);
  vec3 unfolded = vec3(normal, 1.0 - abs(normal.x) - abs(normal.y));
  float fold = max(-unfolded.z, 0.0);
  unfolded.xy -= fold * vec2(unfolded.x < 0.0 ? -1.0 : 1.0, unfolded.y < 0.0 ? -1.0 : 1.0);
  outward = vec3(unfolded.xy, unfolded.z * side);
  toEye = eye - place;
  gl_Position = toScreen * vec4(place, 1.0);
}`;

/** Lit from where one looks, softly, so that nothing is black. */
export const paint = `#version 300 es
precision mediump float;
uniform vec3 colour;
uniform float cover;
in vec3 outward;
in vec3 toEye;
out vec4 painted;
void main() {
  float facing = abs(dot(normalize(outward), normalize(toEye)));
  painted = vec4(colour * (0.55 + 0.45 * facing) * cover, cover);
}`;

/** A veil: thin where one looks straight at it, thick at its edges. */
export const veil = `#version 300 es
precision mediump float;
uniform vec3 colour;
in vec3 outward;
in vec3 toEye;
out vec4 painted;
void main() {
  float edge = 1.0 - abs(dot(normalize(outward), normalize(toEye)));
  float cover = 0.07 + 0.6 * edge * edge * edge;
  painted = vec4(colour * cover, cover);
}`;
